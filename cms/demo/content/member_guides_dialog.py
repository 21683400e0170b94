"""Members-only guides of the dialogue service."""

MEMBER_PAGES = [
    {
        "key": "punct-de-vedere",
        "parent": "dialog",
        "slug": "punct-de-vedere-comun",
        "title": "Cum construim un punct de vedere comun",
        "summary": (
            "De la anunțul unei consultări publice la un document semnat de mai multe "
            "organizații: ce spune Legea 52/2003 și cum lucrezi pe pași."
        ),
        "search_description": (
            "Cum scrii, împreună cu alte organizații, o poziție pentru o consultare publică: "
            "termene din Legea 52/2003, pași și structură."
        ),
        "icon": "edit",
        "body": [
            (
                "text",
                (
                    "<p>Un punct de vedere comun este un text scurt prin care mai multe "
                    "organizații spun aceeași autorități același lucru: ce propun să se "
                    "schimbe într-un proiect și de ce. Cântărește mai mult decât cinci "
                    "scrisori diferite și se scrie mai repede decât pare.</p>"
                ),
            ),
            ("heading", {"text": "Ce spune legea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea nr. 52/2003 privind transparența decizională în administrația "
                    "publică, republicată, obligă autoritățile administrației publice să îi "
                    "consulte pe cetățeni și asociațiile lor înainte să adopte un act "
                    "normativ. Aceasta este procedura obișnuită:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Termenele din procedura obișnuită",
                    "columns": ["Moment", "Ce prevede legea", "Ce faci tu"],
                    "rows": [
                        [
                            "Anunțul",
                            (
                                "Proiectul este anunțat cu cel puțin 30 de zile lucrătoare "
                                "înainte să fie trimis spre avizare."
                            ),
                            "Notează data afișării și termenul-limită.",
                        ],
                        [
                            "Propunerile",
                            (
                                "Autoritatea lasă cel puțin 10 zile calendaristice pentru "
                                "propuneri, sugestii și opinii în scris."
                            ),
                            "Trimite textul cu cel puțin o zi înainte de termen.",
                        ],
                        [
                            "Dezbaterea publică",
                            (
                                "Este obligatorie dacă o cere în scris o asociație legal "
                                "constituită sau o altă autoritate publică."
                            ),
                            "Cere dezbaterea în aceeași scrisoare cu propunerile.",
                        ],
                        [
                            "Răspunsul",
                            "Autoritatea justifică în scris recomandările pe care nu le preia.",
                            "Păstrează numărul de înregistrare și cere răspunsul, dacă întârzie.",
                        ],
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Excepții",
                    "text": (
                        "<p>Legea are și excepții, de pildă pentru apărare și siguranță "
                        "națională, iar în situații excepționale proiectele pot urma o "
                        "procedură de urgență. Înainte să invoci un termen, citește forma în "
                        "vigoare pe portalul legislativ al Ministerului Justiției.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cum lucrezi, pe pași", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Șase pași până la trimitere",
                    "steps": [
                        {
                            "title": "Citește proiectul până la capăt",
                            "text": (
                                "Expunerea de motive îți spune ce vrea autoritatea; articolele "
                                "îți spun ce iese de fapt."
                            ),
                            "icon": "book",
                        },
                        {
                            "title": "Alege cel mult trei probleme",
                            "text": "Un text care cere douăzeci de lucruri nu obține niciunul.",
                            "icon": "target",
                        },
                        {
                            "title": "Adună dovezi din teren",
                            "text": (
                                "Cazuri fără nume, numărul de oameni cu care ai lucrat, "
                                "costuri pe care le poți arăta."
                            ),
                            "icon": "chart",
                        },
                        {
                            "title": "Scrie o primă variantă",
                            "text": (
                                "O singură persoană scrie, ceilalți comentează. Invers nu se "
                                "termină niciodată."
                            ),
                            "icon": "edit",
                        },
                        {
                            "title": "Cere acordul fiecărei organizații",
                            "text": (
                                "În scris, cu numele reprezentantului și cu data până la care "
                                "poate răspunde."
                            ),
                            "icon": "check",
                        },
                        {
                            "title": "Trimite și păstrează dovada",
                            "text": (
                                "La adresa din anunț, cu cerere de confirmare a numărului de "
                                "înregistrare."
                            ),
                            "icon": "send",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Structura textului", "level": "h2"}),
            (
                "text",
                (
                    "<p>Două pagini ajung. Prima frază spune cine semnează și ce cereți. "
                    "Urmează propunerile, fiecare cu trei părți:</p>"
                    "<ul>"
                    "<li><b>textul actual</b>, copiat întocmai, cu numărul articolului din "
                    "proiect;</li>"
                    "<li><b>textul propus</b>, scris ca articol, nu ca părere;</li>"
                    "<li><b>motivarea</b>: pe cine ajută, ce s-ar întâmpla fără schimbare, pe "
                    "ce vă bazați.</li>"
                    "</ul>"
                    "<p>La final pui organizațiile semnatare, persoana de contact și, dacă "
                    "vreți, cererea de dezbatere publică.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Formula „solicităm clarificarea articolului” nu schimbă nimic. "
                        "Formula „propunem ca articolul 4 să aibă următorul cuprins” se poate "
                        "vota."
                    ),
                    "attribution": "Andrei Crăciun",
                    "role": (
                        "coordonator, Fundația Lumina Satului (personaj și organizație fictive)"
                    ),
                },
            ),
            ("heading", {"text": "Când nu sunteți de acord între voi", "level": "h2"}),
            (
                "text",
                (
                    "<p>E firesc. Puneți în textul comun numai ce susțin toți, iar fiecare "
                    "organizație trimite separat ce o privește doar pe ea. Un acord mic și "
                    "curat e mai puternic decât unul mare, plin de formule vagi. Pentru "
                    'discuția dintre voi vă ajută <a href="page:reguli-discutie">regulile '
                    "pentru o discuție bună</a>.</p>"
                ),
            ),
        ],
    },
    {
        "key": "reguli-discutie",
        "parent": "dialog",
        "slug": "reguli-pentru-o-discutie-buna",
        "title": "Reguli pentru o discuție bună",
        "summary": (
            "Cum spui ce crezi fără să închizi discuția, cum răspunzi când nu ești de acord și "
            "ce face cel care conduce întâlnirea."
        ),
        "search_description": (
            "Reguli scurte pentru discuții în scris și la masă: cum argumentezi, cum răspunzi "
            "la o acuzație și cum închei cu o hotărâre."
        ),
        "icon": "dialog",
        "body": [
            (
                "text",
                (
                    "<p>O discuție bună nu este una în care toți sunt de acord. Este una din "
                    "care pleci știind mai mult decât știai și în care cel cu altă părere ar "
                    "mai veni o dată. Regulile de mai jos merg și în scris, și la masă.</p>"
                ),
            ),
            ("heading", {"text": "Înainte să scrii", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Citește tot.</b> Jumătate din neînțelegeri vin dintr-un titlu "
                    "citit pe fugă.</li>"
                    "<li><b>Verifică sursa.</b> Dacă dai o cifră, spune de unde este și din ce "
                    "an.</li>"
                    "<li><b>Întreabă-te ce vrei.</b> Să afli ceva, să propui ceva sau doar să "
                    "te descarci? Pentru ultima, o plimbare e mai bună.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Cum scrii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Vorbește despre fapte și despre propuneri, nu despre oameni. Spune „eu "
                    "am văzut”, nu „toată lumea știe”. Pune o singură idee într-un mesaj și "
                    "începe cu ea. Dacă răspunzi cuiva, arată mai întâi că ai înțeles ce a "
                    "spus.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Aceeași idee, spusă în două feluri",
                    "columns": ["Închide discuția", "O deschide"],
                    "rows": [
                        ["„E o prostie.”", "„Văd un risc aici: cine plătește transportul?”"],
                        [
                            "„Niciodată nu faceți nimic.”",
                            "„În ultimele trei luni nu am primit răspuns la cele două adrese.”",
                        ],
                        ["„N-ai înțeles nimic.”", "„Cred că nu am spus limpede. Reiau.”"],
                        [
                            "„Toți experții spun că…”",
                            "„Studiul acesta, din 2023, arată că… Știi și altele?”",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Când discuția se încinge", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Patru pași de răcorire",
                    "steps": [
                        {
                            "title": "Oprește-te puțin",
                            "text": (
                                "Lasă o oră între mesaj și răspuns. Dacă e târziu, lasă o noapte."
                            ),
                            "icon": "clock",
                        },
                        {
                            "title": "Spune ce ai înțeles",
                            "text": (
                                "„Înțeleg că te îngrijorează termenul. Așa este?” De multe ori "
                                "ajunge."
                            ),
                            "icon": "reply",
                        },
                        {
                            "title": "Separă omul de problemă",
                            "text": (
                                "Poți respinge o propunere și îl poți respecta pe cel care a "
                                "făcut-o."
                            ),
                            "icon": "heart",
                        },
                        {
                            "title": "Cere ajutor",
                            "text": (
                                "Dacă cineva jignește sau hărțuiește, nu răspunde la fel. "
                                "Scrie administratorilor."
                            ),
                            "icon": "shield",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "danger",
                    "title": "Ce nu se discută aici",
                    "text": (
                        "<p>Jignirile, discriminarea, hărțuirea, reclama și datele personale "
                        "ale altora nu au loc pe platformă. Poveștile beneficiarilor se spun "
                        "fără nume și fără amănunte după care ar putea fi recunoscuți. Vezi <a "
                        'href="page:regulament">regulamentul de utilizare</a>.</p>'
                    ),
                },
            ),
            ("heading", {"text": "Pentru cine conduce o întâlnire", "level": "h2"}),
            (
                "text",
                (
                    "<p>Moderatorul nu are păreri mai bune decât ceilalți; are un ceas și o "
                    "listă. Rolul lui este ca fiecare să apuce să vorbească și ca întâlnirea "
                    "să se termine cu ceva hotărât.</p>"
                    "<ol>"
                    "<li>Spune la început tema, durata și cum se ia hotărârea: prin vot sau "
                    "prin acord.</li>"
                    "<li>Dă cuvântul întâi celor care nu au vorbit încă.</li>"
                    "<li>Repetă în cuvintele tale punctele comune și punctele rămase "
                    "deschise.</li>"
                    "<li>Închide la ora anunțată, cu o listă: cine face, ce face și până "
                    "când.</li>"
                    "<li>Trimite nota întâlnirii în cel mult două zile, cât lumea încă își "
                    "amintește.</li>"
                    "</ol>"
                ),
            ),
            ("heading", {"text": "După discuție", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dacă ai greșit, spune-o în același loc în care ai greșit. Dacă ai "
                    "convins pe cineva, nu sărbători. Dacă te-a convins altcineva, "
                    "mulțumește-i: e semnul cel mai bun că discuția a meritat. Iar dacă din ea "
                    "se naște o propunere, mergi mai departe cu ghidul <a "
                    'href="page:punct-de-vedere">Cum construim un punct de vedere '
                    "comun</a>.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Cea mai folositoare întrebare pe care o știu este „ce te-ar face să "
                        "te răzgândești?”. Mi-o pun mai întâi mie."
                    ),
                    "attribution": "Zsófia Balázs",
                    "role": "facilitatoare (personaj fictiv)",
                },
            ),
        ],
    },
]

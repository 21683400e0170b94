"""About the project, the user guide and the contact page."""

INFORMATION_PAGES = [
    {
        "key": "despre",
        "parent": "home",
        "slug": "despre-proiect",
        "title": "Despre proiect",
        "summary": (
            "Punte pornește de la proiectul „Dialog social și parteneriate pentru Ocupare și "
            "Formare”, cofinanțat de Uniunea Europeană."
        ),
        "search_description": (
            "Proiectul din care s-a născut platforma: scop, obiective, grup-țintă, activități, "
            "rezultate așteptate și date de identificare."
        ),
        "icon": "star",
        "body": [
            (
                "text",
                (
                    "<p>Platforma răspunde unei nevoi scrise într-un proiect: oamenii din "
                    "organizații, din instituții și din companii să se poată așeza la aceeași "
                    "masă când este vorba despre muncă și formare, oriunde s-ar afla. Cele "
                    "șase servicii ale ei sunt printre rezultatele așteptate ale "
                    "proiectului.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Proiectul, pe scurt",
                    "columns": ["Ce", "Informații"],
                    "rows": [
                        ["Titlu", "Dialog social și parteneriate pentru Ocupare și Formare"],
                        ["Cod MySMIS", "PEO/48/PEO_P1/OP4/ESO4.2/PEO_A7/309187"],
                        [
                            "Program",
                            (
                                "Programul Educație și Ocupare (PEO) 2021–2027, Fondul Social "
                                "European Plus"
                            ),
                        ],
                        ["Prioritate", "P01 Modernizarea instituțiilor pieței muncii"],
                        ["Beneficiar", "Asociația ASSOC, Baia Mare"],
                        ["Partener", "Fundația pentru Dezvoltarea Serviciilor Sociale (FDSS)"],
                        ["Perioada", "1 iunie 2024 – 31 mai 2026"],
                        ["Valoare totală", "4.962.889,00 lei"],
                        ["Cofinanțare UE", "4.218.455,65 lei"],
                    ],
                },
            ),
            ("heading", {"text": "Scopul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Proiectul urmărește consolidarea dialogului social și a "
                    "parteneriatelor pentru ocupare și formare în regiunile mai puțin "
                    "dezvoltate. Pe termen mediu și lung, el contribuie la dezvoltarea "
                    "capitalului uman și la modernizarea instituțiilor și a serviciilor pieței "
                    "muncii.</p>"
                ),
            ),
            ("heading", {"text": "Obiectivele", "level": "h2"}),
            (
                "text",
                (
                    "<ol>"
                    "<li><b>Organizații mai puternice și mai digitale</b>: recrutare de "
                    "membri, schimburi de bune practici, consultanță, formare și un instrument "
                    "informatic pentru gestionarea membrilor.</li>"
                    "<li><b>Măsuri de formare și ocupare mai potrivite</b>: parteneriate "
                    "dezvoltate, puse în practică și promovate la nivel național și "
                    "european.</li>"
                    "<li><b>Un dialog civic mai viu</b>: o platformă de dialog digital "
                    "interactiv și hackathoane la care organizațiile lucrează împreună.</li>"
                    "</ol>"
                ),
            ),
            ("heading", {"text": "Pentru cine", "level": "h2"}),
            (
                "text",
                (
                    "<p>Grupul-țintă îl formează asociațiile, fundațiile și federațiile, "
                    "precum și membrii și specialiștii partenerilor sociali. Prin munca lor, "
                    "rezultatele ajung la tineri, la șomeri, la persoane cu dizabilități și la "
                    "alți oameni care găsesc greu de lucru.</p>"
                ),
            ),
            ("heading", {"text": "Ce își propune", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Șase servicii digitale",
                            "text": (
                                '<p><a href="page:dialog">Dialog online</a>, <a '
                                'href="page:hub">hub de ocupare</a>, <a '
                                'href="page:management">management pentru organizații</a>, <a '
                                'href="page:elearning">e-learning</a>, <a '
                                'href="page:membri">platforma membrilor</a> și <a '
                                'href="page:cariera">centrul virtual pentru carieră</a>.</p>'
                            ),
                        },
                        {
                            "title": "Două ghiduri",
                            "text": (
                                "<p>Un ghid pentru înțelegerea politicilor pieței muncii în "
                                "context național și european și un ghid de îmbunătățire a "
                                "managementului organizațional în ONG-uri.</p>"
                            ),
                        },
                        {
                            "title": "Întâlniri și învățare",
                            "text": (
                                "<p>Sesiuni de lucru, webinarii, dezbateri locale și ateliere "
                                "pe teme de dialog social și civic, precum și cursuri, între "
                                "care „Mediator pe piața muncii” și „Managementul "
                                "conflictelor”.</p>"
                            ),
                        },
                        {
                            "title": "Parteneriate",
                            "text": (
                                "<p>Colaborări cu organizații, furnizori de formare, "
                                "instituții de învățământ și angajatori, și legături cu rețele "
                                "europene.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Dialogul social facilitează colaborarea între ONG-uri, autorități "
                        "publice și sectorul privat, iar aceste parteneriate sunt esențiale "
                        "pentru a aborda probleme complexe care necesită resurse și expertiză "
                        "diversă."
                    ),
                    "attribution": "Președintele ASSOC",
                    "role": "comunicatul de presă al proiectului",
                },
            ),
            ("heading", {"text": "După proiect", "level": "h2"}),
            (
                "text",
                (
                    "<p>Platforma este un program cu cod deschis, sub licența EUPL 1.2. Orice "
                    "organizație îl poate instala și adapta, iar instrumentul digital rămâne "
                    "la dispoziția beneficiarilor și după încheierea finanțării.</p>"
                    "<p>Despre celelalte programe cofinanțate de Uniunea Europeană citești la "
                    '<a href="https://www.mfe.gov.ro">www.mfe.gov.ro</a>.</p>'
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Precizare",
                    "text": (
                        "<p>Proiect cofinanțat de Uniunea Europeană prin Programul Educație și "
                        "Ocupare 2021–2027. Conținutul acestui site nu reprezintă în mod "
                        "obligatoriu poziția oficială a Uniunii Europene sau a Guvernului "
                        "României.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "key": "ghid",
        "parent": "home",
        "slug": "ghid-de-utilizare",
        "title": "Ghid de utilizare",
        "summary": (
            "Cum intri în cont, te orientezi, cauți, schimbi limba, citești cu tastatura sau "
            "cu un cititor de ecran și tipărești."
        ),
        "search_description": (
            "Ghid de utilizare Punte: autentificare, meniu, căutare, schimbarea limbii, taste "
            "utile, cititor de ecran, mărire și tipărire."
        ),
        "icon": "book",
        "body": [
            (
                "text",
                (
                    "<p>Platforma merge în orice navigator web la zi, pe telefon, tabletă sau "
                    "calculator. Nu trebuie să instalezi nimic.</p>"
                ),
            ),
            ("heading", {"text": "Cum intri în cont", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Autentificarea",
                    "steps": [
                        {
                            "title": "Apasă „Intră în cont”",
                            "text": (
                                "Legătura este în partea de sus a fiecărei pagini; pe telefon, "
                                "în meniu."
                            ),
                            "icon": "user",
                        },
                        {
                            "title": "Scrie datele",
                            "text": "Adresa de e-mail sau numele de utilizator, apoi parola.",
                            "icon": "key",
                        },
                        {
                            "title": "Continuă",
                            "text": (
                                "Ajungi la pagina pe care o voiai. Pe un calculator folosit și "
                                "de alții, ieși din cont la sfârșit."
                            ),
                            "icon": "check",
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    '<p>Nu ai cont? Îl ceri scriind la <a href="page:contact">contact</a>; ce '
                    'trebuie să spui afli din <a href="page:intrebari">întrebări '
                    "frecvente</a>.</p>"
                ),
            ),
            ("heading", {"text": "Cum te orientezi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Cele șase servicii sunt în meniul principal și în subsolul fiecărei "
                    "pagini. Sub meniu, un rând scurt îți arată unde te afli: „Acasă”, apoi "
                    "serviciul, apoi pagina. Cu el te întorci oricând un pas. Pe telefon, "
                    "meniul se deschide cu butonul „Meniu”.</p>"
                    "<p>Fiecare serviciu are o pagină de prezentare publică. Dacă ai cont, de "
                    "acolo ajungi la ghidurile pentru membri.</p>"
                ),
            ),
            ("heading", {"text": "Cum cauți", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Scrie unul sau două cuvinte în caseta de căutare de sus și apasă "
                    "Enter.</li>"
                    "<li>Rezultatele cuprind numai paginile pe care ai dreptul să le citești. "
                    "Dacă intri în cont, găsești mai multe.</li>"
                    "<li>Dacă nu apare nimic, încearcă un cuvânt mai scurt sau un sinonim: "
                    "„voluntar” în loc de „activitate de voluntariat”.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Cum schimbi limba", "level": "h2"}),
            (
                "text",
                (
                    "<p>Alege limba din lista de limbi a paginii. Nu toate paginile sunt "
                    "traduse; unde lipsește traducerea, textul rămâne în română.</p>"
                ),
            ),
            ("heading", {"text": "Numai cu tastatura", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Taste utile",
                    "columns": ["Tasta", "Ce face"],
                    "rows": [
                        ["Tab", "Mergi la următoarea legătură, următorul buton sau câmp"],
                        ["Shift + Tab", "Te întorci la elementul dinainte"],
                        ["Enter", "Deschizi legătura sau apeși butonul"],
                        ["Spațiu", "Apeși butonul sau derulezi pagina"],
                        [
                            "Tab, imediat după deschiderea paginii",
                            "Ajungi la „Sari la conținut”; cu Enter treci peste meniu",
                        ],
                        ["Ctrl și + sau − (pe Mac, Cmd)", "Mărești sau micșorezi pagina"],
                    ],
                },
            ),
            ("heading", {"text": "Cu un cititor de ecran", "level": "h2"}),
            (
                "text",
                (
                    "<p>Paginile au zone marcate: antet, navigare, conținut și subsol. Cel mai "
                    "repede te miști din titlu în titlu. În NVDA și JAWS apasă H pentru titlul "
                    "următor și D (NVDA) sau R (JAWS) pentru zona următoare. În VoiceOver pe "
                    "Mac, deschide rotorul cu Control + Option + U. În TalkBack și în "
                    "VoiceOver pe telefon, alege „titluri” din gesturile de navigare. Tabelele "
                    "au titlu și antet de coloană, iar întrebările se deschid și se închid ca "
                    "niște butoane.</p>"
                ),
            ),
            ("heading", {"text": "Cum tipărești", "level": "h2"}),
            (
                "text",
                (
                    "<p>Folosește comanda de tipărire a navigatorului: Ctrl + P sau, pe Mac, "
                    "Cmd + P. De acolo poți alege și salvarea ca PDF. Întrebările închise se "
                    "pot tipări închise, așa că deschide-le dinainte pe cele de care ai "
                    "nevoie.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Ceva nu merge?",
                    "text": (
                        '<p>Scrie la <a href="page:contact">contact</a> și spune pagina, ce '
                        "voiai să faci și ce ai văzut. Limitele pe care le cunoaștem deja sunt "
                        'în <a href="page:accesibilitate">declarația de accesibilitate</a>.</p>'
                    ),
                },
            ),
        ],
    },
]

CONTACT = {
    "key": "contact",
    "parent": "home",
    "slug": "contact",
    "title": "Contact",
    "summary": (
        "Ceri un cont, pui o întrebare, semnalezi o problemă sau îți exerciți drepturile "
        "asupra datelor. Îți răspunde un om."
    ),
    "search_description": (
        "Datele de contact ale operatorului platformei Punte: cereri de cont, întrebări, "
        "asistență tehnică, sesizări și date personale."
    ),
    "icon": "mail",
    "body": [
        (
            "text",
            (
                "<p>Scrie-ne în română sau în engleză. Ca să îți putem răspunde din prima, "
                "spune-ne lucrurile din tabel.</p>"
            ),
        ),
        (
            "table",
            {
                "caption": "Ce scrii, după motiv",
                "columns": ["De ce ne scrii", "Ce să cuprindă mesajul"],
                "rows": [
                    [
                        "Vreau un cont",
                        (
                            "Nume, prenume, e-mail, telefon, organizația și funcția ta; dacă "
                            "vii pe cont propriu, în ce calitate"
                        ),
                    ],
                    [
                        "Sunt delegat al unei organizații",
                        "Denumirea organizației și desemnarea, trimisă de pe adresa ei",
                    ],
                    ["Ceva nu merge", "Pagina, ce voiai să faci, ce s-a întâmplat, dispozitivul"],
                    [
                        "Semnalez un conținut",
                        "Adresa exactă a paginii și motivul, ca în regulament",
                    ],
                    ["Datele mele", "Ce drept vrei să exerciți și adresa cu care ai cont"],
                ],
            },
        ),
        (
            "callout",
            {
                "tone": "warn",
                "title": "Ce nu trimiți",
                "text": (
                    "<p>Nu trimite parola, CNP-ul sau copii de acte. Dacă va fi nevoie să "
                    "dovedești cine ești, îți spunem cum.</p>"
                ),
            },
        ),
        (
            "text",
            (
                '<p>Poate ai deja răspunsul la <a href="page:intrebari">întrebări '
                "frecvente</a>. Cum prelucrăm mesajele afli din <a "
                'href="page:confidentialitate">politica de confidențialitate</a>, iar cum se '
                'tratează sesizările, din <a href="page:regulament">regulament</a>.</p>'
            ),
        ),
    ],
}

"""Members-only guides of the career service."""

MEMBER_PAGES = [
    {
        "key": "pregatire-interviu",
        "parent": "cariera-interviuri",
        "otherwise": "cariera",
        "slug": "pregatirea-pentru-interviu",
        "title": "Pregătirea pentru interviu",
        "summary": (
            "Ce faci cu o săptămână înainte, cum îți construiești răspunsurile și la ce "
            "întrebări nu ai obligația să răspunzi."
        ),
        "search_description": (
            "Pregătirea pentru interviul de angajare: plan pe zile, metoda "
            "situație–sarcină–acțiune–rezultat, întrebări și drepturile tale."
        ),
        "icon": "target",
        "body": [
            (
                "text",
                (
                    "<p>Interviul este o discuție în care aflați amândoi dacă vă potriviți. "
                    "Emoțiile nu dispar, dar scad mult când ai exersat cu voce tare câteva "
                    "răspunsuri și știi ce vrei să întrebi.</p>"
                ),
            ),
            ("heading", {"text": "Cu o săptămână înainte", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Un plan pe zile",
                    "steps": [
                        {
                            "title": "Citește anunțul cu creionul în mână",
                            "text": (
                                "Subliniază trei cerințe. În dreptul fiecăreia scrie o "
                                "întâmplare din experiența ta."
                            ),
                            "icon": "edit",
                        },
                        {
                            "title": "Află cu cine vorbești",
                            "text": (
                                "Site-ul, raportul anual, cine conduce echipa. Un sfert de oră "
                                "ajunge."
                            ),
                            "icon": "search",
                        },
                        {
                            "title": "Pregătește patru povești",
                            "text": "O reușită, o greșeală, un conflict, ceva învățat repede.",
                            "icon": "book",
                        },
                        {
                            "title": "Exersează cu voce tare",
                            "text": (
                                "Cu un prieten sau în fața telefonului. Două minute de "
                                "răspuns, nu mai mult."
                            ),
                            "icon": "audio",
                        },
                        {
                            "title": "Verifică drumul",
                            "text": (
                                "Adresa, autobuzul, intrarea; online, camera, sunetul și lumina."
                            ),
                            "icon": "pin",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Cum construiești un răspuns", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru întrebările de felul „povestește despre o situație în care…”, "
                    "folosește patru trepte: <b>situația</b>, <b>sarcina</b> ta, "
                    "<b>acțiunea</b> pe care ai făcut-o și <b>rezultatul</b>. Jumătate din "
                    "timp îl dai acțiunii și spui „eu”, nu „noi”.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Un exemplu",
                    "text": (
                        "<p>„La centrul de zi lipseau des trei copii <i>(situația)</i>. "
                        "Trebuia să aflu de ce <i>(sarcina)</i>. Am vorbit cu familiile și am "
                        "văzut că autobuzul venea prea târziu; am cerut la primărie schimbarea "
                        "orei <i>(acțiunea)</i>. Ora s-a mutat și doi dintre ei au revenit "
                        "<i>(rezultatul)</i>.”</p>"
                    ),
                },
            ),
            ("heading", {"text": "Întrebări care vin aproape mereu", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce vrea să afle cel care întreabă",
                    "columns": ["Întrebare", "Ce vrea să afle", "De ce te ferești"],
                    "rows": [
                        [
                            "Vorbește-mi despre tine",
                            "Dacă știi să alegi esențialul",
                            "Povestea vieții de la grădiniță",
                        ],
                        [
                            "De ce vrei să lucrezi la noi?",
                            "Dacă știi unde ai venit",
                            "„Am nevoie de un loc de muncă” și atât",
                        ],
                        [
                            "Care este un punct slab al tău?",
                            "Dacă te cunoști și lucrezi la el",
                            "„Sunt perfecționist”",
                        ],
                        [
                            "De ce ai o pauză în CV?",
                            "Dacă vorbești deschis",
                            "Scuze lungi; spune scurt și treci la ce ai învățat",
                        ],
                        [
                            "Ce salariu aștepți?",
                            "Dacă v-ați potrivi",
                            "O cifră la întâmplare; pregătește un interval",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Ce întrebi tu", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Cum arată o zi obișnuită pe acest post?</li>"
                    "<li>După ce veți ști, la șase luni, că ați ales bine?</li>"
                    "<li>Cu cine lucrez și cine mă ajută în prima lună?</li>"
                    "<li>Care este pasul următor și până când aflu răspunsul?</li></ul>"
                ),
            ),
            ("heading", {"text": "Drepturile tale", "level": "h2"}),
            (
                "text",
                (
                    "<p>Potrivit Codului muncii, informațiile cerute la angajare pot avea un "
                    "singur scop: să se vadă dacă poți ocupa postul și dacă ai aptitudinile "
                    "profesionale potrivite. Despre tine, un fost angajator poate fi întrebat "
                    "numai ce ai lucrat și cât, iar tu trebuie să afli dinainte.</p>"
                    "<p>Întrebările despre sarcină și copii, căsătorie, religie, etnie, opinii "
                    "politice sau orientare sexuală nu au ce căuta într-un interviu. Poți "
                    "răspunde calm: „Aș vrea să vorbim despre ce pot face pe acest post”. "
                    "Discriminarea la angajare este interzisă de Ordonanța Guvernului nr. "
                    "137/2000, iar discriminarea pe criteriul de sex, și de Legea nr. "
                    "202/2002. Poți sesiza Consiliul Național pentru Combaterea Discriminării "
                    "(CNCD).</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Ai nevoie de o adaptare?",
                    "text": (
                        "<p>Dacă ai o dizabilitate, poți cere dinainte ce te ajută la "
                        "interviu: acces fără trepte, interpret în limba semnelor, întrebările "
                        "în scris. Cere scurt și concret; e o întrebare de organizare, nu o "
                        "favoare.</p>"
                    ),
                },
            ),
            ("heading", {"text": "După interviu", "level": "h2"}),
            (
                "text",
                (
                    "<p>În aceeași seară, notează întrebările la care te-ai încurcat. A doua "
                    "zi trimite un mesaj de trei rânduri: mulțumești, reiei un lucru discutat, "
                    "confirmi interesul. Dacă vine un refuz, întreabă ce ar fi trebuit să fie "
                    "altfel. Uneori primești răspuns, iar el valorează cât un interviu.</p>"
                    '<p>Dacă încă lucrezi la CV, continuă cu <a href="page:cv-europass">CV-ul '
                    "Europass: ce scrii și ce lași deoparte</a>.</p>"
                ),
            ),
        ],
    },
    {
        "key": "cv-europass",
        "parent": "cariera-cv",
        "otherwise": "cariera",
        "slug": "cv-europass-ce-scrii",
        "title": "CV-ul Europass: ce scrii și ce lași deoparte",
        "summary": (
            "Secțiune cu secțiune: ce informații ajută, care încurcă și cum transformi o "
            "sarcină într-un rezultat."
        ),
        "search_description": (
            "CV Europass pe înțelesul tuturor: date personale, experiență, educație, limbi, "
            "competențe digitale, voluntariat și verificarea finală."
        ),
        "icon": "file",
        "body": [
            (
                "text",
                (
                    "<p>Europass este un set de instrumente gratuite ale Uniunii Europene, "
                    "printre care și un CV cu o structură cunoscută de angajatori din toate "
                    "statele membre. Îl completezi pe site-ul Europass, cu sau fără cont, și "
                    "îl descarci. Partea grea nu este formularul, ci alegerea: ce rămâne și ce "
                    "pleacă.</p>"
                ),
            ),
            ("heading", {"text": "Secțiune cu secțiune", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce pui și ce lași deoparte",
                    "columns": ["Secțiune", "Scrie", "Lasă deoparte"],
                    "rows": [
                        [
                            "Date personale",
                            "Nume, telefon, e-mail serios, localitatea",
                            "CNP, seria buletinului, starea civilă, numărul copiilor",
                        ],
                        [
                            "Fotografie",
                            "Numai dacă vrei; una simplă, de la umeri în sus",
                            "Poza din vacanță, poza de grup tăiată",
                        ],
                        [
                            "Despre mine",
                            "Trei rânduri: ce știi, ce ai făcut, ce cauți",
                            "„Persoană dinamică și sociabilă”",
                        ],
                        [
                            "Experiență",
                            "Perioada, postul, angajatorul, rezultate",
                            "Fișa postului copiată",
                        ],
                        [
                            "Educație și formare",
                            "Ultima școală, cursurile care contează pentru post",
                            "Școala primară, toate diplomele de participare",
                        ],
                        [
                            "Limbi străine",
                            "Nivelul pe scara A1–C2, pe fiecare abilitate",
                            "„Engleză: bine”",
                        ],
                        [
                            "Competențe digitale",
                            "Ce faci cu un program: „tabele cu formule”",
                            "„Utilizare PC”",
                        ],
                        [
                            "Voluntariat",
                            "Ca la experiență: rol, perioadă, rezultat",
                            "Trecut doar la hobby-uri",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Din sarcină în rezultat", "level": "h2"}),
            (
                "text",
                (
                    "<p>Începe fiecare rând cu un verb la trecut și pune o cifră adevărată, "
                    "dacă o ai. Fără cifră, scrie ce s-a schimbat.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Aceeași muncă, spusă mai bine",
                    "columns": ["Așa scriu mulți", "Așa se vede ce știi"],
                    "rows": [
                        [
                            "Responsabil cu evenimentele",
                            "Am organizat patru târguri locale, cu câte 12 standuri",
                        ],
                        [
                            "Lucru cu copii",
                            "Am ținut timp de un an atelierul de citire, câte 10 copii pe grupă",
                        ],
                        [
                            "Activități de secretariat",
                            "Am pus la punct registrul de corespondență folosit și azi",
                        ],
                        [
                            "Am ajutat în bucătărie",
                            "Am pregătit zilnic 60 de porții, cu respectarea regulilor de igienă",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Situații care te pun pe gânduri", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Nu am lucrat niciodată cu carte de muncă",
                            "text": (
                                "<p>Pune înainte voluntariatul, practica, munca în gospodărie "
                                "sau îngrijirea cuiva, dacă au legătură cu postul. Descrie ce "
                                "ai făcut, cu perioade.</p>"
                            ),
                        },
                        {
                            "title": "Am o pauză de câțiva ani",
                            "text": (
                                "<p>Scrie perioada și motivul într-un rând, fără amănunte: "
                                "„2019–2023: îngrijirea unui membru al familiei”. Adaugă ce ai "
                                "învățat între timp.</p>"
                            ),
                        },
                        {
                            "title": "Am schimbat multe locuri de muncă",
                            "text": (
                                "<p>Grupează-le după felul muncii: „Montator mobilă, trei "
                                "firme, 2018–2024”.</p>"
                            ),
                        },
                        {
                            "title": "Vin din altă meserie",
                            "text": (
                                "<p>Începe cu secțiunea „Despre mine” și spune legătura: ce "
                                "din meseria veche folosește în cea nouă.</p>"
                            ),
                        },
                        {
                            "title": "Am o dizabilitate",
                            "text": (
                                "<p>Nu ai obligația să o treci în CV. Hotărăști tu dacă și "
                                "când vorbești despre ea; uneori ajută, de pildă când ceri o "
                                "adaptare.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Formă", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>O pagină dacă ai puțină experiență, cel mult două în rest.</li>"
                    "<li>De la cel mai nou la cel mai vechi.</li>"
                    "<li>Aceleași timpuri, aceleași feluri de a scrie datele.</li>"
                    "<li>Salvat ca PDF, cu nume limpede: <b>Popescu-Maria-CV.pdf</b>.</li>"
                    "<li>Citit cu voce tare, apoi dat cuiva să îl citească în treizeci de "
                    "secunde. Întreabă-l ce a reținut.</li>"
                    "</ul>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Protejează-ți datele",
                    "text": (
                        "<p>Un angajator serios nu îți cere copia buletinului și nici bani "
                        "înainte de interviu. Trimite CV-ul numai după ce ai aflat cine este "
                        "cel care îl cere și ce face cu el.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Pentru fiecare anunț, un CV", "level": "h2"}),
            (
                "text",
                (
                    "<p>Păstrează o variantă lungă, a ta, cu de toate. Pentru fiecare post, "
                    "alege din ea ce răspunde la anunț și mută mai sus. Zece minute de "
                    "potrivire fac mai mult decât zece CV-uri trimise la fel. Pasul următor "
                    'este <a href="page:pregatire-interviu">pregătirea pentru interviu</a>, '
                    "iar dacă ai făcut voluntariat, cere-ți certificatul: vezi <a "
                    'href="page:voluntariat-lege">Legea 78/2014 pe înțelesul tuturor</a>.</p>'
                ),
            ),
        ],
    },
]

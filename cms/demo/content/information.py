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
]

CONTACT = {
    "key": "contact",
    "parent": "home",
    "slug": "contact",
    "title": "Contact",
    "summary": (
        "Pui o întrebare, semnalezi o problemă sau îți exerciți drepturile asupra datelor. Îți "
        "răspunde un om."
    ),
    "search_description": (
        "Datele de contact ale operatorului platformei Punte: întrebări, asistență "
        "tehnică, sesizări și date personale."
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

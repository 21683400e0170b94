"""Articles on information and petitions (Law 544/2001, OG 27/2002)."""

ARTICLES = [
    {
        "key": "legea-544",
        "slug": "ai-dreptul-sa-intrebi",
        "title": "Ai dreptul să întrebi: cum folosești Legea 544 fără să te cerți",
        "summary": (
            "Cât a costat asfaltul? Cine a primit sala? Câte locuri sunt la creșă? O cerere de "
            "informații bine pusă aduce un răspuns în zece zile. Iată cum o scrii."
        ),
        "search_description": (
            "Accesul la informațiile de interes public potrivit Legii 544/2001: cum scrii "
            "cererea, termenele de 10 și 30 de zile, refuzul și reclamația."
        ),
        "category": "advocacy",
        "tags": ["Legea 544/2001", "informații publice", "transparență"],
        "authors": ["contributor"],
        "published_at": "2026-02-10 09:00",
        "is_public": True,
        "cover": "lupa",
        "related": ["trei-oameni-la-dezbatere", "petitia"],
        "body": [
            (
                "text",
                (
                    "<p>Prima mea cerere de informații a început cu „Subsemnatul, revoltat”. Am "
                    "primit trei pagini din care nu am înțeles nimic. A doua avea patru rânduri. "
                    "Am primit un tabel.</p>"
                ),
            ),
            ("heading", {"text": "Ce este o informație de interes public", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea nr. 544/2001 privește orice informație care ține de activitatea "
                    "unei autorități sau instituții publice sau rezultă din ea, pe orice suport. "
                    "Bugete, contracte, liste de investiții, procese-verbale ale ședințelor "
                    "publice. Nu trebuie să explici de ce o vrei.</p>"
                    "<p>Există și excepții: informațiile clasificate, datele personale ale "
                    "altora, unele cercetări în curs. Dacă doar o parte din document intră la "
                    "excepții, restul ți se poate da.</p>"
                ),
            ),
            ("heading", {"text": "Cum scrii cererea", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Patru rânduri care aduc răspuns",
                    "steps": [
                        {
                            "title": "Cui",
                            "text": "Numele instituției, la responsabilul pentru informații publice.",
                            "icon": "mail",
                        },
                        {
                            "title": "Ce",
                            "text": "Un document sau un număr anume, pe o perioadă anume.",
                            "icon": "target",
                        },
                        {
                            "title": "Cum",
                            "text": "În ce format îl vrei: electronic, tabel, copie.",
                            "icon": "file",
                        },
                        {
                            "title": "Cine",
                            "text": "Nume, adresă sau e-mail pentru răspuns, semnătură.",
                            "icon": "user",
                        },
                    ],
                },
            ),
            ("text", "<p>Iată una întreagă:</p>"),
            (
                "quote",
                {
                    "text": (
                        "În temeiul Legii 544/2001, vă rog să îmi comunicați, în format "
                        "electronic, lista locurilor de joacă reparate în anul 2025, cu suma "
                        "plătită pentru fiecare și numărul contractului."
                    ),
                    "attribution": "",
                    "role": "",
                },
            ),
            ("heading", {"text": "Vag sau limpede", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Aceeași curiozitate, două cereri",
                    "columns": ["Vag", "Limpede"],
                    "rows": [
                        [
                            "Ce ați făcut cu banii?",
                            "Execuția bugetului local pe 2025, la capitolul învățământ",
                        ],
                        [
                            "De ce nu e creșă?",
                            "Numărul cererilor pentru creșă depuse și aprobate în 2024 și 2025",
                        ],
                        [
                            "Vreau toate contractele",
                            "Contractele de salubrizare în vigoare la 1 ianuarie 2026",
                        ],
                        [
                            "Cine a primit sala?",
                            (
                                "Lista organizațiilor care au folosit sala de sport în 2025 și "
                                "condițiile"
                            ),
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Termenele", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>10 zile</b> pentru răspunsul obișnuit.</li>"
                    "<li><b>30 de zile</b> dacă informația e complexă sau multă, cu condiția să "
                    "fii anunțat în primele 10 zile.</li>"
                    "<li><b>5 zile</b> pentru un refuz, care trebuie motivat.</li>"
                    "</ul>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Costă?",
                    "text": (
                        "<p>Informația e gratuită. Se pot cere costurile copiilor pe hârtie. În "
                        "format electronic, de obicei, nu plătești nimic.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Dacă nu răspund", "level": "h2"}),
            (
                "text",
                (
                    "<p>Întâi sună. Jumătate dintre întârzieri sunt un concediu. Apoi poți face "
                    "o reclamație administrativă la conducătorul instituției, în 30 de zile. "
                    "Dacă nici așa, te poți adresa instanței de contencios administrativ, în "
                    "termenul prevăzut de lege. Pentru pasul acesta, vorbește cu un jurist.</p>"
                ),
            ),
            ("heading", {"text": "Ce faci cu răspunsul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Citește-l cu cineva. Mulțumește omului care l-a scris: a muncit. Publică "
                    "tabelul, nu revolta. Și pune următoarea întrebare, tot în patru "
                    "rânduri.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Am o colegă la primărie care mi-a spus: cererile tale sunt singurele la "
                        "care îmi face plăcere să răspund."
                    ),
                    "attribution": "Andrei Crăciun",
                    "role": "voluntar",
                },
            ),
        ],
    },
    {
        "key": "petitia",
        "slug": "petitia-care-primeste-raspuns",
        "title": "Petiția care primește răspuns",
        "summary": (
            "Un felinar stins, o groapă, o sală închisă. Când scrii o petiție și nu altceva, ce "
            "termen are autoritatea și ce faci cu un răspuns care nu răspunde."
        ),
        "search_description": (
            "Cum scrii o petiție potrivit OG 27/2002: ce cuprinde, termenul de 30 de zile, "
            "redirecționarea, petițiile colective și pașii următori."
        ),
        "category": "advocacy",
        "tags": ["petiții", "OG 27/2002", "administrație"],
        "authors": ["moderator"],
        "published_at": "2026-06-02 10:00",
        "is_public": False,
        "cover": "felinar",
        "related": ["legea-544", "trei-oameni-la-dezbatere"],
        "body": [
            (
                "text",
                (
                    "<p>Pe strada Morii, felinarul din colț a fost stins un an și două luni. "
                    "Toți vecinii „au spus la primărie”. Nimeni nu scrisese. Domnul Petru a "
                    "scris, într-o marți. Lumina a venit în a unsprezecea zi, împreună cu o "
                    "scrisoare.</p>"
                ),
            ),
            ("heading", {"text": "Cerere, petiție, propunere", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce folosești când",
                    "columns": ["Vrei", "Folosești", "Pe ce bază"],
                    "rows": [
                        ["un document sau un număr", "cerere de informații", "Legea 544/2001"],
                        ["să schimbi un proiect de hotărâre", "propunere", "Legea 52/2003"],
                        ["să se rezolve sau să se lămurească ceva", "petiție", "OG 27/2002"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Petiția este o cerere, o reclamație, o sesizare sau o propunere scrisă, "
                    "adresată unei autorități sau unei instituții publice. Dreptul de "
                    "petiționare este în Constituție, iar petiția nu se taxează.</p>"
                ),
            ),
            ("heading", {"text": "Ce cuprinde", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li>Cine ești și unde ți se răspunde. Petițiile anonime se "
                    "clasează.</li>"
                    "<li>Ce s-a întâmplat, unde, de când. Faptele, în ordine.</li>"
                    "<li>Ce ceri. Un singur lucru.</li>"
                    "<li>Ce ai atașat: o fotografie, un plan, o copie.</li>"
                    "<li>Data și semnătura.</li>"
                    "</ol>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Un singur lucru",
                    "text": (
                        "<p>Petiția lui Petru Moraru cerea felinarul. Nu și groapa, nu și "
                        "câinii, nu și demisia cuiva. Groapa a avut petiția ei, marțea "
                        "următoare.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Termenele", "level": "h2"}),
            (
                "text",
                (
                    "<p>Autoritatea răspunde în 30 de zile de la înregistrare, indiferent dacă "
                    "soluția îți e favorabilă. Dacă e nevoie de o cercetare mai amănunțită, "
                    "conducătorul poate prelungi cu cel mult 15 zile. Dacă ai greșit adresa, "
                    "petiția se trimite în 5 zile la cine trebuie, iar tu ești anunțat.</p>"
                ),
            ),
            ("heading", {"text": "Singur sau cu vecinii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Petiția colectivă are greutate, dar cere un om la care vine răspunsul. "
                    "Scrieți clar cine este. Semnăturile strânse se păstrează ca niște date "
                    "personale ce sunt: nu le fotografia, nu le lăsa la magazin peste "
                    "noapte.</p>"
                ),
            ),
            ("heading", {"text": "Răspunsul care nu răspunde", "level": "h2"}),
            (
                "quote",
                {
                    "text": (
                        "„Sesizarea dumneavoastră a fost analizată și se află în atenția "
                        "serviciului de specialitate.”"
                    ),
                    "attribution": "scrisoare primită în mai",
                    "role": "",
                },
            ),
            (
                "text",
                (
                    "<p>Nu te supăra. Răspunde în trei rânduri: mulțumesc, am cerut lucrul "
                    "cutare, când se face și cine răspunde? Păstrează numărul de înregistrare al "
                    "amândurora. A treia scrisoare merge la șeful celui care a semnat-o pe "
                    "prima. Am văzut puține cazuri care să aibă nevoie de a patra.</p>"
                ),
            ),
            ("heading", {"text": "Mulțumirea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Când s-a aprins felinarul, Petru Moraru a scris încă o dată. Două "
                    "rânduri, fără nicio cerere. La primărie a fost lipită pe perete. E singura "
                    "petiție de acolo care are cadru.</p>"
                ),
            ),
        ],
    },
]

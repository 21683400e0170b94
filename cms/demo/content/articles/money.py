"""Articles on fees and on the 3.5% of the income tax."""

ARTICLES = [
    {
        "key": "cotizatii",
        "slug": "cotizatiile-fara-cearta",
        "title": "Cotizațiile: de ce nu se plătesc și ce poți schimba fără ceartă",
        "summary": (
            "O contabilă voluntară a sunat treizeci și patru de restanțieri. Doar doi nu voiau "
            "să plătească. Ce a aflat de la ceilalți."
        ),
        "search_description": (
            "Cum crești gradul de plată a cotizațiilor într-o asociație: mesajele, scutirile, "
            "plata ușoară, evidența și raportul către membri."
        ),
        "category": "management",
        "tags": ["cotizații", "membri", "bani"],
        "authors": ["delegat"],
        "published_at": "2026-06-23 10:00",
        "is_public": False,
        "cover": "monede",
        "related": ["consiliul-director", "raportul-anual", "formularul-230"],
        "body": [
            (
                "text",
                (
                    "<p>În februarie, la Podul Verde erau treizeci și patru de membri cu "
                    "cotizația neplătită. Consiliul pregătise o scrisoare cu cuvântul "
                    "„excludere”. Camelia Sârbu, contabilă și voluntară, a cerut o săptămână. A "
                    "luat lista și telefonul.</p>"
                ),
            ),
            ("heading", {"text": "Ce a aflat", "level": "h2"}),
            (
                "table",
                {
                    "caption": "De ce nu plătiseră",
                    "columns": ["Motivul", "Câți"],
                    "rows": [
                        ["au uitat sau nu au primit nimic scris", "17"],
                        ["nu știau cât și în ce cont", "6"],
                        ["credeau că au plătit", "4"],
                        ["le era greu și le era rușine să spună", "5"],
                        ["nu mai voiau să fie membri", "2"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Doi din treizeci și patru. Pentru cei doi era scrisă scrisoarea pe care "
                    "urmau s-o primească toți.</p>"
                ),
            ),
            ("heading", {"text": "Ce am schimbat", "level": "h2"}),
            ("heading", {"text": "Un mesaj cu trei rânduri", "level": "h3"}),
            (
                "text",
                (
                    "<p>„Cotizația pe 2026 este de 120 de lei. O poți plăti în contul de mai jos "
                    "sau la sediu, joia. Anul trecut, din cotizații am plătit chiria și "
                    "contabilitatea.” Fără „stimați membri”, fără literă de lege. Al treilea "
                    "rând este cel mai important.</p>"
                ),
            ),
            ("heading", {"text": "Două termene, nu unul", "level": "h3"}),
            (
                "text",
                (
                    "<p>Cine vrea plătește o dată, cine vrea plătește lunar câte zece lei. "
                    "Jumătate dintre cei cărora le era greu au ales luna. Niciunul nu a rămas în "
                    "urmă.</p>"
                ),
            ),
            ("heading", {"text": "Scutirea fără umilință", "level": "h3"}),
            (
                "text",
                (
                    "<p>În regulament scrie acum: „Dacă nu poți plăti anul acesta, spune-i "
                    "contabilei. Nu trebuie să explici.” Un singur om știe. Opt au cerut. Doi au "
                    "plătit totuși, în decembrie.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Întâi statutul",
                    "text": (
                        "<p>Cine hotărăște suma și scutirile reiese din statut și din hotărârile "
                        "voastre. Dacă statutul tace, pune întrebarea la adunarea generală, ca "
                        "regula să fie a tuturor.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Evidența", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un tabel cu cine, cât, când, prin ce. Chitanță la numerar, extras la "
                    "bancă. Fiecare membru își poate vedea rândul lui și numai pe al lui. Lista "
                    "restanțierilor nu se citește în ședință și nu se lipește la avizier: e o "
                    "dată personală și e o rușine degeaba.</p>"
                ),
            ),
            ("heading", {"text": "Spune ce ai făcut cu banii", "level": "h2"}),
            (
                "text",
                (
                    "<p>În ianuarie trimitem o jumătate de pagină: atât s-a strâns, pe asta s-a "
                    "dus. Cu numere rotunjite și o fotografie a chitanței de la chirie. De când "
                    "o trimitem, la zi sunt nouă membri din zece.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Oamenii nu fug de plată. Fug de scrisori.",
                    "attribution": "Camelia Sârbu",
                    "role": "contabilă, voluntară",
                },
            ),
        ],
    },
    {
        "key": "formularul-230",
        "slug": "formularul-230",
        "title": "Formularul 230: 3,5% care rămân aproape",
        "summary": (
            "O parte din impozitul pe care îl plătești oricum poate ajunge la o asociație. Nu te "
            "costă nimic. Cum se face și cum o ceri fără să stingherești pe nimeni."
        ),
        "search_description": (
            "Redirecționarea a 3,5% din impozitul pe venit prin formularul 230: cine poate, cum "
            "se completează, termenul și sfaturi pentru organizații."
        ),
        "category": "management",
        "tags": ["impozit pe venit", "formularul 230", "strângere de fonduri"],
        "authors": ["editor"],
        "published_at": "2026-02-24 09:00",
        "is_public": True,
        "cover": "plic",
        "related": ["cotizatii", "raportul-anual"],
        "body": [
            (
                "text",
                (
                    "<p>Întreabă zece oameni dacă au redirecționat anul trecut 3,5% din impozit. "
                    "Patru spun da, trei spun că au vrut, trei întreabă cât îi costă. Nu îi "
                    "costă nimic. E o parte din impozitul deja reținut, despre care poți spune "
                    "unde să meargă.</p>"
                ),
            ),
            ("heading", {"text": "Ce este", "level": "h2"}),
            (
                "text",
                (
                    "<p>Codul fiscal îi permite contribuabilului să hotărască asupra destinației "
                    "unei sume de până la 3,5% din impozitul anual pe venit, pentru susținerea "
                    "entităților nonprofit și a unităților de cult sau pentru burse private. "
                    "Pentru veniturile din salarii și din pensii se folosește formularul 230. "
                    "Cine depune declarația unică face alegerea acolo.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Cine poate primi",
                    "text": (
                        "<p>Organizația trebuie să fie înscrisă în Registrul entităților și "
                        "unităților de cult pentru care se acordă deduceri fiscale, ținut de "
                        "ANAF. Registrul e public: verifică înainte să completezi.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cum se face", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Zece minute, o dată la doi ani",
                    "steps": [
                        {
                            "title": "Ai la îndemână datele",
                            "text": "CNP-ul tău, denumirea organizației, codul ei fiscal și contul.",
                            "icon": "file",
                        },
                        {
                            "title": "Completezi",
                            "text": (
                                "Pe hârtie sau electronic. Poți alege ca opțiunea să fie "
                                "valabilă doi ani."
                            ),
                            "icon": "edit",
                        },
                        {
                            "title": "Semnezi și depui",
                            "text": (
                                "La ANAF, prin Spațiul Privat Virtual, prin poștă sau prin "
                                "organizație."
                            ),
                            "icon": "mail",
                        },
                        {
                            "title": "Păstrezi dovada",
                            "text": "Numărul de înregistrare sau confirmarea.",
                            "icon": "check",
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Termenul obișnuit este 25 mai pentru veniturile anului trecut. Verifică "
                    "în fiecare an pe site-ul ANAF formularul și data, pentru că se schimbă.</p>"
                ),
            ),
            ("heading", {"text": "Cât înseamnă", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru un salariu mediu sunt câteva sute de lei pe an. Pare puțin. "
                    "Pentru o asociație din Izvoru Alb, patruzeci de formulare au însemnat "
                    "lemnele bibliotecii pe o iarnă și o sută zece cărți noi.</p>"
                ),
            ),
            ("heading", {"text": "Cum ceri fără să stingherești", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "„Donați 3,5%”",
                            "text": (
                                "<p>Spune: „Poți hotărî unde merge o parte din impozit. Nu te "
                                "costă nimic.”</p>"
                            ),
                        },
                        {
                            "title": "„Ajutați-ne să supraviețuim”",
                            "text": "<p>Spune: „Anul trecut, din 3,5% am cumpărat 110 cărți.”</p>",
                        },
                        {
                            "title": "Un formular trimis în ultima zi",
                            "text": (
                                "<p>Trimite în martie un mesaj, cu numele unui om la care se "
                                "poate suna.</p>"
                            ),
                        },
                        {
                            "title": "O listă cu cine a semnat",
                            "text": "<p>Mulțumește fără nume, la avizier.</p>",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Datele din formular", "level": "h2"}),
            (
                "text",
                (
                    "<p>Formularul are CNP, adresă și semnătură. Dacă strângi formulare, ești "
                    "răspunzător de ele: plic închis, un singur om, drum scurt. Nu le fotografia "
                    '„ca dovadă”. Mai multe în <a href="page:gdpr-asociatie-mica">articolul '
                    "despre date personale</a>.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Nu semna în locul nimănui",
                    "text": (
                        "<p>Nici pentru bunica, nici „că mi-a zis la telefon”. Ajut-o să "
                        "completeze, apoi semnează ea.</p>"
                    ),
                },
            ),
            ("heading", {"text": "După ce vin banii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Spune ce ai făcut cu ei, cu o sumă și o fotografie a lucrului, nu a "
                    "oamenilor ajutați. În toamnă, nu în mai. Cine a aflat în toamnă ce a ieșit "
                    "semnează primăvara fără să mai fie rugat.</p>"
                ),
            ),
        ],
    },
]

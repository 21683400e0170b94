"""Article on a public debate (Law 52/2003)."""

ARTICLES = [
    {
        "key": "trei-oameni-la-dezbatere",
        "slug": "trei-oameni-la-dezbatere",
        "title": "Dezbaterea la care au venit trei oameni și au schimbat un orar",
        "summary": (
            "O consultare publică despre transportul local, un anunț ascuns la subsol și o lege "
            "pe care merită să o știi: 52/2003. Povestea pas cu pas, cu scrisoarea de la capăt."
        ),
        "search_description": (
            "Transparența decizională în practică: anunțul, propunerile scrise, dezbaterea "
            "publică și răspunsul autorității, potrivit Legii 52/2003."
        ),
        "category": "advocacy",
        "tags": ["Legea 52/2003", "transparență", "consultare publică", "transport"],
        "authors": ["editor", "contributor"],
        "published_at": "2026-04-14 09:00",
        "is_public": False,
        "cover": "dialog",
        "related": ["legea-544", "petitia", "agentia-de-ocupare"],
        "body": [
            (
                "text",
                (
                    "<p>Anunțul era pe site-ul primăriei, sub „Diverse”, între un concurs de "
                    "colinde și o pierdere de animal. „Proiect de hotărâre privind programul de "
                    "transport public local.” Camelia l-a găsit pentru că îi căuta pe "
                    "colindători.</p>"
                    "<p>Programul tăia cursa de 5:40. Cu ea mergeau la fabrică optzeci de oameni "
                    "din trei sate.</p>"
                ),
            ),
            ("heading", {"text": "Ce este transparența decizională", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea nr. 52/2003 spune, pe scurt, că autoritățile administrației "
                    "publice anunță proiectele de acte normative, primesc propuneri și, dacă li "
                    "se cere, organizează o dezbatere. Nu e o favoare. Nu trebuie să fii jurist, "
                    "nici organizație, ca să trimiți o propunere. O asociație legal constituită "
                    "poate însă cere în scris dezbaterea.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Calendarul nostru, pus peste lege",
                    "columns": ["Ziua", "Ce s-a întâmplat", "Ce spune legea"],
                    "rows": [
                        [
                            "1",
                            "anunțul pe site",
                            (
                                "anunț cu cel puțin 30 de zile lucrătoare înainte de a fi trimis "
                                "spre avizare"
                            ),
                        ],
                        ["3", "am găsit anunțul", "proiectul se afișează împreună cu motivele"],
                        [
                            "5",
                            "am cerut dezbaterea",
                            (
                                "o poate cere în scris o asociație legal constituită sau o altă "
                                "autoritate"
                            ),
                        ],
                        [
                            "8",
                            "am trimis propunerea",
                            "cel puțin 10 zile calendaristice pentru propuneri",
                        ],
                        ["19", "dezbaterea", "oricine vine poate vorbi, în ordinea înscrierii"],
                        ["52", "hotărârea", "recomandările nepreluate se justifică în scris"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Termenele au și excepții, iar pentru proiectele care privesc mediul de "
                    "afaceri se mai anunță și asociațiile lui. Citește forma în vigoare; <a "
                    'href="page:punct-de-vedere">ghidul despre un punct de vedere comun</a> le '
                    "ia pe rând.</p>"
                ),
            ),
            ("heading", {"text": "Cum am adunat dovezile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu am scris „ne opunem”. Am stat trei dimineți în stație, de la cinci și "
                    "un sfert, cu un carnet și un termos. Am numărat. Am întrebat trei lucruri: "
                    "unde mergi, ce faci dacă dispare cursa, la ce oră ai putea.</p>"
                    "<ul><li>81 de oameni urcau, în medie, la 5:40.</li>"
                    "<li>62 lucrau la aceeași fabrică, schimbul de șase.</li>"
                    "<li>19 au spus că ar renunța la serviciu.</li>"
                    "<li>7 ar fi plecat cu mașina. Aveau mașină.</li>"
                    "</ul><p>Apoi am făcut un lucru la care nu ne gândisem: am sunat la fabrică. "
                    "Directoarea de personal nu știa nimic. A trimis și ea o propunere, cu "
                    "antet.</p>"
                ),
            ),
            ("heading", {"text": "Scrisoarea", "level": "h2"}),
            (
                "text",
                (
                    "<p>A avut o pagină. Patru paragrafe: cine suntem, ce spune proiectul, ce se "
                    "întâmplă dacă rămâne așa, ce propunem noi. La sfârșit, o frază: „Cerem "
                    "organizarea unei dezbateri publice.” Am păstrat numărul de "
                    "înregistrare.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Ce propune merge mai departe decât ce refuză",
                    "text": (
                        "<p>Nu am cerut „lăsați cursa”. Am propus mutarea ei la 5:25, pe alt "
                        "traseu, cu un autobuz mai mic. Costa mai puțin. Lângă propunere am pus "
                        "socoteala.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Dezbaterea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Sala avea patruzeci de scaune. Am venit trei: Camelia, un șofer ieșit la "
                    "pensie și eu. De cealaltă parte, cinci oameni și un aparat de cafea. Am "
                    "vorbit pe rând, câte trei minute. Șoferul a desenat traseul pe spatele "
                    "proiectului. Cineva de la transport a scos un pix.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Credeam că o să ne certe. Ne-au întrebat dacă știm câtă lume urcă la "
                        "Izvoru Alb. Știam."
                    ),
                    "attribution": "Camelia Sârbu",
                    "role": "locuitoare",
                },
            ),
            ("heading", {"text": "Răspunsul", "level": "h2"}),
            (
                "text",
                (
                    "<p>După o lună și ceva a venit hotărârea. Cursa era la 5:30, pe traseul "
                    "desenat pe spate. Două propuneri au fost respinse, cu motivul scris: lipsă "
                    "de bani pentru retururi sâmbăta. Am pus motivul într-un dosar. La buget, îl "
                    "scoatem.</p>"
                ),
            ),
            ("heading", {"text": "Ce am învățat", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Cinci lucruri, pentru data viitoare",
                    "steps": [
                        {
                            "title": "Verifică „Diverse”",
                            "text": "O dată pe săptămână, zece minute, cu rândul.",
                            "icon": "search",
                        },
                        {
                            "title": "Cere dezbaterea devreme",
                            "text": "În aceeași scrisoare cu propunerea.",
                            "icon": "mail",
                        },
                        {
                            "title": "Numără",
                            "text": "Trei dimineți valorează cât trei sute de semnături.",
                            "icon": "chart",
                        },
                        {
                            "title": "Caută aliatul neașteptat",
                            "text": "La noi a fost fabrica. La voi poate fi farmacia.",
                            "icon": "group",
                        },
                        {
                            "title": "Mulțumește",
                            "text": "Și când ai obținut jumătate. Mai ales atunci.",
                            "icon": "star",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Trei oameni sunt mulți", "level": "h2"}),
            (
                "text",
                (
                    "<p>Mi s-a spus de multe ori că „nu vine nimeni la dezbateri”. E adevărat. "
                    "De aceea trei oameni pregătiți schimbă un orar. Dacă am fi fost optzeci, "
                    "poate că am fi strigat.</p>"
                    "<p>În fiecare dimineață, la 5:30, autobuzul trece pe la Izvoru Alb. Camelia "
                    "nu merge cu el. Îl aude.</p>"
                ),
            ),
        ],
    },
]

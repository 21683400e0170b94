"""Members-only guides of the members' service."""

MEMBER_PAGES = [
    {
        "key": "plati-online",
        "parent": "membri",
        "slug": "cum-alegi-o-solutie-de-plata-online",
        "title": "Cum alegi o soluție de plată online",
        "summary": (
            "Ce tipuri de soluții există, ce întrebări pui unui furnizor și ce scrii pe pagina "
            "de donații sau de cotizații."
        ),
        "search_description": (
            "Plăți online pentru ONG-uri: tipuri de soluții, costuri de comparat, securitate, "
            "date personale și ce scrii pe pagina de donații."
        ),
        "icon": "online",
        "body": [
            (
                "text",
                (
                    "<p>O asociație primește bani pe trei căi obișnuite: donații, cotizații și "
                    "taxe de participare. Plata online le face pe toate mai ușor de primit și "
                    "mai ușor de urmărit, dacă alegi soluția potrivită mărimii tale.</p>"
                ),
            ),
            ("heading", {"text": "Ce feluri de soluții există", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Patru feluri de a primi bani de la distanță",
                    "columns": ["Soluție", "Potrivită când", "Atenție la"],
                    "rows": [
                        [
                            "Transfer bancar, cu IBAN și cod QR afișate",
                            "Ai puține plăți și vrei cost mic",
                            "Identificarea plătitorului; cere un text clar la detalii",
                        ],
                        [
                            "Link de plată de la bancă sau de la un procesator",
                            "Nu ai site sau vrei să începi repede",
                            "Comisionul pe tranzacție și durata verificării",
                        ],
                        [
                            (
                                "Formular de plată cu cardul pe site (de exemplu Stripe ori "
                                "soluția băncii tale)"
                            ),
                            "Ai site și plăți regulate",
                            "Integrarea, întreținerea, plățile recurente",
                        ],
                        [
                            "Portofel electronic (de exemplu PayPal)",
                            "Ai donatori din alte țări",
                            "Schimbul valutar și retragerea banilor în lei",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Numele de mai sus sunt exemple, nu recomandări. Comisioanele și "
                    "condițiile se schimbă; ia-le de pe pagina furnizorului, în ziua în care "
                    "compari.</p>"
                ),
            ),
            ("heading", {"text": "Întrebările pe care le pui", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cât costă, cu totul?",
                            "text": (
                                "<p>Comision procentual, sumă fixă pe tranzacție, abonament "
                                "lunar, cost de retragere, cost de schimb valutar, cost de "
                                "returnare. Calculează pe plățile tale dintr-o lună, nu pe "
                                "exemplul din reclamă.</p>"
                            ),
                        },
                        {
                            "title": "Când ajung banii în cont?",
                            "text": (
                                "<p>La unii furnizori în aceeași zi, la alții peste o "
                                "săptămână sau la cerere. Contează dacă plătești chirie din "
                                "donații.</p>"
                            ),
                        },
                        {
                            "title": "Primește organizații fără scop lucrativ?",
                            "text": (
                                "<p>Întreabă ce acte cere: certificatul de înscriere, "
                                "certificatul de înregistrare fiscală, statutul, datele "
                                "reprezentantului legal și ale beneficiarului real.</p>"
                            ),
                        },
                        {
                            "title": "Poate face plăți recurente?",
                            "text": (
                                "<p>Pentru cotizații și donații lunare este funcția cea mai "
                                "prețioasă. Întreabă cum își oprește omul plata singur.</p>"
                            ),
                        },
                        {
                            "title": "Ce evidență îmi dă?",
                            "text": (
                                "<p>Ai nevoie de un export cu data, suma, comisionul, "
                                "plătitorul și scopul plății, pe care contabila să îl poată "
                                "citi.</p>"
                            ),
                        },
                        {
                            "title": "Cine răspunde când ceva nu merge?",
                            "text": (
                                "<p>Caută o adresă, un telefon și un program, de preferință în "
                                "română.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Securitate și date personale", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Nu păstra niciodată datele cardului.</b> Le introduce plătitorul "
                    "direct în pagina furnizorului.</li>"
                    "<li>Plata cu cardul se confirmă, de regulă, prin <b>autentificarea "
                    "strictă</b> cerută de regulile europene privind serviciile de plată, "
                    "preluate în Legea nr. 209/2019.</li>"
                    "<li>Cere numai datele de care ai nevoie. Pentru o donație mică, adesea "
                    "ajung numele și e-mailul.</li>"
                    "<li>Treci furnizorul în registrul tău de prelucrări și citește condițiile "
                    "lui privind datele personale.</li>"
                    "<li>Contul de administrare are cel puțin două persoane cu drepturi și "
                    "autentificare în doi pași.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Ce scrii pe pagina de plată", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Ordinea în care citește donatorul",
                    "steps": [
                        {
                            "title": "Pentru ce sunt banii",
                            "text": "O frază, cu rezultat: „o lună de meditații pentru un copil”.",
                            "icon": "heart",
                        },
                        {
                            "title": "Cine ești",
                            "text": "Denumirea, codul fiscal, sediul, un om cu nume și telefon.",
                            "icon": "org",
                        },
                        {
                            "title": "Cum plătește",
                            "text": "Două-trei sume propuse și una liberă, o dată sau lunar.",
                            "icon": "online",
                        },
                        {
                            "title": "Ce primește",
                            "text": (
                                "Confirmare pe e-mail și, la cerere, actul de care are nevoie "
                                "contabilul lui."
                            ),
                            "icon": "mail",
                        },
                        {
                            "title": "Cum se răzgândește",
                            "text": "Cum oprește plata lunară și cui cere banii înapoi.",
                            "icon": "reply",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Înainte de prima plată",
                    "text": (
                        "<p>Vorbește cu contabilul despre documentele pentru donații, "
                        "cotizații și sponsorizări: nu au același regim. Sponsorizările au "
                        "reguli proprii, în Legea nr. 32/1994. Fă apoi o plată de probă, mică, "
                        "și urmeaz-o până în registru.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Exporturile lunare și contractul cu furnizorul își au locul lor în "
                    'dosar: vezi <a href="page:pastrarea-documentelor">Cum păstrezi '
                    "documentele organizației</a>.</p>"
                ),
            ),
        ],
    },
    {
        "key": "pastrarea-documentelor",
        "parent": "membri",
        "slug": "cum-pastrezi-documentele-organizatiei",
        "title": "Cum păstrezi documentele organizației",
        "summary": (
            "O structură de dosare, o regulă de nume, copii de siguranță și un tabel cu ce "
            "păstrezi și cine răspunde."
        ),
        "search_description": (
            "Arhiva unui ONG, pe hârtie și pe calculator: dosare, nume de fișiere, copii de "
            "siguranță, acces, termene și date personale."
        ),
        "icon": "file",
        "body": [
            (
                "text",
                (
                    "<p>Ordinea în documente se vede la trei momente: la un control, la un "
                    "raport către finanțator și în ziua în care pleacă omul care știa tot. "
                    "Ghidul acesta te pregătește pentru toate trei.</p>"
                ),
            ),
            ("heading", {"text": "Un singur loc", "level": "h2"}),
            (
                "text",
                (
                    "<p>Hotărâți unde stau originalele: un dulap pentru hârtie și un spațiu "
                    "comun pentru fișiere. Ce este numai pe laptopul cuiva sau numai în e-mail "
                    "nu există pentru organizație. Adresa spațiului comun și regulile lui "
                    "încap pe o pagină lipită lângă imprimantă.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "O structură de dosare care ține ani",
                    "columns": ["Dosar", "Ce intră", "Cine răspunde"],
                    "rows": [
                        [
                            "01 Acte de înființare",
                            "Statut, act constitutiv, hotărâri judecătorești, cod fiscal",
                            "Președintele",
                        ],
                        ["02 Conducere", "Convocări, procese-verbale, hotărâri", "Secretarul"],
                        [
                            "03 Finanțe",
                            "Bugete, registre, facturi, extrase, situații financiare",
                            "Contabilul",
                        ],
                        [
                            "04 Oameni",
                            "Contracte de muncă și de voluntariat, fișe, registrul voluntarilor",
                            "Coordonatorul",
                        ],
                        [
                            "05 Proiecte",
                            "Câte un subdosar pentru fiecare finanțare",
                            "Managerul de proiect",
                        ],
                        [
                            "06 Corespondență",
                            "Registrul de intrări și ieșiri, adrese, răspunsuri",
                            "Secretarul",
                        ],
                        [
                            "07 Date personale",
                            "Registrul prelucrărilor, informări, acorduri, cereri",
                            "Responsabilul desemnat",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Cum dai nume unui fișier", "level": "h2"}),
            (
                "text",
                (
                    "<p>Data întâi, apoi felul documentului, apoi subiectul, apoi varianta: "
                    "<b>2026-03-14_proces-verbal_consiliu-director_v2.pdf</b>. Pusă în ordinea "
                    "an-lună-zi, data aranjează singură fișierele. Fără „final”, „final nou” "
                    "și „final bun”. Varianta semnată o salvezi separat, cu „semnat” la "
                    "sfârșit, și nu o mai atingi.</p>"
                ),
            ),
            ("heading", {"text": "Copii de siguranță: regula 3-2-1", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Trei copii, două suporturi, una în altă parte",
                    "steps": [
                        {"title": "Trei copii", "text": "Originalul și încă două.", "icon": "file"},
                        {
                            "title": "Două suporturi diferite",
                            "text": "De pildă, spațiul comun online și un disc extern.",
                            "icon": "download",
                        },
                        {
                            "title": "Una în alt loc",
                            "text": (
                                "Discul extern nu stă lângă calculator. La incendiu pleacă "
                                "amândouă."
                            ),
                            "icon": "pin",
                        },
                        {
                            "title": "O probă pe an",
                            "text": (
                                "Deschide câteva fișiere din copie. O copie neîncercată este o "
                                "speranță."
                            ),
                            "icon": "check",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Cine vede ce", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dă acces după rol, nu după simpatie. Un voluntar nou nu are ce căuta "
                    "în dosarul de salarii. Când pleacă un om, închide-i accesul în aceeași zi "
                    "și schimbă parolele pe care le-a știut. O dată la șase luni, citiți "
                    "împreună lista celor care au acces.</p>"
                ),
            ),
            ("heading", {"text": "Cât păstrezi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu există un singur termen. Fiecare fel de document îl are pe al "
                    "lui:</p>"
                    "<ul>"
                    "<li><b>actele de înființare și hotărârile</b>: cât există "
                    "organizația;</li>"
                    "<li><b>documentele contabile și de salarizare</b>: termenele din Legea "
                    "contabilității nr. 82/1991 și din normele ei; s-au schimbat de câteva "
                    "ori, așa că le confirmă contabilul;</li>"
                    "<li><b>documentele proiectelor</b>: termenul din contractul de finanțare, "
                    "adesea socotit de la plata finală sau de la închiderea programului;</li>"
                    "<li><b>arhiva în general</b>: Legea nr. 16/1996 a Arhivelor Naționale "
                    "cere evidența documentelor și un nomenclator cu termene de păstrare.</li>"
                    "</ul>"
                    "<p>Scrie termenul pe dosar, pe copertă: „se păstrează până la…”.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Datele personale au și ele un sfârșit",
                    "text": (
                        "<p>Regulamentul general privind protecția datelor (GDPR) cere să nu "
                        "păstrezi date mai mult decât ai nevoie. O listă de prezență de acum "
                        "zece ani, fără temei și fără termen, e un risc, nu o comoară. "
                        "Distruge cu proces-verbal: hârtia la tocător, fișierele și din "
                        "copii.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Unde începi mâine", "level": "h2"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Creați cele șapte dosare.</li>"
                    "<li>Mutați numai documentele din ultimul an.</li>"
                    "<li>Puneți un registru de intrări și ieșiri, fie și într-un tabel.</li>"
                    "<li>Faceți prima copie de siguranță.</li>"
                    "<li>Restul arhivei o luați câte un an pe lună.</li></ol>"
                ),
            ),
        ],
    },
]

"""Articles on shared files and on passwords."""

ARTICLES = [
    {
        "key": "dosarul-comun",
        "slug": "de-la-dosarul-cu-sina-la-dosarul-comun",
        "title": "De la dosarul cu șină la dosarul comun: digitalizare cu bani puțini",
        "summary": (
            "O asociație cu patru oameni și-a pus ordine în hârtii în șase săptămâni, fără "
            "proiect și fără consultanți. Ce a început, ce a lăsat și ce a stricat."
        ),
        "search_description": (
            "Digitalizarea unei organizații mici: inventarul, numele fișierelor, drepturile de "
            "acces, copiile de rezervă și oamenii care se tem de calculator."
        ),
        "category": "digitalizare",
        "tags": ["digitalizare", "documente", "organizații mici"],
        "authors": ["alt-membru", "delegat"],
        "published_at": "2026-05-26 09:00",
        "is_public": True,
        "cover": "dosare",
        "related": ["gdpr-asociatie-mica", "documente-accesibile", "parole-si-oameni"],
        "body": [
            (
                "text",
                (
                    "<p>În birou erau unsprezece dosare cu șină, trei stickuri și un caiet cu "
                    "parole. Dosarul „Diverse” era cel mai gros. Când a plecat o colegă în "
                    "concediu, ne-au trebuit două zile ca să găsim contractul de chirie. Era la "
                    "„Diverse”, sub un meniu de nuntă.</p>"
                ),
            ),
            ("heading", {"text": "Săptămâna 1: inventarul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu am cumpărat nimic. Am scris pe o coală ce documente avem, cine le "
                    "folosește și cât de des. Au ieșit trei grămezi: zilnic, lunar, „nu știu de "
                    "ce le ținem”. A treia era cea mai mare.</p>"
                ),
            ),
            ("heading", {"text": "Săptămâna 2: numele", "level": "h2"}),
            (
                "text",
                "<p>Cea mai ieftină digitalizare e un nume bun de fișier. Regula noastră:</p>",
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Un nume care se găsește",
                    "text": (
                        "<p>Anul-luna-ziua, apoi ce este, apoi cu cine. De pildă: „2026-05-12 "
                        "contract chirie Primăria Lunca Mică”. Fără „final”, fără „final2”, fără "
                        "„bun-bun”.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Săptămâna 3: dosarul comun", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am ales un singur loc în care stau toate și am oprit celelalte. Patru "
                    "foldere mari, nu patruzeci:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Dosarul comun",
                    "columns": ["Folder", "Ce ține", "Cine poate schimba"],
                    "rows": [
                        ["1 Organizația", "statut, hotărâri, consiliu", "președinta"],
                        ["2 Bani", "buget, facturi, cotizații", "contabila"],
                        ["3 Oameni", "voluntari, angajați", "coordonatoarea, închis pentru restul"],
                        ["4 Ce facem", "câte un folder pe proiect", "toată echipa"],
                    ],
                },
            ),
            ("heading", {"text": "Săptămâna 4: copia", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am întrebat ce se întâmplă dacă arde biroul. Nu a râs nimeni. Acum "
                    "există o copie pe un disc ținut în altă clădire, făcută în prima vineri din "
                    "lună, de Vasile. Odată la trei luni o și deschidem. O copie nedeschisă e o "
                    "speranță.</p>"
                ),
            ),
            ("heading", {"text": "Săptămâna 5: oamenii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Doamna Lenuța ținea registratura de nouăsprezece ani. I-a fost teamă că "
                    "„o scoate calculatorul”. Am făcut invers: ea a hotărât numele folderelor, "
                    "noi am tastat. Acum e singura care găsește orice în sub un minut.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Calculatorul e ca arhiva. Numai că nu strănuți.",
                    "attribution": "doamna Lenuța",
                    "role": "registratură",
                },
            ),
            ("heading", {"text": "Săptămâna 6: ce ținem pe hârtie", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu tot. Originalele semnate, ce cere legea pe hârtie și registrul de "
                    "vizitatori, pentru că la ușă nu avem curent. Restul a plecat la tocat, cu "
                    "proces-verbal.</p>"
                ),
            ),
            ("heading", {"text": "Ce am stricat", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Am mutat tot într-o vineri și luni nimeni nu găsea nimic. Mută câte "
                    "un folder.</li>"
                    "<li>Am dat tuturor drept de ștergere. A dispărut un buget. L-am recuperat "
                    "din copie.</li>"
                    "<li>Am scanat 1.400 de pagini. Ne-au trebuit, până azi, șapte.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Cât a costat", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un disc extern, o multifuncțională la mâna a doua și șase săptămâni de "
                    'răbdare: sub o mie de lei. <a href="page:ghid-digitalizare">Ghidul despre '
                    "digitalizare</a> te ajută să îți faci propria listă.</p>"
                ),
            ),
        ],
    },
    {
        "key": "parole-si-oameni",
        "slug": "parole-telefoane-si-oameni",
        "title": "Parole, telefoane și oameni: siguranța digitală fără sperieturi",
        "summary": (
            "Cinci obiceiuri care opresc cele mai multe necazuri într-o organizație mică și "
            "povestea unui transfer de 8.400 de lei care era să plece."
        ),
        "search_description": (
            "Siguranța digitală într-o organizație mică: parole, autentificare în doi pași, "
            "e-mailuri false, actualizări, plecarea unui coleg."
        ),
        "category": "digitalizare",
        "tags": ["securitate", "parole", "digitalizare"],
        "authors": ["administrator"],
        "published_at": "2026-10-06 09:00",
        "is_public": False,
        "cover": "telefon",
        "related": ["gdpr-asociatie-mica", "dosarul-comun"],
        "body": [
            (
                "text",
                (
                    "<p>Vineri, 16:40, contabila a primit un e-mail de la președintă: „Plătește "
                    "urgent factura atașată, sunt în ședință.” Semnătura era bună, suma era "
                    "credibilă, contul nu era. Contabila a făcut un singur lucru: a sunat. "
                    "Președinta era la piață.</p>"
                ),
            ),
            ("heading", {"text": "Cinci obiceiuri", "level": "h2"}),
            ("heading", {"text": "1. Suni înainte să plătești", "level": "h3"}),
            (
                "text",
                (
                    "<p>Orice cont nou, orice „urgent”, orice „nu pot vorbi”. Suni la numărul pe "
                    "care îl ai deja, nu la cel din mesaj. Un minut pentru 8.400 de lei.</p>"
                ),
            ),
            ("heading", {"text": "2. Parole lungi, într-un manager", "level": "h3"}),
            (
                "text",
                (
                    "<p>Patru cuvinte fără legătură bat opt semne chinuite. Nimeni nu ține minte "
                    "treizeci de parole, de aceea există programe care le țin. O parolă folosită "
                    "în două locuri e o cheie dată la doi vecini.</p>"
                ),
            ),
            ("heading", {"text": "3. Al doilea pas", "level": "h3"}),
            (
                "text",
                (
                    "<p>Pe e-mail, pe bancă și pe rețelele asociației: cod din aplicație sau "
                    "cheie de securitate. Dacă îți fură cineva parola, mai are un lacăt. "
                    "Codurile de rezervă stau pe hârtie, în dulapul cu ștampila.</p>"
                ),
            ),
            ("heading", {"text": "4. Actualizări luni dimineață", "level": "h3"}),
            (
                "text",
                (
                    "<p>Telefonul și calculatorul se actualizează luni, la cafea. Nu „mai "
                    "târziu”. „Mai târziu” e ora la care intră hoții.</p>"
                ),
            ),
            ("heading", {"text": "5. Ziua plecării", "level": "h3"}),
            (
                "table",
                {
                    "caption": "Când pleacă un coleg, în aceeași zi",
                    "columns": ["Ce", "Cine"],
                    "rows": [
                        ["închizi contul de e-mail și păstrezi adresa", "administratorul"],
                        ["îl scoți din dosarul comun și din grupuri", "administratorul"],
                        ["schimbi parolele știute de toți", "coordonatoarea"],
                        ["iei cheile și discurile, cu semnătură", "coordonatoarea"],
                        ["îi mulțumești", "toată lumea"],
                    ],
                },
            ),
            ("heading", {"text": "Nu certa pe nimeni", "level": "h2"}),
            (
                "text",
                (
                    "<p>Cine a apăsat pe un link rău trebuie să poată spune imediat. Dacă știe "
                    "că va fi certat, spune peste o săptămână. Regula noastră: cine anunță în "
                    "prima oră primește o ciocolată. Am dat patru. Ieftin.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Nu există întrebare proastă despre un link. Există linkuri proaste.",
                    "attribution": "Elena Voicu",
                    "role": "administratoare",
                },
            ),
            ("heading", {"text": "Telefonul uitat în autobuz", "level": "h2"}),
            (
                "text",
                (
                    "<p>S-a întâmplat într-o joi. Telefonul coordonatoarei, cu e-mailul "
                    "asociației deschis, a plecat spre depou. Pentru că aveam o foaie lipită în "
                    "interiorul dulapului, am știut ce facem, în ordine:</p>"
                    "<ol><li>Am închis de pe calculator sesiunile deschise pe telefon.</li>"
                    "<li>Am schimbat parola e-mailului, apoi pe a dosarului comun.</li>"
                    "<li>Am sunat operatorul, pentru cartelă.</li>"
                    "<li>Am notat ora și ce date ar fi putut fi văzute.</li>"
                    "<li>Am sunat la depou. Telefonul era pe scaun.</li>"
                    "</ol><p>Punctul cinci a fost, firește, primul la care ne-am gândit. Bine că "
                    "foaia îl avea ultimul.</p>"
                ),
            ),
            ("heading", {"text": "Un exercițiu de zece minute", "level": "h2"}),
            (
                "text",
                (
                    "<p>La următoarea ședință, deschideți împreună un mesaj suspect. Întrebați: "
                    "cine a trimis, ce vrea, de ce se grăbește, unde duce linkul? A doua oară "
                    "găsiți singuri răspunsul.</p>"
                ),
            ),
        ],
    },
]

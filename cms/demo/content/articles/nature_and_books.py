"""Articles on a young wood and a village library."""

ARTICLES = [
    {
        "key": "cinci-greseli-impadurire",
        "slug": "cinci-greseli-la-prima-impadurire",
        "title": "Cinci greșeli pe care le-am făcut la prima împădurire",
        "summary": (
            "De la alegerea puieților până la acordurile cu primăria: ce am aflat abia după ce "
            "s-au uscat patru sute de stejari."
        ),
        "search_description": (
            "Cinci greșeli de la o acțiune de plantare și cum le eviți: terenul, specia, "
            "momentul, oamenii și îngrijirea din anii următori."
        ),
        "category": "mediu",
        "tags": ["mediu", "pădure", "voluntari"],
        "authors": ["editor"],
        "published_at": "2026-05-04 09:15",
        "is_public": False,
        "cover": "padure",
        "related": ["gradina-valea-lunga", "voluntari-in-cartier"],
        "body": [
            (
                "text",
                (
                    "<p>În noiembrie, o sută zece oameni au plantat 1.200 de puieți la marginea "
                    "comunei Poiana Rece. În iunie trăiau opt sute. Nu e un dezastru, dar patru "
                    "sute de puieți morți au fost morți din vina noastră, nu din vina "
                    "secetei.</p>"
                ),
            ),
            ("heading", {"text": "1. Am ales terenul după drum", "level": "h2"}),
            (
                "text",
                (
                    "<p>Era aproape de șosea, autocarul putea parca, se vedea frumos în "
                    "fotografii. Solul era însă tasat de ani de pășunat. Pădurarul ne-ar fi spus "
                    "în zece minute, dacă l-am fi întrebat înainte și nu în ziua plantării.</p>"
                ),
            ),
            ("heading", {"text": "2. Am ales specia după suflet", "level": "h2"}),
            (
                "text",
                (
                    "<p>Toată lumea voia stejar. Stejarul crește încet, are rădăcină pivotantă "
                    "și suferă la transplant. Astăzi plantăm un amestec potrivit locului, "
                    "stabilit de specialiști, cu arbuști la margine. Mai puțin eroic, mai "
                    "verde.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce întrebi înainte să comanzi puieți",
                    "columns": ["Întrebarea", "Pe cine întrebi"],
                    "rows": [
                        ["Al cui este terenul și ce destinație are?", "primăria, ocolul silvic"],
                        ["Ce specii sunt potrivite aici?", "ocolul silvic, un specialist"],
                        ["De unde vin puieții și au documente?", "pepiniera"],
                        ["Cine îi îngrijește trei ani?", "pe voi, cu nume și luni"],
                    ],
                },
            ),
            ("heading", {"text": "3. Am plantat prea mult într-o zi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Opt sute de puieți până la prânz, pentru că aveam țintă. După prânz, "
                    "gropile s-au făcut mai mici și pământul nu a mai fost tasat cum trebuie. "
                    "Cei mai mulți puieți uscați sunt exact pe rândurile de după masă. Acum "
                    "plantăm jumătate și ne oprim când oamenii încep să se grăbească.</p>"
                ),
            ),
            ("heading", {"text": "4. Nu am ținut evidența", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu știam câți am pus pe fiecare rând, deci nu am știut la timp unde se "
                    "usucă. Un caiet și un țăruș numerotat la capătul rândului ar fi ajuns. "
                    "Astăzi avem o hartă simplă și o fotografie din același loc, în fiecare "
                    "lună.</p>"
                ),
            ),
            ("heading", {"text": "5. Am uitat de anul al doilea", "level": "h2"}),
            (
                "text",
                (
                    "<p>O împădurire nu e o zi, sunt trei ani. Buruienile, iarba înaltă, "
                    "animalele, o vară fără ploaie. În anul întâi au venit 110 oameni la plantat "
                    "și șapte la prășit. Acum cine se înscrie la plantare se înscrie și la o zi "
                    "de îngrijire, în același formular.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Un copac plantat și uitat e doar o fotografie.",
                    "attribution": "Nelu Drăgan",
                    "role": "pădurar, Poiana Rece",
                },
            ),
            ("heading", {"text": "Ce am păstrat", "level": "h2"}),
            (
                "text",
                (
                    "<p>Supa de la prânz, grupele de șase oameni cu un însoțitor și regula că "
                    "niciun copil nu sapă singur. Și întrebarea de la sfârșit: cine vine în "
                    "martie? În anul acesta au ridicat mâna patruzeci și trei.</p>"
                ),
            ),
        ],
    },
    {
        "key": "jurnalul-bibliotecarei",
        "slug": "jurnalul-unei-bibliotecare-voluntare",
        "title": "Jurnalul unei bibliotecare voluntare",
        "summary": (
            "Ce se întâmplă când o bibliotecă sătească își deschide ușile sâmbăta. Cinci file de "
            "jurnal și al doilea episod din „Punte de vorbă”."
        ),
        "search_description": (
            "Cinci file din jurnalul unei bibliotecare voluntare, cu episodul de podcast și "
            "transcrierea: cititori de toate vârstele, povești și o sobă încăpățânată."
        ),
        "category": "educatie",
        "tags": ["podcast", "biblioteci", "lectură", "copii"],
        "authors": ["membru"],
        "published_at": "2026-04-15 08:00",
        "is_public": False,
        "cover": "carte",
        "related": ["doua-maluri", "minori-voluntari"],
        "episode": 2,
        "body": [
            (
                "text",
                (
                    "<p>Biblioteca din Izvoru Alb era deschisă luni–vineri, 9:00–13:00. Adică "
                    "exact cât lumea e la școală, la serviciu sau la câmp. În ianuarie am cerut "
                    "cheia pentru sâmbătă. Iată ce am notat.</p>"
                ),
            ),
            (
                "audio",
                {
                    "media": "punte-de-vorba-2",
                    "caption": (
                        "„Punte de vorbă”, episodul 2. Lectură cu voce sintetică; transcrierea "
                        "este sub player."
                    ),
                },
            ),
            ("heading", {"text": "Sâmbăta 1: nimeni", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am făcut focul, am șters mesele, am așezat pe pervaz cărțile cu coperte "
                    "frumoase. Nu a venit nimeni. La unu fără zece a intrat poștașul și a "
                    "întrebat dacă s-a întâmplat ceva.</p>"
                ),
            ),
            ("heading", {"text": "Sâmbăta 3: trei copii și o capră", "level": "h2"}),
            (
                "text",
                (
                    "<p>Copiii au venit. Capra i-a însoțit până la prag. Am citit <i>Amintiri "
                    "din copilărie</i> cu voce tare, iar la pupăză s-a râs atât de tare, că a "
                    "intrat și tatăl unuia dintre ei. A stat în picioare, cu căciula în mână, "
                    "până la sfârșit.</p>"
                ),
            ),
            ("heading", {"text": "Sâmbăta 6: prima carte pierdută", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un atlas. L-am căutat două săptămâni, apoi am lipit pe ușă: „Cine are "
                    "atlasul, să îl mai țină o săptămână, dar să îmi spună și mie ce a găsit.” A "
                    "venit înapoi cu o listă de capitale scrisă pe un colț de caiet.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Nu ținem evidența cărților. Ținem evidența întâlnirilor. Cărțile se "
                        "întorc."
                    ),
                    "attribution": "Ioana Munteanu",
                    "role": "coordonatoare de voluntari",
                },
            ),
            ("heading", {"text": "Sâmbăta 11: cererea de angajare", "level": "h2"}),
            (
                "text",
                (
                    "<p>O femeie de cincizeci și ceva de ani m-a întrebat, încet, dacă „se poate "
                    "scrie acolo și un CV”. S-a putut. L-am scris în două sâmbete. Din ziua "
                    "aceea, colțul de lângă fereastră e locul unde se scriu cereri, iar eu am "
                    "cerut ajutor unei consiliere. Ne-a trimis <a "
                    'href="page:cv-fara-experienta">un model pentru cine crede că nu are '
                    "experiență</a>.</p>"
                ),
            ),
            ("heading", {"text": "Sâmbăta 20: cheia", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am răcit. Am dat cheia unei eleve de șaisprezece ani și mamei ei. Când "
                    "m-am întors, focul era făcut, iar pe masă era o listă cu patruzeci și două "
                    "de cărți cerute care nu există la noi. O avem și acum. O bifăm.</p>"
                ),
            ),
            ("heading", {"text": "Ce mi-a folosit", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Un program pe care îl ții și când nu vine nimeni.</li>"
                    "<li>O carte deschisă pe masă, nu închisă pe raft.</li>"
                    "<li>Un colț în care se poate vorbi tare.</li>"
                    "<li>Un contract de voluntariat, ca primăria să știe cine are cheia și de "
                    "ce.</li>"
                    "</ul>"
                ),
            ),
        ],
    },
]

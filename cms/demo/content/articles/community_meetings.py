"""Articles on short meetings and on a hall with three keys."""

ARTICLES = [
    {
        "key": "sedinta-de-45-de-minute",
        "slug": "sedinta-pe-care-nu-o-mai-amana-nimeni",
        "title": "Ședința pe care nu o mai amână nimeni",
        "summary": (
            "Un format de întâlnire lunară de 45 de minute, testat în trei sate. Cu ordine de "
            "zi, ceas la vedere și o singură hotărâre mare."
        ),
        "search_description": (
            "Cum ții o ședință de 45 de minute într-o asociație mică: ordinea de zi, rolurile, "
            "procesul-verbal pe o jumătate de pagină și regulile care au rezistat."
        ),
        "category": "bune-practici",
        "tags": ["ședințe", "echipă", "sate"],
        "authors": ["moderator"],
        "published_at": "2026-04-28 10:30",
        "is_public": False,
        "cover": "masa",
        "related": ["doua-maluri", "plan-pe-o-pagina"],
        "body": [
            (
                "text",
                (
                    "<p>În trei sate din Timiș, grupuri de inițiativă care nu se cunoșteau între "
                    "ele au ajuns la aceeași problemă: la ședință veneau tot mai puțini oameni, "
                    "iar cei care veneau plecau obosiți. Am stat cu ele opt luni și am încercat, "
                    "împreună, să scurtăm.</p>"
                ),
            ),
            ("heading", {"text": "De ce 45 de minute", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru că e o oră de școală fără pauză. Oamenii știu din copilărie cât "
                    "ține, iar cine are copii sau animale acasă poate planifica. O ședință de "
                    "„vreo oră, două” nu se poate planifica, deci se amână.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ordinea de zi care a rezistat",
                    "columns": ["Minutul", "Ce se întâmplă", "Cine conduce"],
                    "rows": [
                        ["0–5", "Cine este aici și ce am promis data trecută", "gazda"],
                        ["5–15", "Vești scurte, fără discuții", "fiecare, un minut"],
                        ["15–35", "O singură hotărâre mare", "cine a pregătit-o"],
                        ["35–42", "Cine face ce, până când", "cine scrie"],
                        ["42–45", "Ce schimbăm la ședința următoare", "gazda"],
                    ],
                },
            ),
            ("heading", {"text": "O singură hotărâre", "level": "h2"}),
            (
                "text",
                (
                    "<p>Aici a fost rezistența cea mai mare. Toată lumea avea „și eu ceva mic de "
                    "adăugat”. Regula a devenit: tema mare se anunță cu o săptămână înainte, pe "
                    "o jumătate de pagină, de către cineva care spune și ce propune. Dacă nimeni "
                    "nu a pregătit o temă, ședința se termină în 25 de minute și mergem acasă. "
                    "S-a întâmplat de două ori. A treia lună, au apărut trei teme.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Când știi că pleci la și trei sferturi, nu te mai superi pe cine "
                        "vorbește mult. Se supără ceasul."
                    ),
                    "attribution": "Doina",
                    "role": "localnică, la a șasea ședință",
                },
            ),
            ("heading", {"text": "Ceasul, scaunele, ceaiul", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Ceasul</b> stă pe masă, cu fața spre toți. Nu îl mânuiește "
                    "gazda, ci cine stă cel mai aproape.</li>"
                    "<li><b>Scaunele</b> se pun în cerc înainte să vină lumea. Rândurile fac "
                    "spectatori.</li>"
                    "<li><b>Ceaiul</b> vine la sfârșit. Cine vrea să stea la povești stă, fără "
                    "să îi țină pe ceilalți.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Procesul-verbal pe o jumătate de pagină", "level": "h2"}),
            (
                "text",
                (
                    "<p>Scriem patru lucruri: cine a fost, ce am hotărât, cine face ce, data "
                    "următoare. Îl citim cu voce tare la minutul 42 și îl lipim la avizier a "
                    "doua zi dimineață. Cine a lipsit află în trei minute ce a pierdut.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Încearcă o lună",
                    "text": (
                        "<p>Ține o singură ședință după tabelul de mai sus și întreabă la "
                        "plecare: „Ce ai scoate?” Nu „Ți-a plăcut?”. La a doua întrebare, "
                        "oamenii sunt politicoși.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Ce nu rezolvă formatul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu rezolvă un conflict între doi oameni. Pentru asta îți trebuie altă "
                    "întâlnire, cu mai puțini oameni și mai mult timp. Nu rezolvă nici lipsa de "
                    "bani. Dar după opt luni, cele trei grupuri au un lucru pe care nu îl aveau: "
                    "cine lipsește anunță.</p>"
                ),
            ),
        ],
    },
    {
        "key": "povestea-unei-sali",
        "slug": "o-sala-goala-trei-chei",
        "title": "O sală goală, trei chei și o sută de seri",
        "summary": (
            "Fosta casă de cultură din Lunca Mică era încuiată de unsprezece ani. Azi are "
            "program în fiecare seară, iar cheia e la trei oameni care nu se plac foarte tare."
        ),
        "search_description": (
            "Cum redeschizi o sală a comunei cu un acord de folosință, un calendar la vedere și "
            "trei oameni care răspund de cheie."
        ),
        "category": "comunitate",
        "tags": ["spații comunitare", "sate", "parteneriat"],
        "authors": ["delegat", "alt-membru"],
        "published_at": "2026-09-08 17:00",
        "is_public": False,
        "cover": "casa",
        "related": ["sedinta-de-45-de-minute", "gradina-valea-lunga"],
        "body": [
            (
                "text",
                (
                    "<p>Prima dată când am intrat, becul s-a aprins. Asta ne-a dat curaj, "
                    "povestește Vasile Toma, care schimbase siguranța cu o zi înainte și nu a "
                    "spus nimănui.</p>"
                    "<p>Casa de cultură din Lunca Mică fusese încuiată după ce o ploaie a trecut "
                    "prin acoperiș. Acoperișul s-a reparat, lacătul a rămas. Nimeni nu refuzase "
                    "redeschiderea. Pur și simplu nu o ceruse nimeni în scris.</p>"
                ),
            ),
            ("heading", {"text": "Întrebarea potrivită", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am învățat să nu întrebăm „ne dați sala?”, ci „în ce condiții poate fi "
                    "folosită sala?”. La a doua întrebare, primăria nu are de spus da sau nu. "
                    "Are de spus ce lipsește: un om responsabil, un program, verificarea "
                    "instalației electrice.</p>"
                ),
            ),
            ("heading", {"text": "De ce trei chei", "level": "h2"}),
            (
                "text",
                (
                    "<p>Primul gând a fost să dăm cheia celui mai harnic. Al doilea, că omul cel "
                    "mai harnic obosește primul. Acum sunt trei chei, la trei oameni din grupuri "
                    "diferite: corul, clubul de șah și after-school-ul. Se văd lunea, zece "
                    "minute, și împart săptămâna.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "O săptămână obișnuită la Lunca Mică",
                    "columns": ["Ziua", "Ce se întâmplă", "Cine răspunde"],
                    "rows": [
                        ["Luni", "împărțirea săptămânii, apoi șah", "clubul de șah"],
                        ["Marți și joi", "teme cu copiii, 15:00–17:30", "after-school"],
                        ["Miercuri", "repetiția corului", "corul"],
                        ["Vineri", "film, la cerere", "cine propune filmul"],
                        ["Sâmbătă", "atelier de reparat", "Vasile Toma"],
                    ],
                },
            ),
            ("heading", {"text": "Banii, puțini și la vedere", "level": "h2"}),
            (
                "text",
                (
                    "<p>Curentul îl plătește primăria până la o sumă scrisă în acord. Restul "
                    "vine dintr-o cutie cu fantă, numărată de doi oameni, lunea. Suma se scrie "
                    "cu creta pe o tablă, lângă intrare. În iarnă, când tabla arăta un minus de "
                    "214 lei, a apărut un sac de lemne fără bilet.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Nu ne plăcem foarte tare toți trei. De aceea scriem tot.",
                    "attribution": "Zsófia Balázs",
                    "role": "președintă, Asociația Podul Verde",
                },
            ),
            ("heading", {"text": "Atelierul de reparat", "level": "h2"}),
            (
                "text",
                (
                    "<p>Sâmbăta, Vasile Toma deschide o masă cu unelte. Vii cu un prăjitor, "
                    "pleci cu un prăjitor sau cu lecția lui. Regula atelierului: repari cu mâna "
                    "ta, el doar arată. În o sută de seri, patruzeci și unu de obiecte au plecat "
                    "acasă pe picioarele lor.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Ce poți lua de aici",
                    "text": (
                        "<p>Scrie cererea ca întrebare despre condiții. Pune programul la "
                        "vedere. Împarte cheia. Și verifică siguranța înainte să inviți "
                        "lumea.</p>"
                    ),
                },
            ),
        ],
    },
]

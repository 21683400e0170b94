"""Articles on keeping volunteers."""

ARTICLES = [
    {
        "key": "voluntari-in-cartier",
        "slug": "voluntari-in-cartier",
        "title": "Voluntari în cartier: lecții după un an de vecinătate activă",
        "summary": (
            "Cum ții aproape oamenii după primul entuziasm, fără bugete mari. Șase lecții "
            "dintr-un cartier cu patru mii de apartamente."
        ),
        "search_description": (
            "Lecții dintr-un an de voluntariat în cartier: roluri mici, program previzibil, un "
            "coordonator pe scară și mulțumiri spuse la timp."
        ),
        "category": "voluntariat",
        "tags": ["voluntari", "vecini", "cartier"],
        "authors": ["delegat"],
        "published_at": "2026-05-06 09:00",
        "is_public": True,
        "cover": "oras",
        "related": ["prima-luna-voluntar", "gradina-valea-lunga"],
        "body": [
            (
                "text",
                (
                    "<p>Acum un an, la prima întâlnire din spatele blocului 14, au venit "
                    "patruzeci de oameni. La a doua, nouăsprezece. La a treia, șapte. Cei șapte "
                    "sunt și astăzi aici, iar în jurul lor s-au strâns alți optzeci. Între timp "
                    "am învățat câteva lucruri.</p>"
                ),
            ),
            ("heading", {"text": "Entuziasmul e un împrumut", "level": "h2"}),
            (
                "text",
                (
                    "<p>Oamenii vin o dată din curiozitate. A doua oară vin dacă au avut ceva de "
                    "făcut. La prima întâlnire am vorbit noi două ore; nimeni nu a ridicat o "
                    "mătură. Acum, oricine vine prima dată primește o treabă de zece minute, cu "
                    "început și sfârșit.</p>"
                ),
            ),
            ("heading", {"text": "Roluri mici, cu nume", "level": "h2"}),
            (
                "text",
                (
                    "<p>„Ne ocupăm toți” înseamnă că se ocupă Maria. Am împărțit munca în roluri "
                    "pe care le poți povesti într-o propoziție:</p>"
                ),
            ),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Omul scării",
                            "text": (
                                "<p>Lipește anunțul și ascultă ce spun vecinii. Cincisprezece "
                                "minute pe săptămână.</p>"
                            ),
                        },
                        {
                            "title": "Omul uneltelor",
                            "text": "<p>Ține lista și verifică ce s-a întors. O oră pe lună.</p>",
                        },
                        {
                            "title": "Omul primei zile",
                            "text": "<p>Îi întâmpină pe cei noi. Două ore pe lună.</p>",
                        },
                        {
                            "title": "Omul cu telefonul",
                            "text": "<p>Răspunde la grup, fără ceartă. Zece minute pe zi.</p>",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Programul bate mesajul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am încercat să ne mobilizăm prin mesaje: „sâmbătă, dacă e vreme bună, "
                    "poate ne vedem”. Nu merge. De când ne vedem în prima sâmbătă din lună, la "
                    "zece, oricum ar fi vremea, vin și oameni care nu sunt în niciun grup. Dacă "
                    "plouă, bem ceai la scara B.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "La bloc ne salutam. Acum știu cine are burghiu și cine are insomnie.",
                    "attribution": "domnul Aurel",
                    "role": "scara B, etajul 3",
                },
            ),
            ("heading", {"text": "Mulțumește după faptă", "level": "h2"}),
            (
                "text",
                (
                    "<p>„Mulțumim tuturor voluntarilor” nu mulțumește nimănui. Scriem la avizier "
                    "ce a făcut fiecare: „Banca din fața farmaciei are din nou patru scânduri. "
                    "Le-a pus Dinu.” Atât. Dinu a mai reparat trei.</p>"
                ),
            ),
            ("heading", {"text": "Actele nu sperie, dacă le explici", "level": "h2"}),
            (
                "text",
                (
                    "<p>Când activitatea e organizată de asociație, încheiem contract de "
                    "voluntariat, cu fișa de voluntariat și fișa de protecție. La început ne-a "
                    "fost teamă că hârtia alungă oamenii. S-a întâmplat invers: cine semnează "
                    "știe ce are de făcut și pe cine sună. Ce spune legea afli din <a "
                    'href="page:voluntariat-lege">ghidul despre Legea 78/2014</a>.</p>'
                ),
            ),
            ("heading", {"text": "Odihna e parte din plan", "level": "h2"}),
            (
                "text",
                (
                    "<p>În august nu facem nimic. E scris în plan, deci nimeni nu se simte "
                    "vinovat. În septembrie se întorc mai mulți decât au plecat.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Întrebarea lunii",
                    "text": (
                        "<p>Ce rol mic lipsește la voi? Scrie-l într-o singură propoziție, în "
                        "comentarii. Dacă încape într-o propoziție, găsim și omul.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "key": "prima-luna-voluntar",
        "slug": "prima-luna-a-unui-voluntar",
        "title": "Prima lună a unui voluntar: patru săptămâni, patru discuții",
        "summary": (
            "De ce pleacă oamenii după două săptămâni și ce poți face în prima lună ca să "
            "rămână. Cu întrebările pe care le poți pune mâine."
        ),
        "search_description": (
            "Un plan pentru prima lună a unui voluntar: primire, prima treabă, prima greșeală și "
            "discuția de la patru săptămâni, cu întrebări gata făcute."
        ),
        "category": "voluntariat",
        "tags": ["voluntari", "coordonare", "echipă"],
        "authors": ["membru"],
        "published_at": "2026-03-03 11:00",
        "is_public": False,
        "cover": "drum",
        "related": ["voluntari-in-cartier", "certificatul-de-voluntariat"],
        "body": [
            (
                "text",
                (
                    "<p>În nouă ani de coordonare am ținut un caiet cu motivele plecărilor. Pe "
                    "primul loc nu e lipsa timpului. E „nu știam dacă sunt de folos”. Omul nu "
                    "pleacă din cauza muncii, pleacă din cauza tăcerii.</p>"
                ),
            ),
            ("heading", {"text": "Săptămâna întâi: să știe unde stă", "level": "h2"}),
            (
                "text",
                (
                    "<p>În prima zi, voluntarul nu are nevoie de istoria asociației. Are nevoie "
                    "să știe unde își pune haina, cum îi cheamă pe ceilalți și ce face dacă nu "
                    "poate veni. Contractul și fișele le-ați semnat deja; acum le traduci în "
                    "viață.</p>"
                    "<ul><li>Un coleg îl așteaptă la ușă, pe nume.</li>"
                    "<li>Primește o treabă care se termină în aceeași zi.</li>"
                    "<li>La plecare îl întrebi: „Ce ți s-a părut ciudat?”</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Săptămâna a doua: prima treabă numai a lui", "level": "h2"}),
            (
                "text",
                (
                    "<p>Alege ceva mic și vizibil. Să fie clar când e gata și cine se bucură de "
                    "ea. O listă de telefoane verificată e mai bună decât „ajută la "
                    "comunicare”.</p>"
                ),
            ),
            ("heading", {"text": "Săptămâna a treia: prima greșeală", "level": "h2"}),
            (
                "text",
                (
                    "<p>Va fi una. Un e-mail trimis cui nu trebuia, o cheie uitată. Felul în "
                    "care răspunzi atunci hotărăște dacă omul mai spune data viitoare. Întâi "
                    "rezolvați, apoi vorbiți, fără public.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Coordonatoarea mea mi-a zis: bun, acum știm amândouă unde e groapa. Am "
                        "rămas doi ani."
                    ),
                    "attribution": "o fostă voluntară",
                    "role": "",
                },
            ),
            ("heading", {"text": "Săptămâna a patra: discuția", "level": "h2"}),
            (
                "text",
                (
                    "<p>Douăzeci de minute, la o cafea, cu telefonul pe silențios. Nu e "
                    "evaluare. E o întâlnire între doi oameni care hotărăsc dacă merg mai "
                    "departe.</p>"
                ),
            ),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Ce ai făcut luna asta de care îți pare bine?",
                            "text": (
                                "<p>Lasă tăcerea să lucreze. Primul răspuns e politicos, al "
                                "doilea e adevărat.</p>"
                            ),
                        },
                        {
                            "title": "Ce ți-a mâncat timp degeaba?",
                            "text": (
                                "<p>Aici afli despre organizația ta mai mult decât din orice "
                                "raport.</p>"
                            ),
                        },
                        {
                            "title": "Ce ai vrea să înveți?",
                            "text": (
                                "<p>Notează și caută un om care poate arăta. Nu promite un "
                                "curs.</p>"
                            ),
                        },
                        {
                            "title": "Mai vrei?",
                            "text": (
                                "<p>Pune întrebarea pe față. Un „nu” spus acum e mai bun decât o "
                                "dispariție în mai.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Un tabel pentru coordonator", "level": "h2"}),
            (
                "download",
                {
                    "document": "lista-de-verificare-prima-zi.txt",
                    "description": "De tipărit și de ținut la îndemână în prima zi",
                },
            ),
            (
                "table",
                {
                    "caption": "Ce bifezi în prima lună",
                    "columns": ["Când", "Ce faci", "Semn că e bine"],
                    "rows": [
                        [
                            "Ziua 1",
                            "primire, prezentare, regulile de protecție",
                            "știe pe cine sună",
                        ],
                        ["Ziua 7", "prima treabă încheiată", "povestește cuiva despre ea"],
                        ["Ziua 15", "o vorbă scurtă, între patru ochi", "pune el o întrebare"],
                        ["Ziua 28", "discuția de la sfârșitul lunii", "propune ceva"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Dacă ai zece voluntari noi, patru discuții cu fiecare înseamnă "
                    "treisprezece ore. Dacă pleacă șase, ai pierdut mai mult.</p>"
                ),
            ),
        ],
    },
]

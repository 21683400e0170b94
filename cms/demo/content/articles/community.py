"""Articles on villages and neighbours: a garden, a festival."""

ARTICLES = [
    {
        "key": "gradina-valea-lunga",
        "slug": "gradina-din-spatele-scolii",
        "title": "Grădina din spatele școlii: cum a învățat un sat întreg să lucreze împreună",
        "summary": (
            "Treizeci de familii, o profesoară de biologie și un teren uitat de zece ani. "
            "Povestea grădinii comunitare din Valea Lungă, spusă de cei care au săpat-o."
        ),
        "search_description": (
            "Cum a pornit grădina comunitară din Valea Lungă: primul anunț, regulamentul de o "
            "pagină, bugetul primului an și lecțiile pe care le poți lua în satul tău."
        ),
        "category": "comunitate",
        "tags": ["grădini comunitare", "sate", "școală", "vecini"],
        "authors": ["autor"],
        "published_at": "2026-05-12 09:00",
        "is_public": True,
        "cover": "gradina",
        "related": ["voluntari-in-cartier", "cinci-greseli-impadurire"],
        "attachments": [
            ("regulamentul-gradinii.pdf", "Regulamentul grădinii comunitare", 2),
            ("bugetul-primului-an.xlsx", "Bugetul primului an"),
        ],
        "body": [
            (
                "text",
                (
                    "<p>În toamna lui 2024, terenul din spatele școlii din Valea Lungă era o "
                    "groapă cu moloz. Astăzi are douăzeci și două de straturi înălțate, un butoi "
                    "pentru apă de ploaie și o listă de așteptare.</p>"
                    "<p>N-a fost o idee genială, spune Ana Bucur, profesoara de biologie de la "
                    "care a pornit totul. A fost o întrebare pusă la momentul potrivit: „Cine ar "
                    "veni sâmbătă, dacă aș veni și eu?”</p>"
                    "<p>Au venit unsprezece oameni. Unul dintre ei, fost șofer de basculantă, a "
                    "plecat după o oră și s-a întors cu o remorcă. Până seara, molozul încăpuse "
                    "în patru drumuri.</p>"
                ),
            ),
            ("heading", {"text": "Primul pas: o listă pe ușa magazinului", "level": "h2"}),
            (
                "text",
                (
                    "<p>Organizațiile mici cred adesea că au nevoie mai întâi de finanțare. La "
                    "Valea Lungă, primele trei luni au costat 640 de lei, strânși într-un "
                    "borcan. Ce a contat a fost un anunț scris de mână, cu trei lucruri "
                    "limpezi:</p>"
                    "<ul><li>ziua și ora la care se lucrează, mereu aceleași;</li>"
                    "<li>ce trebuie să aduci (mănuși și o sticlă cu apă);</li>"
                    "<li>numele și telefonul unui om care răspunde.</li>"
                    "</ul><p>Lista a stat pe ușa magazinului, nu pe internet. Cine nu avea "
                    "semnal avea ușă. După două săptămâni, lângă nume au apărut și oferte: „am "
                    "scânduri”, „vin cu nepotul”, „pot ține evidența”.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Oamenii nu vin pentru roșii. Vin pentru că sâmbăta au cu cine vorbi.",
                    "attribution": "Ana Bucur",
                    "role": "profesoară de biologie, Valea Lungă",
                },
            ),
            ("heading", {"text": "Acordul cu primăria", "level": "h2"}),
            (
                "text",
                (
                    "<p>Terenul era al comunei, dat în administrarea școlii. Grupul a pornit de "
                    "la o întrebare simplă la registratură: al cui este locul și cine poate "
                    "hotărî? Răspunsul a venit în scris, iar de acolo drumul a fost mai scurt "
                    "decât se temeau: o cerere, un plan desenat pe o coală, două ședințe de "
                    "consiliu local. În total, patru luni.</p>"
                ),
            ),
            (
                "steps",
                {
                    "title": "Drumul hârtiilor, pe scurt",
                    "steps": [
                        {
                            "title": "Întrebi în scris",
                            "text": "Ceri informații despre proprietatea și destinația terenului.",
                            "icon": "file",
                        },
                        {
                            "title": "Desenezi",
                            "text": (
                                "O schiță cu straturi, alei și apă spune mai mult decât două "
                                "pagini."
                            ),
                            "icon": "edit",
                        },
                        {
                            "title": "Mergi la ședință",
                            "text": "Un om vorbește trei minute, ceilalți stau în sală.",
                            "icon": "dialog",
                        },
                        {
                            "title": "Semnezi un acord",
                            "text": "Durata, cine răspunde de ce, ce se întâmplă la sfârșit.",
                            "icon": "check",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Regulile scurte rezistă cel mai mult", "level": "h2"}),
            (
                "text",
                (
                    "<p>După primul conflict, pe tema udatului, grupul a scris un regulament de "
                    "o pagină. Fiecare familie are un strat, iar două straturi sunt ale nimănui: "
                    "recolta lor ajunge la cantina școlii. Regulamentul nu spune ce e interzis. "
                    "Spune ce face fiecare și ce se întâmplă dacă nu poate: suni pe cineva, iar "
                    "cineva udă pentru tine.</p>"
                    "<p>Patru straturi sunt mai înalte decât celelalte. La ele se poate lucra și "
                    "din scaun rulant, iar Tudor, elev în clasa a șaptea, răspunde de căpșuni. "
                    "„Nu e stratul pentru mine”, ține el să precizeze. „E stratul la care ajung "
                    "toți, deci ajung și eu.”</p>"
                ),
            ),
            (
                "video",
                {
                    "media": "film-gradina",
                    "caption": (
                        "Un an în mai puțin de un minut: cum s-a schimbat terenul. Subtitrare în "
                        "română."
                    ),
                },
            ),
            ("heading", {"text": "Cât a costat, de fapt", "level": "h2"}),
            (
                "text",
                (
                    "<p>În primul an, grădina a cheltuit 9.300 de lei. Jumătate a venit din "
                    "donații în materiale, restul dintr-un microgrant. Așa arată "
                    "cheltuielile:</p>"
                    "<ul><li><b>3.100 de lei</b> pentru scânduri și șuruburi (donație în "
                    "materiale);</li>"
                    "<li><b>2.450 de lei</b> pentru pământ și compost (microgrant);</li>"
                    "<li><b>1.180 de lei</b> pentru butoi, furtun și robinet (microgrant);</li>"
                    "<li><b>1.080 de lei</b> pentru unelte (donație în materiale);</li>"
                    "<li><b>890 de lei</b> pentru semințe și răsaduri (borcan și donații);</li>"
                    "<li><b>600 de lei</b> pentru tipărituri, ceai și mănuși (borcan).</li>"
                    "</ul><p>Bugetul complet și regulamentul sunt atașate la sfârșitul "
                    "articolului. Le poți lua și schimba după cum ai nevoie.</p>"
                ),
            ),
            ("heading", {"text": "Ce ar face altfel", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ana Bucur râde când aude întrebarea, apoi numără pe degete.</p>"
                    "<ol><li>Ar pune apa înaintea straturilor. Prima vară au cărat-o cu "
                    "găleata.</li>"
                    "<li>Ar vorbi cu vecinii din margine înainte de primul camion, nu după.</li>"
                    "<li>Ar lăsa un strat gol din prima zi, pentru cine vine mai târziu.</li>"
                    "</ol>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Vrei să începi și tu?",
                    "text": (
                        '<p>Citește <a href="page:ghid-gradina">ghidul practic despre grădini '
                        "comunitare</a>, apoi scrie în comentarii ce teren ai ochit. Cineva a "
                        "trecut sigur prin aceeași discuție.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Sâmbăta aceasta se lucrează de la nouă. Ca de obicei, ajunge să ai "
                    "mănuși și o sticlă cu apă.</p>"
                ),
            ),
        ],
    },
    {
        "key": "doua-maluri",
        "slug": "doua-maluri-un-singur-festival",
        "title": "Două maluri, un singur festival",
        "summary": (
            "Cum au organizat două comune vecine o sărbătoare comună după 20 de ani în care nici "
            "fanfarele nu își vorbeau. Primul episod al podcastului „Punte de vorbă”."
        ),
        "search_description": (
            "Povestea unui festival ținut de două comune vecine, cu episodul de podcast și "
            "transcrierea lui: cum se împarte scena, bugetul și meritul."
        ),
        "category": "comunitate",
        "tags": ["podcast", "festival", "comune", "parteneriat"],
        "authors": ["contributor"],
        "published_at": "2026-04-21 08:00",
        "is_public": True,
        "cover": "podcast",
        "related": ["sedinta-de-45-de-minute", "gradina-valea-lunga"],
        "episode": 1,
        "body": [
            (
                "text",
                (
                    "<p>Râul Sărișor desparte Sărișoru de Sus de Sărișoru de Jos. Podul a fost "
                    "reparat de patru ori, vecinătatea niciodată. În august, pentru prima dată "
                    "în douăzeci de ani, cele două comune au ținut hramul împreună. În episodul "
                    "acesta vorbesc oamenii care au cărat băncile.</p>"
                ),
            ),
            (
                "audio",
                {
                    "media": "punte-de-vorba-1",
                    "caption": (
                        "„Punte de vorbă”, episodul 1. Lectură cu voce sintetică; transcrierea "
                        "este sub player."
                    ),
                },
            ),
            ("heading", {"text": "De la ce s-au certat", "level": "h2"}),
            (
                "text",
                (
                    "<p>Versiunile diferă. Pe malul de sus, cearta a început de la o fanfară "
                    "plătită de două ori. Pe malul de jos, de la o scenă împrumutată și întoarsă "
                    "fără scânduri. Adevărul e că nimeni dintre cei care organizează azi nu era "
                    "de față. Au moștenit supărarea, ca pe un gard.</p>"
                ),
            ),
            ("heading", {"text": "Ce a deblocat discuția", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un lucru mic: o listă de cheltuieli pusă pe aceeași masă. Fiecare comună "
                    "plătea separat scenă, sonorizare și toalete ecologice, în două duminici la "
                    "rând. Când au văzut sumele una lângă alta, orgoliul a devenit scump.</p>"
                ),
            ),
            (
                "steps",
                {
                    "title": "Cum au împărțit festivalul",
                    "steps": [
                        {
                            "title": "Scena",
                            "text": "Stă pe islazul dintre comune, care nu e al niciuneia.",
                            "icon": "pin",
                        },
                        {
                            "title": "Programul",
                            "text": "O oră un mal, o oră celălalt, fanfarele împreună la sfârșit.",
                            "icon": "calendar",
                        },
                        {
                            "title": "Bugetul",
                            "text": "Un singur tabel, doi oameni care semnează, bonurile la vedere.",
                            "icon": "chart",
                        },
                        {
                            "title": "Afișul",
                            "text": "Numele comunelor în ordine alfabetică, schimbată în fiecare an.",
                            "icon": "edit",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Ce rămâne după", "level": "h2"}),
            (
                "text",
                (
                    "<p>La curățenia de luni au venit mai mulți oameni decât la discursuri. "
                    "Acolo s-a hotărât și anul viitor: festivalul se ține, iar banii economisiți "
                    "merg la balustrada podului.</p>"
                ),
            ),
            ("heading", {"text": "Ce nu a mers", "level": "h2"}),
            (
                "text",
                (
                    "<p>Parcarea, în primul rând: loc pentru o sută de mașini, trei sute de "
                    "mașini. Anul viitor, tractoriștii din ambele comune fac curse de la drumul "
                    "județean, cu remorci curățate și bănci. În al doilea rând, discursurile. "
                    "Erau prevăzute patru, a câte cinci minute. Au fost șapte, a câte zece, iar "
                    "copiii au plecat la râu.</p>"
                ),
            ),
            ("heading", {"text": "Dacă vrei să încerci", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li>Găsește costul pe care îl plătiți de două ori. Există mereu "
                    "unul.</li>"
                    "<li>Invită la masă oamenii care cară, nu pe cei care semnează. Semnăturile "
                    "vin după.</li>"
                    "<li>Alege un loc care nu e al nimănui.</li>"
                    "<li>Hotărâți dinainte ce faceți cu banii rămași. Altfel, banii rămași vă "
                    "ceartă din nou.</li>"
                    "</ol>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Ascultă mai departe",
                    "text": (
                        "<p>Episodul al doilea este <a "
                        'href="page:jurnalul-bibliotecarei">jurnalul unei bibliotecare '
                        'voluntare</a>, iar al treilea, <a href="page:angajare-dizabilitati">o '
                        "discuție despre primul loc de muncă</a> al unui om cu dizabilități. Le "
                        "găsești și în fluxul de podcast.</p>"
                    ),
                },
            ),
        ],
    },
]

"""Articles on first jobs: disability (Law 448/2006), CV."""

ARTICLES = [
    {
        "key": "angajare-dizabilitati",
        "slug": "primul-loc-de-munca-al-lui-tiberiu",
        "title": (
            "Primul loc de muncă al lui Tiberiu: ce spune Legea 448 și ce spune pragul de la "
            "intrare"
        ),
        "summary": (
            "Un programator care folosește scaun rulant, un angajator care nu știa ce să întrebe "
            "și o lege mai bună decât reputația ei. Al treilea episod din „Punte de vorbă”."
        ),
        "search_description": (
            "Angajarea persoanelor cu dizabilități: obligația din Legea 448/2006, adaptarea "
            "rezonabilă, interviul și episodul de podcast cu transcriere."
        ),
        "category": "piata-muncii",
        "tags": ["podcast", "dizabilitate", "ocupare", "accesibilitate", "Legea 448/2006"],
        "authors": ["autor"],
        "published_at": "2026-09-22 08:00",
        "is_public": False,
        "cover": "rampa",
        "related": ["agentia-de-ocupare", "documente-accesibile"],
        "episode": 3,
        "body": [
            (
                "text",
                (
                    "<p>Tiberiu Kovács scrie programe de zece ani și a avut primul contract de "
                    "muncă la 31. Între timp a lucrat pentru oameni care nu l-au văzut "
                    "niciodată. „La interviurile online eram excelent. Când întrebam dacă au "
                    "lift, deveneam o problemă de logistică.”</p>"
                ),
            ),
            (
                "audio",
                {
                    "media": "punte-de-vorba-3",
                    "caption": (
                        "„Punte de vorbă”, episodul 3. Lectură cu voce sintetică; transcrierea "
                        "este sub player."
                    ),
                },
            ),
            ("heading", {"text": "Ce spune legea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea nr. 448/2006 privind protecția și promovarea drepturilor "
                    "persoanelor cu handicap cere angajatorilor cu cel puțin 50 de angajați să "
                    "aibă un procent de cel puțin 4% persoane cu handicap din numărul total. "
                    "Cine nu îl atinge datorează o contribuție lunară, pe care legea îi permite, "
                    "în anumite condiții, să o împartă cu achiziția de produse și servicii de la "
                    "unități protejate autorizate. Citește forma în vigoare, pentru că regula "
                    "s-a schimbat de câteva ori.</p>"
                    "<p>Mai puțin cunoscut este restul: dreptul la adaptarea rezonabilă a "
                    "locului de muncă, perioada de probă de cel puțin 45 de zile lucrătoare, "
                    "posibilitatea unui program de muncă mai scurt în condițiile legii, "
                    "consilierea înainte și în timpul angajării. Agențiile de ocupare oferă "
                    "mediere și, angajatorilor, sprijin.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Adaptare rezonabilă",
                    "text": (
                        "<p>Înseamnă schimbarea potrivită și necesară, care nu pune o povară "
                        "disproporționată pe angajator: un birou mai înalt, un program de citit "
                        "ecranul, o ședință mutată la parter, un program decalat cu o oră.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Ce spune pragul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Firma care l-a angajat avea o rampă. Rampa ducea la o ușă care se "
                    "deschidea spre rampă. Nimeni nu o folosise vreodată. Au schimbat balamalele "
                    "într-o după-amiază, cu 140 de lei.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Nu mi-au cumpărat nimic scump. M-au întrebat ce îmi trebuie și au notat."
                    ),
                    "attribution": "Tiberiu Kovács",
                    "role": "programator, Oradea",
                },
            ),
            ("heading", {"text": "Interviul", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce întrebi și ce nu întrebi",
                    "columns": ["În loc de", "Întreabă"],
                    "rows": [
                        ["„Ce ai pățit?”", "„Ai nevoie de ceva ca interviul să meargă bine?”"],
                        [
                            "„Te descurci singur?”",
                            "„Așa arată o zi la noi. Ce ar trebui să schimbăm?”",
                        ],
                        ["„Cât lipsești?”", "„Ce program ți se potrivește?”"],
                        ["vorbești cu însoțitorul", "vorbești cu candidatul"],
                    ],
                },
            ),
            ("heading", {"text": "Ce au învățat în șase luni", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ședințele au acum ordine de zi trimisă dinainte, pentru că un coleg cu "
                    "deficiență de auz a îndrăznit să ceară. Mesele s-au depărtat. Toată lumea "
                    "circulă mai ușor, inclusiv livratorul cu bidoane. Adaptarea pentru unul a "
                    "ajuns comoditatea tuturor.</p>"
                ),
            ),
            ("heading", {"text": "Dacă ești organizație", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Nu trimite un CV „din partea cazului”. Trimite omul și "
                    "competența.</li>"
                    "<li>Fă cu angajatorul un tur al clădirii, cu un scaun rulant "
                    "împrumutat.</li>"
                    "<li>Rămâi aproape trei luni, apoi retrage-te.</li>"
                    "<li>Ține minte că majoritatea dizabilităților nu se văd.</li>"
                    "</ul><p>Textul informează. Pentru drepturile tale, întreabă direcția de "
                    "asistență socială, agenția de ocupare sau un jurist.</p>"
                ),
            ),
        ],
    },
    {
        "key": "cv-fara-experienta",
        "slug": "cv-fara-experienta",
        "title": "CV fără experiență: ce scrii când crezi că nu ai ce scrie",
        "summary": (
            "Ai mai multe de arătat decât crezi. Cum treci în CV voluntariatul, munca de acasă, "
            "proiectele de la școală și ce ai învățat singur."
        ),
        "search_description": (
            "Cum scrii primul CV când nu ai experiență de muncă: structură, exemple de "
            "formulări, greșeli și o listă de verificare."
        ),
        "category": "piata-muncii",
        "tags": ["CV", "primul loc de muncă", "tineri"],
        "authors": ["consilier"],
        "published_at": "2026-01-27 09:00",
        "is_public": True,
        "cover": "cv",
        "related": ["interviu-online", "certificatul-de-voluntariat", "tineri-neet"],
        "body": [
            (
                "text",
                (
                    "<p>În doisprezece ani de consiliere am citit cam patru mii de CV-uri. Cele "
                    "mai multe dintre cele „fără experiență” ascundeau una: o soră crescută, un "
                    "magazin ținut deschis vara, un canal cu trei sute de abonați, o echipă de "
                    "fotbal dusă la trei turnee.</p>"
                ),
            ),
            ("heading", {"text": "Schimbă întrebarea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu te întreba „unde am lucrat?”. Întreabă-te „ce am făcut de care a "
                    "depins cineva?”. Ia o foaie și scrie zece minute fără să te oprești. Nu "
                    "judeca nimic. Apoi subliniază verbele.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Din viață în CV",
                    "columns": ["Ce ai făcut", "Cum scrii"],
                    "rows": [
                        [
                            "ai stat cu frații mai mici",
                            (
                                "am îngrijit zilnic doi copii de 4 și 7 ani: masă, teme, drum la "
                                "grădiniță"
                            ),
                        ],
                        [
                            "ai ajutat la magazinul familiei",
                            "am servit clienți, am ținut casa și stocul, în două veri",
                        ],
                        [
                            "ai fost în consiliul elevilor",
                            "am organizat o strângere de cărți: 420 de volume, 11 clase",
                        ],
                        [
                            "ai învățat singur să montezi filme",
                            "am montat 26 de filme scurte, publicate lunar",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Structura care merge", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li><b>Nume, telefon, e-mail, localitate.</b> Adresa completă, "
                    "fotografia și starea civilă nu sunt necesare.</li>"
                    "<li><b>Două rânduri despre tine.</b> Ce vrei să faci și ce aduci.</li>"
                    "<li><b>Ce ai făcut.</b> Cele mai noi întâi, cu verbe și numere.</li>"
                    "<li><b>Ce ai învățat.</b> Școala, cursurile, certificatele.</li>"
                    "<li><b>Ce știi.</b> Limbi, programe, permis. Numai ce poți arăta "
                    "mâine.</li>"
                    "</ol><p>Totul pe o pagină. Dacă nu încape, scoate adjectivele.</p>"
                ),
            ),
            ("heading", {"text": "Voluntariatul e experiență", "level": "h2"}),
            (
                "text",
                (
                    "<p>Trece-l la „ce ai făcut”, nu la „hobby-uri”. Dacă ai <a "
                    'href="page:certificatul-de-voluntariat">un certificat bine scris</a>, '
                    "copiază de acolo verbele și numerele. Cine folosește formatul european "
                    'găsește pașii în <a href="page:cv-europass">ghidul Europass</a>.</p>'
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Ce scoți fără milă",
                    "text": (
                        "<p>„Persoană dinamică, comunicativă, punctuală.” Toată lumea scrie "
                        "asta, deci nu spune nimic. Pune în loc o faptă: „În doi ani nu am "
                        "întârziat la nicio repetiție.”</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cele două rânduri de la început", "level": "h2"}),
            (
                "text",
                (
                    "<p>Iată trei exemple, scrise împreună cu tinerii pe care îi descriu:</p>"
                    "<ul><li>„Caut primul loc de muncă într-un depozit. Am ținut doi ani "
                    "evidența donațiilor la o bancă de alimente și îmi place ordinea.”</li>"
                    "<li>„Vreau să lucrez cu oameni. Am avut grijă de doi frați și de o bunică "
                    "și știu să rămân calmă.”</li>"
                    "<li>„Învăț electronică din clasa a noua. Am reparat 19 telefoane, dintre "
                    "care două de două ori.”</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Citește-l cu voce tare", "level": "h2"}),
            (
                "text",
                (
                    "<p>Citește CV-ul cuiva care te cunoaște. Unde zice „hai, că tu faci mai "
                    "mult”, adaugă. Unde zice „asta nu ești tu”, taie.</p>"
                ),
            ),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Trec note mici sau o clasă repetată?",
                            "text": (
                                "<p>Nu ești obligat. La interviu răspunde cinstit, dacă ești "
                                "întrebat, și spune ce s-a schimbat.</p>"
                            ),
                        },
                        {
                            "title": "Ce e-mail folosesc?",
                            "text": (
                                "<p>Unul cu numele tău. Cel din clasa a cincea poate rămâne "
                                "pentru jocuri.</p>"
                            ),
                        },
                        {
                            "title": "Trimit același CV peste tot?",
                            "text": (
                                "<p>Baza da. Cele două rânduri de la început se schimbă de "
                                "fiecare dată.</p>"
                            ),
                        },
                        {
                            "title": "Dacă am lucrat fără contract?",
                            "text": (
                                "<p>Descrie ce ai făcut, fără să pretinzi un contract. Munca a "
                                "fost adevărată.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>La urmă, salvează-l ca PDF, cu numele tău în numele fișierului. Apoi "
                    "trimite-l. Un CV perfect, netrimis, e o pagină de jurnal.</p>"
                ),
            ),
        ],
    },
]

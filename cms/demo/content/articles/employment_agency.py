"""The long article on what an employment agency does (Law 76/2002)."""

ARTICLES = [
    {
        "key": "agentia-de-ocupare",
        "slug": "ce-face-o-agentie-de-ocupare",
        "title": "Ce face, de fapt, o agenție de ocupare și cum o folosești",
        "summary": (
            "Înregistrarea, medierea, cursurile, primele și ce se cere de la tine. Un ghid "
            "pentru cine intră prima dată pe ușa agenției și pentru organizațiile care trimit "
            "oameni acolo."
        ),
        "search_description": (
            "Ghid despre serviciile agențiilor pentru ocuparea forței de muncă: înregistrare, "
            "mediere, formare, sprijin pentru angajatori și colaborarea cu organizațiile."
        ),
        "category": "piata-muncii",
        "tags": ["ocupare", "ANOFM", "șomaj", "mediere", "Legea 76/2002"],
        "authors": ["autor"],
        "published_at": "2026-01-20 09:00",
        "is_public": True,
        "cover": "ghiseu",
        "related": ["tineri-neet", "peste-45", "ghid-ucenicie"],
        "body": [
            (
                "text",
                (
                    "<p>„Mă duc la forțe” spun oamenii și oftează înainte să ajungă. Am petrecut "
                    "trei dimineți în sala de așteptare a unei agenții județene, cu un carnet pe "
                    "genunchi. Oftatul vine mai ales din neștiință: cei mai mulți nu știau ce "
                    "pot cere. Articolul acesta este pentru ei și pentru organizațiile care îi "
                    "însoțesc.</p>"
                ),
            ),
            ("heading", {"text": "Cine este cine", "level": "h2"}),
            (
                "text",
                (
                    "<p>Agenția Națională pentru Ocuparea Forței de Muncă lucrează prin agenții "
                    "județene și prin cea a municipiului București. Acestea au, la rândul lor, "
                    "agenții și puncte de lucru locale. Te adresezi celei de care ține "
                    "domiciliul sau, după caz, reședința ta. Cadrul general este Legea nr. "
                    "76/2002 privind sistemul asigurărilor pentru șomaj și stimularea ocupării "
                    "forței de muncă, schimbată de multe ori de atunci.</p>"
                    "<p>De aici vine și prima regulă: <b>sumele și condițiile se schimbă</b>. Ce "
                    "a primit vecinul acum patru ani nu e neapărat ce primești tu. Întreabă "
                    "mereu care este forma în vigoare.</p>"
                ),
            ),
            ("heading", {"text": "Poți fi înregistrat și fără indemnizație", "level": "h2"}),
            (
                "text",
                (
                    "<p>Mulți cred că agenția e doar pentru cine are dreptul la indemnizație de "
                    "șomaj. Nu este așa. Te poți înregistra ca persoană în căutarea unui loc de "
                    "muncă și poți folosi gratuit informarea, consilierea, medierea și, în "
                    "anumite condiții, cursurile.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Două situații care se încurcă des",
                    "columns": ["", "Șomer indemnizat", "Persoană înregistrată fără indemnizație"],
                    "rows": [
                        ["Ai nevoie de stagiu de cotizare?", "da, în condițiile legii", "nu"],
                        ["Primești bani lunar?", "da, pe perioada stabilită", "nu"],
                        ["Primești locuri vacante și consiliere?", "da", "da"],
                        [
                            "Poți fi trimis la un curs gratuit?",
                            "da",
                            "da, dacă îndeplinești condițiile",
                        ],
                        ["Ai obligații?", "da", "da"],
                    ],
                },
            ),
            ("heading", {"text": "Ce se întâmplă la prima vizită", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Patru lucruri, în ordinea lor",
                    "steps": [
                        {
                            "title": "Ești înregistrat",
                            "text": (
                                "Cu actul de identitate, actele de studii și, după caz, dovada "
                                "încetării muncii. Sună înainte și cere lista exactă."
                            ),
                            "icon": "file",
                        },
                        {
                            "title": "Ești profilat",
                            "text": (
                                "Un consilier află ce ai lucrat, ce știi și cât de greu îți "
                                "poate fi să găsești de lucru. De aici reies serviciile "
                                "potrivite."
                            ),
                            "icon": "user",
                        },
                        {
                            "title": "Primiți amândoi un plan",
                            "text": "Planul individual spune ce face agenția și ce faci tu.",
                            "icon": "list",
                        },
                        {
                            "title": "Primești oferte",
                            "text": (
                                "Locuri vacante potrivite pregătirii, la care mergi sau explici "
                                "de ce nu."
                            ),
                            "icon": "hub",
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Dacă nu înțelegi o întrebare, spune. Funcționarul are un formular, tu ai "
                    "o viață. E treaba voastră, a amândurora, să le potriviți.</p>"
                ),
            ),
            ("heading", {"text": "Serviciile, pe rând", "level": "h2"}),
            ("heading", {"text": "Informarea și consilierea", "level": "h3"}),
            (
                "text",
                (
                    "<p>Afli ce se cere în zonă, îți faci CV-ul, exersezi un interviu. Cere o "
                    "întâlnire față în față. Un pliant nu e consiliere.</p>"
                ),
            ),
            ("heading", {"text": "Medierea", "level": "h3"}),
            (
                "text",
                (
                    "<p>Agenția pune în legătură cererea ta cu un loc anunțat de un angajator. "
                    "Angajatorii au obligația de a anunța locurile vacante, dar nu toți o fac la "
                    "timp. De aceea merită să cauți și singur, iar agenției să îi spui ce ai "
                    "găsit.</p>"
                ),
            ),
            ("heading", {"text": "Cursurile", "level": "h3"}),
            (
                "text",
                (
                    "<p>Programele de formare sunt gratuite pentru cei care îndeplinesc "
                    "condițiile. Întreabă trei lucruri înainte să te înscrii: ce certificat "
                    "primești, câți oameni s-au angajat după cursul trecut și dacă drumul se "
                    "decontează.</p>"
                ),
            ),
            ("heading", {"text": "Primele și sprijinul la angajare", "level": "h3"}),
            (
                "text",
                (
                    "<p>Legea prevede, în diferite condiții, sume pentru cine se încadrează "
                    "înainte să îi expire indemnizația, pentru cine se angajează la distanță de "
                    "casă sau își schimbă domiciliul, pentru absolvenți. Nu le lua de pe un "
                    "forum. Cere-le consilierului, în scris, cu articolul de lege.</p>"
                ),
            ),
            ("heading", {"text": "Sprijinul pentru angajatori", "level": "h3"}),
            (
                "text",
                (
                    "<p>Angajatorii pot primi o sumă lunară dacă încadrează absolvenți, persoane "
                    "cu dizabilități, șomeri de peste 45 de ani, tineri care nu lucrează și nu "
                    "învață și alte categorii, cu obligația de a păstra locul o perioadă. Dacă "
                    "ești într-una dintre aceste categorii, spune la interviu că angajatorul "
                    "poate întreba la agenție. Nu cerșești nimic, informezi.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Cel mai bun client al nostru este cel care vine cu o întrebare scrisă "
                        "pe hârtie. Îl servim în zece minute și pleacă cu răspuns."
                    ),
                    "attribution": "o consilieră",
                    "role": "agenție județeană",
                },
            ),
            ("heading", {"text": "Ce se cere de la tine", "level": "h2"}),
            (
                "text",
                (
                    "<p>Să te prezinți la datele din plan, să răspunzi la oferte, să anunți "
                    "orice schimbare: te-ai angajat, ai plecat din localitate, ești în concediu "
                    "medical. Cine lipsește fără să anunțe riscă să piardă indemnizația sau "
                    "înregistrarea. Notează datele pe frigider, nu în minte.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Refuzul unei oferte",
                    "text": (
                        "<p>Poți refuza un loc care nu se potrivește cu pregătirea sau cu "
                        "sănătatea ta, dar spune motivul și cere să fie consemnat. Un refuz fără "
                        "motiv poate avea urmări.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Pentru organizațiile care însoțesc oameni", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un om care a lipsit zece ani de pe piața muncii nu are nevoie de o "
                    "adresă, ci de cineva care merge cu el prima dată. Din ce au povestit șapte "
                    "organizații, iată ce funcționează:</p>"
                    "<ul><li>stabilești dinainte o oră, la telefon, cu un consilier "
                    "cunoscut;</li>"
                    "<li>mergi cu omul, dar nu vorbești în locul lui;</li>"
                    "<li>pui actele într-o mapă, în ordinea în care se cer;</li>"
                    "<li>după vizită, treceți planul în calendar, împreună;</li>"
                    "<li>o dată pe trimestru, te vezi cu agenția fără niciun client, ca să "
                    "vorbiți despre ce se repetă.</li>"
                    "</ul><p>Ultimul punct schimbă cel mai mult. Într-un județ, după a doua "
                    "întâlnire de acest fel, agenția a deschis un ghișeu mobil joia, în două "
                    "comune. Ceruse cineva, cu cifre.</p>"
                ),
            ),
            ("heading", {"text": "Întrebări pe care le poți lua cu tine", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": (
                                "Sunt înregistrat ca șomer sau ca persoană în căutare? Ce "
                                "înseamnă pentru mine?"
                            ),
                            "text": (
                                "<p>De răspuns depind banii, termenele și obligațiile. Cere să "
                                "îți arate unde scrie.</p>"
                            ),
                        },
                        {
                            "title": "Ce cursuri încep în următoarele trei luni și la ce distanță?",
                            "text": (
                                "<p>Listele se schimbă. Dacă nu e nimic potrivit, roagă să fii "
                                "trecut pe o listă de așteptare.</p>"
                            ),
                        },
                        {
                            "title": (
                                "Sunt într-o categorie pentru care angajatorul poate primi sprijin?"
                            ),
                            "text": (
                                "<p>Dacă da, cere o notă scurtă pe care să o poți arăta la "
                                "interviu.</p>"
                            ),
                        },
                        {
                            "title": "Când trebuie să revin și ce se întâmplă dacă nu pot?",
                            "text": "<p>Notează data și telefonul la care anunți.</p>",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Trei dimineți, trei oameni", "level": "h2"}),
            (
                "text",
                (
                    "<p><b>Marți, 8:15.</b> Un bărbat de 58 de ani, fost sudor, cu o mapă legată "
                    "cu elastic. Fusese trimis acasă de două ori, pentru că îi lipsea câte o "
                    "hârtie. A treia oară venise cu tot ce găsise prin sertare, inclusiv "
                    "carnetul de vaccinări. Consiliera a ales cinci foi și i-a dat restul "
                    "înapoi. „Pe viitor”, i-a spus, „sunați-mă întâi.” I-a scris numărul pe "
                    "mapă, cu litere mari. Peste o lună lucra la un atelier, la doisprezece "
                    "kilometri. Drumul îl făcea cu bicicleta.</p>"
                    "<p><b>Miercuri, 10:40.</b> O tânără cu un copil de doi ani, care a întrebat "
                    "dacă se poate înscrie, deși nu lucrase niciodată. Se poate. A plecat cu un "
                    "plan pe o pagină, cu adresa creșei și cu o programare la un curs de "
                    "lucrător comercial. Consiliera i-a spus cinstit că la creșă e listă de "
                    "așteptare. Cursul începea în octombrie. Creșa, poate, în noiembrie. Luna "
                    "dintre ele a acoperit-o o vecină, plătită cu ouă și cu mulțumiri.</p>"
                    "<p><b>Joi, 9:05.</b> Un contabil cu facultate și cu rușine, care stătuse "
                    "jumătate de oră în mașină înainte să intre. Nu avea nevoie de curs. Avea "
                    "nevoie de cineva care să îi spună că nu e singurul. În sala de așteptare, "
                    "în dimineața aceea, mai erau doi contabili.</p>"
                    "<p>Nimeni dintre cei trei nu aflase de pe afiș ce poate cere. Toți trei au "
                    "aflat de la un om. De aceea merită să fii omul acela.</p>"
                ),
            ),
            ("heading", {"text": "Un dosar care nu se întoarce", "level": "h2"}),
            (
                "text",
                (
                    "<p>Cere lista exactă la telefon, pentru că diferă de la un caz la altul. De "
                    "obicei ai nevoie de:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce pui în mapă",
                    "columns": ["Hârtia", "De unde", "Ce se uită"],
                    "rows": [
                        ["actul de identitate", "acasă", "dacă a expirat, începe de acolo"],
                        [
                            "actele de studii și calificare",
                            "școală, arhivă",
                            "duplicatul se cere din timp",
                        ],
                        [
                            "dovada încetării muncii",
                            "fostul angajator",
                            "temeiul de drept al încetării",
                        ],
                        [
                            "adeverința de venit sau de stagiu",
                            "fostul angajator, casa de pensii",
                            "perioadele lucrate în altă parte",
                        ],
                        [
                            "un document medical, după caz",
                            "medicul de familie",
                            "concluzia, nu tot dosarul",
                        ],
                        ["contul bancar", "bancă", "numele titularului"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Pune copiile în ordinea listei și lasă originalele într-o folie "
                    "separată. Pare un moft. Te scutește de un drum.</p>"
                ),
            ),
            ("heading", {"text": "Dacă nu ești de acord", "level": "h2"}),
            (
                "text",
                (
                    "<p>Se întâmplă să primești un răspuns care ți se pare greșit. Cere-l în "
                    "scris, cu temeiul. Vorbește cu șeful compartimentului înainte să faci o "
                    "contestație; de multe ori e o neînțelegere asupra unei date. Dacă rămâi la "
                    "părerea ta, decizia are trecut pe ea unde și până când o poți contesta. "
                    "Pentru pasul acesta, du-te la cineva care lucrează zilnic cu legea.</p>"
                ),
            ),
            ("heading", {"text": "Ce nu face agenția", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu îți inventează un loc de muncă într-un sat fără firme. Nu te "
                    "angajează în numele angajatorului. Nu poate repara un drum sau un orar de "
                    "autobuz. Poate însă să spună mai departe, cu numere, că oamenii nu ajung la "
                    "muncă din cauza autobuzului. Iar noi, împreună cu ea, putem cere autobuzul. "
                    "Despre cum se cere, citește <a "
                    'href="page:trei-oameni-la-dezbatere">povestea unei consultări '
                    "publice</a>.</p>"
                    "<p>Articolul informează și nu înlocuiește răspunsul agenției. Pentru "
                    "situația ta, contează forma legii din ziua în care întrebi.</p>"
                ),
            ),
        ],
    },
]

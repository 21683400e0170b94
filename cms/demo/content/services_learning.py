"""Two services for organisations that learn: management and e-learning."""

SERVICES = [
    {
        "key": "management",
        "slug": "managementosc",
        "title": "Platforma de Management OSC",
        "short_title": "Management OSC",
        "icon": "management",
        "tagline": "evaluare, strategie, digitalizare",
        "summary": "Afli unde este organizația ta, ce urmează și cum ajungi acolo.",
        "search_description": (
            "Evaluarea nevoilor, plan strategic, digitalizare și sistem de management pentru "
            "asociații, fundații și federații. Vezi cine are acces."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Multe organizații mici funcționează bine pentru că doi sau trei oameni "
                    "țin totul în minte. Merge, până când unul dintre ei lipsește. "
                    "<b>Platforma de Management OSC</b> (organizații ale societății civile) "
                    "ajută echipa să pună pe hârtie ce știe, ce vrea și cum lucrează.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Serviciul urmează patru pași, în ordinea în care e firesc să îi faci. "
                    "Poți începe cu oricare, dar primul le dă sens celorlalți.</p>"
                ),
            ),
            (
                "steps",
                {
                    "title": "Cei patru pași",
                    "steps": [
                        {
                            "title": "Evaluarea nevoilor organizaționale",
                            "text": (
                                "Te uiți cinstit la ce merge și la ce scârțâie, împreună cu echipa."
                            ),
                            "icon": "search",
                        },
                        {
                            "title": "Planuri strategice",
                            "text": (
                                "Alegi puține obiective, spui cine răspunde de fiecare și cum "
                                "știi că ai reușit."
                            ),
                            "icon": "target",
                        },
                        {
                            "title": "Strategie de digitalizare",
                            "text": (
                                "Pui instrumentele digitale acolo unde scurtează drumul, nu "
                                "unde îl complică."
                            ),
                            "icon": "online",
                        },
                        {
                            "title": "Implementarea sistemului de management",
                            "text": (
                                "Scrii procedurile de care ai nevoie și urmărești câțiva "
                                "indicatori."
                            ),
                            "icon": "chart",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Pentru cine este", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru <b>delegații organizațiilor</b>: persoanele pe care organizația "
                    "le-a desemnat să lucreze aici în numele ei. Poate fi președinta "
                    "asociației, directorul executiv, contabila sau un membru al consiliului. "
                    "Conținutul serviciului este închis pentru ceilalți membri, fiindcă aici "
                    "este vorba despre viața internă a organizațiilor.</p>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce pot citi delegații acum",
                    "cards": [
                        {
                            "title": "Evaluarea nevoilor organizației: de unde începi",
                            "text": (
                                "Cinci domenii, o scară simplă și o întâlnire de o "
                                "după-amiază. Pentru delegați."
                            ),
                            "icon": "search",
                            "page": "evaluarea-nevoilor",
                        },
                        {
                            "title": "Planul strategic în șapte pași",
                            "text": (
                                "De la misiune la calendarul de urmărire, cu un exemplu de "
                                "obiectiv bine scris. Pentru delegați."
                            ),
                            "icon": "target",
                            "page": "plan-strategic",
                        },
                        {
                            "title": "Primii pași în digitalizarea unui ONG",
                            "text": (
                                "Ce rezolvi întâi, ce amâni și cum protejezi datele. Ghid "
                                "deschis tuturor."
                            ),
                            "icon": "online",
                            "page": "ghid-digitalizare",
                        },
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Am crezut că ne lipsesc banii. Evaluarea ne-a arătat că ne lipsea o "
                        "listă cu cine ce face."
                    ),
                    "attribution": "Ioana Munteanu",
                    "role": "delegată, Asociația Mână de Ajutor (personaj și organizație fictive)",
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cum devin delegat?",
                            "text": (
                                "<p>Organizația ta trebuie să te desemneze. Scrie la <a "
                                'href="page:contact">contact</a> de pe adresa organizației și '
                                "spune cine este delegatul; un administrator îi dă dreptul de "
                                "acces.</p>"
                            ),
                        },
                        {
                            "title": "Un membru obișnuit vede ceva din acest serviciu?",
                            "text": (
                                "<p>Vede numai pagina de față. Ghidurile delegaților nu se "
                                "deschid și nu apar în căutare pentru cine nu are dreptul să "
                                "le citească.</p>"
                            ),
                        },
                        {
                            "title": "Pot fi delegat pentru două organizații?",
                            "text": "<p>Da, dacă fiecare te desemnează separat.</p>",
                        },
                        {
                            "title": "De ce nu sunt publice ghidurile?",
                            "text": (
                                "<p>Regulile platformei rezervă acest serviciu "
                                "administratorilor și delegaților. Ce poate fi de folos oricui "
                                'găsești la <a href="page:ghiduri">ghidurile deschise</a>.</p>'
                            ),
                        },
                    ],
                },
            ),
        ],
    },
    {
        "key": "elearning",
        "slug": "elearning",
        "title": "E-learning și Cursuri Online",
        "short_title": "E-learning",
        "icon": "elearning",
        "tagline": "învățare în ritmul tău",
        "summary": "Înveți în ritmul tău lucruri pe care le folosești chiar în organizația ta.",
        "search_description": (
            "Învățare în ritm propriu pentru membri, angajați și voluntari din organizații: la "
            "ce folosește serviciul și ce poți citi acum."
        ),
        "body": [
            (
                "text",
                (
                    "<p>Un curs bun nu se termină cu o diplomă, ci cu ceva făcut altfel luni "
                    "dimineață. <b>E-learning și Cursuri Online</b> este serviciul prin care "
                    "membrii, angajații și voluntarii organizațiilor învață lucruri "
                    "folositoare, de acasă sau de la birou, când au timp.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Învățarea online scutește drumuri și săli închiriate, dar mai ales "
                    "lasă fiecăruia ritmul lui. O lecție se poate opri și relua. Un fragment "
                    "greu se poate citi de trei ori, fără ca cineva să se uite la ceas. Temele "
                    "sunt cele de care au nevoie organizațiile: managementul proiectelor, "
                    "comunicarea, strângerea de fonduri, medierea pe piața muncii, rezolvarea "
                    "conflictelor.</p>"
                ),
            ),
            ("heading", {"text": "Cum privim învățarea", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Pe bucăți mici.</b> O lecție încape într-o pauză mai lungă.</li>"
                    "<li><b>Cu aplicare.</b> După fiecare idee urmează ceva de încercat la "
                    "tine în organizație.</li>"
                    "<li><b>Cinstit.</b> Testele se dau pe cont propriu; ele îți arată ție ce "
                    "ai înțeles.</li>"
                    "<li><b>Pentru toți.</b> Un material video are nevoie de subtitrare, iar "
                    "un text, de o pagină care se citește ușor și pe telefon.</li>"
                    "</ul>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce poți citi acum",
                    "cards": [
                        {
                            "title": "Cum înveți eficient online",
                            "text": (
                                "Un plan de săptămână, trei obiceiuri și ce faci când rămâi în "
                                "urmă. Pentru membri."
                            ),
                            "icon": "clock",
                            "page": "invatare-online",
                        },
                        {
                            "title": "Managementul conflictelor: fișă de lucru",
                            "text": (
                                "Cinci feluri de a răspunde la un conflict și o fișă pe care o "
                                "completezi. Pentru membri."
                            ),
                            "icon": "group",
                            "page": "managementul-conflictelor",
                        },
                        {
                            "title": "Ghiduri deschise",
                            "text": "Texte mai lungi pe teme civice și de ocupare, pentru oricine.",
                            "icon": "book",
                            "page": "ghiduri",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Materialele au autori",
                    "text": (
                        "<p>Textele pentru membri sunt pentru folosul tău și al echipei tale. "
                        "Distribuirea lor în afara platformei cere acordul autorilor, așa cum "
                        'spune <a href="page:regulament">regulamentul</a>.</p>'
                    ),
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Am învățat seara, câte douăzeci de minute, cu telefonul sprijinit de "
                        "borcanul de dulceață. A mers."
                    ),
                    "attribution": "Rodica Pănescu",
                    "role": "voluntară, Asociația Podul Verde (personaj și organizație fictive)",
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cât costă?",
                            "text": (
                                "<p>Nimic. Toate cele șase servicii ale platformei sunt "
                                "gratuite pentru membri.</p>"
                            ),
                        },
                        {
                            "title": "Am nevoie de cunoștințe tehnice?",
                            "text": (
                                "<p>Îți ajunge un telefon sau un calculator cu un navigator "
                                'web și o adresă de e-mail. Pagina <a href="page:ghid">Ghid de '
                                "utilizare</a> te ajută cu restul.</p>"
                            ),
                        },
                        {
                            "title": "Pot învăța împreună cu colegii?",
                            "text": (
                                "<p>Da, și e o idee bună. Alegeți un material, citiți-l "
                                "fiecare în ritmul lui și vorbiți o jumătate de oră despre ce "
                                "puteți schimba în organizație. Fiecare își citește "
                                "materialele din contul lui.</p>"
                            ),
                        },
                        {
                            "title": "Cum propun o temă de curs?",
                            "text": (
                                '<p>Scrie-ne la <a href="page:contact">contact</a>: ce vreți '
                                "să știți să faceți, câți sunteți și ce ați încercat până "
                                "acum.</p>"
                            ),
                        },
                    ],
                },
            ),
        ],
    },
]

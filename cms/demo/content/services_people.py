"""Two services for people: members and career."""

SERVICES = [
    {
        "key": "membri",
        "slug": "membriosc",
        "title": "Platforma Membrii OSC",
        "short_title": "Membri OSC",
        "icon": "membri",
        "tagline": "documente, plăți, resurse",
        "summary": (
            "Oamenii și documentele organizațiilor, adunate într-un loc în care se găsesc ușor."
        ),
        "search_description": (
            "Spațiul comun al membrilor organizațiilor: documente, evenimente, plăți online. "
            "Vezi la ce folosește și ce ghiduri poți citi."
        ),
        "body": [
            (
                "text",
                (
                    "<p>În fiecare organizație există un coleg care știe unde este modelul bun "
                    "de proces-verbal. <b>Platforma Membrii OSC</b> (organizații ale "
                    "societății civile) face din ce știe acel coleg un bun comun: documente, "
                    "experiențe și oameni care pot fi găsiți.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Serviciul strânge laolaltă ce au membrii de împărțit. Rosturile lui "
                    "sunt patru:</p>"
                    "<ol>"
                    "<li><b>biblioteca digitală</b>, pentru legislație, ghiduri, șabloane, "
                    "studii și materiale educative;</li>"
                    "<li><b>documentele membrilor</b>, verificate de un moderator înainte să "
                    "fie văzute de alții;</li>"
                    "<li><b>soluțiile de plată online</b>, pentru organizațiile care vor să "
                    "primească donații și cotizații fără numerar;</li>"
                    "<li><b>întâlnirile</b>, de la seminare și webinarii la ateliere.</li></ol>"
                ),
            ),
            ("heading", {"text": "Pentru cine este", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru fiecare membru al platformei: angajați, voluntari, membri ai "
                    "consiliilor, parteneri din instituții și din companii. Cu cât profilurile "
                    "sunt mai corecte și documentele mai îngrijite, cu atât găsește mai repede "
                    "fiecare ce caută.</p>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce poți citi acum",
                    "cards": [
                        {
                            "title": "Cum alegi o soluție de plată online",
                            "text": (
                                "Ce întrebi un procesator, ce costuri compari și ce scrii pe "
                                "pagina de donații. Pentru membri."
                            ),
                            "icon": "online",
                            "page": "plati-online",
                        },
                        {
                            "title": "Cum păstrezi documentele organizației",
                            "text": (
                                "Dosare, nume de fișiere, copii de siguranță și termene de "
                                "păstrare. Pentru membri."
                            ),
                            "icon": "file",
                            "page": "pastrarea-documentelor",
                        },
                        {
                            "title": "Grădina din spatele școlii",
                            "text": (
                                "Povestea unei comunități care a învățat să lucreze împreună. "
                                "Ghid deschis tuturor."
                            ),
                            "icon": "heart",
                            "page": "ghid-gradina",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Datele oamenilor nu se împrumută",
                    "text": (
                        "<p>Ce afli despre ceilalți membri folosești numai pentru colaborarea "
                        "de pe platformă. Listele de contacte nu se copiază și nu se dau mai "
                        "departe fără acordul persoanelor.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cine este „membru”?",
                            "text": (
                                "<p>Orice persoană cu un cont aprobat pe platformă, fie că "
                                "vine dintr-o organizație, fie că este voluntar independent "
                                "sau partener.</p>"
                            ),
                        },
                        {
                            "title": "Cine vede ce scrie aici?",
                            "text": (
                                "<p>Pagina de față este publică. Ghidurile pentru membri se "
                                "deschid după ce intri în cont; un vizitator nu le găsește "
                                "nici prin căutare.</p>"
                            ),
                        },
                        {
                            "title": "Ce înseamnă un document confidențial?",
                            "text": (
                                "<p>Un document care conține date personale, clauze "
                                "contractuale sau informații interne. Potrivit <a "
                                'href="page:regulament">regulamentului</a>, el se marchează ca '
                                "atare și nu se trimite mai departe fără acord.</p>"
                            ),
                        },
                        {
                            "title": "Cum îmi corectez datele din cont?",
                            "text": (
                                '<p>Scrie la <a href="page:contact">contact</a> de pe adresa '
                                "de e-mail a contului și spune ce trebuie schimbat.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "title": "Organizația ta nu este încă aici?",
                    "text": (
                        "Spune-ne cum se numește, din ce localitate este și cine îi poate fi "
                        "persoană de legătură."
                    ),
                    "label": "Scrie-ne",
                    "page": "contact",
                },
            ),
        ],
    },
    {
        "key": "cariera",
        "slug": "cariera",
        "title": "Centrul Virtual de Informare și Consiliere pentru Carieră",
        "short_title": "Carieră",
        "icon": "cariera",
        "tagline": "CV și interviuri",
        "summary": (
            "Informații clare despre piața muncii și despre pașii tăi în carieră, gratuit și "
            "confidențial."
        ),
        "search_description": (
            "Alegerea carierei, formare, CV și interviuri: informare și consiliere pentru "
            "membrii organizațiilor și pentru cei pe care îi sprijină."
        ),
        "body": [
            (
                "text",
                (
                    "<p>O schimbare de drum sperie mai puțin când ai informații bune și pe "
                    "cineva cu care să vorbești. <b>Centrul Virtual de Informare și Consiliere "
                    "pentru Carieră</b> adună amândouă într-un loc discret, la care ajungi și "
                    "de pe telefon.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Centrul îi ajută pe oameni să înțeleagă piața muncii, să își "
                    "recunoască abilitățile și să se prezinte bine. Face legătura între "
                    "cererea de pe piață și ce știe fiecare să facă, cu atenție pentru cei "
                    "care pornesc mai greu: tineri fără experiență, persoane cu dizabilități, "
                    "oameni care se întorc la lucru după o pauză lungă.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Cele patru teme ale centrului",
                    "columns": ["Temă", "Întrebarea la care răspunde"],
                    "rows": [
                        [
                            "Alegerea carierei",
                            "Ce mi se potrivește și ce drumuri se deschid de aici?",
                        ],
                        [
                            "Formare și dezvoltare profesională",
                            "Ce merită să învăț și cum recunosc un curs serios?",
                        ],
                        ["Elaborarea CV-ului", "Cum arăt pe scurt ce știu să fac?"],
                        ["Pregătire pentru interviuri", "Cum răspund firesc și ce drepturi am?"],
                    ],
                },
            ),
            ("heading", {"text": "Pentru cine este", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>pentru <b>membrii organizațiilor</b> și pentru voluntarii lor;</li>"
                    "<li>pentru <b>oamenii pe care organizațiile îi însoțesc</b> spre un loc "
                    "de muncă;</li>"
                    "<li>pentru <b>specialiștii</b> care dau sfaturi și au nevoie de materiale "
                    "limpezi.</li>"
                    "</ul>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce poți citi acum",
                    "cards": [
                        {
                            "title": "Pregătirea pentru interviu",
                            "text": (
                                "Ce faci cu o săptămână înainte, ce spui și la ce nu ai "
                                "obligația să răspunzi. Pentru membri."
                            ),
                            "icon": "target",
                            "page": "pregatire-interviu",
                        },
                        {
                            "title": "CV-ul Europass: ce scrii și ce lași deoparte",
                            "text": (
                                "Secțiune cu secțiune, cu exemple de formulări mai bune. "
                                "Pentru membri."
                            ),
                            "icon": "file",
                            "page": "cv-europass",
                        },
                        {
                            "title": "Măsurile active de ocupare",
                            "text": (
                                "Ce sprijin poți primi prin agenția pentru ocuparea forței de "
                                "muncă. Ghid deschis tuturor."
                            ),
                            "icon": "compass",
                            "page": "ghid-masuri-active",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Rămâne între noi",
                    "text": (
                        "<p>Regula centrului este confidențialitatea: ce se discută în "
                        "consiliere nu iese de acolo, iar datele tale nu ajung la angajatori "
                        "fără acordul tău.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Trebuie să fiu în căutarea unui loc de muncă?",
                            "text": (
                                "<p>Nu. Poți citi ghidurile și dacă ai un loc de muncă și vrei "
                                "să înveți ceva nou sau să îți pui ordine în gânduri.</p>"
                            ),
                        },
                        {
                            "title": "Centrul îmi găsește un loc de muncă?",
                            "text": (
                                "<p>Nimeni cinstit nu promite asta. Centrul te ajută să te "
                                "pregătești; medierea muncii o fac agențiile pentru ocuparea "
                                "forței de muncă și furnizorii acreditați.</p>"
                            ),
                        },
                        {
                            "title": "Pot da ghidurile unui beneficiar?",
                            "text": (
                                "<p>Citiți-le împreună sau povestește-i ce ai aflat. Dacă vrea "
                                "să le citească singur, poate cere și el un cont, gratuit.</p>"
                            ),
                        },
                        {
                            "title": "Ce fac dacă la angajare mă lovesc de discriminare?",
                            "text": (
                                "<p>Poți face o petiție la Consiliul Național pentru "
                                "Combaterea Discriminării (CNCD). Notează când s-a întâmplat, "
                                "ce ți s-a spus și cine a fost de față.</p>"
                            ),
                        },
                    ],
                },
            ),
        ],
    },
]

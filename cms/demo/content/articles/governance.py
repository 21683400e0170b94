"""Articles on running an association: plan, board."""

ARTICLES = [
    {
        "key": "plan-pe-o-pagina",
        "slug": "planul-anual-pe-o-pagina",
        "title": "Planul anual pe o pagină, ținut pe frigider",
        "summary": (
            "Strategia de patruzeci de pagini stă în dulap. O pagină lipită la vedere schimbă ce "
            "faceți luni dimineață. Cum o scrieți într-o singură după-amiază."
        ),
        "search_description": (
            "Cum faci planul anual al unei asociații pe o singură pagină: patru întrebări, trei "
            "ținte, un calendar și cine răspunde."
        ),
        "category": "management",
        "tags": ["planificare", "echipă", "organizații mici"],
        "authors": ["delegat"],
        "published_at": "2026-01-13 10:00",
        "is_public": False,
        "cover": "calendar",
        "related": ["consiliul-director", "raportul-anual"],
        "body": [
            (
                "text",
                (
                    "<p>Când am devenit președintă la Podul Verde, am găsit în dulap o strategie "
                    "de patruzeci și una de pagini. Era legată cu spirală. Nimeni nu o citise "
                    "după ziua finanțării. În primul an am ținut-o pe birou ca pe o plantă. În "
                    "al doilea am scris planul pe o coală și am lipit-o pe frigider.</p>"
                ),
            ),
            ("heading", {"text": "Patru întrebări", "level": "h2"}),
            (
                "text",
                (
                    "<p>Strânge echipa o după-amiază. Nu mai mult, că începe să placă. "
                    "Răspundeți pe rând:</p>"
                    "<ol><li><b>Pentru cine suntem aici?</b> O propoziție, cu oameni, nu cu "
                    "„grupuri țintă”.</li>"
                    "<li><b>Ce se schimbă pentru ei până în decembrie?</b> Cel mult trei "
                    "lucruri.</li>"
                    "<li><b>Ce nu mai facem?</b> Aici se face liniște. Așteaptă.</li>"
                    "<li><b>Cine răspunde?</b> Un nume la fiecare țintă. „Echipa” nu e un "
                    "nume.</li>"
                    "</ol>"
                ),
            ),
            ("heading", {"text": "Cum arată pagina", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Planul nostru de anul trecut",
                    "columns": ["Ținta", "Cum știm că am ajuns", "Cine răspunde", "Până când"],
                    "rows": [
                        [
                            "Două sate cu program după școală",
                            "40 de copii vin de trei ori pe săptămână",
                            "Tünde",
                            "septembrie",
                        ],
                        ["Cotizații plătite la timp", "9 din 10 membri la zi", "Camelia", "iunie"],
                        [
                            "Un venit care nu e proiect",
                            "18.000 de lei din donații mici",
                            "Zsófia",
                            "decembrie",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Sub tabel am lăsat un rând: „Nu mai facem: tabăra de vară.” A durut. A "
                    "fost și singura hotărâre pe care ne-o amintim cu toții.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "De ce frigiderul",
                    "text": (
                        "<p>Pentru că la frigider se ajunge. O pagină din calculator trebuie "
                        "căutată. O pagină de pe frigider te prinde cu iaurtul în mână și te "
                        "întreabă ce ai făcut.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Revederea din fiecare trimestru", "level": "h2"}),
            (
                "text",
                (
                    "<p>Patru întâlniri pe an, o oră fiecare. Colorăm: verde merge, galben "
                    "întârzie, roșu s-a oprit. La roșu nu căutăm vinovatul, ci hotărârea: îl "
                    "reparăm, îl mutăm, îl tăiem. În aprilie am tăiat o țintă. În mai am dormit "
                    "mai bine.</p>"
                ),
            ),
            ("heading", {"text": "Greșelile noastre", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Am pus cinci ținte în primul an. Am atins două.</li>"
                    "<li>Am scris „creșterea vizibilității”. Nu ne-am dat seama niciodată dacă a "
                    "crescut.</li>"
                    "<li>Am uitat să spunem consiliului director ce am tăiat. A aflat de la un "
                    "finanțator.</li>"
                    "</ul>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Un plan bun se citește în picioare.",
                    "attribution": "Camelia Sârbu",
                    "role": "contabilă, voluntară",
                },
            ),
            (
                "text",
                (
                    "<p>Dacă vrei varianta lungă, pentru trei ani și pentru finanțatori, citește "
                    '<a href="page:plan-strategic">ghidul despre planul strategic</a>. Apoi '
                    "rezumă-l pe o pagină.</p>"
                ),
            ),
        ],
    },
    {
        "key": "consiliul-director",
        "slug": "consiliul-director",
        "title": "Consiliul director: cinci oameni, trei hotărâri, niciun portret pe perete",
        "summary": (
            "Ce face un consiliu director care lucrează, cum alegi oamenii și ce scrii în "
            "procesul-verbal ca să înțeleagă și cine vine peste cinci ani."
        ),
        "search_description": (
            "Rolul consiliului director într-o asociație potrivit OG 26/2000, alegerea "
            "membrilor, conflictul de interese, ședințele și procesul-verbal."
        ),
        "category": "management",
        "tags": ["consiliu director", "OG 26/2000", "guvernanță"],
        "authors": ["delegat", "editor"],
        "published_at": "2026-03-10 10:00",
        "is_public": False,
        "cover": "masa",
        "related": ["plan-pe-o-pagina", "cotizatii", "raportul-anual"],
        "body": [
            (
                "text",
                (
                    "<p>Am întrebat douăsprezece asociații mici ce face consiliul lor director. "
                    "Șapte au răspuns „semnează”. Trei, „ne sfătuiește”. Una, „ne ceartă”. "
                    "Ultima a răspuns: „hotărăște lucrurile pe care nu avem voie să le hotărâm "
                    "singuri”. Despre aceasta scriem.</p>"
                ),
            ),
            ("heading", {"text": "Ce spune ordonanța", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ordonanța Guvernului nr. 26/2000 cu privire la asociații și fundații "
                    "așază organele asociației astfel: adunarea generală, consiliul director și "
                    "cenzorul sau, după caz, comisia de cenzori. Adunarea generală este organul "
                    "de conducere, alcătuit din toți asociații. Consiliul director pune în "
                    "practică hotărârile ei.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Cine hotărăște ce, de obicei",
                    "columns": ["Hotărârea", "Adunarea generală", "Consiliul director"],
                    "rows": [
                        ["Strategia și obiectivele generale", "aprobă", "propune"],
                        ["Bugetul și situațiile financiare", "aprobă", "pregătește și prezintă"],
                        ["Alegerea consiliului și a cenzorului", "alege", "–"],
                        ["Schimbarea statutului", "aprobă", "propune"],
                        ["Contractele asociației", "–", "încheie"],
                        ["Organigrama și personalul", "–", "aprobă, dacă statutul nu spune altfel"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Statutul vostru poate adăuga. Citește-l înainte de prima ședință. E "
                    "scurt și nimeni nu îl citește.</p>"
                ),
            ),
            ("heading", {"text": "Pe cine alegi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu oameni importanți. Oameni care vin. Caută patru feluri: unul care "
                    "știe bani, unul care știe oamenii pentru care lucrați, unul care știe să "
                    "spună „nu” și unul care a mai condus ceva. Primarul și directorul de bancă "
                    "pot fi prieteni ai asociației fără să fie în consiliu.</p>"
                ),
            ),
            ("heading", {"text": "Conflictul de interese, pe față", "level": "h2"}),
            (
                "text",
                (
                    "<p>Membrul consiliului care are un interes personal în ceva ce se hotărăște "
                    "nu ia parte la deliberare și nici la vot. E în lege și e de bun-simț. La "
                    "începutul fiecărei ședințe puneți întrebarea cu voce tare: „Are cineva "
                    "vreun interes în ce discutăm azi?” Se răspunde „nu” de cincizeci de ori și "
                    "„da” o dată. Pentru acea dată o puneți.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Vărul meu are tipografie. Am ieșit pe hol la punctul trei și am mâncat "
                        "un covrig. Au ales altă tipografie."
                    ),
                    "attribution": "membru în consiliu",
                    "role": "",
                },
            ),
            ("heading", {"text": "O ședință bună", "level": "h2"}),
            (
                "steps",
                {
                    "title": "De la convocare la hotărâre",
                    "steps": [
                        {
                            "title": "Cu șapte zile înainte",
                            "text": (
                                "Ordinea de zi și documentele. Fără documente nu e ședință, e "
                                "conversație."
                            ),
                            "icon": "mail",
                        },
                        {
                            "title": "La început",
                            "text": (
                                "Prezența, interesele, ce am hotărât data trecută și ce s-a făcut."
                            ),
                            "icon": "check",
                        },
                        {
                            "title": "La mijloc",
                            "text": "Cel mult trei hotărâri, fiecare cu o propunere scrisă.",
                            "icon": "edit",
                        },
                        {
                            "title": "La sfârșit",
                            "text": "Cine face ce, până când. Procesul-verbal se citește pe loc.",
                            "icon": "clock",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Procesul-verbal", "level": "h2"}),
            (
                "text",
                (
                    "<p>Scrie hotărârea, votul și motivul într-o frază. Nu scrie cine cum a zis. "
                    "Peste cinci ani cineva va căuta de ce ați închis centrul de zi. Va avea "
                    "nevoie de o frază, nu de un roman.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Cenzorul nu e un dușman",
                    "text": (
                        "<p>E omul care vă spune în martie ce v-ar spune altcineva în noiembrie, "
                        "cu amendă. Numărul și obligația cenzorilor depind de mărimea "
                        "asociației; verifică ordonanța și statutul.</p>"
                    ),
                },
            ),
            ("heading", {"text": "La plecare", "level": "h2"}),
            (
                "text",
                (
                    "<p>Mandatul are sfârșit. Cine pleacă predă parolele, hârtiile și "
                    "telefoanele, într-o întâlnire de o oră. Apoi primește mulțumiri și este "
                    "lăsat să plece. Consiliul în care nu pleacă nimeni nu are cum să vină "
                    "cineva.</p>"
                ),
            ),
        ],
    },
]

"""Article on an interview from the kitchen."""

ARTICLES = [
    {
        "key": "interviu-online",
        "slug": "interviul-online-din-bucatarie",
        "title": "Interviul online, din bucătărie",
        "summary": (
            "Lumina, sunetul, bunica din spate și întrebarea despre salariu. Cum te pregătești "
            "pentru o discuție prin ecran când nu ai birou."
        ),
        "search_description": (
            "Pregătirea pentru un interviu de angajare online: tehnică, cadru, răspunsuri, "
            "întrebări și ce faci când cade internetul."
        ),
        "category": "piata-muncii",
        "tags": ["interviu", "angajare", "online"],
        "authors": ["consilier"],
        "published_at": "2026-04-07 09:00",
        "is_public": False,
        "cover": "ecran",
        "related": ["cv-fara-experienta"],
        "body": [
            (
                "text",
                (
                    "<p>Jumătate dintre tinerii cu care lucrez au dat primul interviu dintr-o "
                    "bucătărie. E în regulă. Angajatorul nu caută o bibliotecă în fundal, caută "
                    "un om care se aude.</p>"
                ),
            ),
            ("heading", {"text": "Cu o zi înainte", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Proba generală",
                    "steps": [
                        {
                            "title": "Instalezi și încerci",
                            "text": "Deschide linkul, verifică microfonul, sună un prieten.",
                            "icon": "video",
                        },
                        {
                            "title": "Alegi locul",
                            "text": "Lumina în față, nu în spate. Un perete gol ajunge.",
                            "icon": "home",
                        },
                        {
                            "title": "Anunți casa",
                            "text": "Spune ora cu voce tare și lipește un bilet pe ușă.",
                            "icon": "bell",
                        },
                        {
                            "title": "Pregătești planul B",
                            "text": "Telefonul încărcat, numărul recrutorului scris pe hârtie.",
                            "icon": "phone",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Primele trei minute", "level": "h2"}),
            (
                "text",
                (
                    "<p>Salută, spune-ți numele, verifică sunetul: „Mă auziți bine?” Dacă bunica "
                    "intră, nu te preface că nu există. „Scuze, bunica mea” și un zâmbet. "
                    "Recrutorii au și ei bunici.</p>"
                    "<p>Privește spre cameră când vorbești și spre ecran când asculți. Nimeni nu "
                    "face asta natural, se exersează.</p>"
                ),
            ),
            ("heading", {"text": "Întrebările care vin mereu", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Răspunsuri care spun ceva",
                    "columns": ["Întrebarea", "În loc de", "Încearcă"],
                    "rows": [
                        [
                            "Vorbește-mi despre tine",
                            "toată viața, de la grădiniță",
                            "cine ești azi, ce ai făcut bine, de ce ești aici",
                        ],
                        [
                            "De ce la noi?",
                            "„am auzit că e bine”",
                            "un lucru pe care l-ai citit despre ei",
                        ],
                        [
                            "Un defect?",
                            "„sunt perfecționist”",
                            "un defect adevărat și ce faci cu el",
                        ],
                        [
                            "Cât vrei să câștigi?",
                            "„cât se poate”",
                            "un interval la care te-ai gândit",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Întrebarea despre salariu", "level": "h2"}),
            (
                "text",
                (
                    "<p>Caută dinainte ce se plătește în zonă pentru postul acela. Spune un "
                    "interval cu care poți trăi, în bani în mână, și taci. Tăcerea e grea, dar e "
                    "a lor.</p>"
                ),
            ),
            ("heading", {"text": "Când cade internetul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Se întâmplă. Sună imediat, spune ce s-a întâmplat și propune să "
                    "continuați la telefon. Felul în care rezolvi o pană e, uneori, cea mai bună "
                    "parte a interviului.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Mi s-a oprit curentul la jumătate. Am sunat de pe scară, de la vecini. "
                        "M-au luat. Mi-au zis că acolo a fost interviul."
                    ),
                    "attribution": "Ilinca Neagu",
                    "role": "studentă",
                },
            ),
            ("heading", {"text": "Întrebările tale", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Cum arată prima săptămână?</li>"
                    "<li>Cu cine lucrez cel mai mult?</li>"
                    "<li>După ce vă dați seama, la trei luni, că ați ales bine?</li>"
                    "</ul><p>A doua zi, trimite trei rânduri: mulțumesc, ce ai reținut, că rămâi "
                    "interesat. Mai mult despre pregătire găsești în <a "
                    'href="page:pregatire-interviu">ghidul pentru interviu</a>.</p>'
                ),
            ),
        ],
    },
]

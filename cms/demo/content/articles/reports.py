"""Article on an annual report that people read."""

ARTICLES = [
    {
        "key": "raportul-anual",
        "slug": "raportul-anual",
        "title": "Raportul anual pe care chiar îl citește cineva",
        "summary": (
            "Opt pagini, trei numere mari și o greșeală recunoscută. Cum scrii raportul anual ca "
            "pe o scrisoare, nu ca pe un dosar. Cu un model gata de completat."
        ),
        "search_description": (
            "Cum scrii raportul anual al unei asociații: structură, numere, bani, greșeli, "
            "fotografii cu acord și un model de document."
        ),
        "category": "management",
        "tags": ["raport anual", "transparență", "comunicare"],
        "authors": ["editor"],
        "published_at": "2026-11-10 10:00",
        "is_public": False,
        "cover": "grafic",
        "related": ["cotizatii", "consiliul-director", "documente-accesibile"],
        "attachments": [("raport-anual-model.docx", "Raport anual (model de completat)")],
        "body": [
            (
                "text",
                (
                    "<p>Am corectat, anul acesta, treizeci și unu de rapoarte anuale. În "
                    "douăzeci și opt, prima frază era despre „un an plin de provocări”. În două, "
                    "despre vreme. Ultimul începea așa: „În 2025 am vrut să deschidem două "
                    "centre și am deschis unul.” Pe acela l-am citit până la capăt.</p>"
                ),
            ),
            ("heading", {"text": "Pentru cine scrii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Alege un om. Nu „publicul larg”, ci doamna de la scara C, care dă lunar "
                    "douăzeci de lei. Ce vrea să știe? Ce ați făcut, cât a costat, ce n-a mers, "
                    "ce urmează. Cam în ordinea asta.</p>"
                ),
            ),
            ("heading", {"text": "Opt pagini", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Structura care se citește",
                    "columns": ["Pagina", "Ce pui", "Ce nu pui"],
                    "rows": [
                        ["1", "o frază și o fotografie", "sigle"],
                        ["2", "trei numere mari, explicate", "douăzeci de numere"],
                        [
                            "3–4",
                            "două povești, cu acordul oamenilor",
                            "povești „impresionante” fără acord",
                        ],
                        ["5", "ce nu a mers și ce ați învățat", "scuze"],
                        ["6", "bani: de unde, pe ce", "grafice în trei dimensiuni"],
                        ["7", "oameni: echipă, voluntari, consiliu", "funcții fără nume"],
                        [
                            "8",
                            "ce urmează și cum poate ajuta cineva",
                            "„vă mulțumim pentru încredere”",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Numerele", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un număr singur nu spune nimic. „312 copii” e mult sau puțin? „312 "
                    "copii, cu 40 mai puțini ca anul trecut, pentru că am închis centrul din "
                    "Lunca Mică în martie” e o informație. Pune lângă fiecare număr cât a fost "
                    "și de ce.</p>"
                ),
            ),
            ("heading", {"text": "Banii, pe înțelesul tuturor", "level": "h2"}),
            (
                "text",
                (
                    "<p>Situațiile financiare se depun separat, la termen, în forma cerută. În "
                    "raport, traduce-le: din fiecare sută de lei, atât a mers la salarii, atât "
                    "la copii, atât la chirie. Nu ascunde salariile. Cine lucrează bine trebuie "
                    "plătit, iar cine citește știe asta.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Am scris la pagina cinci că am pierdut un proiect din vina noastră. "
                        "Două săptămâni mai târziu ne-a sunat finanțatorul. Voia să ne dea "
                        "altul."
                    ),
                    "attribution": "Zsófia Balázs",
                    "role": "președintă, Asociația Podul Verde",
                },
            ),
            ("heading", {"text": "Fotografiile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Acord scris de la fiecare om recunoscut, de la părinte pentru un copil. "
                    "Dacă ai îndoieli, fotografiază mâini, obiecte, locuri. O sobă aprinsă spune "
                    "mult despre o bibliotecă.</p>"
                ),
            ),
            ("heading", {"text": "Fă-l ușor de citit", "level": "h2"}),
            (
                "text",
                (
                    "<p>Titluri adevărate, descrieri pentru imagini, culori care se văd. Un "
                    "raport pe care nu îl poate deschide un cititor de ecran nu e transparent. "
                    '<a href="page:documente-accesibile">Șase verificări simple</a> îți iau '
                    "zece minute.</p>"
                ),
            ),
            ("heading", {"text": "Modelul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am pregătit un document cu cele opt pagini și cu întrebări în fiecare. "
                    "Îl găsești atașat. Completează răspunsurile, șterge întrebările, citește cu "
                    "voce tare. Unde te plictisești, taie.</p>"
                ),
            ),
        ],
    },
]

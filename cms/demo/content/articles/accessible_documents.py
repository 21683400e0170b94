"""Article on documents that everybody can read."""

ARTICLES = [
    {
        "key": "documente-accesibile",
        "slug": "documente-accesibile",
        "title": "Documentul pe care îl poate citi oricine: șase verificări în zece minute",
        "summary": (
            "Tiberiu a primit un regulament scanat strâmb. Cititorul lui de ecran a spus: "
            "„imagine”. Cum faci un document pe care îl pot folosi toți."
        ),
        "search_description": (
            "Documente accesibile pentru organizații: titluri, liste, texte alternative, tabele, "
            "linkuri, contrast și PDF etichetat."
        ),
        "category": "digitalizare",
        "tags": ["accesibilitate", "documente", "PDF"],
        "authors": ["editor"],
        "published_at": "2026-07-28 09:00",
        "is_public": False,
        "cover": "ochelari",
        "related": ["angajare-dizabilitati", "raportul-anual", "dosarul-comun"],
        "body": [
            (
                "text",
                (
                    "<p>„Imagine. Imagine. Imagine.” Atât a citit programul de pe telefonul unei "
                    "colege nevăzătoare din regulamentul nostru de patru pagini. Documentul era "
                    "tipărit, semnat, scanat și trimis. Pentru ea era o coală albă.</p>"
                    "<p>Nu era nevoie de bani, ci de zece minute. Iată cele șase verificări pe "
                    "care le facem acum înainte să trimitem orice.</p>"
                ),
            ),
            ("heading", {"text": "1. Titluri adevărate", "level": "h2"}),
            (
                "text",
                (
                    "<p>Nu text îngroșat, ci stilul „Titlu 1”, „Titlu 2”. Cine ascultă sare din "
                    "titlu în titlu, cum tu sari cu ochii. Dacă panoul de navigare al editorului "
                    "e gol, documentul e un coridor fără uși.</p>"
                ),
            ),
            ("heading", {"text": "2. Liste și tabele adevărate", "level": "h2"}),
            (
                "text",
                (
                    "<p>Liniuța tastată nu e listă. Spațiile nu sunt coloane. Tabelul are un "
                    "rând de antet marcat și nu e folosit ca să așezi pagina.</p>"
                ),
            ),
            ("heading", {"text": "3. Imaginile vorbesc", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Texte alternative",
                    "columns": ["Imaginea", "Nu așa", "Așa"],
                    "rows": [
                        [
                            "fotografie de la atelier",
                            "„IMG_2044”",
                            "„Doi copii lipesc frunze pe un carton”",
                        ],
                        [
                            "grafic",
                            "„grafic”",
                            "„Voluntarii au crescut de la 12 în 2024 la 41 în 2026”",
                        ],
                        ["linie decorativă", "„linie”", "marcată ca decorativă"],
                    ],
                },
            ),
            ("heading", {"text": "4. Linkuri care spun unde duc", "level": "h2"}),
            (
                "text",
                (
                    "<p>„Click aici” nu spune nimic când asculți o listă de linkuri. „Descarcă "
                    "regulamentul (PDF, două pagini)” spune tot.</p>"
                ),
            ),
            ("heading", {"text": "5. Contrast și mărime", "level": "h2"}),
            (
                "text",
                (
                    "<p>Gri deschis pe alb e elegant și necitit. Textul obișnuit are nevoie de "
                    "un contrast de cel puțin 4,5 la 1. Sub 12 puncte se citește cu lupa. Nu "
                    "spune nimic numai prin culoare: „rândurile roșii” nu există pentru toată "
                    "lumea.</p>"
                ),
            ),
            ("heading", {"text": "6. PDF-ul se exportă, nu se scanează", "level": "h2"}),
            (
                "text",
                (
                    "<p>Din editor, alege exportul în PDF cu etichete și verifică limba "
                    "documentului: româna. Dacă trebuie semnat, semnează electronic sau trimite "
                    "și varianta nescanată.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Proba cu urechea",
                    "text": (
                        "<p>Pornește cititorul de ecran al telefonului și ascultă documentul "
                        "două minute, cu ochii închiși. Afli tot ce trebuie.</p>"
                    ),
                },
            ),
            ("heading", {"text": "De ce merită", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru că aceleași lucruri îi ajută pe cei care citesc pe telefon, pe "
                    "cei obosiți, pe cei care caută un singur paragraf, pe cei care învață "
                    "româna. Legea cere accesibilitate site-urilor autorităților; bunul-simț o "
                    'cere tuturor. <a href="page:accesibilitate">Declarația noastră</a> spune '
                    "ce am reușit și ce nu.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Nu vreau o variantă specială. Vreau varianta voastră, dar să se deschidă."
                    ),
                    "attribution": "Tiberiu Kovács",
                    "role": "programator",
                },
            ),
        ],
    },
]

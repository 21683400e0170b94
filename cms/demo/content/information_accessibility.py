"""Accessibility statement."""

INFORMATION_PAGES = [
    {
        "key": "accesibilitate",
        "parent": "home",
        "slug": "accesibilitate",
        "title": "Declarație de accesibilitate",
        "summary": (
            "Ce standard urmărim, ce am verificat, ce limite cunoaștem și cum ne spui că ceva "
            "nu merge."
        ),
        "search_description": (
            "Accesibilitatea platformei Punte: ținta WCAG 2.2 AA și EN 301 549, limite "
            "cunoscute, cum semnalezi o problemă și ce răspuns primești."
        ),
        "icon": "eye",
        "body": [
            (
                "text",
                (
                    "<p>Vrem ca platforma să poată fi folosită de oricine: cu mouse-ul sau "
                    "numai cu tastatura, cu cititor de ecran, cu literele mărite, pe un "
                    "telefon vechi sau pe o legătură lentă.</p>"
                ),
            ),
            ("heading", {"text": "Ținta noastră", "level": "h2"}),
            (
                "text",
                (
                    "<p>Urmărim nivelul AA al ghidului internațional <b>WCAG 2.2</b> (Web "
                    "Content Accessibility Guidelines) și cerințele pentru web din standardul "
                    "european <b>EN 301 549</b>.</p>"
                    "<p>Legea nr. 232/2022 privind cerințele de accesibilitate aplicabile "
                    "produselor și serviciilor se referă la anumite produse și servicii "
                    "oferite consumatorilor, iar Ordonanța de urgență a Guvernului nr. "
                    "112/2018, la site-urile și aplicațiile mobile ale organismelor din "
                    "sectorul public. Juristul operatorului confirmă dacă vreuna i se aplică. "
                    "Noi ținem la aceeași măsură și când legea nu ne obligă.</p>"
                ),
            ),
            ("heading", {"text": "Ce urmărim pe fiecare pagină", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>o legătură „Sari la conținut”, prima la care ajungi cu tasta Tab;</li>"
                    "<li>titluri în ordine, zone marcate și texte de legătură cu înțeles;</li>"
                    "<li>contur vizibil în jurul elementului pe care te afli;</li>"
                    "<li>contrast suficient și informații care nu depind numai de culoare;</li>"
                    "<li>text care se rearanjează la mărire de 200% și pe ecrane înguste, de "
                    "320 de pixeli;</li>"
                    "<li>citire și formulare care merg și fără JavaScript;</li>"
                    "<li>animații reduse, dacă ai cerut asta dispozitivului.</li></ul>"
                ),
            ),
            ("heading", {"text": "Stadiu și limite cunoscute", "level": "h2"}),
            (
                "text",
                (
                    "<p>Declarația se bazează pe autoevaluare: verificări automate și "
                    "verificări făcute de om, cu tastatura. Un audit extern independent nu a "
                    "fost făcut. Socotim platforma <b>parțial conformă</b>, cu aceste "
                    "limite:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce nu merge încă destul de bine",
                    "columns": ["Limită", "Pe cine poate încurca", "Ce poți face"],
                    "rows": [
                        [
                            "Nu toate paginile au traducere",
                            "Cine citește în altă limbă decât româna",
                            "Citești varianta în română sau ne ceri textul",
                        ],
                        [
                            "Documentele adăugate de autori pot avea o structură nepotrivită",
                            "Cine folosește un cititor de ecran",
                            "Ne ceri o variantă accesibilă",
                        ],
                        [
                            (
                                "Nu există variante în limba semnelor române și în limbaj ușor "
                                "de citit"
                            ),
                            "Persoanele surde și persoanele cu dizabilități intelectuale",
                            "Ne scrii și căutăm împreună o cale",
                        ],
                        [
                            "Tabelele late se derulează pe orizontală pe telefon",
                            "Cine mărește mult textul",
                            "Le citești derulând sau tipărești pagina",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Cum ne spui că ceva nu merge", "level": "h2"}),
            (
                "text",
                (
                    '<p>Scrie la <a href="page:contact">contact</a>. Spune pagina, ce voiai să '
                    "faci, ce s-a întâmplat și, dacă vrei, cu ce dispozitiv și cu ce "
                    "tehnologie asistivă. Poți cere și conținutul într-o altă formă. Îți "
                    "confirmăm primirea și îți spunem ce facem și până când. Nu trebuie să "
                    "dovedești că ai o dizabilitate.</p>"
                    "<p>Dacă răspunsul nu te mulțumește și socotești că este vorba despre "
                    "discriminare, te poți adresa Consiliului Național pentru Combaterea "
                    "Discriminării (CNCD).</p>"
                ),
            ),
            ("heading", {"text": "Sfaturi de folosire", "level": "h2"}),
            (
                "text",
                (
                    "<p>Tastele utile, citirea cu un cititor de ecran și tipărirea sunt "
                    'descrise în <a href="page:ghid">ghidul de utilizare</a>. Declarația se '
                    "revizuiește la fiecare schimbare importantă a platformei și cel puțin o "
                    "dată pe an.</p>"
                ),
            ),
        ],
    },
]

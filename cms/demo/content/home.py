"""Home page of the demonstration site."""

HOME = {
    "title": "Platforma digitală a organizațiilor societății civile",
    "hero_title": "O punte între oameni, organizații și comunități",
    "hero_lead": (
        "Un singur loc pentru organizațiile societății civile din România: dialog, "
        "voluntariat, management, cursuri, resurse și consiliere. Gratuit, cu un singur cont."
    ),
    "search_description": (
        "Șase servicii pentru organizațiile societății civile din România: dialog, "
        "voluntariat, management, cursuri, resurse și carieră."
    ),
    "tasks": [
        {"label": "aflu cum lucrez cu voluntari", "page": "hub", "icon": "hub"},
        {"label": "citesc un ghid, fără cont", "page": "ghiduri", "icon": "book"},
        {
            "label": "înțeleg măsurile active de ocupare",
            "page": "ghid-masuri-active",
            "icon": "compass",
        },
        {"label": "pun ordine în organizația mea", "page": "ghid-digitalizare", "icon": "online"},
        {"label": "mă pregătesc pentru un loc de muncă", "page": "cariera", "icon": "cariera"},
    ],
    "body": [
        (
            "steps",
            {
                "title": "Începi în trei pași",
                "steps": [
                    {
                        "title": "Ceri un cont",
                        "text": (
                            "Ne scrii de pe pagina de contact cine ești și din ce organizație "
                            "vii. Nu costă nimic."
                        ),
                        "icon": "mail",
                    },
                    {
                        "title": "Primești răspunsul",
                        "text": (
                            "Un administrator verifică cererea și îți răspunde pe e-mail cum "
                            "intri în cont."
                        ),
                        "icon": "check",
                    },
                    {
                        "title": "Citești ghidurile",
                        "text": (
                            "După ce intri în cont, se deschid ghidurile pentru membri din "
                            "fiecare serviciu."
                        ),
                        "icon": "book",
                    },
                ],
            },
        ),
        (
            "call_to_action",
            {
                "title": "Ai o organizație sau vrei să te alături uneia?",
                "text": (
                    "Spune-ne în câteva rânduri ce faci și ce cauți. Poți veni și ca voluntar "
                    "independent."
                ),
                "label": "Scrie-ne",
                "page": "contact",
            },
        ),
    ],
}

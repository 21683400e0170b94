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
                            "Completezi cererea în două minute: cine ești și, dacă e cazul, din "
                            "ce organizație vii. Nu costă nimic."
                        ),
                        "icon": "mail",
                    },
                    {
                        "title": "Primești răspunsul",
                        "text": (
                            "Un administrator îți citește cererea și îți trimite pe e-mail linkul "
                            "la care îți alegi parola."
                        ),
                        "icon": "check",
                    },
                    {
                        "title": "Folosești toate serviciile",
                        "text": (
                            "Articole, forum, bibliotecă, voluntariat, evenimente și consiliere, "
                            "cu același cont."
                        ),
                        "icon": "hub",
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

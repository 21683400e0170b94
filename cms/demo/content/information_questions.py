"""Frequent questions."""

INFORMATION_PAGES = [
    {
        "key": "intrebari",
        "parent": "home",
        "slug": "intrebari-frecvente",
        "title": "Întrebări frecvente",
        "summary": "Răspunsuri scurte despre cont, acces, conținut și date personale.",
        "search_description": (
            "Întrebări frecvente despre Punte: cine poate avea cont, cât costă, ce se citește "
            "fără cont, ce face un delegat, unde ceri ajutor."
        ),
        "icon": "help",
        "body": [
            ("heading", {"text": "Cont și acces", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cât costă?",
                            "text": (
                                "<p>Nimic. Platforma este gratuită pentru organizații, membri "
                                "și voluntari.</p>"
                            ),
                        },
                        {
                            "title": "Cum cer un cont?",
                            "text": (
                                '<p>Scrie la adresa de pe <a href="page:contact">pagina de '
                                "contact</a>: numele și prenumele, e-mailul, telefonul, "
                                "organizația și funcția ta în ea. Dacă ești voluntar "
                                "independent sau partener, spune asta. Un administrator îți "
                                "răspunde pe e-mail.</p>"
                            ),
                        },
                        {
                            "title": "Ce pot citi fără cont?",
                            "text": (
                                "<p>Prezentările celor șase servicii, <a "
                                'href="page:ghiduri">ghidurile deschise</a> și paginile de '
                                "informații. Ghidurile pentru membri cer autentificare.</p>"
                            ),
                        },
                        {
                            "title": "De ce îmi cere pagina să intru în cont?",
                            "text": (
                                "<p>Fiindcă este pentru membri. După ce intri în cont, ajungi "
                                "chiar la pagina pe care o voiai.</p>"
                            ),
                        },
                        {
                            "title": (
                                "Am intrat în cont și tot nu văd ghidurile de management. De ce?"
                            ),
                            "text": (
                                "<p>Sunt rezervate delegaților organizațiilor și "
                                "administratorilor. Dacă organizația ta te-a desemnat, "
                                "scrie-ne de pe adresa ei.</p>"
                            ),
                        },
                        {
                            "title": "Am uitat parola sau nu pot intra. Ce fac?",
                            "text": (
                                "<p>Verifică dacă tasta Caps Lock este oprită și dacă scrii "
                                "adresa cu care ai cerut contul. Dacă tot nu merge, scrie la "
                                '<a href="page:contact">contact</a>. Parola nu ți-o cere '
                                "nimeni, niciodată.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Conținut", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Pot copia un ghid pe site-ul meu?",
                            "text": (
                                "<p>Poți pune o legătură către orice pagină publică. Pentru "
                                "copiere cere acordul, la contact. Materialele pentru membri "
                                "nu se distribuie în afara platformei fără permisiune.</p>"
                            ),
                        },
                        {
                            "title": "Am găsit o greșeală. Cui îi spun?",
                            "text": (
                                '<p>Nouă, la <a href="page:contact">contact</a>, cu adresa '
                                "paginii. Dacă greșeala privește o lege, spune și unde ai "
                                "citit forma corectă.</p>"
                            ),
                        },
                        {
                            "title": "Persoanele din exemple sunt adevărate?",
                            "text": (
                                "<p>Nu. Oamenii și organizațiile din povești sunt inventați și "
                                "sunt marcați ca atare. Legile, în schimb, sunt cele "
                                "adevărate.</p>"
                            ),
                        },
                        {
                            "title": "Ghidurile țin loc de sfat juridic?",
                            "text": (
                                "<p>Nu. Ele explică legea pe scurt. Pentru un caz aparte, "
                                "citește textul în vigoare și întreabă un specialist.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Date și siguranță", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Ce date aveți despre mine?",
                            "text": (
                                "<p>Dacă numai citești, doar urmele tehnice ale vizitei. Dacă "
                                "ai cont, datele lui. Totul este descris în <a "
                                'href="page:confidentialitate">politica de '
                                "confidențialitate</a>.</p>"
                            ),
                        },
                        {
                            "title": "De ce nu văd o fereastră despre cookie-uri?",
                            "text": (
                                "<p>Fiindcă paginile publice nu pun niciunul. Vezi <a "
                                'href="page:cookie">Cookie-uri</a>.</p>'
                            ),
                        },
                        {
                            "title": "Cum îmi închid contul?",
                            "text": (
                                "<p>Scrie-ne de pe adresa contului. Ștergem datele personale, "
                                "în afara celor pe care legea ne obligă să le păstrăm.</p>"
                            ),
                        },
                        {
                            "title": "Cum semnalez un conținut nepotrivit?",
                            "text": (
                                '<p>Scrie la <a href="page:contact">contact</a> adresa exactă '
                                "a paginii și motivul. Pașii sunt în <a "
                                'href="page:regulament">regulament</a>.</p>'
                            ),
                        },
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "title": "Nu ai găsit răspunsul?",
                    "text": "Întreabă-ne. Răspunsurile bune ajung și pe pagina aceasta.",
                    "label": "Scrie-ne",
                    "page": "contact",
                },
            ),
        ],
    },
]

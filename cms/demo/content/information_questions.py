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
                                "<p>Apasă „Cere un cont”, în partea de sus a paginii, și "
                                "completează cererea. Un administrator o citește și îți trimite "
                                "pe e-mail linkul la care îți alegi parola. Pașii sunt în <a "
                                'href="page:ajutor-cont">ajutorul despre cont</a>.</p>'
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
                                "<p>Sunt rezervate delegaților organizațiilor verificate și "
                                "administratorilor. Înscrie organizația sau cere-i să te "
                                "primească: pașii sunt în <a "
                                'href="page:ajutor-management">ajutorul serviciului</a>.</p>'
                            ),
                        },
                        {
                            "title": "Am uitat parola sau nu pot intra. Ce fac?",
                            "text": (
                                "<p>Verifică dacă tasta Caps Lock este oprită și dacă scrii "
                                "adresa cu care ai cerut contul. Pe pagina de intrare, „Am uitat "
                                "parola” îți trimite un link la care alegi alta. Dacă tot nu "
                                'merge, scrie la <a href="page:contact">contact</a>. Parola nu '
                                "ți-o cere nimeni, niciodată.</p>"
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
                                "<p>În „Setări”, la „Datele mele”, alegi „Șterge contul”. Tot "
                                "acolo îți poți descărca mai întâi datele. Ștergem datele "
                                "personale, în afara celor pe care legea ne obligă să le "
                                "păstrăm.</p>"
                            ),
                        },
                        {
                            "title": "Cum semnalez un conținut nepotrivit?",
                            "text": (
                                "<p>Apasă „Semnalează”, sub mesaj sau comentariu, ori „Semnalează "
                                "un conținut”, în subsolul paginii. Ce urmează scrie în <a "
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

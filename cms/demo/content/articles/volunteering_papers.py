"""Articles on the papers of volunteering (Law 78/2014)."""

ARTICLES = [
    {
        "key": "minori-voluntari",
        "slug": "voluntari-de-15-ani",
        "title": "Voluntari de 15 ani: ce semnezi, ce promiți, ce nu ceri",
        "summary": (
            "Liceenii vor să ajute, iar legea le dă voie cu câteva condiții. Ce trebuie să aibă "
            "în vedere o asociație înainte să îi primească."
        ),
        "search_description": (
            "Voluntariatul minorilor potrivit Legii 78/2014: vârsta, acordul părinților, "
            "activitatea potrivită, programul și protecția datelor."
        ),
        "category": "voluntariat",
        "tags": ["voluntari", "tineri", "liceu", "Legea 78/2014"],
        "authors": ["membru", "autor"],
        "published_at": "2026-02-17 10:00",
        "is_public": False,
        "cover": "scoala",
        "related": ["prima-luna-voluntar", "certificatul-de-voluntariat"],
        "body": [
            (
                "text",
                (
                    "<p>Ilinca avea cincisprezece ani când a cerut să ajute la banca de "
                    "alimente. Coordonatoarea a spus da înainte să se gândească la hârtii, apoi "
                    "nu a dormit o noapte. Articolul acesta este pentru noaptea aceea.</p>"
                ),
            ),
            ("heading", {"text": "Ce spune legea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea 78/2014 lasă să fie voluntar pe oricine a dobândit capacitate de "
                    "muncă potrivit legislației muncii. În Codul muncii, pragul este de 16 ani. "
                    "De la 15 ani se poate cu acordul părinților sau al reprezentanților legali, "
                    "dacă activitatea este potrivită cu dezvoltarea fizică, aptitudinile și "
                    "cunoștințele tânărului și dacă nu îi primejduiește sănătatea, dezvoltarea "
                    "și pregătirea.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Sub 15 ani",
                    "text": (
                        "<p>Un copil mai mic poate veni cu familia la o zi deschisă sau cu clasa "
                        "la o activitate a școlii. Nu îi faci însă contract de voluntariat și nu "
                        "îi dai sarcini de voluntar.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Actele, în ordine", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Ce pregătești înainte de prima zi",
                    "steps": [
                        {
                            "title": "Vorbești cu părintele",
                            "text": (
                                "La telefon sau față în față. O semnătură trimisă prin rucsac nu "
                                "e o discuție."
                            ),
                            "icon": "phone",
                        },
                        {
                            "title": "Scrii acordul",
                            "text": "Activitatea, locul, zilele și orele, numele coordonatorului.",
                            "icon": "edit",
                        },
                        {
                            "title": "Închei contractul",
                            "text": (
                                "Cu fișa de voluntariat și fișa de protecție, înainte să înceapă."
                            ),
                            "icon": "file",
                        },
                        {
                            "title": "Faci instruirea",
                            "text": "Pe înțelesul lui, cu locul arătat, nu doar citit.",
                            "icon": "shield",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Activitatea potrivită", "level": "h2"}),
            (
                "text",
                (
                    "<p>Întreabă-te trei lucruri: e prea greu? e prea târziu? e prea singur? "
                    "Sortatul alimentelor ziua, într-o echipă, este potrivit. Descărcatul unui "
                    "camion nu este. Vizitele la vârstnici se fac în doi, cu un adult "
                    "alături.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Da și nu",
                    "columns": ["Potrivit la 15–17 ani", "De lăsat adulților"],
                    "rows": [
                        [
                            "ateliere cu copii mai mici, împreună cu un adult",
                            "răspunderea singură pentru un grup",
                        ],
                        ["sortat, etichetat, împachetat", "ridicat greutăți, unelte electrice"],
                        [
                            "fotografii și texte, cu acordul celor din imagine",
                            "administrarea conturilor și a banilor",
                        ],
                        ["însoțit la evenimente, ziua", "ture de noapte"],
                    ],
                },
            ),
            ("heading", {"text": "Școala trece întâi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Programul se face după orar, iar în săptămânile de teze se face liber. "
                    "Spune asta de la început, cu voce tare. Un tânăr care știe că poate lipsi "
                    "pentru un test vine înapoi după test.</p>"
                ),
            ),
            ("heading", {"text": "Datele și fotografiile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ceri numai ce îți trebuie pentru contract și pentru siguranța lui. "
                    "Pentru fotografii ai nevoie de acordul părintelui și de voia tânărului. "
                    "Dacă el nu vrea, nu vrea. Mai multe despre ce păstrezi și cât găsești în <a "
                    'href="page:gdpr-asociatie-mica">articolul despre GDPR</a>.</p>'
                ),
            ),
            ("heading", {"text": "Ce primește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un adult care îi spune „ai făcut bine” și „aici ai greșit”, un "
                    "certificat cu descriere adevărată și o lecție despre cum se muncește "
                    "împreună. Ilinca are acum nouăsprezece ani și coordonează turele de "
                    "sâmbătă. Coordonatoarea doarme bine.</p>"
                    "<p>Textul informează și nu înlocuiește sfatul unui jurist. Pentru o "
                    "situație aparte, citește forma în vigoare a legii.</p>"
                ),
            ),
        ],
    },
    {
        "key": "certificatul-de-voluntariat",
        "slug": "certificatul-care-chiar-ajuta",
        "title": "Certificatul care chiar ajută: ce scrii ca să îi folosească omului",
        "summary": (
            "„A participat la activități” nu spune nimic unui angajator. Cum descrii munca unui "
            "voluntar în cinci rânduri care se țin minte."
        ),
        "search_description": (
            "Cum scrii certificatul de voluntariat și raportul de activitate cerute de Legea "
            "78/2014, cu exemple înainte și după."
        ),
        "category": "voluntariat",
        "tags": ["voluntari", "certificat", "competențe", "CV"],
        "authors": ["autor"],
        "published_at": "2026-06-10 09:30",
        "is_public": False,
        "cover": "diploma",
        "related": ["prima-luna-voluntar", "cv-fara-experienta"],
        "body": [
            (
                "text",
                (
                    "<p>Voluntarul are dreptul să ceară certificatul de voluntariat, însoțit de "
                    "raportul de activitate. Pentru tine e o jumătate de oră. Pentru el poate fi "
                    "diferența dintre „fără experiență” și „un an de muncă pe care o pot "
                    "dovedi”.</p>"
                ),
            ),
            ("heading", {"text": "De ce nu ajunge diploma", "level": "h2"}),
            (
                "text",
                (
                    "<p>Diploma spune că ai fost bun. Certificatul spune ce ai făcut. Un "
                    "angajator nu poate folosi „implicare deosebită”, dar poate folosi „a condus "
                    "un atelier cu 15 copii, în fiecare marți, timp de opt luni”.</p>"
                ),
            ),
            ("heading", {"text": "Înainte și după", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Aceeași muncă, spusă în două feluri",
                    "columns": ["Înainte", "După"],
                    "rows": [
                        [
                            "a participat la activități educative",
                            (
                                "a pregătit și a ținut 24 de ateliere de lectură pentru copii de "
                                "8–10 ani"
                            ),
                        ],
                        [
                            "a ajutat la comunicare",
                            (
                                "a scris și a programat 60 de mesaje pe pagina asociației, cu un "
                                "calendar lunar"
                            ),
                        ],
                        [
                            "s-a implicat în logistică",
                            (
                                "a ținut evidența a 340 de obiecte donate, într-un tabel folosit "
                                "și astăzi"
                            ),
                        ],
                        [
                            "a dat dovadă de seriozitate",
                            "a lipsit de două ori într-un an și a anunțat de fiecare dată",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Cinci rânduri", "level": "h2"}),
            (
                "text",
                (
                    "<ol><li>Cine este organizația și ce face, într-o propoziție.</li>"
                    "<li>Perioada și numărul de ore, din evidența ținută săptămânal.</li>"
                    "<li>Ce a făcut: verbe la trecut și numere.</li>"
                    "<li>Ce a învățat: lucruri pe care le poate arăta mâine.</li>"
                    "<li>Numele și datele de contact ale celui care poate confirma.</li>"
                    "</ol>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Am citit la interviu rândul cu tabelul de donații. Șeful de depozit a "
                        "zâmbit și m-a întrebat numai despre asta."
                    ),
                    "attribution": "Ilinca Neagu",
                    "role": "voluntară",
                },
            ),
            ("heading", {"text": "Scrie-l împreună cu omul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Roagă voluntarul să noteze întâi el, pe telefon, ce crede că a făcut. "
                    "Apare mereu ceva ce tu nu ai văzut. Apoi scrieți împreună. Durează douăzeci "
                    "de minute și e, în același timp, cea mai bună mulțumire.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Bine de știut",
                    "text": (
                        "<p>Activitatea de voluntariat poate fi socotită experiență profesională "
                        "sau în specialitate dacă este făcută în domeniul studiilor absolvite. "
                        "De aceea domeniul și sarcinile merită scrise exact.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Nu aștepta plecarea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Certificatul se poate cere și pe parcurs. O dată la șase luni, întreabă "
                    "tu: „Îți trebuie o hârtie pentru ce ai făcut?” Omul care primește un "
                    "document bun când nu pleacă nicăieri are un motiv în plus să stea.</p>"
                ),
            ),
        ],
    },
]

"""The first two services: dialogue and employment hub."""

SERVICES = [
    {
        "key": "dialog",
        "slug": "dialogonline",
        "title": "Platforma de Dialog Online",
        "short_title": "Dialog",
        "icon": "dialog",
        "tagline": "dialog civic și bune practici",
        "summary": (
            "Povești, ghiduri și opinii scrise de oamenii din organizații, pentru un dialog "
            "civic bine pregătit."
        ),
        "search_description": (
            "Locul în care organizațiile, autoritățile și angajatorii discută politicile de "
            "ocupare. Vezi pentru cine este și ce poți citi."
        ),
        "body": [
            (
                "text",
                (
                    "<p>O decizie bună are nevoie de oameni care vorbesc unii cu alții înainte "
                    "ca ea să fie luată. <b>Platforma de Dialog Online</b> este locul în care "
                    "organizațiile, autoritățile publice, angajatorii și furnizorii de formare "
                    "discută pe îndelete despre piața muncii și despre viața comunităților "
                    "lor.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Serviciul are două rosturi. Primul este <b>informarea</b>: texte care "
                    "explică o politică publică pe înțelesul tuturor, cu surse și cu exemple "
                    "din teren. Al doilea este <b>dezbaterea</b>: teme puse în discuție la "
                    "care oricare membru poate răspunde cu experiența lui. Împreună, ele ajută "
                    "o organizație mică să spună ce are de spus la timp, cu argumente și "
                    "alături de alții.</p>"
                ),
            ),
            ("heading", {"text": "Pentru cine este", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>pentru <b>organizații</b> care vor să răspundă la o consultare "
                    "publică și nu știu de unde să înceapă;</li>"
                    "<li>pentru <b>autorități și servicii de ocupare</b> care vor să afle ce "
                    "se întâmplă după ce o măsură ajunge în sat sau în cartier;</li>"
                    "<li>pentru <b>angajatori și furnizori de formare</b> care caută "
                    "parteneri;</li>"
                    "<li>pentru <b>oricine</b> lucrează cu tineri, cu persoane cu dizabilități "
                    "sau cu alte grupuri care ajung greu să fie auzite.</li>"
                    "</ul>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce poți citi acum",
                    "cards": [
                        {
                            "title": "Cum construim un punct de vedere comun",
                            "text": (
                                "De la anunțul unei consultări publice la un document semnat "
                                "de mai multe organizații. Pentru membri."
                            ),
                            "icon": "edit",
                            "page": "punct-de-vedere",
                        },
                        {
                            "title": "Reguli pentru o discuție bună",
                            "text": (
                                "Cum spui ce crezi fără să închizi discuția și ce faci când ea "
                                "se încinge. Pentru membri."
                            ),
                            "icon": "dialog",
                            "page": "reguli-discutie",
                        },
                        {
                            "title": "Dialogul civic și rolul tehnologiei",
                            "text": (
                                "Ce pot face instrumentele digitale și unde rămân în urmă "
                                "oamenii. Ghid deschis tuturor."
                            ),
                            "icon": "globe",
                            "page": "ghid-dialog-civic",
                        },
                    ],
                },
            ),
            (
                "quote",
                {
                    "text": (
                        "Când am scris singuri, am primit un răspuns de o pagină. Când am "
                        "scris patru organizații, am fost chemați la masă."
                    ),
                    "attribution": "Andrei Crăciun",
                    "role": (
                        "coordonator, Fundația Lumina Satului (personaj și organizație fictive)"
                    ),
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Cine poate citi ghidurile pentru membri?",
                            "text": (
                                "<p>Oricine are cont aprobat pe platformă. Prezentarea pe care "
                                'o citești acum și <a href="page:ghiduri">ghidurile '
                                "deschise</a> sunt pentru toată lumea.</p>"
                            ),
                        },
                        {
                            "title": "Pot folosi un text de aici în organizația mea?",
                            "text": (
                                "<p>Poți să îl citești împreună cu echipa și să lucrezi după "
                                "el. Dacă vrei să îl publici în altă parte, <a "
                                'href="page:contact">întreabă-ne</a> mai întâi: unele texte au '
                                "autori care păstrează drepturi asupra lor.</p>"
                            ),
                        },
                        {
                            "title": "Ce reguli se aplică?",
                            "text": (
                                "<p>Respect pentru oameni, fără limbaj jignitor, fără reclamă "
                                "și fără discuții private scoase din context. Regulile "
                                'complete sunt în <a href="page:regulament">regulamentul de '
                                "utilizare</a>.</p>"
                            ),
                        },
                        {
                            "title": "Cum propun o temă?",
                            "text": (
                                '<p>Scrie la adresa de pe <a href="page:contact">pagina de '
                                "contact</a> și spune în câteva rânduri care e problema, pe "
                                "cine privește și de ce contează acum.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "call_to_action",
                {
                    "title": "Vrei să citești ghidurile pentru membri?",
                    "text": (
                        "Conturile sunt gratuite și le aprobă un administrator. Scrie-ne cine "
                        "ești și din ce organizație vii."
                    ),
                    "label": "Cere un cont",
                    "page": "contact",
                },
            ),
        ],
    },
    {
        "key": "hub",
        "slug": "hubocupare",
        "title": "Hub Digital de Ocupare",
        "short_title": "Ocupare",
        "icon": "hub",
        "tagline": "voluntariat și ocupare",
        "summary": "Locul în care organizațiile și voluntarii se găsesc unii pe alții.",
        "search_description": (
            "Voluntariat, locuri de muncă și programe de formare în sectorul neguvernamental: "
            "la ce folosește hubul și ce ghiduri poți citi."
        ),
        "body": [
            (
                "text",
                (
                    "<p>O organizație caută pe cineva care știe contabilitate, tâmplărie sau "
                    "limba semnelor. Undeva, cineva știe și are patru ore libere pe lună. "
                    "<b>Hubul Digital de Ocupare</b> există ca să îi aducă împreună, cu acte "
                    "în regulă și cu grijă pentru datele fiecăruia.</p>"
                ),
            ),
            ("heading", {"text": "La ce folosește", "level": "h2"}),
            (
                "text",
                (
                    "<p>Hubul privește munca din sectorul neguvernamental în toate formele ei: "
                    "voluntariat, locuri de muncă, proiecte și programe de formare. Este "
                    "gândit în cinci secțiuni, fiecare cu rostul ei.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Secțiunile hubului și rostul lor",
                    "columns": ["Secțiune", "La ce servește"],
                    "rows": [
                        [
                            "Voluntari disponibili",
                            (
                                "Oamenii care vor să ajute spun ce știu, ce îi interesează și "
                                "când au timp."
                            ),
                        ],
                        [
                            "Oportunități de voluntariat",
                            "Organizațiile arată ce activitate propun, unde, când și pentru cine.",
                        ],
                        [
                            "Postează un anunț",
                            (
                                "Două feluri de anunț: al voluntarului care se oferă și al "
                                "organizației care caută."
                            ),
                        ],
                        [
                            "Resurse utile",
                            (
                                "Modele de acte pentru voluntariat: contract, fișe, "
                                "certificat, registru."
                            ),
                        ],
                        [
                            "Solicită sfaturi",
                            "Sprijin pentru organizațiile care pregătesc măsuri active de ocupare.",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Pentru cine este", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>pentru <b>coordonatorii de voluntari</b>, care vor reguli limpezi și "
                    "mai puține hârtii refăcute;</li>"
                    "<li>pentru <b>oamenii care se oferă</b>, de la elevi la pensionari;</li>"
                    "<li>pentru <b>organizațiile</b> care sprijină persoane aflate în căutarea "
                    "unui loc de muncă.</li>"
                    "</ul>"
                ),
            ),
            (
                "cards",
                {
                    "title": "Ce poți citi acum",
                    "cards": [
                        {
                            "title": "Voluntariatul pe înțelesul tuturor: Legea 78/2014",
                            "text": (
                                "Ce acte se fac, cine le semnează și ce drepturi are "
                                "voluntarul. Pentru membri."
                            ),
                            "icon": "file",
                            "page": "voluntariat-lege",
                        },
                        {
                            "title": "Cum scrii un anunț de voluntariat clar",
                            "text": (
                                "Opt informații care fac diferența dintre „mă mai gândesc” și "
                                "„vin sâmbătă”. Pentru membri."
                            ),
                            "icon": "edit",
                            "page": "anunt-voluntariat",
                        },
                        {
                            "title": "Măsurile active de ocupare",
                            "text": (
                                "Ce servicii și sprijin prevede Legea 76/2002 și unde "
                                "intervine un ONG. Ghid deschis tuturor."
                            ),
                            "icon": "compass",
                            "page": "ghid-masuri-active",
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Voluntariatul nu ține loc de angajare",
                    "text": (
                        "<p>Legea interzice contractul de voluntariat încheiat ca să ocolească "
                        "un contract de muncă. Dacă omul este plătit pe ascuns sau acoperă un "
                        "post de angajat, actul potrivit este contractul de muncă.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Întrebări despre serviciu", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Trebuie să fac parte dintr-o organizație?",
                            "text": (
                                "<p>Nu. Poți fi și voluntar independent. Actele se fac însă "
                                "între tine și organizația care te primește.</p>"
                            ),
                        },
                        {
                            "title": "Ce se întâmplă cu datele mele?",
                            "text": (
                                "<p>Le folosim numai pentru scopul pentru care le-ai dat. Ce "
                                "date păstrăm și de ce afli din <a "
                                'href="page:confidentialitate">politica de '
                                "confidențialitate</a>.</p>"
                            ),
                        },
                        {
                            "title": "De la ce vârstă poți face voluntariat?",
                            "text": (
                                "<p>De la 16 ani, iar de la 15 ani cu acordul părinților sau "
                                "al reprezentanților legali, pentru activități potrivite "
                                "vârstei.</p>"
                            ),
                        },
                        {
                            "title": "Voluntariatul contează la angajare?",
                            "text": (
                                "<p>Da. Potrivit legii, voluntariatul făcut în domeniul "
                                "studiilor absolvite se consideră experiență profesională sau "
                                "în specialitate. Cere organizației certificatul și raportul "
                                "de activitate.</p>"
                            ),
                        },
                    ],
                },
            ),
        ],
    },
]

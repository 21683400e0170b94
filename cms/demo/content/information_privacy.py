"""Privacy policy and cookies."""

INFORMATION_PAGES = [
    {
        "key": "confidentialitate",
        "parent": "home",
        "slug": "confidentialitate",
        "title": "Politica de confidențialitate",
        "summary": (
            "Ce date personale prelucrăm, de ce, pe ce temei, cât le păstrăm și ce drepturi ai."
        ),
        "search_description": (
            "Datele tale pe platforma Punte: ce prelucrăm, temeiuri, termene, destinatari, "
            "drepturile din GDPR și plângerea la ANSPDCP."
        ),
        "icon": "lock",
        "body": [
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Text supus confirmării",
                    "text": (
                        "<p>Politica descrie platforma așa cum funcționează astăzi. Operatorul "
                        "și juristul lui o confirmă și o completează cu furnizorii pe care îi "
                        "folosesc.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cine răspunde de datele tale", "level": "h2"}),
            (
                "text",
                (
                    "<p>Răspunde operatorul platformei, cu datele de la <a "
                    'href="page:contact">pagina de contact</a>. La aceeași adresă trimiți '
                    "orice cerere despre datele tale. Dacă operatorul are un responsabil cu "
                    "protecția datelor, îl găsești tot acolo.</p>"
                    "<p>Regulile pe care le urmăm sunt Regulamentul (UE) 2016/679 (GDPR), "
                    "Legea nr. 190/2018 privind măsurile de punere în aplicare a acestuia și "
                    "Legea nr. 506/2004 privind prelucrarea datelor cu caracter personal și "
                    "protecția vieții private în sectorul comunicațiilor electronice.</p>"
                ),
            ),
            ("heading", {"text": "Ce date, de ce și cât timp", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Prelucrările platformei",
                    "columns": ["Date", "Scop", "Temei", "Cât timp"],
                    "rows": [
                        [
                            "Adresa IP, pagina cerută, ora, tipul navigatorului",
                            "Funcționare, securitate, remedierea erorilor",
                            "Interes legitim: un serviciu sigur (art. 6 alin. 1 lit. f din GDPR)",
                            (
                                "Cât este nevoie pentru securitate; durata o stabilește "
                                "operatorul și ți-o spune la cerere"
                            ),
                        ],
                        [
                            (
                                "Datele din cererea de cont (nume, prenume, e-mail, telefon, "
                                "organizație, funcție), numele de utilizator, rolul"
                            ),
                            "Cont și acces la conținutul rezervat",
                            "Executarea înțelegerii cu tine, adică regulamentul (lit. b)",
                            (
                                "Cât ai cont; după închidere se șterg sau se anonimizează, în "
                                "afara celor cerute de lege"
                            ),
                        ],
                        [
                            "Parola",
                            "Autentificare",
                            "Executarea înțelegerii cu tine (lit. b)",
                            (
                                "Cât ai cont; se păstrează numai într-o formă din care nu "
                                "poate fi citită"
                            ),
                        ],
                        [
                            "Organizația și calitatea de delegat, dacă este cazul",
                            "Acces la Platforma de Management OSC",
                            (
                                "Executarea înțelegerii cu tine și interesul legitim al "
                                "organizației (lit. b și f)"
                            ),
                            "Cât ești desemnat",
                        ],
                        [
                            "Mesajul tău și adresa de la care scrii",
                            "Răspuns la cereri și sesizări",
                            "Interes legitim sau obligație legală (lit. f și c)",
                            "Cât durează rezolvarea, apoi cât cer termenele legale",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Dacă numai citești, fără cont, nu îți cerem nume și nu îți facem un "
                    "profil. Nu luăm decizii automate cu efecte asupra ta, nu vindem date și "
                    "nu folosim reclamă. Dacă avem nevoie de consimțământul tău pentru ceva, "
                    "ți-l cerem separat și îl poți retrage oricând.</p>"
                ),
            ),
            ("heading", {"text": "De unde le avem", "level": "h2"}),
            (
                "text",
                (
                    "<p>De la tine, când ceri un cont sau ne scrii, ori de la organizația ta, "
                    "când te desemnează delegat. Datele contului sunt necesare ca să îl putem "
                    "deschide; fără ele poți citi numai conținutul public.</p>"
                ),
            ),
            ("heading", {"text": "Cine le mai vede", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>administratorii platformei, numai atât cât le cere munca;</li>"
                    "<li>furnizorii de găzduire și de e-mail ai operatorului, ca "
                    "împuterniciți, pe bază de contract;</li>"
                    "<li>autoritățile, când legea ne obligă;</li>"
                    "<li>instituțiile care verifică proiectele cu finanțare europeană, pentru "
                    "datele din documentele proiectului.</li>"
                    "</ul>"
                    "<p>Paginile publice nu încarcă nimic de la terți. Dacă un furnizor al "
                    "operatorului ar prelucra date în afara Spațiului Economic European, "
                    "transferul se face numai cu garanțiile cerute de GDPR.</p>"
                ),
            ),
            ("heading", {"text": "Drepturile tale", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Acces",
                            "text": (
                                "<p>Afli dacă avem date despre tine, care sunt ele și primești "
                                "o copie.</p>"
                            ),
                        },
                        {
                            "title": "Rectificare",
                            "text": (
                                "<p>Corectăm datele greșite și le completăm pe cele incomplete.</p>"
                            ),
                        },
                        {
                            "title": "Ștergere",
                            "text": (
                                "<p>Ștergem datele când nu mai sunt necesare, când retragi "
                                "acordul sau când ai obiectat cu temei. Nu putem șterge ce "
                                "legea ne obligă să păstrăm.</p>"
                            ),
                        },
                        {
                            "title": "Restricționare",
                            "text": (
                                "<p>Ceri să le păstrăm fără să le folosim, de pildă cât "
                                "verificăm dacă sunt corecte.</p>"
                            ),
                        },
                        {
                            "title": "Portabilitate",
                            "text": (
                                "<p>Primești, într-un format care poate fi citit de "
                                "calculator, datele pe care ni le-ai dat și pe care le "
                                "prelucrăm automat pe baza acordului sau a înțelegerii cu "
                                "tine.</p>"
                            ),
                        },
                        {
                            "title": "Opoziție",
                            "text": (
                                "<p>Te poți opune prelucrărilor bazate pe interesul legitim, "
                                "din motive legate de situația ta.</p>"
                            ),
                        },
                        {
                            "title": "Decizii automate",
                            "text": (
                                "<p>Ai dreptul ca nicio decizie cu efecte importante asupra ta "
                                "să nu fie luată numai automat. Platforma nu ia astfel de "
                                "decizii.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    '<p>Scrie-ne la <a href="page:contact">contact</a>. Răspundem în cel mult '
                    "o lună; dacă cererea e complicată, termenul se poate prelungi cu două "
                    "luni și îți spunem de ce. Răspunsul este gratuit. Îți putem cere să "
                    "dovedești cine ești, ca să nu dăm datele tale altcuiva.</p>"
                ),
            ),
            ("heading", {"text": "Plângere", "level": "h2"}),
            (
                "text",
                (
                    "<p>Poți depune oricând plângere la Autoritatea Națională de Supraveghere "
                    "a Prelucrării Datelor cu Caracter Personal (ANSPDCP), B-dul G-ral "
                    "Gheorghe Magheru nr. 28–30, sector 1, București, cod 010336, <a "
                    'href="https://www.dataprotection.ro">www.dataprotection.ro</a>. Te poți '
                    "adresa și instanței.</p>"
                ),
            ),
            ("heading", {"text": "Securitate și copii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legătura cu platforma este criptată, accesul la conținutul rezervat "
                    "este verificat la fiecare cerere, iar drepturile se dau după rol. Dacă o "
                    "încălcare a securității prezintă un risc pentru tine, urmăm pașii din "
                    "GDPR: anunțăm autoritatea în cel mult 72 de ore de când am aflat și, dacă "
                    "riscul este ridicat, te anunțăm și pe tine.</p>"
                    "<p>Dacă ai sub 16 ani, contul se deschide numai cu acordul părintelui sau "
                    "al reprezentantului legal.</p>"
                ),
            ),
            ("heading", {"text": "Cookie-uri și schimbări", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ce cookie-uri folosim și când afli din pagina <a "
                    'href="page:cookie">Cookie-uri</a>. Dacă politica se schimbă în lucruri '
                    "importante, îi anunțăm pe cei care au cont înainte ca schimbarea să se "
                    "aplice.</p>"
                ),
            ),
        ],
    },
    {
        "key": "cookie",
        "parent": "home",
        "slug": "cookie-uri",
        "title": "Cookie-uri",
        "summary": (
            "Dacă numai citești, nu primești niciun cookie. Două cookie-uri necesare apar când "
            "intri în cont sau deschizi un formular."
        ),
        "search_description": (
            "Cookie-urile platformei Punte: niciunul pentru cine doar citește, două strict "
            "necesare la autentificare și la formulare."
        ),
        "icon": "info",
        "body": [
            (
                "text",
                (
                    "<p>Un cookie este un fișier mic pe care un site îl lasă în navigatorul "
                    "tău ca să te recunoască la următoarea pagină. Platforma folosește cât mai "
                    "puține.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Pe scurt",
                    "text": (
                        "<p>Dacă vizitezi paginile publice fără să faci altceva, platforma nu "
                        "pune niciun cookie. De aceea nici nu vezi o fereastră care să îți "
                        "ceară acordul.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cookie-urile pe care le folosim", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Toate cookie-urile platformei",
                    "columns": ["Nume", "Când apare", "La ce folosește", "Cât rămâne"],
                    "rows": [
                        [
                            "sessionid",
                            "Când intri în cont",
                            "Ține minte că ai intrat în cont",
                            "Până ieși din cont sau până expiră sesiunea",
                        ],
                        [
                            "csrftoken",
                            "Când deschizi o pagină cu formular, de exemplu cea de autentificare",
                            "Împiedică un alt site să trimită formulare în numele tău",
                            "Cel mult un an",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Amândouă sunt puse de platformă, nu de terți, și sunt strict necesare "
                    "pentru serviciul pe care îl ceri. Pentru asemenea cookie-uri, Legea nr. "
                    "506/2004 nu cere acordul tău.</p>"
                ),
            ),
            ("heading", {"text": "Ce nu folosim", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>cookie-uri de la terți;</li>"
                    "<li>instrumente de analiză a traficului;</li>"
                    "<li>reclamă sau urmărire între site-uri;</li>"
                    "<li>butoane ale rețelelor sociale care trimit date fără să le apeși.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Cum le ștergi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Din setările navigatorului, la secțiunea despre confidențialitate sau "
                    "despre datele site-urilor. Dacă ștergi <b>sessionid</b>, ieși din cont. "
                    "Dacă blochezi cele două cookie-uri, poți citi mai departe paginile "
                    "publice, dar nu poți intra în cont.</p>"
                    "<p>Ce alte date prelucrăm afli din <a "
                    'href="page:confidentialitate">politica de confidențialitate</a>.</p>'
                ),
            ),
        ],
    },
]

"""Two public guides from practice: first digital steps, and a community garden."""

PUBLIC_GUIDES = [
    {
        "key": "ghid-digitalizare",
        "parent": "ghiduri",
        "slug": "primii-pasi-in-digitalizarea-unui-ong",
        "title": "Primii pași în digitalizarea unui ONG",
        "summary": (
            "Ce rezolvi întâi, ce poate aștepta, cum alegi un instrument și cum ai grijă de "
            "date și de oameni."
        ),
        "search_description": (
            "Digitalizarea unui ONG mic: ordinea pașilor, alegerea instrumentelor, securitate, "
            "GDPR și un plan pentru primele trei luni."
        ),
        "icon": "online",
        "cover": "punte",
        "category": "Digitalizare",
        "body": [
            (
                "text",
                (
                    "<p>Digitalizarea nu înseamnă să cumperi programe. Înseamnă ca un lucru pe "
                    "care îl faceți des să meargă mai ușor, mai sigur și fără să depindă de un "
                    "singur om. O organizație cu trei angajați și zece voluntari poate face în "
                    "trei luni schimbări pe care le simte toată lumea.</p>"
                ),
            ),
            ("heading", {"text": "Începe cu ce doare", "level": "h2"}),
            (
                "text",
                (
                    "<p>Puneți pe o foaie tot ce repetați: liste de prezență, programări, "
                    "rapoarte, cotizații, mulțumiri pentru donatori. Lângă fiecare scrieți de "
                    "câte ori pe lună se face, cât durează și ce se întâmplă dacă se greșește. "
                    "Alegeți un singur lucru: cel care ia mult timp și se greșește des.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "O regulă de bun-simț",
                    "text": (
                        "<p>Întâi faceți procesul mai simplu pe hârtie, abia apoi îl mutați pe "
                        "ecran. Un formular încâlcit rămâne încâlcit și online, doar că se "
                        "pierd în el mai mulți.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Ordinea pașilor", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce rezolvi întâi și ce poate aștepta",
                    "columns": ["Când", "Ce faci", "Cum știi că a reușit"],
                    "rows": [
                        [
                            "Întâi",
                            "Adrese de e-mail ale organizației, pentru fiecare rol",
                            "Nimeni nu mai scrie oficial de pe adresa personală",
                        ],
                        [
                            "Întâi",
                            "Parole bune și autentificare în doi pași",
                            "Toate conturile importante o au pornită",
                        ],
                        [
                            "Întâi",
                            "Un loc comun pentru documente, cu copie de siguranță",
                            "Oricine găsește statutul într-un minut",
                        ],
                        [
                            "Apoi",
                            "Evidența membrilor, voluntarilor și donatorilor",
                            "O singură listă, la zi, cu acces limitat",
                        ],
                        [
                            "Apoi",
                            "Un site simplu, cu date de contact și raport anual",
                            "Un finanțator înțelege în două minute ce faceți",
                        ],
                        [
                            "Mai târziu",
                            "Plăți online, formulare, automatizări",
                            "Munca scade, nu crește",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Cum alegi un instrument", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Cinci întrebări înainte de orice abonament",
                    "steps": [
                        {
                            "title": "Ce problemă rezolvă?",
                            "text": "Dacă nu o poți spune într-o frază, nu îl lua.",
                            "icon": "target",
                        },
                        {
                            "title": "Cine îl folosește?",
                            "text": "Cel mai puțin tehnic dintre colegi îl încearcă primul.",
                            "icon": "user",
                        },
                        {
                            "title": "Cât costă peste doi ani?",
                            "text": (
                                "Planul gratuit are limite. Întreabă de reduceri pentru "
                                "ONG-uri și uită-te și la programele cu cod deschis."
                            ),
                            "icon": "chart",
                        },
                        {
                            "title": "Unde stau datele?",
                            "text": (
                                "În ce țară, cine are acces, există contract de prelucrare a "
                                "datelor?"
                            ),
                            "icon": "shield",
                        },
                        {
                            "title": "Cum plecăm?",
                            "text": "Dacă datele nu se pot exporta, nu intra.",
                            "icon": "download",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Datele oamenilor", "level": "h2"}),
            (
                "text",
                (
                    "<p>Regulamentul general privind protecția datelor (GDPR) se aplică și "
                    "organizațiilor mici. Minimul cinstit arată așa:</p>"
                    "<ul>"
                    "<li>știți ce date aveți, de ce și până când, într-un tabel de o "
                    "pagină;</li>"
                    "<li>cereți numai ce folosiți;</li>"
                    "<li>dosarele beneficiarilor le vede numai cine lucrează cu ei;</li>"
                    "<li>telefonul de serviciu are cod, laptopul are parolă și disc "
                    "criptat;</li>"
                    "<li>știți pe cine anunțați dacă se pierde ceva: o încălcare a securității "
                    "datelor care prezintă un risc se notifică autorității de supraveghere în "
                    "cel mult 72 de ore de când ați aflat de ea.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Oamenii, înaintea uneltelor", "level": "h2"}),
            (
                "text",
                (
                    "<p>Schimbarea reușește când cei care o duc au fost întrebați. Numiți un "
                    "om răspunzător, dar nu „informaticianul”, ci pe cineva care explică "
                    "frumos. Faceți ședințe scurte, la fața locului, cu cazuri adevărate. "
                    "Lăsați o lună în care merg amândouă felurile, cel vechi și cel nou. Apoi "
                    "închideți-l pe cel vechi, altfel veți lucra dublu.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Colega mea de 67 de ani a fost ultima care a trecut la calendarul "
                        "comun și prima care ne-a certat că nu îl completăm."
                    ),
                    "attribution": "Ștefan Dobre",
                    "role": (
                        "coordonator, Asociația Mână de Ajutor (personaj și organizație fictive)"
                    ),
                },
            ),
            ("heading", {"text": "Primele trei luni", "level": "h2"}),
            (
                "text",
                (
                    "<ol>"
                    "<li><b>Luna întâi:</b> adresele de e-mail, parolele, autentificarea în "
                    "doi pași.</li>"
                    "<li><b>Luna a doua:</b> locul comun pentru documente și prima copie de "
                    "siguranță, încercată.</li>"
                    "<li><b>Luna a treia:</b> un singur proces mutat pe ecran, cu o "
                    "măsurătoare înainte și una după.</li>"
                    "</ol>"
                    "<p>La sfârșit, întrebați echipa ce a devenit mai greu. Ceva a devenit. "
                    "Reparați întâi acel lucru, apoi alegeți următorul. Despre partea de "
                    "strategie și de management vorbește prezentarea <a "
                    'href="page:management">Platformei de Management OSC</a>.</p>'
                ),
            ),
        ],
    },
    {
        "key": "ghid-gradina",
        "parent": "ghiduri",
        "slug": "gradina-din-spatele-scolii",
        "title": "Grădina din spatele școlii",
        "summary": (
            "Cum a învățat un sat să lucreze împreună: povestea unei grădini comunitare și "
            "lecțiile pe care le poți lua acasă."
        ),
        "search_description": (
            "O poveste de bună practică: o grădină comunitară pornită de la o listă pe ușa "
            "magazinului. Pași, reguli, costuri și lecții."
        ),
        "icon": "heart",
        "cover": "gradina",
        "category": "Comunitate",
        "body": [
            (
                "callout",
                {
                    "tone": "info",
                    "title": "O poveste inventată, din lucruri adevărate",
                    "text": (
                        "<p>Satul Valea Lungă din această poveste, oamenii lui și Asociația "
                        "Podul Verde (organizație fictivă) nu există. Întâmplările sunt puse "
                        "cap la cap ca să poți învăța din ele.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>În toamnă, terenul din spatele școlii era o groapă cu moloz. Un an mai "
                    "târziu avea straturi înălțate, un butoi pentru apa de ploaie și o listă "
                    "de așteptare. Nu a fost o idee genială, spune Ana Bucur, profesoara de "
                    "biologie de la care a pornit totul. A fost o întrebare pusă la momentul "
                    "potrivit: „Cine ar veni sâmbătă, dacă aș veni și eu?”</p>"
                ),
            ),
            ("heading", {"text": "O listă pe ușa magazinului", "level": "h2"}),
            (
                "text",
                (
                    "<p>Organizațiile mici cred adesea că au nevoie mai întâi de finanțare. "
                    "Aici a fost mai întâi un anunț scris de mână, cu trei lucruri limpezi:</p>"
                    "<ul>"
                    "<li>ziua și ora la care se lucrează, mereu aceleași;</li>"
                    "<li>ce trebuie să aduci: mănuși și o sticlă cu apă;</li>"
                    "<li>numele și telefonul unui om care răspunde.</li></ul>"
                    "<p>În prima sâmbătă au venit șase. În a patra, unsprezece. Banii pentru "
                    "primele luni, câteva sute de lei, s-au strâns într-un borcan pus lângă "
                    "casa de marcat.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": "Oamenii nu vin pentru roșii. Vin pentru că sâmbăta au cu cine vorbi.",
                    "attribution": "Ana Bucur",
                    "role": "profesoară (personaj fictiv)",
                },
            ),
            ("heading", {"text": "Ce a mers greu", "level": "h2"}),
            (
                "text",
                (
                    "<p>Primul conflict a venit în iulie, de la apă. Cine udă, când și cât? "
                    "Două familii nu și-au mai vorbit o săptămână. Grupul a făcut atunci ceva "
                    "ce nu făcuse: s-a așezat la masă și a scris regulile pe o singură "
                    "pagină.</p>"
                    "<p>Al doilea necaz a fost terenul. Era al comunei, iar înțelegerea era "
                    "din vorbe. Când s-a schimbat conducerea școlii, nimeni nu mai știa ce s-a "
                    "promis. Asociația Podul Verde (organizație fictivă) a cerut în scris "
                    "primăriei un drept de folosință. Au trecut patru luni și două ședințe de "
                    "consiliu local până la hotărâre.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Regulamentul de o pagină",
                    "columns": ["Regulă", "De ce"],
                    "rows": [
                        ["Fiecare familie are un strat", "Fiecare știe ce îngrijește"],
                        ["Două straturi sunt ale nimănui", "Recolta lor merge la cantina școlii"],
                        ["Se udă dimineața, cu rândul", "Apa ajunge la toți"],
                        ["Fără substanțe periculoase", "Vin copii"],
                        ["Cine lipsește o lună anunță", "Stratul trece la următorul de pe listă"],
                        [
                            "Neînțelegerile se discută sâmbăta, la prânz",
                            "Nu pe grupul de mesaje, noaptea",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Ce poți lua acasă", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Șase lecții",
                    "steps": [
                        {
                            "title": "Pornește cu o oră fixă",
                            "text": "Regularitatea aduce mai mulți oameni decât un afiș frumos.",
                            "icon": "clock",
                        },
                        {
                            "title": "Cere puțin",
                            "text": (
                                "Două ore și o pereche de mănuși. Cine vrea mai mult rămâne singur."
                            ),
                            "icon": "heart",
                        },
                        {
                            "title": "Pune pe hârtie folosința",
                            "text": (
                                "Înainte să investești, cere în scris dreptul de a folosi locul."
                            ),
                            "icon": "file",
                        },
                        {
                            "title": "Scrie reguli scurte",
                            "text": "După primul conflict, nu după al cincilea.",
                            "icon": "list",
                        },
                        {
                            "title": "Fă loc tuturor",
                            "text": "Straturile înălțate pot fi lucrate și dintr-un scaun rulant.",
                            "icon": "group",
                        },
                        {
                            "title": "Arată banii",
                            "text": "O foaie cu intrări și ieșiri, lipită la poartă.",
                            "icon": "chart",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Ce acte au fost de folos", "level": "h2"}),
            (
                "text",
                (
                    "<p>Actele au fost puține: cererea către primărie și hotărârea consiliului "
                    "local, regulamentul grădinii, contractele de voluntariat pentru cei care "
                    "veneau regulat prin asociație și o informare despre fotografii, cu "
                    "acordul părinților pentru copii. Pentru contractele de voluntariat au "
                    "urmat Legea nr. 78/2014.</p>"
                ),
            ),
            ("heading", {"text": "După un an", "level": "h2"}),
            (
                "text",
                (
                    "<p>Cantina a primit roșii, ceapă și o cantitate de dovlecei pe care "
                    "bucătăreasa o pomenește și azi. Doi vecini certați de mult au construit "
                    "împreună compostul. Iar satul a aflat că poate duce la capăt ceva al lui. "
                    "Anul următor a reparat stația de autobuz.</p>"
                    "<p>Dacă ai o poveste din comunitatea ta, <a "
                    'href="page:contact">scrie-ne</a>. Dacă vrei să înveți cum vin oamenii a '
                    'doua oară, începe cu prezentarea <a href="page:hub">Hubului Digital de '
                    "Ocupare</a>.</p>"
                ),
            ),
        ],
    },
]

"""Members-only guides of the employment hub."""

MEMBER_PAGES = [
    {
        "key": "voluntariat-lege",
        "parent": "hub",
        "slug": "voluntariatul-legea-78-2014",
        "title": "Voluntariatul pe înțelesul tuturor: Legea 78/2014",
        "summary": (
            "Cine poate face voluntariat, ce acte se semnează, ce drepturi are voluntarul și "
            "ce primește la sfârșit."
        ),
        "search_description": (
            "Legea 78/2014 explicată: contract de voluntariat, fișa de voluntariat, fișa de "
            "protecție, registru, certificat și raport de activitate."
        ),
        "icon": "file",
        "body": [
            (
                "text",
                (
                    "<p>Voluntariatul în România este reglementat de Legea nr. 78/2014, cu "
                    "modificările ulterioare. Legea nu vrea să complice lucrurile: vrea ca "
                    "omul care ajută să fie protejat și ca munca lui să poată fi dovedită.</p>"
                ),
            ),
            ("heading", {"text": "Cine și pentru cine", "level": "h2"}),
            (
                "text",
                (
                    "<p>Voluntariatul este participarea unei persoane fizice, fără plată, la "
                    "activități de interes public făcute în folosul altora sau al societății. "
                    "Activitatea o organizează o <b>organizație-gazdă</b>: o persoană juridică "
                    "de drept public sau una de drept privat fără scop lucrativ. Din 2022, pot "
                    "fi organizații-gazdă și întreprinderile sociale, și întreprinderile "
                    "sociale de inserție.</p>"
                    "<p>Voluntar poate fi oricine a dobândit capacitate de muncă. Potrivit "
                    "Codului muncii, aceasta se întâmplă la 16 ani. La 15 ani este nevoie de "
                    "acordul părinților sau al reprezentanților legali, iar activitatea "
                    "trebuie să fie potrivită cu dezvoltarea și aptitudinile tânărului.</p>"
                    "<p>Ajutorul dat sporadic unui vecin, unui prieten sau familiei nu intră "
                    "sub această lege.</p>"
                ),
            ),
            ("heading", {"text": "Actele, pe scurt", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce se întocmește și când",
                    "columns": ["Document", "Când", "Ce conține"],
                    "rows": [
                        [
                            "Contract de voluntariat",
                            "Înainte să înceapă activitatea",
                            (
                                "Părțile, activitatea, timpul și perioada, drepturile și "
                                "obligațiile, cerințele, condițiile de reziliere"
                            ),
                        ],
                        [
                            "Fișa de voluntariat",
                            "Împreună cu contractul",
                            "Ce face voluntarul, concret",
                        ],
                        [
                            "Fișa de protecție a voluntarului",
                            "Împreună cu contractul",
                            "Regulile de securitate și sănătate pentru activitatea respectivă",
                        ],
                        [
                            "Registrul de evidență a voluntarilor",
                            "Contractul se înscrie înainte de începerea activității",
                            "Lista contractelor încheiate de organizație",
                        ],
                        [
                            "Certificatul și raportul de activitate",
                            "La cererea voluntarului, pe parcurs și la încheiere",
                            "Perioada, orele, activitățile și ce a învățat",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Contractul se face în scris, în limba română, iar obligația de a-l "
                    "încheia este a organizației-gazdă. Voluntarul primește un exemplar "
                    "înainte să înceapă.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Nu ascunde un loc de muncă",
                    "text": (
                        "<p>Este interzis să închei un contract de voluntariat ca să eviți un "
                        "contract individual de muncă sau un contract civil plătit. Un astfel "
                        "de contract poate fi anulat.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Drepturile voluntarului", "level": "h2"}),
            (
                "text",
                (
                    "<p>În contract trebuie să se regăsească cel puțin aceste drepturi:</p><ul>"
                    "<li>să lucreze potrivit cu ce poate și cu timpul pe care îl are;</li>"
                    "<li>să ceară certificatul de voluntariat, însoțit de raportul de "
                    "activitate;</li>"
                    "<li>să îi fie păstrate confidențialitatea și datele personale;</li>"
                    "<li>să aibă timp liber corespunzător activității.</li></ul>"
                    "<p>Cheltuielile făcute pentru activitate, de pildă transportul, se "
                    "decontează așa cum stabiliți în contract. Scrie de la început ce se "
                    "plătește, până la ce sumă și cu ce acte, ca să nu discutați la bonuri.</p>"
                ),
            ),
            ("heading", {"text": "Obligațiile voluntarului", "level": "h2"}),
            (
                "text",
                (
                    "<p>Voluntarul face ce și-a asumat în contract, respectă regulile de "
                    "securitate, păstrează confidențiale informațiile la care are acces și "
                    "anunță din timp când nu poate veni. Organizația îl instruiește, îi dă un "
                    "coordonator și nu îi cere lucruri pentru care nu este pregătit.</p>"
                ),
            ),
            (
                "steps",
                {
                    "title": "Ordinea bună pentru coordonator",
                    "steps": [
                        {
                            "title": "Discuți",
                            "text": "Afli ce vrea omul să facă și spui cinstit ce ai de oferit.",
                            "icon": "dialog",
                        },
                        {
                            "title": "Întocmești actele",
                            "text": "Contract, două fișe, înscriere în registru.",
                            "icon": "file",
                        },
                        {
                            "title": "Instruiești",
                            "text": "Cine este organizația, care sunt regulile și pe cine sună.",
                            "icon": "book",
                        },
                        {
                            "title": "Ții evidența orelor",
                            "text": "Săptămânal, nu la sfârșit, din amintiri.",
                            "icon": "clock",
                        },
                        {
                            "title": "Recunoști munca",
                            "text": "Certificat, raport și un mulțumesc spus la timp.",
                            "icon": "award",
                        },
                    ],
                },
            ),
            ("heading", {"text": "La ce folosește certificatul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Activitatea de voluntariat se consideră experiență profesională sau în "
                    "specialitate dacă este făcută în domeniul studiilor absolvite. De aceea "
                    "raportul trebuie să spună ce a făcut omul, nu doar câte ore. Cum o treci "
                    'în CV afli din <a href="page:cv-europass">ghidul despre CV-ul '
                    "Europass</a>.</p>"
                    "<p>Textul de față explică legea, nu o înlocuiește. Pentru un caz aparte, "
                    "citește forma în vigoare sau întreabă un jurist.</p>"
                ),
            ),
        ],
    },
    {
        "key": "anunt-voluntariat",
        "parent": "hub",
        "slug": "anunt-de-voluntariat-clar",
        "title": "Cum scrii un anunț de voluntariat clar",
        "summary": (
            "Opt informații care nu trebuie să lipsească, greșeli obișnuite și un exemplu gata "
            "de adaptat."
        ),
        "search_description": (
            "Cum scrii un anunț de voluntariat pe care oamenii îl înțeleg: cele opt "
            "informații, greșeli de evitat și un exemplu complet."
        ),
        "icon": "edit",
        "body": [
            (
                "text",
                (
                    "<p>Cine citește un anunț de voluntariat își pune trei întrebări, în "
                    "ordinea aceasta: ce am de făcut, când și unde, pe cine întreb. Un anunț "
                    "bun răspunde la toate fără să îl pună pe cititor să sune.</p>"
                ),
            ),
            ("heading", {"text": "Cele opt informații", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce scrii la fiecare punct",
                    "columns": ["Informație", "Întrebarea cititorului", "Exemplu"],
                    "rows": [
                        ["Titlul", "E pentru mine?", "Meditații la matematică, clasele V–VIII"],
                        [
                            "Organizația",
                            "Cine sunt oamenii aceștia?",
                            "Asociația Podul Verde (organizație fictivă)",
                        ],
                        [
                            "Contactul",
                            "Pe cine întreb?",
                            "O adresă de e-mail și un telefon la care răspunde cineva",
                        ],
                        [
                            "Tipul activității",
                            "Ce fac, de fapt?",
                            "Explici lecția, lucrați împreună exerciții",
                        ],
                        ["Locația", "Cum ajung?", "Biblioteca din comună, la cinci minute de gară"],
                        [
                            "Perioada și durata",
                            "Cât timp îmi ia?",
                            "Marți, 16:00–18:00, octombrie–mai",
                        ],
                        [
                            "Modalitatea de aplicare",
                            "Ce trimit?",
                            "Trei rânduri despre tine; CV-ul nu e nevoie",
                        ],
                        [
                            "Alte informații",
                            "Ce ar mai fi bine să știu?",
                            "Drumul se decontează; sala are rampă",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Titlul face jumătate din treabă", "level": "h2"}),
            (
                "text",
                (
                    "<p>Scrie activitatea și pentru cine este, nu numele proiectului. „Căutăm "
                    "voluntari implicați pentru proiectul Zâmbet” nu spune nimic. „Însoțitor "
                    "la plimbările de weekend pentru vârstnici” spune tot. Lasă deoparte "
                    "majusculele și semnele de exclamare: nu grăbesc pe nimeni.</p>"
                ),
            ),
            ("heading", {"text": "Greșeli obișnuite", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "„Program flexibil”",
                            "text": (
                                "<p>Pentru tine e o calitate, pentru cititor e o necunoscută. "
                                "Scrie câte ore pe săptămână și în ce zile se poate. Dacă "
                                "oricând e bine, spune exact asta.</p>"
                            ),
                        },
                        {
                            "title": "O listă lungă de cerințe",
                            "text": (
                                "<p>Dacă vrei un om cu răbdare, carnet de conducere, engleză "
                                "și trei ani de experiență, cauți un angajat. Alege cerința "
                                "fără de care activitatea nu se poate face.</p>"
                            ),
                        },
                        {
                            "title": "Promisiuni vagi",
                            "text": (
                                "<p>„Experiență valoroasă” nu înseamnă nimic. „Înveți să "
                                "conduci un atelier de 15 copii” înseamnă.</p>"
                            ),
                        },
                        {
                            "title": "Condiții care discriminează",
                            "text": (
                                "<p>Vârsta, sexul, etnia, religia sau starea de sănătate nu "
                                "sunt criterii de selecție, în afara cazurilor în care natura "
                                "activității le cere cu adevărat și legea le îngăduie.</p>"
                            ),
                        },
                        {
                            "title": "Telefonul la care nu răspunde nimeni",
                            "text": (
                                "<p>Pune numele unui om și orele la care poate vorbi. Un "
                                "voluntar pierdut la primul apel nu mai sună a doua oară.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Un exemplu întreg", "level": "h2"}),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Însoțitor la plimbările de weekend pentru vârstnici",
                    "text": (
                        "<p><b>Ce faci:</b> mergi la pas cu doi-trei oameni de peste 70 de "
                        "ani, prin parc, și stai de vorbă cu ei.</p>"
                        "<p><b>Când:</b> sâmbăta, 10:00–13:00, de două ori pe lună, până în "
                        "iunie.</p>"
                        "<p><b>Unde:</b> la Sibiu, cu plecare de la sediul Fundației Lumina "
                        "Satului (organizație fictivă).</p>"
                        "<p><b>Ce îți trebuie:</b> pași domoli și răbdare. La prima plimbare "
                        "vine cu tine un coleg cu experiență.</p>"
                        "<p><b>Ce primești:</b> o instruire de două ore, bilete de autobuz "
                        "decontate, certificat de voluntariat la cerere.</p>"
                        "<p><b>Cum te înscrii:</b> scrie-i coordonatoarei câteva rânduri "
                        "despre tine.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Lista de verificare", "level": "h2"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>Un om din afara organizației a citit anunțul și a povestit corect ce "
                    "are de făcut.</li>"
                    "<li>Data de la care anunțul nu mai e valabil este scrisă.</li>"
                    "<li>Persoana de contact știe că este persoană de contact.</li>"
                    '<li>Ai la îndemână <a href="page:voluntariat-lege">actele cerute de Legea '
                    "78/2014</a>.</li>"
                    "<li>Ai hotărât ce le răspunzi celor pe care nu îi poți primi. Un refuz "
                    "politicos azi este un voluntar la anul.</li>"
                    "</ol>"
                ),
            ),
            (
                "text",
                (
                    "<p>După ce anunțul și-a făcut treaba, oprește-l. Un anunț uitat pe perete "
                    "le spune oamenilor că nici de ei nu își va aminti cineva.</p>"
                ),
            ),
        ],
    },
]

"""The public section of guides and its first two guides."""

PUBLIC_GUIDES = [
    {
        "key": "ghiduri",
        "parent": "home",
        "slug": "ghiduri",
        "title": "Ghiduri deschise",
        "summary": (
            "Texte pentru oricine lucrează sau vrea să lucreze într-o organizație: dialog "
            "civic, ocupare, digitalizare, comunitate."
        ),
        "search_description": (
            "Ghiduri gratuite, fără cont: dialogul civic, măsurile active de ocupare, "
            "digitalizarea unui ONG și povestea unei grădini comunitare."
        ),
        "icon": "book",
        "body": [
            (
                "text",
                (
                    "<p>Ghidurile de aici se citesc fără cont. Fiecare are cam cinci minute de "
                    "citit, numește legile pe care se sprijină și se termină cu ceva de făcut. "
                    "Unde dăm exemple, oamenii și organizațiile sunt inventați și o spunem.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Legile se schimbă",
                    "text": (
                        "<p>Un ghid explică, nu înlocuiește textul legii. Înainte să depui un "
                        "act sau să invoci un termen, citește forma în vigoare pe portalul "
                        "legislativ al Ministerului Justiției.</p>"
                    ),
                },
            ),
        ],
    },
    {
        "key": "ghid-dialog-civic",
        "parent": "ghiduri",
        "slug": "dialogul-civic-si-rolul-tehnologiei",
        "title": "Dialogul civic și rolul tehnologiei",
        "summary": (
            "Ce pot face instrumentele digitale pentru participare, pe cine lasă în urmă și "
            "cum le alegi pentru comunitatea ta."
        ),
        "search_description": (
            "Cum ajută tehnologia dialogul civic: consultări online, sesizări, colaborare, "
            "date. Riscuri, incluziune digitală și pași de pornire."
        ),
        "icon": "dialog",
        "cover": "dialog",
        "category": "Dialog",
        "body": [
            (
                "text",
                (
                    "<p>Dialogul civic este conversația dintre cetățeni, organizațiile lor și "
                    "cei care iau decizii. Organizațiile societății civile țin acest drum "
                    "deschis: adună ce au de spus oamenii, traduc limba actelor normative și "
                    "cer răspunsuri. De multe ori se lovesc de lipsa timpului, de distanțe și "
                    "de grupuri la care nu ajung. Aici poate ajuta tehnologia, dacă e aleasă "
                    "cu grijă.</p>"
                ),
            ),
            ("heading", {"text": "Cinci feluri de instrumente", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Ce fac și când se potrivesc",
                    "columns": ["Instrument", "La ce ajută", "Când se potrivește"],
                    "rows": [
                        [
                            "Platforme de consultare",
                            "Propuneri, dezbateri, sondaje, răspunsuri oficiale la vedere",
                            "Când există o decizie de luat și o autoritate dispusă să răspundă",
                        ],
                        [
                            "Sesizări de pe telefon",
                            "Locuitorii semnalează o groapă, un bec ars, o rampă lipsă",
                            "Când cineva preia sesizările și le închide",
                        ],
                        [
                            "Spații de lucru comune",
                            "Documente, sarcini și calendare împărțite între organizații",
                            "Când scrieți împreună un punct de vedere sau o campanie",
                        ],
                        [
                            "Date și grafice",
                            "Arată unde este problema și cât de mare",
                            "Când aveți o sursă sigură și cineva care o înțelege",
                        ],
                        [
                            "Canale de informare",
                            "Podcast, film scurt, webinar, rețele sociale",
                            "Când explicați o temă unui public larg",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Ce am învățat de la alții", "level": "h2"}),
            (
                "text",
                (
                    "<p>Decidim, o platformă cu cod deschis născută la Barcelona și folosită "
                    "astăzi în mai multe orașe europene, a arătat ce contează într-o "
                    "consultare online: fiecare propunere are un loc al ei, se vede ce s-a "
                    "întâmplat cu ea, iar regulile sunt scrise dinainte. Tehnologia nu a "
                    "înlocuit întâlnirile din cartier. Le-a făcut să lase urme.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Prima noastră consultare online a avut un chestionar perfect și "
                        "niciun răspuns de la oamenii pentru care îl făcusem."
                    ),
                    "attribution": "Zsófia Balázs",
                    "role": "facilitatoare (personaj fictiv)",
                },
            ),
            ("heading", {"text": "Pe cine lași în urmă", "level": "h2"}),
            (
                "text",
                (
                    "<p>Unii oameni nu au internet bun, alții nu au telefon potrivit, alții nu "
                    "au învățat niciodată să completeze un formular. Vârstnicii, oamenii cu "
                    "venituri mici și cei din sate izolate lipsesc primii dintr-o consultare "
                    "făcută numai online. Persoanele cu dizabilități lipsesc când formularul "
                    "nu merge cu cititorul de ecran. De aceea:</p>"
                    "<ul>"
                    "<li>păstrează mereu și o cale fără ecran: telefon, hârtie, o masă în "
                    "piață;</li>"
                    "<li>scrie pe înțelesul tuturor și spune cât durează;</li>"
                    "<li>verifică formularul numai cu tastatura și pe un telefon vechi;</li>"
                    "<li>lucrează cu biblioteca, școala sau asistenta comunitară, care au deja "
                    "încrederea oamenilor;</li>"
                    "<li>numără cine a răspuns și caută-i pe cei care lipsesc.</li></ul>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Date și siguranță",
                    "text": (
                        "<p>O opinie politică este o dată sensibilă. Cere numai ce îți "
                        "trebuie, spune cine vede răspunsurile și cât le păstrezi, iar "
                        "rezultatele publică-le fără nume. Temeiul este Regulamentul general "
                        "privind protecția datelor (GDPR).</p>"
                    ),
                },
            ),
            ("heading", {"text": "Cum pornești, fără buget mare", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Patru pași pentru o primă încercare",
                    "steps": [
                        {
                            "title": "Alege o întrebare",
                            "text": "Una singură, despre ceva ce se poate schimba anul acesta.",
                            "icon": "help",
                        },
                        {
                            "title": "Găsește cine răspunde",
                            "text": (
                                "Cere autorității, în scris, să spună dinainte cum folosește "
                                "rezultatul."
                            ),
                            "icon": "mail",
                        },
                        {
                            "title": "Ascultă pe două căi",
                            "text": "Un formular scurt și o întâlnire, cu aceleași întrebări.",
                            "icon": "audio",
                        },
                        {
                            "title": "Spune ce a urmat",
                            "text": "Publică o pagină: ce ați spus, ce s-a făcut, ce nu și de ce.",
                            "icon": "check",
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Ultimul pas e cel sărit cel mai des și cel după care te judecă "
                    "oamenii. Un răspuns „nu se poate, din motivul acesta” ține conversația "
                    "vie mai bine decât tăcerea. Legea nr. 52/2003 privind transparența "
                    "decizională îți dă dreptul să ceri un asemenea răspuns pentru propunerile "
                    "trimise în scris. Ce alte rosturi are dialogul aici, pe platformă, afli "
                    'din prezentarea <a href="page:dialog">Platformei de Dialog Online</a>.</p>'
                ),
            ),
        ],
    },
    {
        "key": "ghid-masuri-active",
        "parent": "ghiduri",
        "slug": "masurile-active-de-ocupare",
        "title": "Măsurile active de ocupare, pe înțelesul tuturor",
        "summary": (
            "Ce sprijin prevede Legea 76/2002 pentru cine caută de lucru și pentru angajatori "
            "și unde poate interveni un ONG."
        ),
        "search_description": (
            "Măsurile active de ocupare din Legea 76/2002: informare, mediere, formare, prime, "
            "subvenții. Pentru cine sunt și ce rol are un ONG."
        ),
        "icon": "compass",
        "cover": "oras",
        "category": "Ocupare",
        "body": [
            (
                "text",
                (
                    "<p>Măsurile pasive îi dau omului un venit cât nu are de lucru. Măsurile "
                    "<b>active</b> îl ajută să găsească de lucru ori să își facă singur un "
                    "drum. În România, cadrul lor este Legea nr. 76/2002 privind sistemul "
                    "asigurărilor pentru șomaj și stimularea ocupării forței de muncă. Le pune "
                    "în aplicare, în primul rând, Agenția Națională pentru Ocuparea Forței de "
                    "Muncă (ANOFM), prin agențiile județene și prin cea a municipiului "
                    "București.</p>"
                ),
            ),
            ("heading", {"text": "Pentru cine caută de lucru", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Măsuri pentru persoane",
                    "columns": ["Măsura", "Ce înseamnă, pe scurt"],
                    "rows": [
                        [
                            "Informare și consiliere profesională",
                            (
                                "Afli ce locuri de muncă există, ce ți se potrivește și cum te "
                                "prezinți"
                            ),
                        ],
                        [
                            "Medierea muncii",
                            "Agenția pune în legătură angajatorul cu persoana potrivită",
                        ],
                        [
                            "Formare profesională",
                            "Cursuri de calificare, recalificare sau perfecționare",
                        ],
                        [
                            "Evaluarea și certificarea competențelor",
                            "Se recunoaște, cu acte, ce ai învățat muncind",
                        ],
                        [
                            "Consultanță pentru o afacere proprie",
                            "Sprijin la începerea unei activități independente",
                        ],
                        [
                            "Completarea veniturilor salariale",
                            "O sumă pentru cine se angajează, în condițiile legii",
                        ],
                        [
                            "Stimularea mobilității",
                            "Prime pentru cine se angajează departe de casă, în condițiile legii",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Tinerii cu risc de marginalizare socială au o cale a lor: "
                    "acompaniamentul social personalizat, pe baza unui contract de "
                    "solidaritate. Pentru cine învață o meserie la locul de muncă există "
                    "ucenicia (Legea nr. 279/2005), iar pentru absolvenții de studii "
                    "superioare, stagiul (Legea nr. 335/2013).</p>"
                ),
            ),
            ("heading", {"text": "Pentru angajatori", "level": "h2"}),
            (
                "text",
                (
                    "<p>Legea prevede subvenții, în anumite condiții, pentru angajatorii care "
                    "încadrează oameni aflați mai departe de piața muncii: absolvenți, șomeri "
                    "peste 45 de ani, șomeri de lungă durată, părinți unici susținători ai "
                    "familiei, persoane cu handicap, tineri care nu au loc de muncă și nu "
                    "urmează nicio formă de învățământ sau de formare (NEET). Sumele, durata "
                    "și obligațiile se schimbă; le afli de la agenția din județ, înainte de "
                    "angajare.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Ordinea contează",
                    "text": (
                        "<p>Multe drepturi se acordă numai dacă persoana era înregistrată la "
                        "agenție <b>înainte</b> de angajare. Primul drum este la agenția "
                        "pentru ocuparea forței de muncă din raza domiciliului sau a "
                        "reședinței.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Unde intervine un ONG", "level": "h2"}),
            (
                "text",
                (
                    "<p>O organizație ajunge acolo unde agenția ajunge greu. Iată ce poate "
                    "face, fără să fie agenție:</p>"
                    "<ul>"
                    "<li><b>găsește oamenii</b>: îi cunoaște pe cei care nu s-au înregistrat "
                    "niciodată;</li>"
                    "<li><b>pregătește drumul</b>: acte de identitate, adeverințe, o "
                    "programare, un bilet de autobuz;</li>"
                    "<li><b>însoțește</b>: prima zi și prima lună de lucru sunt cele mai "
                    "grele;</li>"
                    "<li><b>vorbește cu angajatorul</b>: ce adaptări sunt nevoie și cât costă "
                    "ele cu adevărat;</li>"
                    "<li><b>măsoară</b>: câți mai lucrează după șase luni, nu doar câți au "
                    "semnat.</li>"
                    "</ul>"
                    "<p>Dacă organizația vrea să ofere ea însăși servicii specializate pentru "
                    "stimularea ocupării, are nevoie de <b>acreditare</b>, în condițiile "
                    "Hotărârii Guvernului nr. 277/2002. Pentru cursuri cu diplomă recunoscută "
                    "e nevoie de <b>autorizarea</b> furnizorului de formare, potrivit "
                    "Ordonanței Guvernului nr. 129/2000.</p>"
                ),
            ),
            ("heading", {"text": "Un drum posibil", "level": "h2"}),
            (
                "steps",
                {
                    "title": "De la prima discuție la prima lună de lucru (exemplu inventat)",
                    "steps": [
                        {
                            "title": "Discuția",
                            "text": (
                                "Marian are 23 de ani și nu a lucrat niciodată cu acte. O "
                                "voluntară îl întreabă ce îi place."
                            ),
                            "icon": "dialog",
                        },
                        {
                            "title": "Înregistrarea",
                            "text": (
                                "Merg împreună la agenție. Marian află la ce măsuri are dreptul."
                            ),
                            "icon": "file",
                        },
                        {
                            "title": "Formarea",
                            "text": "Un curs de calificare în tâmplărie, la un furnizor autorizat.",
                            "icon": "book",
                        },
                        {
                            "title": "Angajarea",
                            "text": (
                                "Atelierul din oraș îl primește. Organizația vorbește "
                                "săptămânal cu amândoi."
                            ),
                            "icon": "award",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Întrebări de pus la agenție", "level": "h2"}),
            (
                "text",
                (
                    "<ol>"
                    "<li>La ce măsuri am dreptul în situația mea și ce acte aduc?</li>"
                    "<li>Ce termene trebuie să respect ca să nu le pierd?</li>"
                    "<li>Ce cursuri se organizează anul acesta în județ?</li>"
                    "<li>Ce se întâmplă cu indemnizația dacă mă angajez mai devreme?</li></ol>"
                    '<p>Pentru pasul următor, prezentarea <a href="page:cariera">Centrului '
                    "Virtual de Informare și Consiliere pentru Carieră</a> îți arată ce "
                    'găsești pe platformă, iar cea a <a href="page:hub">Hubului Digital de '
                    "Ocupare</a> vorbește despre voluntariat.</p>"
                ),
            ),
        ],
    },
]

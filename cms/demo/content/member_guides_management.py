"""Guides of the management service, for delegates only."""

MEMBER_PAGES = [
    {
        "key": "evaluarea-nevoilor",
        "parent": "management",
        "slug": "evaluarea-nevoilor-organizatiei",
        "title": "Evaluarea nevoilor organizației: de unde începi",
        "summary": (
            "Cinci domenii, o scară de la 1 la 5 și o întâlnire de o după-amiază: cum afli "
            "cinstit unde este organizația ta."
        ),
        "search_description": (
            "Cum faci o evaluare a nevoilor organizației: domenii, întrebări, scară, "
            "întâlnirea cu echipa și ce alegi să schimbi mai întâi."
        ),
        "icon": "search",
        "body": [
            (
                "text",
                (
                    "<p>Evaluarea nevoilor nu este un examen. Este fotografia organizației "
                    "într-o zi obișnuită, făcută de oamenii ei, ca să știți de unde porniți. O "
                    "faceți o dată pe an și înainte de orice plan strategic.</p>"
                ),
            ),
            ("heading", {"text": "Cinci domenii, câteva întrebări", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dă fiecărei afirmații un punctaj de la 1 la 5: 1 înseamnă „deloc”, 3 "
                    "„în parte”, 5 „pe deplin”. Dacă nu știi, pune 1: faptul că nu știi e un "
                    "răspuns.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Afirmații de la care poți porni",
                    "columns": ["Domeniu", "Afirmații de punctat"],
                    "rows": [
                        [
                            "Organizația",
                            (
                                "Consiliul director se întrunește regulat și hotărârile se "
                                "scriu. Statutul este la zi. Misiunea încape într-o frază pe "
                                "care o spun toți la fel."
                            ),
                        ],
                        [
                            "Oameni",
                            (
                                "Fiecare știe ce are de făcut. Există cineva care îl poate "
                                "înlocui pe fiecare om-cheie. Voluntarii au acte și "
                                "coordonator."
                            ),
                        ],
                        [
                            "Finanțe",
                            (
                                "Avem un buget anual aprobat de conducere. Avem cel puțin trei "
                                "surse diferite de venit. Știm luna aceasta cât putem cheltui "
                                "luna viitoare."
                            ),
                        ],
                        [
                            "Digital",
                            (
                                "Documentele sunt într-un loc comun. Există copii de "
                                "siguranță. Când pleacă un coleg, îi închidem accesul în "
                                "aceeași zi."
                            ),
                        ],
                        [
                            "Rezultate",
                            (
                                "Măsurăm ce se schimbă pentru oameni, nu doar câți au venit. "
                                "Cerem părerea beneficiarilor. Publicăm un raport anual."
                            ),
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Cum arată întâlnirea", "level": "h2"}),
            (
                "steps",
                {
                    "title": "O după-amiază, cinci etape",
                    "steps": [
                        {
                            "title": "Punctezi pe cont propriu",
                            "text": (
                                "Fiecare completează tabelul înainte de întâlnire, fără să se "
                                "consulte cu ceilalți."
                            ),
                            "icon": "edit",
                        },
                        {
                            "title": "Pui notele alături",
                            "text": (
                                "O notă mică și una mare la aceeași afirmație sunt cele mai "
                                "interesante."
                            ),
                            "icon": "chart",
                        },
                        {
                            "title": "Povestești, nu te aperi",
                            "text": "Cine a dat nota mică vorbește primul și dă un exemplu.",
                            "icon": "dialog",
                        },
                        {
                            "title": "Alegi trei nevoi",
                            "text": "Fiecare are trei voturi. Câștigă nevoile, nu persoanele.",
                            "icon": "target",
                        },
                        {
                            "title": "Scrii primul pas",
                            "text": "Pentru fiecare nevoie: cine, ce face, până când.",
                            "icon": "check",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Pe cine chemi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Cineva din conducere, cineva din echipa de zi cu zi, un voluntar și, "
                    "dacă se poate, un beneficiar sau un membru al familiei lui. Contabilul nu "
                    "trebuie să lipsească: vede lucruri pe care nu le vede altcineva. "
                    "Întâlnirea o conduce altcineva decât președintele, ca lumea să poată "
                    "vorbi deschis.</p>"
                ),
            ),
            ("heading", {"text": "De la nevoie la cauză", "level": "h2"}),
            (
                "text",
                (
                    "<p>„Ne lipsesc banii” este un simptom. Întreabă „de ce?” până când "
                    "răspunsul devine ceva ce poți schimba:</p>"
                    "<ol>"
                    "<li>De ce ne lipsesc banii? Fiindcă trăim dintr-un singur proiect.</li>"
                    "<li>De ce? Fiindcă nu am cerut niciodată sprijin de la firme.</li>"
                    "<li>De ce? Fiindcă nu avem o pagină în care să arătăm ce facem.</li></ol>"
                    "<p>Pagina o puteți scrie luna aceasta. Finanțarea nu.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Ce strică o evaluare",
                    "text": (
                        "<p>Notele puse ca să dea bine la finanțator, vinovații căutați cu "
                        "numele și raportul de treizeci de pagini pe care nu îl mai deschide "
                        "nimeni. Păstrați o pagină și trei hotărâri.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Ce faci cu rezultatul", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pune tabelul în dosarul consiliului și datează-l. Peste un an îl "
                    "completați din nou, fără să vă uitați la cel vechi, apoi le comparați. "
                    "Diferența dintre ele este cel mai cinstit raport de dezvoltare pe care îl "
                    "puteți avea. Cele trei nevoi alese devin punctul de plecare pentru <a "
                    'href="page:plan-strategic">planul strategic</a>, iar dacă nota cea mai '
                    'mică este la „Digital”, începe cu <a href="page:ghid-digitalizare">ghidul '
                    "de digitalizare</a>.</p>"
                ),
            ),
        ],
    },
    {
        "key": "plan-strategic",
        "parent": "management",
        "slug": "planul-strategic-in-sapte-pasi",
        "title": "Planul strategic în șapte pași",
        "summary": (
            "Cum scrii un plan pe care echipa îl folosește: misiune, obiective, indicatori, "
            "responsabili, buget și un calendar de urmărire."
        ),
        "search_description": (
            "Planul strategic al unui ONG în șapte pași, cu un exemplu de obiectiv bine scris, "
            "un tabel de lucru și întrebări de verificare."
        ),
        "icon": "target",
        "body": [
            (
                "text",
                (
                    "<p>Un plan strategic spune ce nu veți face. De aceea e greu de scris și "
                    "ușor de folosit. Pentru o organizație mică ajung patru-cinci pagini pe "
                    "trei ani, cu o revizuire în fiecare an.</p>"
                ),
            ),
            ("heading", {"text": "Cei șapte pași", "level": "h2"}),
            (
                "steps",
                {
                    "title": "De la misiune la urmărire",
                    "steps": [
                        {
                            "title": "Recitiți misiunea",
                            "text": (
                                "Pentru cine existați și ce se schimbă datorită vouă. O frază, "
                                "fără „diverse” și „etc.”."
                            ),
                            "icon": "heart",
                        },
                        {
                            "title": "Priviți în jur și înăuntru",
                            "text": (
                                "Puncte tari, puncte slabe, oportunități, riscuri. Folosiți "
                                "evaluarea nevoilor."
                            ),
                            "icon": "search",
                        },
                        {
                            "title": "Alegeți trei-patru obiective",
                            "text": "Mai multe înseamnă niciunul. Scrieți și ce amânați.",
                            "icon": "target",
                        },
                        {
                            "title": "Legați activități de fiecare obiectiv",
                            "text": (
                                "Dacă o activitate nu duce la niciun obiectiv, întrebați-vă de "
                                "ce o faceți."
                            ),
                            "icon": "list",
                        },
                        {
                            "title": "Puneți indicatori",
                            "text": (
                                "Unul sau doi pentru fiecare obiectiv, cu valoarea de azi și "
                                "cu ținta."
                            ),
                            "icon": "chart",
                        },
                        {
                            "title": "Scrieți cine, când și cu ce bani",
                            "text": (
                                "Un om răspunde, ceilalți ajută. Un termen este o lună, nu „pe "
                                "parcurs”."
                            ),
                            "icon": "calendar",
                        },
                        {
                            "title": "Stabiliți cum urmăriți planul",
                            "text": (
                                "O oră la trei luni, în ședința consiliului, cu planul pe masă."
                            ),
                            "icon": "eye",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Un obiectiv bine scris", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Din dorință în obiectiv (exemplu inventat)",
                    "columns": ["Element", "Varianta vagă", "Varianta folositoare"],
                    "rows": [
                        [
                            "Obiectiv",
                            "Creșterea implicării tinerilor",
                            (
                                "Până în decembrie 2027, 20 de tineri din comună vin lunar la "
                                "atelierul de meserii"
                            ),
                        ],
                        [
                            "Indicator",
                            "Număr mare de participanți",
                            "Tineri cu cel puțin trei prezențe în ultimele patru luni",
                        ],
                        ["Valoarea de azi", "–", "6 tineri"],
                        ["Responsabil", "Echipa", "Coordonatoarea de programe"],
                        [
                            "Buget",
                            "Din proiecte",
                            "Materiale și transport, din sponsorizări locale",
                        ],
                        ["Risc", "–", "Meșterul este unul singur; căutăm al doilea până în mai"],
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "O verificare rapidă",
                    "text": (
                        "<p>Un obiectiv bun este specific, măsurabil, realizabil, relevant și "
                        "are termen. Dacă doi colegi nu cad de acord că a fost atins, nu este "
                        "încă scris bine.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Pe cât timp planifici", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li><b>Termen scurt</b>, până la un an: activitățile și bugetul, cu nume "
                    "și luni.</li>"
                    "<li><b>Termen mediu</b>, doi-trei ani: obiectivele și indicatorii.</li>"
                    "<li><b>Termen lung</b>, peste trei ani: direcția. Aici sunt destule "
                    "câteva fraze.</li>"
                    "</ul>"
                    "<p>Dacă depinzi de o singură finanțare, scrie două variante: una dacă "
                    "vine și una dacă nu vine. Consiliul doarme mai bine.</p>"
                ),
            ),
            ("heading", {"text": "Cine hotărăște", "level": "h2"}),
            (
                "text",
                (
                    "<p>Echipa pregătește, membrii își spun părerea, organul de conducere "
                    "prevăzut în statut aprobă. Pentru asociații și fundații, atribuțiile "
                    "organelor de conducere sunt cele din Ordonanța Guvernului nr. 26/2000 și "
                    "din statut; verifică dacă strategia ține la voi de adunarea generală sau "
                    "de consiliul director. Scrie în procesul-verbal data aprobării și "
                    "varianta planului.</p>"
                ),
            ),
            ("heading", {"text": "Urmărirea, în trei culori", "level": "h2"}),
            (
                "text",
                (
                    "<p>La fiecare trei luni, pune lângă fiecare activitate un singur cuvânt: "
                    "„merge”, „întârzie” sau „oprită”. Pentru cele care întârzie, notează "
                    "motivul și noul termen. Pentru cele oprite, notează ce ați învățat. Un "
                    "plan schimbat cu motiv este un plan viu; unul neatins trei ani a fost "
                    "doar un document pentru dosar.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Am tăiat jumătate din plan la prima întâlnire. A fost cea mai bună "
                        "hotărâre din anul acela."
                    ),
                    "attribution": "Ioana Munteanu",
                    "role": "delegată, Asociația Mână de Ajutor (personaj și organizație fictive)",
                },
            ),
            (
                "text",
                (
                    '<p>Înainte să începi, fă <a href="page:evaluarea-nevoilor">evaluarea '
                    "nevoilor</a>: altfel riști să planifici cu grijă rezolvarea altei "
                    "probleme.</p>"
                ),
            ),
        ],
    },
]

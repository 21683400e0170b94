"""The long article on young people without school or work."""

ARTICLES = [
    {
        "key": "tineri-neet",
        "slug": "tinerii-pe-care-nu-ii-cauta-nimeni",
        "title": "Tinerii pe care nu îi caută nimeni: cum ajungi la cei care nu lucrează și nu învață",
        "summary": (
            "În România, cam unul din cinci tineri între 15 și 29 de ani nu e nici la școală, "
            "nici la un curs, nici la muncă. Șapte lucruri pe care le-au învățat cei care bat la "
            "ușă."
        ),
        "search_description": (
            "Ce înseamnă tineri NEET, de ce rămân nevăzuți și cum lucrează organizațiile din "
            "teren: căutare, încredere, pași mici, parteneri și măsurarea rezultatelor."
        ),
        "category": "piata-muncii",
        "tags": ["tineri", "NEET", "ocupare", "mediere comunitară"],
        "authors": ["autor", "contributor"],
        "published_at": "2026-03-24 09:00",
        "is_public": False,
        "cover": "tineri",
        "related": ["agentia-de-ocupare", "ghid-ucenicie", "cv-fara-experienta"],
        "body": [
            (
                "text",
                (
                    "<p>Gabriel Lăcătuș e mediator comunitar și are un truc: nu întreabă "
                    "niciodată „de ce nu lucrezi?”. Întreabă „cum arată o zi de-a ta?”. Din "
                    "răspunsul la a doua întrebare află tot ce prima ar fi ascuns.</p>"
                ),
            ),
            ("heading", {"text": "Cine se ascunde în patru litere", "level": "h2"}),
            (
                "text",
                (
                    "<p>NEET vine din engleză și înseamnă tineri care nu sunt încadrați "
                    "profesional și nu urmează nicio formă de educație sau de formare. În datele "
                    "Eurostat din ultimii ani, România e printre țările cu cea mai mare pondere: "
                    "aproape o cincime dintre tinerii de 15–29 de ani, mult peste media "
                    "europeană. Fetele și tinerii din sate sunt mai des în această situație.</p>"
                    "<p>Dar sub aceleași patru litere stau oameni foarte diferiți:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Patru povești, patru drumuri",
                    "columns": ["Cine este", "Ce o ține pe loc", "Ce ajută întâi"],
                    "rows": [
                        [
                            "Mamă la 20 de ani",
                            "copilul nu are creșă",
                            "un loc la creșă, un program de patru ore",
                        ],
                        [
                            "Băiat de 17 ani, opt clase",
                            "nu citește cursiv",
                            "„A doua șansă” și un meșter răbdător",
                        ],
                        [
                            "Absolventă, a trimis 80 de CV-uri",
                            "rușinea și oboseala",
                            "un CV refăcut, o recomandare, un grup",
                        ],
                        [
                            "Tânăr care își îngrijește bunica",
                            "nu poate lipsi de acasă",
                            "sprijin la domiciliu, muncă aproape",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Cine îi cheamă pe toți la același curs va avea o listă de prezență "
                    "frumoasă și niciun angajat.</p>"
                ),
            ),
            ("heading", {"text": "De ce nu îi găsești în evidențe", "level": "h2"}),
            (
                "text",
                (
                    "<p>Pentru că nu vin. Agenția vede pe cine se înregistrează, școala vede pe "
                    "cine e înscris, primăria vede pe cine cere ceva. Cine nu cere nimic nu e "
                    "nicăieri. Garanția pentru tineret, cadrul european în care statele își "
                    "propun să ofere celor sub 30 de ani un loc de muncă, un curs sau o ucenicie "
                    "în cel mult patru luni, începe cu identificarea. Iar identificarea se face "
                    "pe jos.</p>"
                ),
            ),
            ("heading", {"text": "Șapte lucruri învățate bătând la ușă", "level": "h2"}),
            ("heading", {"text": "1. Mergi unde sunt, la ora la care sunt", "level": "h3"}),
            (
                "text",
                (
                    "<p>Terenul de fotbal, joia, după șase. Salonul de unghii al cuiva din bloc. "
                    "Coada la magazin, în ziua alocațiilor. „Zilele porților deschise” îi aduc "
                    "pe cei care ar fi venit oricum.</p>"
                ),
            ),
            ("heading", {"text": "2. Trimite pe cineva care seamănă cu ei", "level": "h3"}),
            (
                "text",
                (
                    "<p>Un tânăr de 23 de ani, ieșit el însuși din situația aceasta, deschide "
                    "uși pe care un psiholog cu ecuson le închide. Plătește-l. Nu e voluntariat, "
                    "e meserie.</p>"
                ),
            ),
            (
                "heading",
                {"text": "3. Începe cu ceva ce se rezolvă săptămâna aceasta", "level": "h3"},
            ),
            (
                "text",
                (
                    "<p>Cartea de identitate expirată. O programare la medic. Ochelari. Cine a "
                    "văzut o dată că se poate, mai încearcă o dată.</p>"
                ),
            ),
            ("heading", {"text": "4. Pași mici, scriși", "level": "h3"}),
            (
                "quote",
                {
                    "text": (
                        "Prima dată i-am promis un loc de muncă și a dispărut. A doua oară i-am "
                        "promis că luni, la zece, bem o cafea și scriem numele a trei meserii. A "
                        "venit."
                    ),
                    "attribution": "Gabriel Lăcătuș",
                    "role": "mediator comunitar",
                },
            ),
            ("heading", {"text": "5. Vorbește cu familia, nu peste ea", "level": "h3"}),
            (
                "text",
                (
                    "<p>În multe case, hotărârea o iau mai mulți. Dacă mama crede că la curs „se "
                    "duce să piardă vremea”, nu se duce. Du-te la cafea și explică-i mamei ce se "
                    "câștigă și ce se cheltuiește.</p>"
                ),
            ),
            ("heading", {"text": "6. Ține-l de mână la prima lună", "level": "h3"}),
            (
                "text",
                (
                    "<p>Cele mai multe plecări se întâmplă în primele patru săptămâni: întârzie "
                    "de două ori, se ceartă cu șeful de tură, nu știe să ceară o zi liberă. Un "
                    "telefon pe săptămână, la angajat și la angajator, face cât tot cursul.</p>"
                ),
            ),
            ("heading", {"text": "7. Numără altfel", "level": "h3"}),
            (
                "text",
                (
                    "<p>Nu număra participanți. Numără oameni care după șase luni sunt încă "
                    "undeva: la muncă, la școală, la curs. Și spune cinstit câți nu sunt.</p>"
                ),
            ),
            ("heading", {"text": "Ce poți face cu partenerii", "level": "h2"}),
            (
                "steps",
                {
                    "title": "O echipă în jurul unui om",
                    "steps": [
                        {
                            "title": "Școala",
                            "text": "Anunță din timp absențele lungi, nu abia abandonul.",
                            "icon": "book",
                        },
                        {
                            "title": "Primăria și asistenta socială",
                            "text": "Cunosc familiile și pot intra în casă.",
                            "icon": "home",
                        },
                        {
                            "title": "Agenția de ocupare",
                            "text": "Înregistrează, profilează, oferă cursuri și mediere.",
                            "icon": "hub",
                        },
                        {
                            "title": "Angajatorul",
                            "text": "Primește vizite, zile de probă plătite, ucenici.",
                            "icon": "management",
                        },
                        {
                            "title": "Organizația",
                            "text": "Ține firul: același om sună și în martie, și în septembrie.",
                            "icon": "group",
                        },
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Împărțirea pare de la sine înțeleasă până întrebi cine ține firul. Dacă "
                    "răspunsul e „toți”, firul s-a rupt.</p>"
                ),
            ),
            ("heading", {"text": "Bani și timp, fără ocolișuri", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un lucrător de teren poate însoți cu adevărat cam douăzeci și cinci de "
                    "tineri pe an. Cine promite două sute cu doi oameni promite liste. Scrie în "
                    "proiect costul drumurilor, al orelor de seară și al unui fond mic pentru "
                    "acte, ochelari, încălțăminte de lucru. Sunt sume mici care hotărăsc dacă "
                    "omul ajunge luni la opt.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Datele despre tineri sunt date despre oameni",
                    "text": (
                        "<p>O listă cu „NEET-ii din comună” pe un stick pierdut face rău unor "
                        "oameni cu nume. Ține numai ce îți trebuie, închide accesul și șterge la "
                        'timp. <a href="page:gdpr-asociatie-mica">Cum faci asta într-o '
                        "asociație mică</a> găsești în alt articol.</p>"
                    ),
                },
            ),
            ("heading", {"text": "O hartă făcută pe jos", "level": "h2"}),
            (
                "text",
                (
                    "<p>Într-o comună din Vaslui, echipa lui Gabriel a luat o hartă tipărită și "
                    "a mers uliță cu uliță, trei săptămâni. Nu au bătut la toate porțile. Au "
                    "întrebat oamenii care văd pe toată lumea: poștașul, vânzătoarea, preotul, "
                    "asistenta comunitară, șoferul de microbuz. La fiecare, aceeași întrebare: "
                    "„Pe cine n-ai mai văzut ieșind dimineața?”</p>"
                    "<p>Au ieșit șaizeci și trei de tineri. Școala știa de unsprezece. Agenția, "
                    "de șapte. Primăria, de nouă. Pe șase nu îi știa nimeni cu numele, numai "
                    "după casă.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce au aflat despre cei șaizeci și trei",
                    "columns": ["Situația", "Câți", "Primul lucru de care aveau nevoie"],
                    "rows": [
                        [
                            "îngrijesc copii sau bătrâni",
                            "22",
                            "cineva care să stea câteva ore în locul lor",
                        ],
                        [
                            "au lăsat școala înainte de clasa a opta",
                            "14",
                            "„A doua șansă”, cu drum asigurat",
                        ],
                        ["lucrează cu ziua, fără acte", "13", "un contract, oricât de scurt"],
                        [
                            "au terminat liceul și caută",
                            "9",
                            "un CV, un interviu exersat, o recomandare",
                        ],
                        ["au o problemă de sănătate", "5", "medic, apoi restul"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Tabelul a schimbat proiectul. Echipa pregătise un curs de operator "
                    "introducere date, pentru că pentru acela existau bani. Nouă oameni l-ar fi "
                    "putut face. Patruzeci și nouă aveau nevoie de altceva înainte. Au cerut "
                    "finanțatorului să mute jumătate din buget și au arătat harta. A durat două "
                    "luni, dar s-a mutat.</p>"
                ),
            ),
            ("heading", {"text": "Un an, lună cu lună", "level": "h2"}),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Lunile 1–2: cunoaștere",
                            "text": (
                                "<p>Vizite scurte, fără formulare. Afli numele, afli cine "
                                "hotărăște în casă, spui de trei ori același lucru și te ții de "
                                "cuvânt o dată.</p>"
                            ),
                        },
                        {
                            "title": "Luna 3: primul pas",
                            "text": (
                                "<p>Un act, un medic, o înscriere. Ceva ce se poate termina. "
                                "Omul vine cu tine, nu îl rezolvi tu în lipsa lui.</p>"
                            ),
                        },
                        {
                            "title": "Lunile 4–6: grupul mic",
                            "text": (
                                "<p>Opt tineri, două dimineți pe săptămână. Citit, socotit, "
                                "vorbit la telefon, mers împreună la agenție. Plus o masă caldă, "
                                "fără discurs.</p>"
                            ),
                        },
                        {
                            "title": "Lunile 7–8: proba",
                            "text": (
                                "<p>Două săptămâni plătite într-un atelier, la un magazin, la o "
                                "fermă. La sfârșit, amândoi spun ce a mers.</p>"
                            ),
                        },
                        {
                            "title": "Lunile 9–12: prima slujbă",
                            "text": (
                                "<p>Un telefon pe săptămână. Cearta cu șeful de tură se discută "
                                "înainte de demisie, nu după.</p>"
                            ),
                        },
                    ],
                },
            ),
            ("heading", {"text": "Ce facem cu eșecurile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Din douăzeci și cinci de tineri însoțiți anul trecut, unsprezece "
                    "lucrează, cinci s-au întors la școală, patru sunt încă în grup. Cinci nu "
                    "mai răspund. Gabriel îi sună în prima zi de luni a fiecărei luni, chiar "
                    "dacă nu răspunde nimeni. „Unul a răspuns după paisprezece luni. Mi-a zis: "
                    "știam că suni.”</p>"
                    "<p>Rapoartele nu au o căsuță pentru paisprezece luni de telefoane fără "
                    "răspuns. Ar trebui să aibă. Dacă scrii un proiect, cere-o: „menținerea "
                    "legăturii” e o activitate, se poate descrie, se poate plăti și, din când în "
                    "când, se poate număra.</p>"
                ),
            ),
            ("heading", {"text": "Trei capcane pe care le-am văzut prea des", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li><b>Diploma înaintea cititului.</b> Un curs de calificare pentru "
                    "cineva care nu poate citi o etichetă îl mai face o dată să se simtă "
                    "prost.</li>"
                    "<li><b>Mașina care îi aduce.</b> Dacă vin numai cât timp îi aduci, când se "
                    "termină proiectul nu mai vin. Pune de la început și biletul de autobuz în "
                    "plan.</li>"
                    "<li><b>Poza de grup.</b> Nu toți vor să se știe că au fost într-un grup "
                    "pentru „tineri cu probleme”. Întreabă înainte și acceptă un nu.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Cum vorbim despre ei", "level": "h2"}),
            (
                "text",
                (
                    "<p>„Inactivi”, „asistați”, „pierduți”. Am auzit toate cele trei cuvinte "
                    "într-o singură ședință. Niciunul nu ajută. „Tineri care caută un drum” e "
                    "mai lung, dar îl poți spune și cu ei de față.</p>"
                ),
            ),
            ("heading", {"text": "O poveste care nu se termină bine, încă", "level": "h2"}),
            (
                "text",
                (
                    "<p>Denisa are 22 de ani și un băiat de trei. A început de două ori un curs "
                    "de ajutor de bucătar și l-a lăsat de două ori, când copilul s-a îmbolnăvit. "
                    "A treia oară, cursul s-a mutat la grădiniță: mamele gătesc la bucătăria de "
                    "acolo, copiii sunt la etaj. Denisa e la a șasea săptămână. Nu știm dacă "
                    "termină. Știm că, dacă lipsește, o sună cineva în aceeași zi.</p>"
                    "<p>Dacă lucrezi cu tineri, scrie în comentarii ce a mers la voi. Nu ce ar "
                    "trebui să meargă.</p>"
                ),
            ),
        ],
    },
]

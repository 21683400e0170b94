"""The long article on personal data in a small association (GDPR)."""

ARTICLES = [
    {
        "key": "gdpr-asociatie-mica",
        "slug": "gdpr-intr-o-asociatie-mica",
        "title": "Datele oamenilor, într-o asociație cu trei angajați",
        "summary": (
            "Ce cere GDPR unei organizații mici, fără dosare de două sute de pagini: o evidență, "
            "cinci temeiuri, o listă de ștergere și ce faci dacă pierzi un laptop."
        ),
        "search_description": (
            "GDPR pentru asociații mici: evidența prelucrărilor, temeiuri, informare, "
            "fotografii, voluntari, termene de păstrare, încălcarea securității în 72 de ore."
        ),
        "category": "digitalizare",
        "tags": ["GDPR", "date personale", "securitate", "organizații mici"],
        "authors": ["administrator", "editor"],
        "published_at": "2026-08-18 09:00",
        "is_public": False,
        "cover": "lacat",
        "related": ["dosarul-comun", "parole-si-oameni", "documente-accesibile"],
        "body": [
            (
                "text",
                (
                    "<p>Acum un an, o asociație pe care o cunosc a primit un e-mail: „Vă rog să "
                    "îmi spuneți ce date aveți despre mine.” Semna o fostă voluntară. Nimeni nu "
                    "știa de unde să înceapă. A durat trei săptămâni și s-a terminat bine, dar "
                    "în cele trei săptămâni nu s-a făcut altceva. Textul de mai jos e ce ar fi "
                    "vrut să aibă dinainte.</p>"
                ),
            ),
            ("heading", {"text": "Se aplică și la noi?", "level": "h2"}),
            (
                "text",
                (
                    "<p>Da. Regulamentul (UE) 2016/679, cunoscut ca GDPR, nu se uită la mărime. "
                    "Se uită dacă prelucrezi date personale: o listă cu voluntari, fotografii de "
                    "la ateliere, conturi bancare, fișe ale copiilor. În România îl completează "
                    "Legea nr. 190/2018, iar autoritatea care îl veghează este ANSPDCP.</p>"
                    "<p>Vestea bună: cere proporție. De la o asociație cu trei angajați nimeni "
                    "nu așteaptă ce așteaptă de la o bancă. Dar așteaptă să știi ce ții, de ce "
                    "și cât.</p>"
                ),
            ),
            ("heading", {"text": "Pasul întâi: evidența", "level": "h2"}),
            (
                "text",
                (
                    "<p>Ia o foaie de calcul cu șase coloane. Câte un rând pentru fiecare lucru "
                    "pe care îl faci cu datele oamenilor. La noi au ieșit nouă rânduri. Iată "
                    "patru:</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Patru rânduri dintr-o evidență adevărată",
                    "columns": [
                        "Ce facem",
                        "Ce date",
                        "De ce avem voie",
                        "Cine vede",
                        "Cât păstrăm",
                    ],
                    "rows": [
                        [
                            "Contracte de voluntariat",
                            "nume, CNP, contact",
                            "obligație legală și contract",
                            "coordonatoarea",
                            "cât cere legea, apoi ștergem",
                        ],
                        [
                            "Cotizații",
                            "nume, sume, date",
                            "contract (statutul) și obligație contabilă",
                            "contabila",
                            "cât cer normele contabile",
                        ],
                        [
                            "Buletin lunar",
                            "nume, e-mail",
                            "acord",
                            "omul cu buletinul",
                            "până se dezabonează",
                        ],
                        [
                            "Fotografii la ateliere",
                            "imagine",
                            "acord",
                            "toată lumea, dacă le publicăm",
                            "doi ani, apoi alegem",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Dacă un rând nu are răspuns la „de ce avem voie”, ai găsit un lucru de "
                    "oprit.</p>"
                ),
            ),
            ("heading", {"text": "Temeiurile, fără latină", "level": "h2"}),
            (
                "text",
                (
                    "<p>GDPR enumeră șase temeiuri pentru care poți prelucra date. În "
                    "asociațiile mici folosești, de obicei, patru sau cinci:</p>"
                ),
            ),
            (
                "accordion",
                {
                    "items": [
                        {
                            "title": "Contractul",
                            "text": (
                                "<p>Ai nevoie de date ca să faci ce ai promis: contract de "
                                "muncă, de voluntariat, calitatea de membru.</p>"
                            ),
                        },
                        {
                            "title": "Obligația legală",
                            "text": (
                                "<p>O lege te pune să le ții: registrul voluntarilor, "
                                "contabilitatea, evidența salariaților.</p>"
                            ),
                        },
                        {
                            "title": "Acordul",
                            "text": (
                                "<p>Omul a spus da, liber, știind la ce, și poate spune nu "
                                "oricând, la fel de ușor. Nu îl folosi acolo unde nu are de "
                                "ales.</p>"
                            ),
                        },
                        {
                            "title": "Interesul legitim",
                            "text": (
                                "<p>Ai un motiv serios care nu calcă peste drepturile omului. "
                                "Scrie motivul și cântărirea într-o frază.</p>"
                            ),
                        },
                        {
                            "title": "Interesele vitale",
                            "text": (
                                "<p>Rare: un accident, o urgență. Nu e un temei pentru o bază de "
                                "date.</p>"
                            ),
                        },
                    ],
                },
            ),
            (
                "callout",
                {
                    "tone": "warn",
                    "title": "Datele delicate",
                    "text": (
                        "<p>Sănătatea, etnia, convingerile, orientarea sunt categorii speciale. "
                        "Le ții numai dacă există o condiție anume din articolul 9 și numai dacă "
                        "nu se poate altfel. „Ca să avem în raport” nu e o condiție. În raport "
                        "pui numere, nu oameni.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Spune-le oamenilor", "level": "h2"}),
            (
                "text",
                (
                    "<p>La fiecare formular, trei rânduri: cine sunteți, la ce folosiți datele, "
                    "cât le țineți și unde poate întreba. Pe hârtie, scrie-le deasupra "
                    "semnăturii, nu pe verso. Dacă ai nevoie de două pagini ca să explici, "
                    "probabil ceri prea mult.</p>"
                ),
            ),
            ("heading", {"text": "Cere mai puțin", "level": "h2"}),
            (
                "text",
                (
                    "<p>Formularul nostru de înscriere avea nouăsprezece câmpuri. Am întrebat la "
                    "fiecare: „Ce am face mâine dacă nu l-am ști?” Au rămas șapte. Seria de "
                    "buletin nu a lipsit nimănui.</p>"
                ),
            ),
            ("heading", {"text": "Fotografiile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Regula scurtă: acord înainte, în scris, separat pentru fiecare folosire. "
                    "Pentru copii, de la părinte, iar copilul poate spune nu oricând. La "
                    "evenimente mari pui un anunț la intrare și o zonă în care nu se "
                    "fotografiază. Cine cere să fie scos este scos, fără explicații.</p>"
                ),
            ),
            ("heading", {"text": "Cine vede", "level": "h2"}),
            (
                "text",
                (
                    "<ul><li>Un om, un cont. Contul „office” cu parola pe monitor nu e al "
                    "nimănui.</li>"
                    "<li>Fișele copiilor stau într-un loc închis, nu în grupul de mesaje.</li>"
                    "<li>Când pleacă cineva, îi închizi accesul în ziua aceea. E curățenie.</li>"
                    "<li>Laptopul are parolă și disc criptat. Telefonul, la fel.</li>"
                    "</ul><p>Mai multe despre parole, fără sperieturi, în <a "
                    'href="page:parole-si-oameni">articolul despre conturi și oameni</a>.</p>'
                ),
            ),
            ("heading", {"text": "Ziua ștergerii", "level": "h2"}),
            (
                "text",
                (
                    "<p>O dată pe an, în ianuarie, avem o zi a ștergerii. Luăm evidența rând cu "
                    "rând, ne uităm la ultima coloană și ștergem ce a expirat. Scriem o jumătate "
                    "de pagină: ce am șters, cine, când. Aduc cozonac. E singura zi de GDPR la "
                    "care vine toată lumea.</p>"
                ),
            ),
            ("heading", {"text": "Când cineva își cere drepturile", "level": "h2"}),
            (
                "text",
                (
                    "<p>Omul poate cere să vadă datele, să le corecteze, în anumite cazuri să le "
                    "ștergi sau să le restrângi. Răspunzi în cel mult o lună, de regulă gratuit. "
                    "Poți prelungi, cu explicații, dacă cererea e complicată. Verifică întâi că "
                    "omul e cine spune, dar nu îi cere mai multe date decât aveai.</p>"
                    "<p>Noi facem așa:</p>"
                    "<ol><li>Confirmăm în două zile, cu un rând omenesc: am primit, revenim până "
                    "la data cutare.</li>"
                    "<li>Căutăm după evidență, nu din memorie. De aceea o avem.</li>"
                    "<li>Scoatem datele altor oameni din documentele pe care le trimitem.</li>"
                    "<li>Răspundem pe înțeles, cu fișierele, și notăm că am răspuns.</li>"
                    "</ol>"
                ),
            ),
            ("heading", {"text": "Când se întâmplă ceva rău", "level": "h2"}),
            (
                "text",
                (
                    "<p>Un stick pierdut, un e-mail trimis la altă adresă, un cont spart. Dacă "
                    "există un risc pentru oameni, anunți ANSPDCP fără întârziere, cel mult în "
                    "72 de ore de când ai aflat. Dacă riscul e ridicat, anunți și oamenii. Dacă "
                    "nu e risc, notezi totuși ce s-a întâmplat și de ce ai socotit așa.</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Cel mai greu a fost să nu căutăm vinovatul. Colega a spus imediat că a "
                        "pierdut stickul. Dacă o certam, data viitoare nu mai aflam."
                    ),
                    "attribution": "Elena Voicu",
                    "role": "administratoare",
                },
            ),
            (
                "text",
                (
                    "<p>Ține la îndemână o foaie cu patru rânduri: ce s-a pierdut, despre câți "
                    "oameni, cine îl poate folosi, ce am făcut deja. La două noaptea nu mai "
                    "inventezi nimic.</p>"
                ),
            ),
            ("heading", {"text": "Ai nevoie de un responsabil?", "level": "h2"}),
            (
                "text",
                (
                    "<p>Responsabilul cu protecția datelor este obligatoriu pentru autorități și "
                    "pentru cine urmărește oamenii sistematic sau prelucrează pe scară largă "
                    "date delicate. O asociație mică, de obicei, nu intră aici. Are însă nevoie "
                    "de un om care ține evidența. Îi poți spune oricum; noi îi spunem „omul cu "
                    "cozonacul”.</p>"
                ),
            ),
            ("heading", {"text": "O sâmbătă cu evidența pe masă", "level": "h2"}),
            (
                "text",
                (
                    "<p>Am întrebat o asociație de părinți dacă putem face evidența împreună, de "
                    "la zero. Am stat patru ore, cu un pachet de covrigi. Iată cum a mers, ca să "
                    "știi la ce să te aștepți.</p>"
                    "<p><b>Prima oră: unde sunt datele.</b> Am mers prin birou și am lipit "
                    "bilețele galbene pe tot ce conținea nume de oameni. Dulapul, calculatorul, "
                    "două telefoane, un panou cu desene semnate ale copiilor, caietul de la "
                    "intrare. Au ieșit douăzeci și șapte de bilețele. Patru erau pe lucruri "
                    "despre care toată lumea credea că „nu se pun”.</p>"
                    "<p><b>A doua oră: de ce.</b> La fiecare bilețel am pus întrebarea „ce am "
                    "face mâine fără el?”. La unsprezece, răspunsul a fost „nimic”. Printre ele, "
                    "copiile de buletin ale tuturor părinților, făcute „pentru orice "
                    "eventualitate”. Eventualitatea nu venise în șase ani.</p>"
                    "<p><b>A treia oră: cine.</b> Am scris cine deschide fiecare lucru. La "
                    "dosarul cu diagnosticele copiilor aveau acces nouă persoane, dintre care "
                    "trei nu mai lucrau acolo. Cheia dulapului era în ghiveciul de pe dulap.</p>"
                    "<p><b>A patra oră: cât.</b> Cel mai greu. Nimeni nu vrea să arunce. Am "
                    "stabilit câte un termen pentru fiecare rând și am notat de unde vine: o "
                    "lege, un contract de finanțare sau, când nu exista nimic, bunul-simț. Apoi "
                    "am pus prima zi a ștergerii în calendar.</p>"
                ),
            ),
            (
                "table",
                {
                    "caption": "Ce s-a schimbat după o lună",
                    "columns": ["Înainte", "După"],
                    "rows": [
                        ["copii de buletin la dosar", "se verifică actul, nu se copiază"],
                        [
                            "diagnostice în dulapul comun",
                            "dulap încuiat, două persoane, motiv scris",
                        ],
                        [
                            "grup de mesaje cu 41 de părinți",
                            "anunțuri într-un singur sens, întrebările în privat",
                        ],
                        [
                            "fotografii pe telefonul personal",
                            "se mută săptămânal, apoi se șterg de pe telefon",
                        ],
                        [
                            "caiet de intrare cu nume și telefon",
                            "doar nume, caietul se închide lunar",
                        ],
                    ],
                },
            ),
            ("heading", {"text": "Grupul de mesaje", "level": "h2"}),
            (
                "text",
                (
                    "<p>Merită un paragraf al lui, pentru că acolo se întâmplă cele mai multe "
                    "necazuri mici. Un grup cu toți părinții arată tuturor numerele tuturor. O "
                    "fotografie trimisă acolo ajunge în patruzeci de telefoane și nu se mai "
                    "întoarce. Un „cine are copilul bolnav?” adună în zece minute date pe care "
                    "nu le-ai cere niciodată printr-un formular.</p>"
                    "<ul><li>Spune la început la ce folosește grupul și la ce nu.</li>"
                    "<li>Lasă-i pe cei care nu vor să fie în grup să primească anunțurile "
                    "altfel.</li>"
                    "<li>Nu cere acolo nimic despre sănătate, bani sau familie.</li>"
                    "<li>La sfârșitul anului, grupul se închide.</li>"
                    "</ul>"
                ),
            ),
            ("heading", {"text": "Ce scrii în informare", "level": "h2"}),
            (
                "text",
                (
                    "<p>Iată una pe care o poți adapta, pentru înscrierea la un atelier. Are "
                    "șapte rânduri și nu a speriat pe nimeni:</p>"
                ),
            ),
            (
                "quote",
                {
                    "text": (
                        "Suntem Asociația [nume]. Folosim numele copilului și telefonul tău ca "
                        "să ținem lista atelierului și să te sunăm dacă se întâmplă ceva. Le "
                        "vede numai coordonatoarea. Le ștergem la o lună după ultimul atelier. "
                        "Poți cere oricând să le vezi, să le corectezi sau să le ștergem, la "
                        "[e-mail]. Dacă ceva nu e în regulă, te poți plânge și la ANSPDCP. "
                        "Fotografiile se fac numai cu acordul tău, dat separat."
                    ),
                    "attribution": "",
                    "role": "",
                },
            ),
            ("heading", {"text": "Uneltele altora", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dacă folosești un serviciu de trimis e-mailuri, o platformă de formulare "
                    "sau un contabil extern, datele ajung și la ei. Ai nevoie de un contract "
                    "care spune ce au voie să facă. Furnizorii serioși îl au pregătit. Citește "
                    "unde țin datele.</p>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "info",
                    "title": "Nu înlocuiește un jurist",
                    "text": (
                        "<p>Textul te ajută să începi. Pentru copii, sănătate, cazuri cu risc "
                        "sau o plângere, cere sfatul cuiva care face asta zi de zi.</p>"
                    ),
                },
            ),
            (
                "text",
                (
                    "<p>Ce ai scris ultima dată la „cât păstrăm”? Dacă răspunsul e „nelimitat”, "
                    "începe de acolo.</p>"
                ),
            ),
        ],
    },
]

"""Members-only guides of the e-learning service."""

MEMBER_PAGES = [
    {
        "key": "invatare-online",
        "parent": "elearning",
        "slug": "cum-inveti-eficient-online",
        "title": "Cum înveți eficient online",
        "summary": (
            "Un plan de săptămână, câteva obiceiuri care chiar ajută la ținut minte și ce faci "
            "când rămâi în urmă."
        ),
        "search_description": (
            "Învățare online pentru oameni ocupați: un plan de săptămână, notițe, repetare la "
            "intervale și lucrul împreună cu colegii."
        ),
        "icon": "clock",
        "body": [
            (
                "text",
                (
                    "<p>Cei mai mulți oameni nu abandonează un curs fiindcă e greu, ci fiindcă "
                    "nu și-au făcut loc pentru el. Ghidul acesta te ajută să îi faci loc și să "
                    "ții minte ce ai citit.</p>"
                ),
            ),
            ("heading", {"text": "Începe cu un rost", "level": "h2"}),
            (
                "text",
                (
                    "<p>Scrie pe o foaie o singură frază: „Vreau să știu asta ca să…”. De "
                    "exemplu: „ca să pot ține eu ședința de luna viitoare”. Pune foaia unde o "
                    "vezi. Când vine seara în care n-ai chef, fraza aceea e mai bună decât "
                    "voința.</p>"
                ),
            ),
            ("heading", {"text": "Un plan de săptămână", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Un plan care încape lângă serviciu și familie",
                    "columns": ["Zi", "Timp", "Ce faci"],
                    "rows": [
                        ["Luni", "20 de minute", "Citești partea nouă, fără să notezi"],
                        ["Marți", "10 minute", "Scrii din memorie ce ai reținut, apoi verifici"],
                        ["Miercuri", "20 de minute", "Reiei partea grea și notezi o întrebare"],
                        [
                            "Joi",
                            "15 minute",
                            "Încerci ceva din ce ai citit, la tine în organizație",
                        ],
                        ["Sâmbătă", "15 minute", "Îi povestești cuiva ce ai învățat"],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>În total, mai puțin de o oră și jumătate. Contează mai mult ca zilele "
                    "să fie mereu aceleași decât ca ședințele să fie lungi.</p>"
                ),
            ),
            ("heading", {"text": "Trei obiceiuri care ajută", "level": "h2"}),
            (
                "steps",
                {
                    "title": "Ce face diferența",
                    "steps": [
                        {
                            "title": "Întreabă-te, nu reciti",
                            "text": (
                                "Închide pagina și spune cu voce tare ce scria. Efortul de "
                                "a-ți aminti fixează mai bine decât a doua citire."
                            ),
                            "icon": "help",
                        },
                        {
                            "title": "Revino la intervale",
                            "text": (
                                "După o zi, după o săptămână, după o lună. Câte cinci minute "
                                "de fiecare dată."
                            ),
                            "icon": "calendar",
                        },
                        {
                            "title": "Leagă de ceva cunoscut",
                            "text": (
                                "La fiecare idee nouă, caută un exemplu din munca ta. Dacă nu "
                                "găsești, notează întrebarea."
                            ),
                            "icon": "compass",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Notițe pe o jumătate de pagină", "level": "h2"}),
            (
                "text",
                (
                    "<p>Împarte foaia în trei. În stânga scrii <b>cuvinte-cheie</b>, în "
                    "dreapta <b>explicația</b> cu vorbele tale, iar jos, un rând: <b>ce încerc "
                    "săptămâna aceasta</b>. Dacă rândul de jos rămâne gol de trei ori la rând, "
                    "materialul nu ți se potrivește acum.</p>"
                ),
            ),
            ("heading", {"text": "Ecranul și tu", "level": "h2"}),
            (
                "text",
                (
                    "<ul>"
                    "<li>Oprește notificările telefonului cât citești. Nu le da mai încet: "
                    "oprește-le.</li>"
                    "<li>Mărește literele cât ai nevoie. Paginile platformei rămân citibile și "
                    "la 200%.</li>"
                    "<li>Dacă lucrezi cu un cititor de ecran, sari de la titlu la titlu; pașii "
                    'sunt în <a href="page:ghid">ghidul de utilizare</a>.</li>'
                    "<li>Pentru textele lungi, tipărește pagina sau salveaz-o ca PDF din "
                    "navigator.</li>"
                    "</ul>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "ok",
                    "title": "Când rămâi în urmă",
                    "text": (
                        "<p>Nu recupera totul. Citește titlurile părților sărite, alege una "
                        "singură și continuă de unde este grupul. Un curs făcut pe trei "
                        "sferturi și aplicat valorează mai mult decât unul terminat în "
                        "grabă.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Împreună cu colegii", "level": "h2"}),
            (
                "text",
                (
                    "<p>Doi colegi care citesc același ghid și vorbesc o jumătate de oră "
                    "învață mai mult decât fiecare separat. Încercați așa: fiecare vine cu o "
                    "idee de păstrat, o întrebare și o propunere pentru organizație. Notați "
                    "propunerea și omul care o încearcă. Iar la teste, fiecare cu mintea lui: "
                    "testul nu este pentru administrator, e pentru tine.</p>"
                ),
            ),
            ("heading", {"text": "De unde poți începe", "level": "h2"}),
            (
                "text",
                (
                    "<p>Alege un text scurt și exersează pe el planul de săptămână: <a "
                    'href="page:managementul-conflictelor">Managementul conflictelor: fișă de '
                    'lucru</a> sau unul dintre <a href="page:ghiduri">ghidurile '
                    "deschise</a>.</p>"
                ),
            ),
        ],
    },
    {
        "key": "managementul-conflictelor",
        "parent": "elearning",
        "slug": "managementul-conflictelor-fisa-de-lucru",
        "title": "Managementul conflictelor: fișă de lucru",
        "summary": (
            "Cinci feluri de a răspunde la un conflict, o conversație grea pregătită pe pași "
            "și o fișă pe care o completezi."
        ),
        "search_description": (
            "Fișă de lucru pentru conflicte în echipă: stiluri de răspuns, mesajul la persoana "
            "întâi, pregătirea conversației și medierea."
        ),
        "icon": "group",
        "body": [
            (
                "text",
                (
                    "<p>Un conflict apare când doi oameni au nevoie de lucruri diferite și "
                    "cred că nu încap amândouă. Nu e semn că echipa e proastă; e semn că îi "
                    "pasă. Problema nu este că apare, ci cât rămâne nespus.</p>"
                ),
            ),
            ("heading", {"text": "Cinci feluri de a răspunde", "level": "h2"}),
            (
                "table",
                {
                    "caption": "Niciun stil nu e bun mereu",
                    "columns": ["Stil", "Când ajută", "Ce riști"],
                    "rows": [
                        [
                            "Evitare",
                            "Subiectul e mărunt sau spiritele sunt încinse",
                            "Problema crește pe tăcute",
                        ],
                        [
                            "Cedare",
                            "Ai greșit sau relația contează mai mult",
                            "Te aduni cu nemulțumire",
                        ],
                        [
                            "Impunere",
                            "Este un pericol și trebuie hotărât acum",
                            "Oamenii nu îți mai spun ce gândesc",
                        ],
                        [
                            "Compromis",
                            "Timpul e scurt și fiecare poate lăsa ceva",
                            "Nimeni nu e mulțumit pe deplin",
                        ],
                        [
                            "Colaborare",
                            "Tema contează pentru toți și aveți timp",
                            "Durează; cere încredere",
                        ],
                    ],
                },
            ),
            (
                "text",
                (
                    "<p>Cele mai multe echipe folosesc mereu același stil, din obișnuință. "
                    "Întreabă-te care este al tău și ce s-ar fi întâmplat, ultima dată, cu "
                    "altul.</p>"
                ),
            ),
            ("heading", {"text": "Poziție și nevoie", "level": "h2"}),
            (
                "text",
                (
                    "<p>Poziția este ce cere omul: „vreau sala marțea”. Nevoia este de ce o "
                    "cere: „numai marțea are cine să stea cu copiii”. Pe poziții te cerți, pe "
                    "nevoi te înțelegi. Ca să ajungi la nevoie, întreabă „ce ar fi altfel "
                    "pentru tine dacă…?” și ascultă până la capăt.</p>"
                ),
            ),
            ("heading", {"text": "Mesajul la persoana întâi", "level": "h2"}),
            (
                "text",
                (
                    "<p>Are patru părți: fapta, efectul, ce simți și ce ceri. „Când raportul a "
                    "venit joi în loc de luni <i>(fapta)</i>, l-am refăcut noaptea "
                    "<i>(efectul)</i>. Am fost obosită și supărată <i>(ce simt)</i>. Data "
                    "viitoare am nevoie să știu de vineri dacă întârzie <i>(ce cer)</i>.” "
                    "Compară cu „întotdeauna întârzii”. A doua frază cheamă o apărare, prima "
                    "cheamă un răspuns.</p>"
                ),
            ),
            (
                "steps",
                {
                    "title": "Conversația grea, pe pași",
                    "steps": [
                        {
                            "title": "Alege locul și ora",
                            "text": "Față în față, fără public, nu la sfârșitul unei zile lungi.",
                            "icon": "calendar",
                        },
                        {
                            "title": "Spune de ce ai cerut discuția",
                            "text": "O frază: „Vreau să lucrăm mai ușor împreună la rapoarte”.",
                            "icon": "target",
                        },
                        {
                            "title": "Descrie faptele",
                            "text": "Ce s-a văzut și s-a auzit, fără etichete.",
                            "icon": "eye",
                        },
                        {
                            "title": "Ascultă și repetă",
                            "text": "„Dacă am înțeles bine, tu…” Abia apoi răspunzi.",
                            "icon": "audio",
                        },
                        {
                            "title": "Căutați trei soluții",
                            "text": "Prima e de obicei a ta, a doua a celuilalt, a treia e bună.",
                            "icon": "list",
                        },
                        {
                            "title": "Stabiliți o înțelegere mică",
                            "text": "Cine, ce, până când și când mai vorbiți.",
                            "icon": "check",
                        },
                    ],
                },
            ),
            ("heading", {"text": "Fișa ta", "level": "h2"}),
            (
                "text",
                (
                    "<p>Copiază întrebările pe o foaie sau tipărește pagina și răspunde "
                    "înainte de discuție:</p>"
                    "<ol>"
                    "<li>Ce s-a întâmplat, în două fraze pe care le-ar accepta și "
                    "celălalt?</li>"
                    "<li>Ce cer eu? De ce am nevoie, de fapt?</li>"
                    "<li>Ce cred că cere celălalt? De ce ar avea nevoie?</li>"
                    "<li>Cu ce am contribuit eu la situație?</li>"
                    "<li>Ce pot oferi fără să îmi pară rău mâine?</li>"
                    "<li>Cum arată o înțelegere destul de bună?</li>"
                    "<li>Ce fac dacă nu ajungem la o înțelegere?</li></ol>"
                ),
            ),
            (
                "callout",
                {
                    "tone": "danger",
                    "title": "Când nu e conflict",
                    "text": (
                        "<p>Hărțuirea, amenințarea, violența și discriminarea nu se mediază "
                        "între colegi. Oprește situația, notează ce s-a întâmplat și anunță "
                        "conducerea. Pe platformă, anunță administratorii; în pericol, sună la "
                        "112.</p>"
                    ),
                },
            ),
            ("heading", {"text": "Când chemați un al treilea", "level": "h2"}),
            (
                "text",
                (
                    "<p>Dacă ați vorbit de două ori și ați rămas pe loc, cereți unui om în "
                    "care aveți amândoi încredere să conducă discuția. Pentru neînțelegeri cu "
                    "urmări juridice există mediatori autorizați, potrivit Legii nr. 192/2006 "
                    "privind medierea. Pentru discuțiile în grup, citește și <a "
                    'href="page:reguli-discutie">Reguli pentru o discuție bună</a>.</p>'
                ),
            ),
        ],
    },
]

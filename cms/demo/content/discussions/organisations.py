"""Discussions of articles on running an organisation and on public decisions."""

DISCUSSIONS = {
    "cotizatii": [
        {
            "author": "camelia-sarbu",
            "at": "2026-06-23 11:20",
            "thanks": 6,
            "text": (
                "Sunt contabila din articol. Confirm cifrele. Al 35-lea a sunat singur, după ce "
                "a citit aici, și a plătit pe doi ani."
            ),
            "answers": [
                {
                    "author": "delegat",
                    "at": "2026-06-23 11:45",
                    "thanks": 7,
                    "text": "Să mai scriem articole.",
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-06-24 07:40",
            "thanks": 3,
            "text": (
                "La pescarii noștri, scutirea se cere în scris, cu dosar. Nimeni nu o cere. Acum "
                "înțeleg de ce."
            ),
        },
        {
            "author": "gabriel-lacatus",
            "at": "2026-06-25 16:10",
            "thanks": 2,
            "report": {
                "reason": "spam",
                "text": "Nu e rău intenționat, dar e reclamă la un program plătit.",
            },
            "text": (
                "Noi folosim un program de evidență foarte bun, cu reducere până vineri dacă "
                "intrați prin mine. Vă dau linkul în privat."
            ),
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-06-25 17:02",
                    "thanks": 5,
                    "text": (
                        "Gabriel, fără reduceri „prin cineva”, te rog. Dacă vrei să povestești "
                        "ce face programul și ce nu, e binevenit."
                    ),
                    "answers": [
                        {
                            "author": "gabriel-lacatus",
                            "at": "2026-06-25 17:20",
                            "thanks": 4,
                            "text": "Ai dreptate, îmi cer scuze. Revin cu ce face și ce nu.",
                        },
                    ],
                },
            ],
        },
    ],
    "gdpr-asociatie-mica": [
        {
            "author": "camelia-sarbu",
            "at": "2026-08-18 10:40",
            "thanks": 7,
            "text": (
                "Ziua ștergerii am ținut-o ieri, cu cozonac. Am găsit 212 copii de buletin. "
                "Unele ale unor oameni care nu mai sunt. Ne-a fost rușine."
            ),
            "answers": [
                {
                    "author": "administrator",
                    "at": "2026-08-18 11:15",
                    "thanks": 9,
                    "text": (
                        "Nu e rușine, e treabă făcută. Cele mai multe organizații nu au deschis "
                        "dulapul."
                    ),
                },
            ],
        },
        {
            "author": "tiberiu-kovacs",
            "at": "2026-08-18 14:05",
            "thanks": 6,
            "text": (
                "Tehnic vorbind: „șters” înseamnă și din coșul de reciclare, și din copia de "
                "rezervă când îi vine rândul. Altfel e doar mutat.\n\nEu fac așa:\n\n- șterg "
                "fișierul;\n- golesc coșul;\n- notez data la care copia veche se suprascrie."
            ),
            "answers": [
                {
                    "author": "administrator",
                    "at": "2026-08-18 14:30",
                    "thanks": 8,
                    "text": (
                        "Exact. Am trecut „copia de rezervă” în coloana cu termenul. Mulțumesc, "
                        "@tiberiu-kovacs."
                    ),
                },
            ],
        },
        {
            "author": "ana-bucur",
            "at": "2026-08-19 08:10",
            "thanks": 5,
            "text": (
                "Grupul de mesaje cu părinții. Am 28 de părinți și 28 de păreri. Cum ați anunțat "
                "că se schimbă?"
            ),
            "answers": [
                {
                    "author": "membru",
                    "at": "2026-08-19 09:00",
                    "thanks": 6,
                    "text": (
                        "Într-o ședință, cu un exemplu inventat: „Andreea are păduchi”. După ce "
                        "au râs, am întrebat cine ar vrea să fie mama Andreei. S-a votat în două "
                        "minute."
                    ),
                    "answers": [
                        {
                            "author": "ana-bucur",
                            "at": "2026-08-19 09:12",
                            "thanks": 4,
                            "text": "Fur exemplul.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "fatma-ismail",
            "at": "2026-08-20 12:30",
            "thanks": 4,
            "text": (
                "Lucrez cu date despre sănătate, în spitale și acasă la oameni. Aș vrea un "
                "articol numai despre asta, cu un jurist. Semnează cineva cu mine o propunere?"
            ),
            "answers": [
                {
                    "author": "editor",
                    "at": "2026-08-20 13:05",
                    "thanks": 7,
                    "is_official": True,
                    "text": (
                        "Da. Îl punem în planul redacției pentru ianuarie. Până atunci, "
                        "trimite-ne trei situații reale, fără nume, din care să pornim."
                    ),
                },
            ],
        },
    ],
    "trei-oameni-la-dezbatere": [
        {
            "author": "camelia-sarbu",
            "at": "2026-04-14 10:30",
            "thanks": 8,
            "text": (
                "Sunt una dintre cei trei. Lipsește din articol termosul: îl împărțeam cu "
                "șoferul de la 5:40. El ne-a spus câți urcă pe viscol."
            ),
            "answers": [
                {
                    "author": "editor",
                    "at": "2026-04-14 10:50",
                    "thanks": 6,
                    "text": "Termosul intră în varianta tipărită.",
                },
            ],
        },
        {
            "author": "radu-filip",
            "at": "2026-04-14 18:00",
            "thanks": 3,
            "text": (
                "Frumos, dar la noi dezbaterile se țin marți la 11. Cine poate veni la 11, "
                "într-o marți?"
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-04-14 18:40",
                    "thanks": 7,
                    "text": (
                        "Se poate cere altă oră, în aceeași scrisoare în care ceri dezbaterea. "
                        "La noi s-a mutat la 17. Și propunerile scrise contează la fel; le poți "
                        "trimite noaptea."
                    ),
                    "answers": [
                        {
                            "author": "radu-filip",
                            "at": "2026-04-15 06:30",
                            "thanks": 4,
                            "text": "Asta nu știam. Mulțumesc.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "fatma-ismail",
            "at": "2026-04-16 20:05",
            "thanks": 5,
            "text": (
                "Am tipărit calendarul și l-am pus la intrare, lângă programul ferryboatului. "
                "Deja m-au întrebat doi oameni ce e aia „recomandare nepreluată”."
            ),
        },
        {
            "author": "delegat",
            "at": "2026-04-18 09:15",
            "thanks": 3,
            "text": (
                "Din experiența noastră, în Harghita: unde legea îngăduie, cereți ca anunțul să "
                "fie afișat și în maghiară. Citesc mai mulți, vin mai mulți."
            ),
        },
    ],
    "legea-544": [
        {
            "author": "petru-moraru",
            "at": "2026-02-10 17:20",
            "thanks": 6,
            "text": (
                "Am cerut costul asfaltului de pe strada Morii. Răspuns în opt zile, cu tabel. "
                "Doamna de la registratură mi-a zis că sunt primul care a cerut frumos."
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-02-10 17:45",
                    "thanks": 4,
                    "text": "Patru rânduri?",
                    "answers": [
                        {
                            "author": "petru-moraru",
                            "at": "2026-02-10 18:02",
                            "thanks": 7,
                            "text": "Trei. Am scris mare.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "ana-bucur",
            "at": "2026-02-12 08:00",
            "thanks": 3,
            "text": (
                "Școlile intră la „instituții publice”? Vreau lista fondului clasei. Glumesc. "
                "Dar inventarul laboratorului, da."
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-02-12 09:20",
                    "thanks": 5,
                    "text": (
                        "Da, unitățile de învățământ de stat sunt instituții publice. Inventarul "
                        "se poate cere. Pentru o școală mică, eu aș întreba întâi la o cafea."
                    ),
                },
            ],
        },
        {
            "author": "camelia-sarbu",
            "at": "2026-02-15 11:30",
            "thanks": 2,
            "text": "Dacă răspunsul e „informația nu există în forma cerută”?",
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-02-15 12:15",
                    "thanks": 5,
                    "text": (
                        "Întreabă în ce formă există și cere-o așa. De multe ori există în alt "
                        "tabel, cu alt nume."
                    ),
                },
            ],
        },
    ],
    "petitia": [
        {
            "author": "petru-moraru",
            "at": "2026-06-02 11:15",
            "thanks": 9,
            "text": (
                "Confirm: cadrul e adevărat. Din lemn de cireș, făcut de un vecin. Nu a vrut bani."
            ),
        },
        {
            "author": "gabriel-lacatus",
            "at": "2026-06-02 14:40",
            "thanks": 5,
            "text": (
                "La noi oamenilor le e frică să semneze. Zic că „ne iau la ochi”. Ce le răspunzi?"
            ),
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-06-02 15:30",
                    "thanks": 7,
                    "text": (
                        "Că și mie mi-a fost. Poți începe cu o petiție a organizației, semnată "
                        "de un om care nu depinde de primărie. După primul răspuns politicos, "
                        "frica mai scade."
                    ),
                    "answers": [
                        {
                            "author": "gabriel-lacatus",
                            "at": "2026-06-02 15:52",
                            "thanks": 3,
                            "text": "Încercăm cu sediul. Mulțumesc.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "ilinca-neagu",
            "at": "2026-06-05 19:00",
            "thanks": 4,
            "text": "Se poate trimite și pe e-mail, cu semnătură scanată? La cămin nu am imprimantă.",
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-06-06 08:10",
                    "thanks": 5,
                    "text": (
                        "Se poate pe e-mail; multe autorități au și formular pe site. Scrie-ți "
                        "numele întreg și adresa la care vrei răspunsul, ca să nu fie socotită "
                        "anonimă."
                    ),
                },
            ],
        },
    ],
    "documente-accesibile": [
        {
            "author": "tiberiu-kovacs",
            "at": "2026-07-28 10:00",
            "thanks": 8,
            "text": (
                "Verificarea a șaptea: deschide documentul pe telefon, mărește de două ori și "
                "încearcă să citești fără să miști stânga-dreapta."
            ),
            "answers": [
                {
                    "author": "editor",
                    "at": "2026-07-28 10:25",
                    "thanks": 6,
                    "text": (
                        "O adăugăm la următoarea revizuire. Rămâne la șase în titlu, dar "
                        "promitem că a șaptea e cadou."
                    ),
                },
            ],
        },
        {
            "author": "camelia-sarbu",
            "at": "2026-07-29 09:30",
            "thanks": 3,
            "text": "Tabelele din raportul financiar au celule unite peste tot. Chiar se aud rău?",
            "answers": [
                {
                    "author": "tiberiu-kovacs",
                    "at": "2026-07-29 09:55",
                    "thanks": 7,
                    "text": (
                        "Se aud așa: „total… gol… gol… 14… gol”. Desparte-le și repetă antetul. "
                        "Îți ia cinci minute și o cafea."
                    ),
                },
            ],
        },
    ],
}

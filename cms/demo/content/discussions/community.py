"""Discussions of articles on villages, neighbours and woods."""

DISCUSSIONS = {
    "gradina-valea-lunga": [
        {
            "author": "moderator",
            "at": "2026-05-12 14:20",
            "thanks": 6,
            "text": (
                "Noi am încercat ceva asemănător și ne-am împotmolit la acordul cu primăria. Cât "
                "a durat la voi până l-ați semnat?"
            ),
            "answers": [
                {
                    "author": "autor",
                    "at": "2026-05-12 15:02",
                    "thanks": 11,
                    "text": (
                        "Patru luni, cu două ședințe de consiliu local. Cel mai mult ne-a ajutat "
                        "schița pe o coală: consilierii au discutat despre alei, nu despre dacă."
                    ),
                    "answers": [
                        {
                            "author": "moderator",
                            "at": "2026-05-12 16:40",
                            "thanks": 2,
                            "text": (
                                "Mulțumesc. Desenăm și noi una și o ducem la primărie săptămâna "
                                "viitoare."
                            ),
                        },
                        {
                            "author": "ana-bucur",
                            "at": "2026-05-12 19:05",
                            "thanks": 7,
                            "text": (
                                "@moderator Dacă vrei, îți trimit schița noastră. E făcută de "
                                "copiii dintr-a șasea, cu tot cu un dinozaur lângă compost. La "
                                "ședință s-a votat cu dinozaur."
                            ),
                        },
                    ],
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-05-12 20:31",
            "thanks": 4,
            "text": (
                "Am fost sâmbăta trecută să văd. Mai frumos decât în film. O singură întrebare: "
                "ce faceți cu apa în august? La noi fântâna scade de pe la zece."
            ),
            "answers": [
                {
                    "author": "ana-bucur",
                    "at": "2026-05-13 07:44",
                    "thanks": 8,
                    "text": (
                        "Butoiul ține cam nouă zile dacă udăm pe rând. În august trecut am făcut "
                        "două lucruri:\n\n1. am pus paie între rânduri, de o palmă;\n2. am mutat "
                        "udatul după ora opt seara.\n\nAm pierdut castraveții, restul a rămas."
                    ),
                },
            ],
        },
        {
            "author": "alt-membru",
            "at": "2026-05-13 08:12",
            "thanks": 5,
            "text": (
                "Pot veni într-o sâmbătă să pun un plutitor la butoi, ca să nu mai dea pe "
                "dinafară când plouă. Am piesele acasă."
            ),
            "answers": [
                {
                    "author": "ana-bucur",
                    "at": "2026-05-13 08:30",
                    "thanks": 9,
                    "text": "Vino. Facem ceai.",
                },
            ],
        },
        {
            "author": "dorel-neagoe",
            "at": "2026-05-13 10:15",
            "removed": "Atac la persoană. Poți scrie din nou, despre grădină.",
            "text": (
                "Vecinul din colț, care se laudă cu stratul lui, nici nu știe să țină o sapă. "
                "L-am văzut eu."
            ),
        },
        {
            "author": "editor",
            "at": "2026-05-13 11:11",
            "thanks": 3,
            "text": (
                "Am deschis o listă cu exemple de acorduri cu primăriile. Cine are unul semnat "
                "și poate arăta textul, fără date personale, să lase aici un rând."
            ),
            "answers": [
                {
                    "author": "delegat",
                    "at": "2026-05-13 12:58",
                    "thanks": 4,
                    "text": (
                        "Avem unul pentru sală, la Lunca Mică. Îl curăț de nume și ți-l trimit "
                        "până vineri."
                    ),
                },
            ],
        },
        {
            "author": "ilinca-neagu",
            "at": "2026-09-14 18:22",
            "thanks": 3,
            "text": (
                "Am citit cu întârziere. Regulamentul atașat l-am folosit la grădina de pe "
                "acoperișul căminului, am schimbat doar „strat” cu „ladă”. Merge."
            ),
        },
    ],
    "voluntari-in-cartier": [
        {
            "author": "fatma-ismail",
            "at": "2026-05-06 12:10",
            "thanks": 7,
            "text": (
                "„Omul scării” e cea mai bună idee pe care am citit-o anul acesta. La noi în "
                "cartier ar trebui să fie „omul porții”, dar e același lucru. Cum l-ați ales?"
            ),
            "answers": [
                {
                    "author": "delegat",
                    "at": "2026-05-06 13:02",
                    "thanks": 6,
                    "text": (
                        "Nu l-am ales. Am întrebat pe cine sună vecinii când rămân pe dinafară. "
                        "La toate scările a ieșit același nume de la trei oameni diferiți."
                    ),
                    "answers": [
                        {
                            "author": "fatma-ismail",
                            "at": "2026-05-06 13:20",
                            "thanks": 3,
                            "text": "Simplu și sigur. Încerc.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "alt-membru",
            "at": "2026-05-06 17:45",
            "thanks": 4,
            "text": (
                "La noi, omul uneltelor sunt eu de treizeci de ani, numai că nu știam că se "
                "cheamă așa. Sfat: scrie cu vopsea pe fiecare unealtă scara. Altfel, bormașina "
                "pleacă la mare."
            ),
        },
        {
            "author": "ilinca-neagu",
            "at": "2026-05-07 09:30",
            "thanks": 5,
            "text": (
                "Eu am fost dintre cei care au venit o dată și nu s-au mai întors. Nu din "
                "rea-voință. Am stat două ore pe o bancă și nu mi-a zis nimeni ce să fac. Îmi "
                "pare bine că ați schimbat asta."
            ),
            "answers": [
                {
                    "author": "delegat",
                    "at": "2026-05-07 10:05",
                    "thanks": 9,
                    "text": (
                        "Mulțumesc că ai scris. Chiar despre tine, fără să te știm, e paragraful "
                        "al doilea. Prima sâmbătă din iunie, la zece: avem de vopsit trei bănci. "
                        "Știi deja ce faci când vii."
                    ),
                    "answers": [
                        {
                            "author": "ilinca-neagu",
                            "at": "2026-06-06 14:12",
                            "thanks": 8,
                            "text": "Am vopsit două. A treia era a lui Dinu.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "radu-filip",
            "at": "2026-05-08 20:40",
            "thanks": 2,
            "text": (
                "Nu sunt chiar de acord cu luna august liberă. La sat, vara e singura vreme în "
                "care sunt toți acasă."
            ),
            "answers": [
                {
                    "author": "delegat",
                    "at": "2026-05-09 08:15",
                    "thanks": 4,
                    "text": (
                        "Ai dreptate pentru sat. La bloc, vara nu e nimeni. Aș scrie acum: "
                        "*alege o lună liberă*, nu *august*."
                    ),
                },
            ],
        },
    ],
    "cinci-greseli-impadurire": [
        {
            "author": "gabriel-lacatus",
            "at": "2026-05-04 11:20",
            "thanks": 5,
            "text": (
                "La punctul 5 mă regăsesc. Noi am plantat 300 de salcâmi pe marginea satului și "
                "am aflat în august că oile nu citesc panouri."
            ),
            "answers": [
                {
                    "author": "editor",
                    "at": "2026-05-04 11:58",
                    "thanks": 6,
                    "text": "Gard sau cioban?",
                    "answers": [
                        {
                            "author": "gabriel-lacatus",
                            "at": "2026-05-04 12:03",
                            "thanks": 9,
                            "text": (
                                "Cioban. L-am făcut voluntar. De atunci nu s-a mai pierdut "
                                "niciunul."
                            ),
                            "answers": [
                                {
                                    "author": "editor",
                                    "at": "2026-05-04 12:10",
                                    "thanks": 4,
                                    "text": (
                                        "Asta ar trebui să fie greșeala numărul șase: să nu "
                                        "vorbești cu ciobanul."
                                    ),
                                },
                            ],
                        },
                    ],
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-05-04 21:15",
            "thanks": 3,
            "text": (
                "Salcâmul prinde repede, dar se întinde unde nu trebuie. Întrebați ocolul "
                "înainte, cum scrie în tabel."
            ),
        },
        {
            "author": "ana-bucur",
            "at": "2026-05-05 07:50",
            "thanks": 4,
            "text": (
                "Folosesc articolul la ora de biologie. Copiii au calculat procentul de puieți "
                "prinși și au propus să fie afișat la șosea, pe panou. Ce ziceți?"
            ),
            "answers": [
                {
                    "author": "editor",
                    "at": "2026-05-05 09:05",
                    "thanks": 7,
                    "text": "Da. Cu tot cu cei uscați.",
                },
            ],
        },
    ],
    "sedinta-de-45-de-minute": [
        {
            "author": "delegat",
            "at": "2026-04-28 12:44",
            "thanks": 5,
            "text": (
                "Am încercat ieri. La minutul 42 cineva a spus „și mai am eu ceva mic”. Toți "
                "s-au uitat la ceas. A râs și a zis că rămâne pe data viitoare."
            ),
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-04-28 13:10",
                    "thanks": 4,
                    "text": "Ceasul face ce nu poate face nicio gazdă.",
                },
            ],
        },
        {
            "author": "camelia-sarbu",
            "at": "2026-04-29 08:20",
            "thanks": 3,
            "text": (
                "Întrebare practică: cine pregătește jumătatea de pagină dacă tema e a tuturor? "
                "La noi, „a tuturor” înseamnă a mea."
            ),
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-04-29 09:35",
                    "thanks": 6,
                    "text": (
                        "Cine a ridicat problema. Dacă nu vrea s-o scrie, înseamnă că nu e încă "
                        "o temă. Sună aspru, dar te scapă de multe duminici."
                    ),
                    "answers": [
                        {
                            "author": "camelia-sarbu",
                            "at": "2026-04-29 09:41",
                            "thanks": 5,
                            "text": "O lipesc pe ușă.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "tiberiu-kovacs",
            "at": "2026-04-30 17:02",
            "thanks": 7,
            "text": (
                "Aș adăuga: cercul de scaune să aibă un gol. Nu „facem loc dacă vine cineva în "
                "scaun rulant”, ci loc făcut deja. Se vede de la ușă dacă ai fost așteptat."
            ),
            "answers": [
                {
                    "author": "moderator",
                    "at": "2026-04-30 17:30",
                    "thanks": 8,
                    "text": "Ai dreptate. Am pus la noi, de data viitoare. Mulțumesc.",
                },
            ],
        },
    ],
}

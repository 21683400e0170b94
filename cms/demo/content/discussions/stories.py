"""Discussions of the festival, the library and first jobs."""

DISCUSSIONS = {
    "doua-maluri": [
        {
            "author": "radu-filip",
            "at": "2026-04-21 10:30",
            "thanks": 4,
            "text": "Bonurile pe sfoară! Asta aș vrea să văd și la primăriile mari.",
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-04-21 11:02",
                    "thanks": 5,
                    "text": "Sfoara e de la un pescar. A cerut-o înapoi, cu bonurile cu tot.",
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-04-21 19:48",
            "thanks": 3,
            "text": (
                "Am ascultat episodul la radio, adică pe telefon, dar cu telefonul lângă radio. "
                "Vocea e cam de robot, însă povestea e bună. Bine că scrie dedesubt tot ce se "
                "spune."
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-04-22 08:15",
                    "thanks": 6,
                    "text": (
                        "E voce sintetică, într-adevăr; o spunem și sub player. Dacă găsim un om "
                        "cu voce bună și cu răbdare, îl luăm la episodul patru."
                    ),
                    "answers": [
                        {
                            "author": "fatma-ismail",
                            "at": "2026-04-22 08:40",
                            "thanks": 4,
                            "text": (
                                "Cunosc pe cineva. A citit știrile la radio Constanța douăzeci "
                                "de ani. Vă scriu în privat."
                            ),
                        },
                    ],
                },
            ],
        },
    ],
    "jurnalul-bibliotecarei": [
        {
            "author": "ana-bucur",
            "at": "2026-04-15 09:40",
            "thanks": 8,
            "text": (
                "Am plâns la poștaș. La școala noastră biblioteca e încuiată de când s-a "
                "pensionat doamna Stela. Mâine cer cheia."
            ),
            "answers": [
                {
                    "author": "membru",
                    "at": "2026-04-15 10:12",
                    "thanks": 7,
                    "text": (
                        "Scrie-ne cum a fost. Și ia cu tine o carte de acasă, pentru prima "
                        "sâmbătă, când nu vine nimeni."
                    ),
                    "answers": [
                        {
                            "author": "ana-bucur",
                            "at": "2026-04-25 13:30",
                            "thanks": 12,
                            "text": (
                                "A venit un elev. Cu frate-său. Au stat până la două. Cartea am "
                                "citit-o pe jumătate și au luat-o acasă, ca să afle sfârșitul."
                            ),
                        },
                    ],
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-04-15 18:03",
            "thanks": 9,
            "text": (
                "Am dus scrisori patruzeci de ani. Dacă intra cineva la bibliotecă, știam noi, "
                "poștașii, primii. Spuneți-i colegului meu că a întrebat bine."
            ),
        },
        {
            "author": "fatma-ismail",
            "at": "2026-04-16 08:25",
            "thanks": 5,
            "text": (
                "La noi merge bine „ora de basme în două limbi”. O bunică spune în tătară, eu "
                "repet în română, copiii traduc ce am greșit. Vin și cei mari, să ne corecteze."
            ),
            "answers": [
                {
                    "author": "membru",
                    "at": "2026-04-16 09:10",
                    "thanks": 6,
                    "text": "Ce idee frumoasă. Putem povesti despre ea într-un articol?",
                    "answers": [
                        {
                            "author": "fatma-ismail",
                            "at": "2026-04-16 09:22",
                            "thanks": 4,
                            "text": "Dacă o semnează bunica, da.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "consilier",
            "at": "2026-04-17 11:00",
            "thanks": 6,
            "text": (
                "Pentru colțul de CV-uri: am făcut o foaie cu întrebări, tipărită mare, pe care "
                "omul o poate lua acasă o săptămână. Cine vrea să o primească să lase aici "
                "numele bibliotecii."
            ),
            "answers": [
                {
                    "author": "gabriel-lacatus",
                    "at": "2026-04-17 12:18",
                    "thanks": 3,
                    "text": (
                        "Centrul comunitar din Ferentari, dacă se poate. Nu e bibliotecă, dar "
                        "avem un raft."
                    ),
                    "answers": [
                        {
                            "author": "consilier",
                            "at": "2026-04-17 12:40",
                            "thanks": 4,
                            "text": "Un raft ajunge.",
                        },
                    ],
                },
            ],
        },
    ],
    "cv-fara-experienta": [
        {
            "author": "ilinca-neagu",
            "at": "2026-01-27 13:10",
            "thanks": 5,
            "text": (
                "Exemplul cu frații m-a lovit. Am scris ani la rând „fără experiență”, deși am "
                "crescut doi."
            ),
            "answers": [
                {
                    "author": "consilier",
                    "at": "2026-01-27 13:45",
                    "thanks": 8,
                    "text": (
                        "Scrie-l. Și pune vârstele: între doi frați de 4 și de 14 ani e o "
                        "meserie diferență."
                    ),
                },
            ],
        },
        {
            "author": "alt-membru",
            "at": "2026-01-28 08:22",
            "thanks": 3,
            "text": (
                "Și la pensie se face CV? Vreau să mă angajez două zile pe săptămână la un "
                "service de electrocasnice."
            ),
            "answers": [
                {
                    "author": "consilier",
                    "at": "2026-01-28 09:00",
                    "thanks": 7,
                    "text": (
                        "Se face, și e scurt: ce repari, de când, cine te poate recomanda. La "
                        "tine aș începe cu numărul de aparate din atelierul de sâmbătă."
                    ),
                    "answers": [
                        {
                            "author": "alt-membru",
                            "at": "2026-02-20 17:55",
                            "thanks": 14,
                            "text": "M-au luat. La interviu mi-au dat un mixer stricat.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "radu-filip",
            "at": "2026-01-30 19:20",
            "thanks": 4,
            "text": (
                "Ca angajator: citesc primele două rânduri și lista cu „ce ai făcut”. Fotografia "
                "mă încurcă mai mult decât mă ajută."
            ),
        },
    ],
}

"""Discussions of articles on work and careers."""

DISCUSSIONS = {
    "agentia-de-ocupare": [
        {
            "author": "gabriel-lacatus",
            "at": "2026-01-20 11:15",
            "thanks": 9,
            "text": (
                "„Mergi cu omul, dar nu vorbești în locul lui.” Aș pune propoziția asta pe "
                "peretele oricărei organizații."
            ),
            "answers": [
                {
                    "author": "autor",
                    "at": "2026-01-20 12:00",
                    "thanks": 5,
                    "text": (
                        "E a unei colege de-a ta, de la Galați. I-am promis că nu îi spun numele."
                    ),
                },
            ],
        },
        {
            "author": "radu-filip",
            "at": "2026-01-21 07:30",
            "thanks": 4,
            "text": (
                "De partea cealaltă: anunț locuri la agenție de trei ani și îmi vin oameni care "
                "vor doar ștampila. Înțeleg că trebuie, dar pierdem amândoi o dimineață. Se "
                "poate altfel?"
            ),
            "answers": [
                {
                    "author": "autor",
                    "at": "2026-01-21 09:12",
                    "thanks": 7,
                    "text": (
                        "Se poate, dacă descrierea postului e concretă. Unde scrie „muncitor "
                        "necalificat”, vine oricine e trimis. Unde scrie „șlefuiește de mână, "
                        "opt ore, în picioare, praf de lemn, salariu atât”, vine cine vrea. "
                        "Încearcă o dată și spune-ne."
                    ),
                    "answers": [
                        {
                            "author": "radu-filip",
                            "at": "2026-03-02 18:45",
                            "thanks": 11,
                            "text": (
                                "Am încercat. Din patru, au venit doi, au rămas doi. Salariul "
                                "scris a făcut diferența, nu praful."
                            ),
                        },
                    ],
                },
            ],
        },
        {
            "author": "ilinca-neagu",
            "at": "2026-01-22 20:10",
            "thanks": 3,
            "text": "Mă pot înregistra dacă sunt studentă la zi? Caut ceva cu jumătate de normă.",
            "answers": [
                {
                    "author": "consilier",
                    "at": "2026-01-23 09:05",
                    "thanks": 6,
                    "text": (
                        "Depinde de statutul tău și de ce cauți, de aceea întreabă întâi agenția "
                        "de care ții. Pentru studenți există și alte drumuri: centrul de carieră "
                        "al universității, contracte cu timp parțial, practică plătită. Dacă "
                        "vrei, fă-ți o programare la consiliere și le luăm pe rând."
                    ),
                    "answers": [
                        {
                            "author": "ilinca-neagu",
                            "at": "2026-01-23 09:40",
                            "thanks": 2,
                            "text": "Mulțumesc, mi-am făcut.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "alt-membru",
            "at": "2026-01-25 08:00",
            "thanks": 4,
            "text": (
                "În 1998 am stat șase ore la coadă și am plecat fără nimic. Acum am fost cu un "
                "nepot: patruzeci de minute, programat. Să spunem și când e mai bine."
            ),
        },
    ],
    "tineri-neet": [
        {
            "author": "fatma-ismail",
            "at": "2026-03-24 10:50",
            "thanks": 8,
            "text": (
                "Harta făcută pe jos am făcut-o și noi, la Constanța, cu asistenta comunitară. "
                "Pe listele oficiale erau patru fete. Am găsit nouăsprezece. Cele mai multe "
                "aveau grijă de frați."
            ),
            "answers": [
                {
                    "author": "autor",
                    "at": "2026-03-24 11:25",
                    "thanks": 5,
                    "text": "Ce ați făcut mai întâi cu ele?",
                    "answers": [
                        {
                            "author": "fatma-ismail",
                            "at": "2026-03-24 11:50",
                            "thanks": 10,
                            "text": (
                                "O cameră cu jucării și o doamnă pensionară. Trei dimineți pe "
                                "săptămână. Abia apoi cursul. Costul camerei a fost cât două "
                                "bannere."
                            ),
                        },
                    ],
                },
            ],
        },
        {
            "author": "radu-filip",
            "at": "2026-03-24 19:15",
            "thanks": 3,
            "text": (
                "Înțeleg partea voastră, dar și eu am o problemă: dacă lipsește trei zile fără "
                "să anunțe, ceilalți din atelier muncesc pentru el. Cât timp trebuie să am "
                "răbdare?"
            ),
            "answers": [
                {
                    "author": "gabriel-lacatus",
                    "at": "2026-03-24 20:02",
                    "thanks": 9,
                    "text": (
                        "Nu îți cer răbdare fără capăt. Îți cer un telefon, în prima zi, la "
                        "mine. De obicei e ceva ce se rezolvă până a doua zi: n-are bani de "
                        "autobuz, s-a certat acasă, îi e rușine că a întârziat. Dacă nu se "
                        "rezolvă, te înțeleg."
                    ),
                    "answers": [
                        {
                            "author": "radu-filip",
                            "at": "2026-03-25 06:50",
                            "thanks": 6,
                            "text": "Corect. Dă-mi numărul.",
                            "answers": [
                                {
                                    "author": "gabriel-lacatus",
                                    "at": "2026-03-25 07:05",
                                    "thanks": 4,
                                    "text": "Ți l-am trimis în mesaj.",
                                },
                                {
                                    "author": "tiberiu-kovacs",
                                    "at": "2026-03-25 09:30",
                                    "thanks": 5,
                                    "text": "Așa arată un parteneriat: două numere de telefon.",
                                },
                            ],
                        },
                    ],
                },
            ],
        },
        {
            "author": "consilier",
            "at": "2026-03-26 10:20",
            "thanks": 4,
            "text": (
                "Aș adăuga la capcane: testele de personalitate la prima întâlnire. Am văzut "
                "tineri care nu s-au mai întors după întrebarea „unde te vezi peste cinci ani?”."
            ),
        },
        {
            "author": "oana-pricop",
            "at": "2026-03-27 22:14",
            "waits": True,
            "text": (
                "Am 24 de ani și m-am recunoscut la rândul trei din tabel. Nu știam că se cheamă "
                "cumva. Unde pot scrie dacă vreau și eu în grup?"
            ),
        },
        {
            "author": "camelia-sarbu",
            "at": "2026-04-02 08:35",
            "thanks": 3,
            "text": (
                "O întrebare de contabilă: „fondul mic pentru acte și ochelari” îl trece cineva "
                "în buget ca linie separată? Finanțatorii noștri îl tot taie."
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-04-02 10:10",
                    "thanks": 5,
                    "text": (
                        "L-am descris ca „sprijin pentru participare”, cu o listă închisă și un "
                        "plafon de 300 de lei de persoană. A trecut de două ori."
                    ),
                },
            ],
        },
    ],
    "ghid-ucenicie": [
        {
            "author": "radu-filip",
            "at": "2026-02-03 10:20",
            "thanks": 7,
            "text": (
                "Adaug, ca parte interesată: cel mai greu nu e să înveți un ucenic, e să nu faci "
                "tu în locul lui. Primele două luni am stat cu mâinile la spate, la propriu."
            ),
            "answers": [
                {
                    "author": "ana-bucur",
                    "at": "2026-02-03 15:40",
                    "thanks": 6,
                    "text": "Bun venit în învățământ.",
                },
            ],
        },
        {
            "author": "fatma-ismail",
            "at": "2026-02-04 09:15",
            "thanks": 4,
            "text": (
                "Avem o fată care vrea tinichigerie auto. La trei service-uri i s-a spus „nu e "
                "pentru fete”. Există vreun meșter care gândește altfel, pe lângă Constanța?"
            ),
            "answers": [
                {
                    "author": "contributor",
                    "at": "2026-02-04 10:30",
                    "thanks": 5,
                    "text": (
                        "Întreb pe lista atelierelor. Și, pentru cele trei: refuzul pe motiv că "
                        "e fată este discriminare. Dar înainte de plângere, să îi găsim un loc."
                    ),
                    "answers": [
                        {
                            "author": "fatma-ismail",
                            "at": "2026-02-19 17:20",
                            "thanks": 13,
                            "text": (
                                "Am găsit. Un domn de 61 de ani din Medgidia. A zis: „Să vină, "
                                "că băieții nu mai vin.” E la a doua săptămână."
                            ),
                        },
                    ],
                },
            ],
        },
    ],
    "angajare-dizabilitati": [
        {
            "author": "tiberiu-kovacs",
            "at": "2026-09-22 09:10",
            "thanks": 10,
            "text": (
                "Mulțumesc pentru cum ați scris. O singură corectură: scaunul meu e albastru, în "
                "desen e bleumarin."
            ),
            "answers": [
                {
                    "author": "autor",
                    "at": "2026-09-22 09:35",
                    "thanks": 6,
                    "text": "Am transmis. Desenatoarea spune că e albastru *în umbră*.",
                },
            ],
        },
        {
            "author": "petru-moraru",
            "at": "2026-09-22 18:30",
            "thanks": 4,
            "text": (
                "La primăria noastră rampa are patruzeci de grade. Un nepot a coborât pe ea cu "
                "sania. Cui scriu?"
            ),
            "answers": [
                {
                    "author": "tiberiu-kovacs",
                    "at": "2026-09-22 19:12",
                    "thanks": 8,
                    "text": (
                        "Primăriei, o petiție, cu o fotografie și cu panta măsurată. Există un "
                        "normativ pentru accesibilizare și rampele au o pantă maximă. Te ajut eu "
                        "cu măsuratul, de la distanță: îți trebuie o nivelă și o scândură de un "
                        "metru."
                    ),
                    "answers": [
                        {
                            "author": "petru-moraru",
                            "at": "2026-09-24 08:05",
                            "thanks": 5,
                            "text": "Scândura am. Marți merg.",
                        },
                    ],
                },
            ],
        },
        {
            "author": "camelia-sarbu",
            "at": "2026-09-23 11:00",
            "thanks": 4,
            "text": (
                "Avem 62 de angajați la firma unde lucrez ziua și plătim lunar contribuția. "
                "Patronul zice că „nu găsim pe nimeni”. De unde începem, concret?"
            ),
            "answers": [
                {
                    "author": "consilier",
                    "at": "2026-09-23 12:15",
                    "thanks": 7,
                    "text": (
                        "Trei pași: descrieți două posturi fără cerințe de umplutură; "
                        "trimiteți-le agenției de ocupare și organizațiilor de persoane cu "
                        "dizabilități din județ; la interviu întrebați ce adaptare e nevoie, nu "
                        "ce diagnostic. Dacă vreți, vă putem pune în legătură cu doi angajatori "
                        "care au trecut prin asta."
                    ),
                    "answers": [
                        {
                            "author": "camelia-sarbu",
                            "at": "2026-09-23 12:30",
                            "thanks": 3,
                            "text": (
                                "Da. I-am arătat și lui articolul. A citit până la 140 de lei și "
                                "a întrebat de balamale."
                            ),
                        },
                    ],
                },
            ],
        },
    ],
}

"""The labour market: apprentices, young people, adverts, second starts."""

from cms.demo.content.forum.shapes import Poll, Post, Report, Topic

TOPICS = (
    Topic(
        "munca", "ucenic-prima-luna",
        "Ucenic la atelier: prima lună, fără povești",
        posts=(
            Post(
                "radu-filip", "2026-01-26 06:45",
                (
                    "Am luat un ucenic de șaptesprezece ani, cu contract de ucenicie, pe Legea "
                    "279/2005. Scriu ce a fost greu, poate îi folosește altui patron:\n\n"
                    "- hârtiile au luat cinci săptămâni, nu una;\n"
                    "- sub optsprezece ani lucrează șase ore pe zi, treizeci pe săptămână, deci "
                    "alt program decât ceilalți;\n"
                    "- eu credeam că îl învăț să rindeluiască, el avea de învățat să vină la "
                    "șapte."
                ),
                thanks=12,
            ),
            Post(
                "consilier", "2026-01-26 09:20",
                (
                    "Cum ai rezolvat venitul la șapte? Pentru mulți tineri e cel mai greu lucru "
                    "și cel mai puțin predat."
                ),
                thanks=7,
            ),
            Post(
                "radu-filip", "2026-01-26 19:00",
                (
                    "Nu l-am certat. I-am dat cheia atelierului. Dacă nu vine el, nu intră "
                    "nimeni. A întârziat o dată, au stat nouă oameni în frig și nu a mai "
                    "trebuit să spun nimic."
                ),
                thanks=11,
            ),
            Post(
                "gabriel-lacatus", "2026-01-27 13:00",
                (
                    "Frumos, dar la un băiat de la mine ar fi mers pe dos: l-ar fi speriat și "
                    "nu mai venea. Cheia e bună după ce omul știe că nu e dat afară la prima "
                    "greșeală."
                ),
                thanks=5,
            ),
            Post(
                "radu-filip", "2026-01-27 19:30",
                "Se poate. Al meu mă știa de vecin. Deci întâi siguranța, apoi cheia.",
                thanks=6,
            ),
            Post(
                "autor", "2026-01-28 10:10",
                (
                    "Pentru cine citește și vrea să înceapă: ucenicia duce la o calificare, de "
                    "aceea durata depinde de nivel, de la șase luni la trei ani. Există și o "
                    "sumă lunară pentru angajator, cu condiții; suma și condițiile de azi le "
                    "afli de la agenția județeană, înainte de a semna."
                ),
                thanks=6,
            ),
            Post(
                "radu-filip", "2026-07-27 20:00",
                (
                    "La șase luni: face singur o ușă de dulap, din desen. A stricat două. "
                    "Ucenicul dinaintea lui stricase cinci, dar pe acela îl certam."
                ),
                thanks=13,
            ),
        ),
        views=583,
    ),
    Topic(
        "munca", "tineri-fara-lista",
        "Cum ajungem la tinerii care nu sunt pe nicio listă?",
        posts=(
            Post(
                "gabriel-lacatus", "2026-04-14 14:00",
                (
                    "Nu sunt la școală, nu lucrează, nu sunt la agenție. Știu vreo treizeci în "
                    "cartier. Proiectul cere „grup-țintă înregistrat”. Înregistrarea e tocmai "
                    "pasul pe care nu îl fac. Cum l-ați făcut voi?"
                ),
                thanks=7,
            ),
            Post(
                "fatma-ismail", "2026-04-14 15:30",
                (
                    "Cu programare în grup de câte patru, la o oră pe care o știm liniștită, și "
                    "cu mine pe hol. Nu intru cu ei. Trei din patru se înregistrează. Singuri, "
                    "unul din zece."
                ),
                thanks=7,
            ),
            Post(
                "autor", "2026-04-14 17:00",
                (
                    "Vorbește înainte cu agenția. Unele trimit un om în cartier, o zi, cu tot "
                    "cu formulare. E treaba lor, dar nu știu unde să vină."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-04-15 20:10",
                (
                    "Pe mine m-ar fi adus o treabă de trei zile, plătită corect, nu un curs. "
                    "După ce câștigi ceva cinstit, începi să întrebi și de hârtii."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-04-16 09:00",
                (
                    "Amândouă la un loc: zile de probă la angajatori, plătite și cu contract, "
                    "iar hârtiile agenției făcute înainte, ca să nu piardă drepturi. Cine se "
                    "angajează fără să fie înregistrat poate rămâne fără prime și subvenții pe "
                    "care le-ar fi primit."
                ),
                thanks=6,
            ),
            Post(
                "gabriel-lacatus", "2026-06-24 12:00",
                (
                    "Raport: agenția a venit două joi, la școala din cartier. 22 din 30 "
                    "înregistrați. @dorel-neagoe, primii șase au intrat la o firmă de zidărie. "
                    "Mi-ai dat ideea, să știi."
                ),
                thanks=11,
            ),
        ),
        views=344,
    ),
    Topic(
        "munca", "salariul-in-anunt",
        "Salariul scris în anunț: da sau nu?",
        posts=(
            Post(
                "autor", "2026-06-10 11:00",
                (
                    "Directiva (UE) 2023/970 avea termen de transpunere 7 iunie 2026. Ea cere "
                    "ca un candidat să afle salariul inițial sau intervalul înainte de "
                    "interviu, în anunț ori pe altă cale, și ca angajatorul să nu întrebe cât a "
                    "câștigat înainte. Verificați forma legii române; eu vreau să știu cum e la "
                    "voi *în practică*."
                ),
                thanks=6,
            ),
            Post(
                "radu-filip", "2026-06-10 19:20",
                (
                    "Scriu de un an. Vin mai puțini oameni și rămân mai mulți. Nu m-aș "
                    "întoarce."
                ),
                thanks=7,
            ),
            Post(
                "delegat", "2026-06-11 09:10",
                (
                    "Noi ca ONG ne temem de altceva: avem trei oameni plătiți din trei "
                    "proiecte, cu salarii diferite pentru aceeași muncă. Dacă îl scriu pe al "
                    "patrulea, explodează."
                ),
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-06-11 10:00",
                (
                    "Explodează oricum, mai târziu și mai urât. Am făcut o grilă internă: "
                    "aceeași muncă, aceeași bandă, iar diferența dintre proiecte o acoperim din "
                    "sporul de sarcini, scris. A durat o ședință neplăcută."
                ),
                thanks=8,
            ),
            Post(
                "petru-moraru", "2026-06-11 17:40",
                (
                    "Am votat „nu” și spun de ce: la noi în oraș toți se știu. Dacă scrii "
                    "leafa, o știe și cumnatul."
                ),
                thanks=3,
            ),
            Post(
                "consilier", "2026-06-12 09:30",
                (
                    "Înțeleg, domnule Petru, dar candidatul nu poate alege fără ea. Un interval "
                    "protejează și omul, și angajatorul. Cât are fiecare, exact, rămâne între "
                    "ei."
                ),
                thanks=7,
            ),
            Post(
                "petru-moraru", "2026-06-12 18:00",
                "Un interval, da. Dacă pot, îmi schimb votul.",
                thanks=6,
            ),
            Post(
                "ilinca-neagu", "2026-06-12 21:00",
                (
                    "Ca om care caută: un anunț fără salariu îl citesc ultimul. Nu din lăcomie, "
                    "ci pentru că am autobuz de plătit și trebuie să știu dacă îmi rămâne ceva."
                ),
                thanks=6,
            ),
        ),
        poll=Poll(
            "Scrii sau ceri salariul în anunț?", "2026-07-10",
            options=(
                ("Da, mereu",
                 ("radu-filip", "consilier", "autor", "ilinca-neagu", "membru",
                  "gabriel-lacatus")),
                ("Da, ca interval", ("delegat", "camelia-sarbu", "contributor")),
                ("Îl spun la primul telefon", ("alt-membru", "dorel-neagoe")),
                ("Nu", ("petru-moraru",)),
            ),
        ),
        views=629,
    ),
    Topic(
        "munca", "ucenicie-stagiu-internship",
        "Ucenicie, stagiu, internship: care e diferența?",
        posts=(
            Post(
                "ilinca-neagu", "2026-03-23 20:30",
                (
                    "Mi s-au propus toate trei în aceeași săptămână și cred că angajatorii le "
                    "încurcă. Ce semnez, de fapt?"
                ),
                thanks=4,
            ),
            Post(
                "autor", "2026-03-24 09:00",
                (
                    "Trei legi, trei contracte:\n\n"
                    "| | Lege | Pentru cine | Ce semnezi |\n"
                    "| --- | --- | --- | --- |\n"
                    "| Ucenicie | 279/2005 | de la 16 ani, pentru o calificare | contract de "
                    "ucenicie, un contract de muncă aparte |\n"
                    "| Stagiu | 335/2013 | absolvenți de facultate, la debut | contract de "
                    "stagiu lângă contractul de muncă, de regulă șase luni |\n"
                    "| Internship | 176/2018 | de la 16 ani, ca să cunoști un domeniu | "
                    "contract de internship, cel mult 720 de ore în șase luni, cu indemnizație "
                    "|\n\n"
                    "La primele două ești angajată. La internship nu, dar ai indemnizație de "
                    "cel puțin jumătate din salariul minim brut."
                ),
                thanks=14, is_accepted=True,
            ),
            Post(
                "ilinca-neagu", "2026-03-24 20:10",
                (
                    "Deci „stagiul de probă neplătit” care mi s-a propus nu e niciunul dintre "
                    "ele."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-03-25 09:15",
                (
                    "Nu este. Munca de probă neplătită nu devine stagiu fiindcă îi spui așa. "
                    "Cere contractul înainte de prima zi; dacă nu vine, ai aflat ce trebuia."
                ),
                thanks=9,
            ),
        ),
        views=498,
    ),
    Topic(
        "munca", "femei-50",
        "Femei de peste 50 de ani, fără niciun CV de douăzeci de ani",
        posts=(
            Post(
                "consilier", "2026-09-17 10:00",
                (
                    "La grupul de joi am șapte femei care au crescut copii și au îngrijit "
                    "părinți. Spun „nu știu să fac nimic”. Cum ați făcut voi lista lucrurilor "
                    "pe care le știu?"
                ),
                thanks=7,
            ),
            Post(
                "fatma-ismail", "2026-09-17 11:30",
                (
                    "Întreb: „Cine te sună când are o problemă și de ce?” Apare tot: una face "
                    "acte pentru toată scara, alta ține socoteala la înmormântări. Sunt "
                    "meserii."
                ),
                thanks=8,
            ),
            Post(
                "membru", "2026-09-17 13:00",
                (
                    "Apoi o lună de voluntariat cu rol scris și certificat la sfârșit. Nu ca "
                    "treaptă obligatorie, ci pentru cine vrea o dovadă proaspătă."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-09-18 09:00",
                (
                    "Aș fi atentă aici. Dacă femeia are nevoie de bani, voluntariatul o ține o "
                    "lună pe loc. Să fie scurt sau să meargă alături de căutat, nu înainte."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-09-18 10:20",
                "De acord cu Camelia: alături, două ore pe săptămână.",
                thanks=6,
            ),
            Post(
                "radu-filip", "2026-09-18 19:40",
                (
                    "Dacă una dintre doamne vrea, am un post la finisaj, program de șase ore, "
                    "în Bistrița. Salariul e scris în anunțul de pe platformă. Sunați la "
                    "atelier."
                ),
                thanks=2,
                report=Report("other", (
                    "E un anunț de angajare, nu un răspuns la întrebare. "
                    "Locul lui e la anunțuri."
                )),
            ),
            Post(
                "consilier", "2026-11-12 12:00",
                (
                    "După două luni: patru lucrează, una face un curs de îngrijitoare, două nu "
                    "vor să lucreze în altă parte decât acasă și e dreptul lor să le lăsăm în "
                    "pace."
                ),
                thanks=10,
            ),
        ),
        views=318,
    ),
)  # fmt: skip

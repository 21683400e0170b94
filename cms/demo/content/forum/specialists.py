"""Questions to specialists, read by a moderator before they show."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "specialisti", "voluntar-somer",
        "Pot fi voluntară cât primesc indemnizație de șomaj?",
        posts=(
            Post(
                "ana-bucur", "2026-02-11 19:00",
                (
                    "Întreb pentru o mamă de la noi. I s-a spus că pierde indemnizația dacă "
                    "ajută la grădină."
                ),
                thanks=4,
            ),
            Post(
                "autor", "2026-02-12 09:30",
                (
                    "Voluntariatul, potrivit Legii 78/2014, este fără remunerație, deci nu e un "
                    "loc de muncă și nici un venit. Nu el duce la pierderea indemnizației. O "
                    "pot duce însă obligațiile uitate din Legea 76/2002: să se prezinte lunar "
                    "și când e chemată, să caute activ de lucru, să nu refuze fără motiv un loc "
                    "potrivit sau un curs.\n\n"
                    "Sfat practic: să spună la agenție că face voluntariat, să ceară răspunsul "
                    "în scris și să țină programul așa încât să poată lipsi când o cheamă."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "consilier", "2026-02-12 10:10",
                (
                    "Și banii de transport să fie decont, cu bilete, cum a explicat Camelia în "
                    "alt subiect. O sumă fixă ar putea fi privită ca venit."
                ),
                thanks=6,
            ),
            Post(
                "ana-bucur", "2026-02-20 18:30",
                "A întrebat, i-au răspuns la fel, în scris. Vine marți și joi.",
                thanks=6,
            ),
        ),
        views=455,
    ),
    Topic(
        "specialisti", "dpo-asociatie",
        "Avem nevoie de responsabil cu protecția datelor la patruzeci de copii în evidență?",
        posts=(
            Post(
                "membru", "2026-03-11 12:00",
                (
                    "Ținem fișe cu date despre sănătatea copiilor, alergii și tratamente, "
                    "pentru tabere. Un furnizor ne vinde „serviciu DPO obligatoriu”. E "
                    "obligatoriu?"
                ),
                thanks=4,
            ),
            Post(
                "administrator", "2026-03-11 14:30",
                (
                    "Articolul 37 din GDPR îl cere, pe lângă autorități, celor a căror "
                    "activitate **principală** constă în urmărirea sistematică a oamenilor sau "
                    "în prelucrarea **pe scară largă** a categoriilor speciale de date. "
                    "Patruzeci de fișe de tabără nu par scară largă. Aș scrie totuși o jumătate "
                    "de pagină cu socoteala voastră: câți copii, ce date, cât timp. Dacă vă "
                    "întreabă cineva, ați gândit, nu ați uitat.\n\n"
                    "Obligatoriu sau nu, fișele cer acces numai pentru cine are grijă de copil "
                    "și ștergere după tabără."
                ),
                thanks=10,
            ),
            Post(
                "membru", "2026-03-11 15:10",
                (
                    "Scriem jumătatea de pagină și numim pe cineva „omul cu datele”, fără să îi "
                    "spunem DPO."
                ),
                thanks=5,
            ),
            Post(
                "administrator", "2026-03-11 15:40",
                (
                    "Exact. Dacă îi spui oficial „responsabil cu protecția datelor”, i se "
                    "aplică și cerințele de independență din articolul 38."
                ),
                thanks=6,
            ),
        ),
        views=366,
    ),
    Topic(
        "specialisti", "pastrarea-actelor",
        "Ce acte păstrăm și câți ani?",
        posts=(
            Post(
                "delegat", "2026-04-27 10:00",
                "Mutăm sediul. Avem 31 de bibliorafturi din 2009. Ce am voie să arunc?",
                thanks=5,
            ),
            Post(
                "administrator", "2026-04-27 12:00",
                (
                    "Nu aș arunca nimic într-o singură zi. În mare:\n\n"
                    "- actele de constituire, statutul, hotărârile, hotărârile instanței: "
                    "permanent;\n"
                    "- registrele și documentele justificative contabile: cinci ani, potrivit "
                    "Legii contabilității 82/1991, socotiți de la 1 iulie a anului următor "
                    "celui în care s-a încheiat exercițiul;\n"
                    "- ce ține de salarii: mult mai mult, întreabă contabilul pentru fiecare "
                    "fel de act;\n"
                    "- proiectele: cât scrie în contractul de finanțare, adesea mai mult decât "
                    "legea."
                ),
                thanks=9,
            ),
            Post(
                "camelia-sarbu", "2026-04-27 13:30",
                (
                    "Completez: faceți un nomenclator arhivistic scurt, fiindcă și "
                    "organizațiile creează arhivă, iar Legea 16/1996 cere selecționarea prin "
                    "comisie, cu proces-verbal. „Am aruncat la mutare” nu e o procedură."
                ),
                thanks=8,
            ),
            Post(
                "delegat", "2026-05-11 09:00",
                (
                    "Am rămas cu 19 bibliorafturi și o listă. Într-unul era autorizația pe care "
                    "o căutam din 2016."
                ),
                thanks=7,
            ),
        ),
        views=422,
    ),
    Topic(
        "specialisti", "intrebari-interviu",
        "La interviu m-au întrebat dacă vreau copii. Trebuia să răspund?",
        posts=(
            Post(
                "ilinca-neagu", "2026-04-22 21:15",
                "Am râs și am zis „nu știu”. Apoi m-am supărat pe mine. Ce puteam spune?",
                thanks=7,
            ),
            Post(
                "autor", "2026-04-23 09:00",
                (
                    "Codul muncii, articolul 29, spune că informațiile cerute la angajare nu "
                    "pot avea alt scop decât să se aprecieze capacitatea de a ocupa postul și "
                    "aptitudinile profesionale. Întrebarea despre copii nu are scopul acesta. "
                    "Nu erai datoare cu un răspuns."
                ),
                thanks=12, is_accepted=True,
            ),
            Post(
                "consilier", "2026-04-23 09:40",
                (
                    "Ca vorbă, cu zâmbet și fără ceartă: „Înțeleg că vă întrebați dacă sunt "
                    "disponibilă. Programul din anunț îmi convine.” Ai răspuns la grija din "
                    "spate și nu la întrebare."
                ),
                thanks=13,
            ),
            Post(
                "radu-filip", "2026-04-23 19:00",
                (
                    "Am întrebat și eu așa ceva, acum zece ani, fără răutate. Nu știam că nu am "
                    "voie. E bine că se spune."
                ),
                thanks=5,
            ),
            Post(
                "ilinca-neagu", "2026-04-24 20:00",
                (
                    "Fraza Laurei am folosit-o ieri. S-a trecut la întrebarea următoare ca și "
                    "cum nimic."
                ),
                thanks=8,
            ),
        ),
        views=588,
    ),
    Topic(
        "specialisti", "perioada-de-proba",
        "Perioada de probă: cât și cum se termină?",
        posts=(
            Post(
                "dorel-neagoe", "2026-04-09 20:00",
                (
                    "În contract scrie 90 de zile calendaristice. Șeful spune că mă poate da "
                    "afară oricând, fără hârtie. Așa e?"
                ),
                thanks=3,
            ),
            Post(
                "autor", "2026-04-10 09:20",
                (
                    "Pe jumătate. Codul muncii, articolul 31: cel mult 90 de zile "
                    "calendaristice pentru funcțiile de execuție și 120 pentru cele de "
                    "conducere. În timpul ei sau la sfârșit, contractul poate înceta numai "
                    "printr-o notificare **scrisă**, fără preaviz și fără motivare, la "
                    "inițiativa oricăreia dintre părți. Deci fără motiv da, fără hârtie nu. Și "
                    "tu poți pleca la fel.\n\n"
                    "Drepturile sunt aceleași: salariu, zile libere, vechime."
                ),
                thanks=9, is_accepted=True,
            ),
            Post(
                "dorel-neagoe", "2026-04-10 19:40",
                "Deci și eu. Asta nu mi-a spus nimeni.",
                thanks=4,
            ),
            Post(
                "dorel-neagoe", "2026-07-02 20:00",
                "A trecut. M-au păstrat.",
                thanks=9,
            ),
        ),
        views=297,
    ),
    Topic(
        "specialisti", "integritate-copii",
        "Ce cerem unui voluntar care lucrează cu copii?",
        posts=(
            Post(
                "membru", "2026-10-21 10:00",
                (
                    "Până acum am cerut cazier. Am auzit și de certificatul de integritate "
                    "comportamentală. Îl cerem și voluntarilor?"
                ),
                thanks=6,
            ),
            Post(
                "administrator", "2026-10-21 12:15",
                (
                    "Certificatul vine din Legea 118/2019, despre registrul persoanelor care au "
                    "comis infracțiuni sexuale, de exploatare a unor persoane sau asupra "
                    "minorilor. Privește activitățile cu contact direct cu copiii. Omul îl cere "
                    "singur, la poliție. Pentru cazul voluntarilor, citește legea în forma de "
                    "azi cu un jurist; organizațiile pe care le cunosc îl cer tuturor, angajați "
                    "sau nu.\n\n"
                    "Important: te uiți pe el, notezi data, nu aduni copii într-un dosar "
                    "„pentru orice eventualitate” fără un temei."
                ),
                thanks=9,
            ),
            Post(
                "gabriel-lacatus", "2026-10-21 15:40",
                (
                    "Hârtia spune ce a fost descoperit. Nu înlocuiește regula de la noi: niciun "
                    "adult nu rămâne singur cu un copil într-o încăpere închisă, nici cu "
                    "certificat."
                ),
                thanks=8,
            ),
            Post(
                "membru", "2026-10-22 09:00",
                "Punem amândouă în regulamentul taberelor, regula înaintea hârtiei.",
                thanks=6,
            ),
        ),
        views=331,
    ),
    Topic(
        "specialisti", "ajutor-la-interviu",
        "Pot merge la interviu cu cineva care mă ajută cu scrisul?",
        posts=(
            Post(
                "oana-pricop", "2026-11-22 19:20",
                (
                    "Citesc bine, dar scriu încet și greșesc literele, așa sunt de mică. "
                    "Săptămâna viitoare am interviu și știu că dau de completat un formular. "
                    "Pot să cer să îl iau acasă sau să vin cu sora mea? Nu aș vrea să creadă că "
                    "nu pot face treaba, e la ambalat."
                ),
                waits=True,
            ),
        ),
    ),
)  # fmt: skip

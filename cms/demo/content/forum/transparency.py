"""Public decisions, information requests and petitions."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "transparenta", "zece-zile",
        "Legea 544: zece zile lucrătoare sau calendaristice?",
        posts=(
            Post(
                "petru-moraru", "2026-01-22 08:00",
                (
                    "Am depus cererea pe 8 ianuarie. Primăria spune că are zece zile "
                    "**lucrătoare**. Eu am citit în lege „10 zile”. Cine greșește?"
                ),
                thanks=5,
            ),
            Post(
                "contributor", "2026-01-22 10:15",
                "Eu aș zice calendaristice, fiindcă legea nu scrie „lucrătoare”.",
                thanks=4,
            ),
            Post(
                "autor", "2026-01-22 11:40",
                (
                    "Legea 544/2001, articolul 7, spune „10 zile” sau, după caz, cel mult 30 de "
                    "zile, cu înștiințare în primele zece. Normele de aplicare, aprobate prin "
                    "HG 123/2002, precizează zile **lucrătoare** pentru fiecare dintre termene: "
                    "zece, treizeci și cinci pentru refuz. Instituțiile merg după norme.\n\n"
                    "De la 8 ianuarie, zece zile lucrătoare cad pe 22 sau 23, după cum numeri "
                    "ziua înregistrării. Eu aș suna mâine, nu azi."
                ),
                thanks=12, is_accepted=True,
            ),
            Post(
                "contributor", "2026-01-22 12:00",
                "Atunci am dat și eu sfaturi greșite. Mulțumesc de corectură.",
                thanks=5,
            ),
            Post(
                "petru-moraru", "2026-01-24 09:30",
                (
                    "A venit pe 23, cu tot ce cerusem. Doamna de la registratură mi-a spus că "
                    "mă știe de la felinar."
                ),
                thanks=8,
            ),
            Post(
                "editor", "2026-01-24 10:00",
                (
                    "Am trecut precizarea și în articolul despre Legea 544, ca să nu rămână "
                    "numai aici."
                ),
                thanks=4,
            ),
        ),
        views=574,
    ),
    Topic(
        "politici", "cerere-dezbatere",
        "Cum ceri o dezbatere publică: ce să conțină scrisoarea?",
        posts=(
            Post(
                "camelia-sarbu", "2026-03-24 09:00",
                (
                    "Primăria a publicat proiectul privind taxele locale. Vrem dezbatere, nu "
                    "doar să trimitem un e-mail. Ce trebuie să scriem ca să nu poată fi "
                    "ignorată?"
                ),
                thanks=6,
            ),
            Post(
                "autor", "2026-03-24 10:20",
                (
                    "Legea 52/2003 obligă autoritatea să organizeze dezbaterea dacă o cere în "
                    "scris o asociație legal constituită sau o altă autoritate publică. Deci "
                    "scrisoarea e a asociației, semnată, cu numărul de înscriere, și spune:\n\n"
                    "- proiectul, cu data anunțului;\n"
                    "- „solicităm organizarea unei dezbateri publice, în temeiul articolului 7 "
                    "din Legea nr. 52/2003”;\n"
                    "- două-trei întrebări la care vreți răspuns;\n"
                    "- cine vine din partea voastră.\n\n"
                    "Separat trimiteți propunerile în scris, în termenul din anunț, care e de "
                    "cel puțin zece zile calendaristice."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "gabriel-lacatus", "2026-03-24 14:00",
                (
                    "Luați număr de înregistrare. Fără el, scrisoarea a fost „un e-mail "
                    "frumos”."
                ),
                thanks=5,
            ),
            Post(
                "petru-moraru", "2026-03-25 08:10",
                (
                    "Și duceți cifrele gata socotite. La noi au venit patruzeci de oameni "
                    "supărați și niciun calcul. S-a schimbat ordinea la microfon, taxele nu."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-04-30 17:00",
                (
                    "Dezbaterea a fost pe 22 aprilie. Au acceptat una din trei propuneri: "
                    "eșalonarea taxei pentru magazinele care stau închise iarna. La celelalte "
                    "am primit motivarea în scris."
                ),
                thanks=10,
            ),
        ),
        views=431,
    ),
    Topic(
        "transparenta", "informatia-pe-site",
        "Ne-au răspuns „informația se află pe site”. Dar nu se află",
        posts=(
            Post(
                "alt-membru", "2026-05-21 08:30",
                (
                    "Am cerut lista stâlpilor de iluminat înlocuiți. Răspunsul: „informațiile "
                    "sunt publicate pe site-ul instituției”. Site-ul are patru sute de pagini. "
                    "Am căutat două ore."
                ),
                thanks=4,
            ),
            Post(
                "autor", "2026-05-21 10:00",
                (
                    "Dacă informația e deja publică, autoritatea îți poate arăta unde se "
                    "găsește. Dar trebuie să te ducă acolo. Răspunde scurt: „Vă mulțumesc. Vă "
                    "rog să îmi indicați adresa exactă a paginii și denumirea documentului. "
                    "Dacă nu există, vă rog să comunicați informația cerută.” Cu același număr "
                    "de înregistrare."
                ),
                thanks=9,
            ),
            Post(
                "contributor", "2026-05-21 11:15",
                (
                    "Fă o captură a căutării tale, cu data. Dacă ajungi la reclamația "
                    "administrativă, ai 30 de zile și contează că ai încercat."
                ),
                thanks=5,
            ),
            Post(
                "alt-membru", "2026-06-04 07:50",
                (
                    "Mi-au trimis lista prin e-mail. 212 stâlpi, pe străzi. Nu era pe site; au "
                    "pus-o a doua zi. Deci am folosit și altora."
                ),
                thanks=9,
            ),
        ),
        views=287,
    ),
    Topic(
        "politici", "sedinta-peste-noapte",
        "Ședința consiliului local, anunțată cu o seară înainte",
        posts=(
            Post(
                "ana-bucur", "2026-06-11 20:10",
                (
                    "Aseară la 19 au pus pe site ședința de azi la 8, cu vânzarea unui teren de "
                    "lângă școală. Când am ajuns, se terminase. Au voie?"
                ),
                thanks=5,
            ),
            Post(
                "autor", "2026-06-12 09:30",
                (
                    "Regula din Legea 52/2003: anunțul ședinței publice se face cu cel puțin "
                    "trei zile înainte. Codul administrativ are și el termene de convocare: de "
                    "regulă cinci zile la ședințele ordinare, trei la cele extraordinare, și "
                    "permite convocarea „de îndată” numai în cazuri urgente, motivate. Cere "
                    "dispoziția de convocare și vezi ce motiv scrie."
                ),
                thanks=9,
            ),
            Post(
                "dorel-neagoe", "2026-06-12 20:00",
                "La ce bun? Terenul e vândut.",
                thanks=3,
            ),
            Post(
                "petru-moraru", "2026-06-13 07:45",
                (
                    "Nu e vândut când ridică mâna. Vine contractul, vine prefectul, care "
                    "verifică legalitatea hotărârii. O scrisoare la prefectură, cu fapte și "
                    "date, costă un timbru."
                ),
                thanks=8,
            ),
            Post(
                "ana-bucur", "2026-06-15 18:20",
                (
                    "Am cerut dispoziția. Motivul scris: „pentru buna desfășurare a "
                    "activității”. Am trimis la prefect copia și captura cu ora anunțului."
                ),
                thanks=6,
            ),
            Post(
                "ana-bucur", "2026-08-03 09:10",
                (
                    "Răspuns: prefectul a cerut consiliului să reia procedura. Ședința s-a "
                    "repetat pe 30 iulie, anunțată cu cinci zile înainte. Terenul rămâne loc de "
                    "joacă; au votat nouă la patru."
                ),
                thanks=12,
            ),
        ),
        views=398,
    ),
    Topic(
        "transparenta", "petitie-sau-cerere",
        "Petiție sau cerere de informații: ce aleg?",
        posts=(
            Post(
                "dorel-neagoe", "2026-09-14 20:00",
                (
                    "Vreau să știu cât a costat podețul și vreau și să îl repare. Scriu o dată "
                    "sau de două ori?"
                ),
                thanks=3,
            ),
            Post(
                "petru-moraru", "2026-09-15 07:30",
                (
                    "De două ori, fiindcă sunt două ceasuri:\n\n"
                    "- „cât a costat” e cerere de informații, Legea 544/2001;\n"
                    "- „reparați-l” e petiție, OG 27/2002: răspuns în 30 de zile, cu cel mult "
                    "15 în plus dacă e nevoie de cercetare.\n\n"
                    "Dacă le pui în aceeași scrisoare, primești un singur răspuns, la "
                    "întrebarea mai ușoară."
                ),
                thanks=10, is_accepted=True,
            ),
            Post(
                "editor", "2026-09-15 09:00",
                (
                    "Confirm, cu o nuanță: dacă greșești eticheta, autoritatea nu are voie să "
                    "nu răspundă. Dar pierzi timp."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-10-19 20:40",
                (
                    "Costul: 84.000 de lei, răspuns în nouă zile. Reparația: au trimis "
                    "constructorul, era în garanție. Nu știa nimeni că e în garanție până nu am "
                    "cerut contractul."
                ),
                thanks=7,
            ),
        ),
        views=219,
    ),
    Topic(
        "transparenta", "buget-pe-intelesul",
        "Am pus bugetul comunei pe o singură pagină. Părerea voastră?",
        posts=(
            Post(
                "contributor", "2026-02-18 12:00",
                (
                    "Bugetul are 46 de pagini. Am făcut o pagină: din 100 de lei, cât merge pe "
                    "școală, drumuri, salarii, ajutoare, rate. Am luat cifrele din contul de "
                    "execuție. Ce ați schimba?"
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-02-18 14:10",
                (
                    "Scrie din ce an și dacă sunt plăți făcute sau credite aprobate. Sunt două "
                    "lucruri diferite și cearta începe de acolo."
                ),
                thanks=7,
            ),
            Post(
                "alt-membru", "2026-02-19 07:40",
                (
                    "„Rate” nu spune nimic. Rate pentru ce? La noi jumătate era un gater care "
                    "nu a mers niciodată."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-02-19 18:20",
                (
                    "Nu lăsa cifrele numai în culorile feliilor. Un tabel dedesubt, cu aceleași "
                    "numere, se citește și cu cititorul de ecran, și la imprimanta alb-negru."
                ),
                thanks=6,
            ),
            Post(
                "contributor", "2026-02-23 09:00",
                (
                    "Varianta a doua: an, „plăți făcute”, rata numită (canalizare, până în "
                    "2031), tabel sub grafic. Primarul a cerut-o pentru panoul din hol."
                ),
                thanks=8,
            ),
        ),
        views=263,
    ),
)  # fmt: skip

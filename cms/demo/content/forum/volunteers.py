"""Volunteers: how they stay, what is signed, what they are told."""

from cms.demo.content.forum.shapes import Poll, Post, Topic

TOPICS = (
    Topic(
        "voluntari", "dupa-primul-an",
        "Cum motivați voluntarii după primul an?",
        posts=(
            Post(
                "moderator", "2026-05-10 18:04",
                (
                    "La grupul de părinți pe care l-am condus aveam patruzeci de voluntari pe "
                    "listă, dar după zece luni rămâneau activi doisprezece. Nu plăteam "
                    "transport și nu aveam sediu.\n\n"
                    "Ce a funcționat la voi ca oamenii să rămână? Mă interesează mai ales "
                    "lucrurile care nu costă bani."
                ),
                thanks=14,
            ),
            Post(
                "delegat", "2026-05-10 19:30",
                (
                    "La noi contează mult ca fiecare om nou să aibă un „vecin de bancă”, un "
                    "coleg mai vechi care îl sună în prima lună. Nu durează mai mult de zece "
                    "minute pe săptămână."
                ),
                thanks=9,
            ),
            Post(
                "membru", "2026-05-11 08:12",
                (
                    "> Mă interesează mai ales lucrurile care nu costă bani.\n\n"
                    "Trei lucruri, toate gratuite:\n\n"
                    "1. O discuție de douăzeci de minute la șase luni: ce ți-a plăcut, ce ai "
                    "vrea să înveți, ce ai vrea să lași.\n"
                    "2. O zi fixă pe lună în care voluntarii hotărăsc singuri ce fac.\n"
                    "3. Un certificat amănunțit, cu ore și cu ce știe omul să facă. Nu la "
                    "plecare, ci când îl cere sau când îl propui tu."
                ),
                thanks=17, is_accepted=True, answers=1,
            ),
            Post(
                "ilinca-neagu", "2026-05-11 21:10",
                (
                    "Din partea cealaltă: am rămas fiindcă la un an mi-au dat orarul de ture pe "
                    "mână. Dacă primeam iarăși aceeași cutie de sortat, plecam."
                ),
                thanks=8,
            ),
            Post(
                "alt-membru", "2026-05-12 07:30",
                (
                    "Nu toată lumea vrea să crească. Eu am venit să repar, nu să coordonez. De "
                    "două ori mi-au propus „un rol mai mare” și de două ori m-am gândit să "
                    "plec."
                ),
                thanks=10,
            ),
            Post(
                "membru", "2026-05-12 09:00",
                (
                    "Ai dreptate, domnule Vasile, și de aceea discuția începe cu „ce ai vrea să "
                    "lași”. „Să rămână la fel” e un răspuns bun."
                ),
                thanks=9,
            ),
            Post(
                "gabriel-lacatus", "2026-05-12 16:45",
                (
                    "Aș pune la îndoială și cifra. Doisprezece oameni care vin an de an "
                    "înseamnă mult. Poate că ceilalți douăzeci și opt nu au plecat, ci au "
                    "terminat ce aveau de făcut. Întrebați-i la telefon, nu presupuneți."
                ),
                thanks=7,
            ),
            Post(
                "moderator", "2026-05-14 10:20",
                (
                    "Am sunat opt dintre ei. Cinci se mutaseră sau aveau copil mic, doi nu mai "
                    "primiseră niciun mesaj din partea noastră, unul s-a supărat pe mine și "
                    "avea dreptate. Marchez răspunsul Ioanei, dar și întrebarea lui Gabriel "
                    "mi-a folosit."
                ),
                thanks=8,
            ),
            Post(
                "contributor", "2026-05-15 12:00",
                (
                    "Doi din opt „nu au mai primit niciun mesaj” mi se pare cea mai ieftină "
                    "problemă de reparat din tot subiectul."
                ),
                thanks=4,
            ),
        ),
        poll=Poll(
            "Ce îi ține pe voluntari aproape?", "2026-05-24",
            options=(
                ("Întâlniri regulate, la aceeași oră",
                 ("moderator", "delegat", "ana-bucur", "camelia-sarbu", "fatma-ismail",
                  "alt-membru")),
                ("Roluri clare și răspunderi",
                 ("membru", "contributor", "tiberiu-kovacs", "ilinca-neagu")),
                ("Cursuri și certificate", ("consilier", "gabriel-lacatus", "autor")),
                ("Excursii și petreceri", ("dorel-neagoe",)),
            ),
        ),
        views=812,
    ),
    Topic(
        "voluntari", "registru",
        "Registrul voluntarilor: în ce îl țineți?",
        posts=(
            Post(
                "contributor", "2026-03-05 10:30",
                (
                    "Avem 26 de voluntari și trei caiete. Vreau un singur loc în care să văd "
                    "contractul, orele și certificatul. O foaie de calcul ajunge sau merită un "
                    "program?"
                ),
                thanks=5,
            ),
            Post(
                "membru", "2026-03-05 11:15",
                (
                    "Până la vreo sută de oameni ajunge foaia. Îți atașez modelul nostru: un "
                    "rând de contract, nu de om, fiindcă același om poate avea două contracte "
                    "în ani diferiți. Coloanele care ne-au salvat: „coordonator” și „data "
                    "ultimei discuții”."
                ),
                thanks=9, files=("registrul-voluntarilor-model.csv",),
            ),
            Post(
                "tiberiu-kovacs", "2026-03-05 18:40",
                (
                    "Dacă foaia e pe un serviciu online, trei reguli:\n\n"
                    "- un om, un cont; fără parolă comună;\n"
                    "- drept de scriere pentru doi, de citire pentru încă doi;\n"
                    "- fără CNP. Nu îți trebuie la nimic din ce ai spus."
                ),
                thanks=8,
            ),
            Post(
                "contributor", "2026-03-06 09:20",
                (
                    "CNP-ul era în contract, de aceea l-am pus și în foaie. Îl scot. "
                    "Contractele rămân în dulap, cu cheie."
                ),
                thanks=4,
            ),
            Post(
                "camelia-sarbu", "2026-03-06 17:00",
                (
                    "La orele lucrate, treceți-le săptămânal. Am încercat „la sfârșit de lună” "
                    "și oamenii scriau din amintire: toți aveau 20 de ore fix."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-03-09 08:45",
                (
                    "Noi avem același model de la Ioana, plus o coloană cu „până când păstrăm "
                    "rândul”. În ianuarie sortăm după ea și ștergem."
                ),
                thanks=5,
            ),
        ),
        views=406,
    ),
    Topic(
        "voluntari", "contract-o-zi",
        "Facem contract de voluntariat și pentru o singură zi de curățenie?",
        posts=(
            Post(
                "ana-bucur", "2026-04-02 19:00",
                (
                    "Pe 25 aprilie strângem gunoaie pe malul apei. Vin vreo optzeci de oameni, "
                    "jumătate pe care nu îi cunosc. Chiar trebuie optzeci de contracte pentru "
                    "trei ore?"
                ),
                thanks=6,
            ),
            Post(
                "dorel-neagoe", "2026-04-02 20:30",
                "Eu zic că nu. E bună vecinătate, nu voluntariat cu acte.",
                thanks=2,
            ),
            Post(
                "membru", "2026-04-03 09:10",
                (
                    "Depinde cine organizează. Legea 78/2014 nu se aplică activităților făcute "
                    "din familie, prietenie sau bună vecinătate. Dacă însă asociația îi cheamă, "
                    "le dă sarcini și răspunde de ei, ești organizație-gazdă și contractul se "
                    "încheie în scris, cu fișa de voluntariat și cu fișa de protecție.\n\n"
                    "Ce facem noi la evenimente mari:\n\n"
                    "1. formular completat de acasă, cu tot ce intră în contract;\n"
                    "2. semnătură la masă, pe litere, patru mese;\n"
                    "3. instruire de cinci minute, în grupuri de zece, cu mănuși în mână."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "dorel-neagoe", "2026-04-03 20:00",
                (
                    "Atunci am greșit eu: afișul e al asociației. Vin cu o masă și cu două "
                    "pixuri."
                ),
                thanks=5,
            ),
            Post(
                "administrator", "2026-04-06 10:00",
                (
                    "Mai e o cale, care schimbă rolurile: primăria este gazda zilei, iar "
                    "asociația aduce oameni. Atunci contractele și instruirea sunt la ea. "
                    "Întreabă înainte cine vrea să fie gazdă și scrieți asta într-o înțelegere."
                ),
                thanks=7,
            ),
            Post(
                "ana-bucur", "2026-04-27 08:20",
                (
                    "Am mers pe varianta cu mesele. 74 de contracte, coada cea mai lungă a fost "
                    "de șase minute. Doi oameni nu au vrut să semneze și au plecat; îi înțeleg. "
                    "Nimeni nu s-a tăiat, fiindcă am avut mănuși pentru toți."
                ),
                thanks=9,
            ),
        ),
        views=548,
    ),
    Topic(
        "voluntari", "minori-acord",
        "Voluntari de 15 ani: ce scrieți în acordul părinților?",
        posts=(
            Post(
                "ilinca-neagu", "2026-02-19 20:20",
                (
                    "Vin șapte elevi de clasa a noua la banca de alimente. Știu că de la 15 ani "
                    "e nevoie de acordul părinților. Aveți o formulare care să nu sune ca la "
                    "spital?"
                ),
                thanks=4,
            ),
            Post(
                "membru", "2026-02-20 08:50",
                (
                    "La noi are cinci rânduri: ce face copilul, unde, în ce zile și ore, cine e "
                    "coordonatorul cu telefonul organizației, ce **nu** face. Ultimul rând e "
                    "cel pe care îl citesc părinții. Noi scriem: nu ridică peste cinci "
                    "kilograme, nu rămâne singur, nu conduce alți copii."
                ),
                thanks=9,
            ),
            Post(
                "fatma-ismail", "2026-02-20 12:10",
                (
                    "Aș adăuga: pe cine suni dacă se simte rău și dacă are voie să plece singur "
                    "acasă. Fără diagnostice pe hârtie. Dacă e ceva de știut, părintele "
                    "vorbește cu coordonatoarea."
                ),
                thanks=6,
            ),
            Post(
                "consilier", "2026-02-21 10:00",
                (
                    "Și un loc în care semnează și tânărul. Legea cere acordul părinților, nu "
                    "și entuziasmul lui, dar fără al doilea nu ține o lună."
                ),
                thanks=5,
            ),
            Post(
                "ilinca-neagu", "2026-03-01 19:30",
                (
                    "Am făcut pagina din sfaturile voastre. Un tată a tăiat cu pixul „sâmbăta” "
                    "și a scris „sâmbăta după meditații”. Exact pentru asta e bună hârtia."
                ),
                thanks=7,
            ),
        ),
        views=289,
    ),
)  # fmt: skip

"""Meetings and first steps of people who have just come."""

from cms.demo.content.forum.shapes import Poll, Post, Topic

TOPICS = (
    Topic(
        "prezentari", "cafenea-reparatii",
        "Caut oameni din Iași pentru o cafenea de reparații",
        posts=(
            Post(
                "alt-membru", "2026-02-09 08:10",
                (
                    "Vreau să fac, o dată pe lună, o dimineață în care vecinii vin cu fierul de "
                    "călcat, radioul sau lampa stricată și pleacă cu ele reparate. Am scule, am "
                    "doi prieteni. Îmi lipsesc o sală cu prize bune și cineva care știe ce "
                    "hârtii trebuie."
                ),
                thanks=7,
            ),
            Post(
                "membru", "2026-02-09 10:00",
                (
                    "Sala: întreabă la biblioteca de cartier sau la școală, sâmbăta. Pentru "
                    "hârtii, ai două drumuri: te legi de o asociație din Iași care te primește "
                    "ca voluntar, cu contract și instruire, sau rămâi grup de vecini și atunci "
                    "nu ești sub legea voluntariatului. Activitățile din prietenie sau bună "
                    "vecinătate nu intră sub Legea 78/2014."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-02-09 18:30",
                (
                    "Gândește-te la răspundere înainte de prima lampă. La cafeneaua din Oradea "
                    "omul semnează că a înțeles trei lucruri:\n\n"
                    "- reparăm împreună, nu în locul lui;\n"
                    "- nu garantăm;\n"
                    "- ce funcționează la 230 de volți pleacă numai după o verificare."
                ),
                thanks=8,
            ),
            Post(
                "alt-membru", "2026-02-10 07:20",
                (
                    "Verificarea o fac eu, cu aparatul, și scriu pe o etichetă data. La "
                    "cuptoare cu microunde și televizoare vechi nu umblăm: țin curent în ele și "
                    "scoase din priză."
                ),
                thanks=6,
            ),
            Post(
                "moderator", "2026-03-22 12:00",
                "Cum a fost prima dimineață, domnule Vasile?",
                thanks=4,
            ),
            Post(
                "alt-membru", "2026-03-22 18:45",
                (
                    "Paisprezece obiecte, unsprezece reparate. Trei erau doar siguranța din "
                    "ștecher. Au venit și doi băieți de liceu care vor să învețe; data viitoare "
                    "vin cu acordul părinților. Sala e a bibliotecii, cu hârtie pe șase luni."
                ),
                thanks=13,
            ),
        ),
        views=264,
    ),
    Topic(
        "prezentari", "intalnire-ardeal",
        "Cine e din centrul țării și vrea să ne vedem o dată?",
        posts=(
            Post(
                "delegat", "2026-04-06 10:10",
                (
                    "Ne scriem de trei luni. Propun o sâmbătă de mai, patru ore, fără "
                    "prezentări cu proiectorul. Fiecare vine cu o problemă și cu o soluție care "
                    "i-a ieșit."
                ),
                thanks=5,
            ),
            Post(
                "radu-filip", "2026-04-06 12:45",
                (
                    "Vin dacă e la mai puțin de două ore cu mașina. Pot lua trei oameni de la "
                    "Bistrița."
                ),
                thanks=3,
            ),
            Post(
                "tiberiu-kovacs", "2026-04-06 19:00",
                (
                    "Eu vin cu trenul. Rog pe cine alege sala să verifice **înainte** trei "
                    "lucruri: intrarea fără trepte, o toaletă în care se întoarce un scaun, "
                    "distanța de la gară. Nu ajunge „este accesibil” spus la telefon; cereți o "
                    "fotografie."
                ),
                thanks=7,
            ),
            Post(
                "consilier", "2026-04-07 09:30",
                (
                    "Am votat Brașov, dar Târgu Mureș e mai aproape pentru mai mulți. Mă retrag "
                    "bucuroasă."
                ),
                thanks=4,
            ),
            Post(
                "delegat", "2026-04-21 09:00",
                (
                    "Târgu Mureș, patru voturi. 16 mai, ora 11, la biblioteca județeană. Am "
                    "fotografia intrării și lățimea ușii: 91 de centimetri. Toaleta e la "
                    "același nivel."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-05-18 08:50",
                (
                    "Am fost paisprezece. Ce am luat eu acasă: formularul de scutire de "
                    "cotizație cu un singur rând, de la Sibiu, și ideea de a suna înainte de a "
                    "trimite o scrisoare. Ce am lăsat: tabelul de încasări."
                ),
                thanks=9,
            ),
        ),
        poll=Poll(
            "Unde ne întâlnim?", "2026-04-20",
            options=(
                ("Sibiu", ("membru", "ana-bucur", "dorel-neagoe")),
                ("Târgu Mureș", ("delegat", "camelia-sarbu", "radu-filip", "tiberiu-kovacs")),
                ("Brașov", ("consilier", "contributor")),
            ),
        ),
        views=233,
    ),
    Topic(
        "prezentari", "intors-acasa",
        "M-am întors după unsprezece ani și vreau să fiu de folos. De unde încep?",
        posts=(
            Post(
                "dorel-neagoe", "2026-02-16 20:00",
                (
                    "Am liberă sâmbăta și o seară pe săptămână. Nu știu pe nimeni de la "
                    "asociațiile din județ și nu vreau să fiu pus să împart pliante. Cum aleg?"
                ),
                thanks=6,
            ),
            Post(
                "membru", "2026-02-17 08:40",
                (
                    "Pune-le tuturor aceeași întrebare: „Ce aș face concret în prima sâmbătă?” "
                    "Cine răspunde cu un loc, o oră și un nume de om are nevoie de tine. Cine "
                    "răspunde „ne ajutați cu ce puteți” încă nu știe ce îi trebuie."
                ),
                thanks=8,
            ),
            Post(
                "gabriel-lacatus", "2026-02-17 15:10",
                (
                    "Aș adăuga una: „Cine pleacă de la voi și de ce?” Dacă se supără, ai aflat "
                    "răspunsul."
                ),
                thanks=6,
            ),
            Post(
                "ana-bucur", "2026-02-18 19:20",
                (
                    "Valea Lungă e la patruzeci de minute de Sibiu. Avem un zid de sprijin la "
                    "grădină care cade în fiecare primăvară. E o treabă de zidar, de două "
                    "sâmbete, cu mâncare."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-03-30 21:00",
                (
                    "Zidul e gata, cu drenaj în spate, fiindcă de apă cădea, nu de vechime. Am "
                    "rămas și pentru cuptor. Mulțumesc de întrebarea cu prima sâmbătă, a ales "
                    "singură."
                ),
                thanks=12,
            ),
        ),
        views=198,
    ),
)  # fmt: skip

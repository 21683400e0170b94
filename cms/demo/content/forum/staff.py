"""People who are paid: the first employee, a relative who makes an offer."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "conducere", "primul-angajat",
        "Primul angajat: cât costă de fapt și ce am uitat să socotim",
        posts=(
            Post(
                "membru", "2026-05-19 13:00",
                (
                    "Am angajat o coordonatoare cu jumătate de normă. În buget am pus salariul "
                    "și contribuțiile. După trei luni am găsit încă șase cheltuieli. Le scriu "
                    "ca să nu le găsiți și voi:\n\n"
                    "- medicina muncii;\n"
                    "- instruirea de securitate și sănătate în muncă, cu firmă sau cu om "
                    "instruit;\n"
                    "- zilele de concediu, în care tot trebuie să facă cineva treaba;\n"
                    "- telefon și laptop;\n"
                    "- timpul meu, vreo cinci ore pe săptămână în prima lună;\n"
                    "- contabila, care ia mai mult când are stat de plată."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-05-19 14:10",
                (
                    "Regula mea de buzunar: la costul salarial total adaugă o cincime. Și pune "
                    "deoparte o lună de salariu înainte să semnezi, pentru că finanțarea "
                    "întârzie, iar salariul nu are voie."
                ),
                thanks=8,
            ),
            Post(
                "radu-filip", "2026-05-19 20:00",
                (
                    "La noi, ca la voi. Aș mai adăuga: scrie fișa postului **înainte** de "
                    "anunț, nu după ce ai ales omul. Altfel o scrii după om."
                ),
                thanks=6,
            ),
            Post(
                "contributor", "2026-05-20 09:30",
                "Pe ce perioadă ați făcut contractul, dacă finanțarea e de un an?",
                thanks=4,
            ),
            Post(
                "membru", "2026-05-20 10:05",
                (
                    "Pe durată nedeterminată. Codul muncii face din contractul pe durată "
                    "determinată o excepție, cu cazuri anume. L-am întrebat pe jurist dacă "
                    "finanțarea pe un an e unul dintre ele și ne-a spus să nu ne bazăm pe asta "
                    "fără să citim articolul 83 cu cazul nostru în față."
                ),
                thanks=7,
            ),
        ),
        views=377,
    ),
    Topic(
        "conducere", "rude-angajate",
        "Conflict de interese: soțul casierei vrea să ne facă site-ul, ieftin",
        posts=(
            Post(
                "ana-bucur", "2026-09-10 19:00",
                (
                    "E priceput, cere o treime din preț și avem nevoie. Dar e soțul casierei, "
                    "care e și în consiliu. Cum facem ca să fie curat?"
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-09-10 20:30",
                "Dacă e ieftin și bun, luați-l. Vă complicați.",
                thanks=2,
            ),
            Post(
                "administrator", "2026-09-11 09:00",
                (
                    "Se poate, dacă se vede. OG 26/2000 spune că asociatul interesat personal "
                    "sau prin soț, rude ori afini până la gradul al patrulea nu ia parte nici "
                    "la deliberare, nici la vot. Deci:\n\n"
                    "1. cereți încă două oferte, în scris;\n"
                    "2. casiera anunță legătura și iese din sală;\n"
                    "3. procesul-verbal spune că a ieșit și de ce a fost aleasă oferta;\n"
                    "4. plata o aprobă altcineva."
                ),
                thanks=10, is_accepted=True,
            ),
            Post(
                "camelia-sarbu", "2026-09-11 10:40",
                (
                    "Și scrieți ce se întâmplă dacă site-ul nu e gata. Cu o firmă necunoscută "
                    "v-ați certa; cu soțul casierei nu o să aveți curaj, de aceea trebuie pe "
                    "hârtie."
                ),
                thanks=7,
            ),
            Post(
                "dorel-neagoe", "2026-09-11 20:00",
                "Retrag „vă complicați”. La hârtie nu mă gândisem.",
                thanks=6,
            ),
            Post(
                "ana-bucur", "2026-09-28 18:30",
                (
                    "Am luat tot oferta lui, cu termen și cu etape. Casiera a ieșit din sală și "
                    "a zis după aceea că s-a simțit apărată, nu bănuită."
                ),
                thanks=8,
            ),
        ),
        views=345,
    ),
)  # fmt: skip

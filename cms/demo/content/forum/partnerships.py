"""Working together with town halls, schools and councils."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "parteneriate", "protocol-primarie",
        "Protocol cu primăria: ce puneți în el ca să nu rămână o hârtie frumoasă?",
        posts=(
            Post(
                "membru", "2026-02-24 10:00",
                (
                    "Primăria ne propune un „protocol de colaborare” de șase pagini, din care "
                    "cinci sunt preambul. Ce clauze v-au folosit când lucrurile au mers prost?"
                ),
                thanks=5,
            ),
            Post(
                "delegat", "2026-02-24 11:15",
                (
                    "Trei rânduri pe care le cer de fiecare dată:\n\n"
                    "1. cine răspunde de la fiecare, ca funcție, nu ca nume;\n"
                    "2. ce se întâmplă dacă o parte întârzie;\n"
                    "3. o întâlnire la trei luni, cu dată, trecută în calendar în ziua "
                    "semnării.\n\n"
                    "Al treilea a ținut în viață două protocoale din patru."
                ),
                thanks=9,
            ),
            Post(
                "ana-bucur", "2026-02-24 19:30",
                (
                    "Și cine decide. La noi primarul a semnat, dar pentru teren era nevoie de "
                    "hotărârea consiliului local. Am plantat pe un pământ pe care nu îl puteam "
                    "folosi."
                ),
                thanks=6,
            ),
            Post(
                "administrator", "2026-02-25 09:20",
                (
                    "Ana are dreptate. Cooperarea sau asocierea cu o organizație, pentru "
                    "acțiuni și proiecte comune, o hotărăște consiliul local, potrivit "
                    "articolului 129 din Codul administrativ. Întreabă secretarul general al "
                    "comunei înainte de semnătură; el știe ce îi trebuie."
                ),
                thanks=8,
            ),
            Post(
                "gabriel-lacatus", "2026-02-25 15:00",
                (
                    "Eu aș scrie și ce **nu** facem. De exemplu, nu dăm primăriei lista "
                    "oamenilor cu care lucrăm. Ni s-a cerut „pentru evidență”."
                ),
                thanks=5,
            ),
            Post(
                "membru", "2026-03-18 12:00",
                (
                    "A rămas o pagină și jumătate. Preambulul l-am păstrat pe tot, în două "
                    "rânduri. Prima întâlnire e pe 17 iunie."
                ),
                thanks=7,
            ),
        ),
        views=329,
    ),
    Topic(
        "parteneriate", "sala-gratuita",
        "Sală gratuită la căminul cultural: „gratuit” până la ce oră?",
        posts=(
            Post(
                "alt-membru", "2026-04-09 08:00",
                (
                    "Ne dau sala, dar trebuie să plătim căldura și omul care descuie. Am "
                    "înțeles eu greșit cuvântul „gratuit”?"
                ),
                thanks=4,
            ),
            Post(
                "contributor", "2026-04-09 10:40",
                (
                    "Nu, folosința poate fi gratuită, iar utilitățile să fie ale tale. Cere să "
                    "scrie: suma pe oră, cine citește contorul, cine descuie și cât costă."
                ),
                thanks=5,
            ),
            Post(
                "petru-moraru", "2026-04-09 17:15",
                "La noi, omul care descuie a devenit membru. Cheia a venit cu el.",
                thanks=7,
            ),
            Post(
                "delegat", "2026-04-10 09:00",
                (
                    "Verificați și regulamentul căminului, aprobat de consiliul local. Dacă "
                    "scrie acolo un tarif, directorul nu poate face reducere la telefon, oricât "
                    "ar vrea."
                ),
                thanks=4,
            ),
            Post(
                "alt-membru", "2026-05-04 07:30",
                (
                    "Am găsit în regulament: „activitățile organizațiilor nonprofit din "
                    "localitate, scutite de tarif, cu plata utilităților”. Nimeni nu îl mai "
                    "citise. Plătim 22 de lei pe dimineață."
                ),
                thanks=8,
            ),
        ),
        views=241,
    ),
    Topic(
        "politici", "consiliu-consultativ",
        "Consiliul consultativ local: merită timpul?",
        posts=(
            Post(
                "fatma-ismail", "2026-05-28 13:00",
                (
                    "Am fost invitată într-un consiliu consultativ pe lângă primărie. Patru "
                    "ședințe pe an. Colegele spun că e decor. Ați fost într-unul care a "
                    "schimbat ceva?"
                ),
                thanks=4,
            ),
            Post(
                "gabriel-lacatus", "2026-05-28 16:20",
                (
                    "Doi ani, opt ședințe, o singură schimbare: orarul ghișeului. Pentru "
                    "oamenii mei a contat mult. Dar am muncit mai mult la procesele-verbale "
                    "decât la orar."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-05-29 09:00",
                (
                    "Am ieșit dintr-unul și am intrat în altul. Diferența a fost ordinea de zi: "
                    "la primul o făcea primăria, la al doilea jumătate o fac organizațiile. "
                    "Întreabă cine o face înainte să accepți."
                ),
                thanks=7,
            ),
            Post(
                "camelia-sarbu", "2026-05-29 11:10",
                (
                    "Cere și ca opiniile consiliului să fie atașate proiectelor de hotărâre. O "
                    "opinie care nu ajunge la consilieri nu există."
                ),
                thanks=5,
            ),
            Post(
                "fatma-ismail", "2026-06-01 12:00",
                (
                    "Am întrebat amândouă lucrurile. La prima: „o facem împreună”. La a doua: "
                    "„vom vedea”."
                ),
                thanks=4,
            ),
            Post(
                "moderator", "2026-06-01 14:30",
                (
                    "„Vom vedea” e un răspuns bun dacă îl trec în procesul-verbal cu un termen. "
                    "Acceptă pentru un an și hotărăște în iunie viitor, cu ce s-a schimbat pe "
                    "hârtie."
                ),
                thanks=6,
            ),
        ),
        views=304,
    ),
    Topic(
        "parteneriate", "primarul-pe-afis",
        "Primarul vrea să apară pe afișul nostru, cu fotografie",
        posts=(
            Post(
                "contributor", "2026-09-08 10:00",
                (
                    "Ne-a dat sala și două mii de lei, printr-o finanțare publică. Cere "
                    "fotografia lui pe afiș. Nu e an electoral, dar nu îmi place. Cum refuz "
                    "fără să pierd sala?"
                ),
                thanks=4,
            ),
            Post(
                "alt-membru", "2026-09-08 17:30",
                "Banii sunt ai comunei, nu ai lui. Puneți stema.",
                thanks=3,
            ),
            Post(
                "delegat", "2026-09-08 18:15",
                (
                    "Contractul de finanțare spune de obicei cum se face publicitatea: „cu "
                    "sprijinul Primăriei”, stema, atât. Trimite-i articolul din contract, cu o "
                    "frază prietenoasă. Nu refuzi tu, refuză contractul."
                ),
                thanks=8,
            ),
            Post(
                "dorel-neagoe", "2026-09-08 20:40",
                (
                    "Vorbiți cu angajata care face afișele la primărie, e de treabă și nu îi "
                    "plac nici ei pozele. Aveți aici numele și numărul ei de telefon."
                ),
                removal_reason=(
                    "Mesajul dădea numele și numărul de telefon al unei angajate "
                    "a primăriei."
                ),
            ),
            Post(
                "moderator", "2026-09-08 21:30",
                (
                    "Am ascuns un mesaj de mai sus, pentru că dădea telefonul unei angajate. "
                    "@dorel-neagoe, intenția era bună; scrie te rog din nou sfatul, fără date."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-09-09 19:45",
                (
                    "Înțeles, îmi cer scuze. Sfatul era: vorbiți cu cine face afișele, nu cu "
                    "cabinetul."
                ),
                thanks=4,
            ),
            Post(
                "ana-bucur", "2026-09-09 20:10",
                (
                    "Aș fi mai blândă. La noi primarul a venit cu lopata, l-am fotografiat "
                    "săpând, ca pe toată lumea, și am pus poza pe site lângă ale celorlalți. A "
                    "fost mai mulțumit decât de afiș."
                ),
                thanks=6,
            ),
            Post(
                "contributor", "2026-09-15 09:00",
                (
                    "Am făcut amândouă: stema pe afiș, după contract, și invitația de a veni la "
                    "treabă. A venit, a cărat bănci. Sala rămâne."
                ),
                thanks=7,
            ),
        ),
        views=476,
    ),
)  # fmt: skip

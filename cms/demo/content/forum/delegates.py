"""Only for the delegates of the member organisations."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "delegati", "pozitie-comuna",
        "Poziție comună despre finanțările locale: ciorna a doua",
        posts=(
            Post(
                "delegat", "2026-10-01 10:00",
                (
                    "Cer păreri până pe 15 octombrie, aici, nu prin e-mail. Trei cereri, "
                    "fiecare cu un exemplu de la o organizație membră:\n\n"
                    "1. calendarul finanțărilor publicat până la 31 ianuarie;\n"
                    "2. grila de punctaj publicată odată cu ghidul;\n"
                    "3. plata în tranșe, cu prima la semnare."
                ),
                thanks=3,
            ),
            Post(
                "administrator", "2026-10-01 12:00",
                (
                    "La 3, verificați ce permite Legea 350/2005 și scrieți „tranșe, în "
                    "condițiile contractului”. Altfel vi se va răspunde că legea nu permite "
                    "avansul cerut și se închide discuția."
                ),
                thanks=2,
            ),
            Post(
                "delegat", "2026-10-02 09:10",
                (
                    "Corectat. Am schimbat și exemplul de la 2: organizația nu voia să fie "
                    "numită."
                ),
                thanks=2,
            ),
            Post(
                "moderator", "2026-10-16 10:00",
                (
                    "Termenul a trecut și nu a mai venit nicio obiecție. Poți trimite. Pune "
                    "aici, te rog, și răspunsul primăriilor, când vine."
                ),
                thanks=3,
            ),
        ),
        views=47,
    ),
    Topic(
        "delegati", "date-publice",
        "Ce date ale organizațiilor arătăm public?",
        posts=(
            Post(
                "administrator", "2026-06-03 10:00",
                (
                    "Astăzi pagina publică a unei organizații arată denumirea, județul, "
                    "domeniul și site-ul. Două organizații cer să se vadă și telefonul, una "
                    "cere să nu se vadă județul, fiindcă găzduiește victime ale violenței."
                ),
                thanks=3,
            ),
            Post(
                "delegat", "2026-06-03 11:30",
                (
                    "Județul să poată fi ascuns la cerere, cu motiv spus numai "
                    "administratorului. Telefonul: da, dacă e al organizației. La jumătate "
                    "dintre noi „telefonul organizației” e al președintelui."
                ),
                thanks=4,
            ),
            Post(
                "moderator", "2026-06-03 14:00",
                (
                    "Aș pune o întrebare lângă câmp: „Cine răspunde la acest număr duminica?” "
                    "Dacă răspunsul e un nume, mai bine rămâne gol."
                ),
                thanks=3,
            ),
            Post(
                "administrator", "2026-06-10 09:00",
                (
                    "Așa facem. Ascunderea județului se cere din pagina organizației și o aprob "
                    "eu, în aceeași zi."
                ),
                thanks=4,
            ),
        ),
        views=39,
    ),
    Topic(
        "delegati", "cheltuieli-stand",
        "Standul comun de la târgul de voluntariat: cum împărțim cheltuielile?",
        posts=(
            Post(
                "delegat", "2026-09-22 09:00",
                (
                    "Standul costă 1.800 de lei. Suntem șase organizații, foarte diferite ca "
                    "mărime. Egal sau pe putere?"
                ),
                thanks=2,
            ),
            Post(
                "moderator", "2026-09-22 10:30",
                (
                    "Când am organizat eu, am împărțit pe ore de stat la stand: cine vrea două "
                    "ore plătește pentru două. Nu s-a supărat nimeni, iar orarul s-a făcut "
                    "singur."
                ),
                thanks=3,
            ),
            Post(
                "delegat", "2026-09-23 08:40",
                (
                    "Pe ore, atunci: 24 de ore, 75 de lei ora. Podul Verde ia patru. Scrieți "
                    "aici câte luați, ca să nu umblu după tabele."
                ),
                thanks=3,
            ),
            Post(
                "administrator", "2026-09-24 09:00",
                (
                    "Iau eu, pentru platformă, două ore sâmbătă dimineața, la plata obișnuită. "
                    "Facem conturi pe loc pentru cine vrea."
                ),
                thanks=2,
            ),
        ),
        views=33,
    ),
)  # fmt: skip

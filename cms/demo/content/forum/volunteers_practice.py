"""Volunteers: costs, hard talks, certificates, companies."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "voluntari", "transport",
        "Decontarea transportului pentru voluntari: cum procedați?",
        posts=(
            Post(
                "fatma-ismail", "2026-06-08 11:00",
                (
                    "Voluntarele mele merg în sate cu microbuzul, douăzeci de lei dus-întors. "
                    "Le dăm banii înapoi din mână, ceea ce știu că nu e bine. Cum faceți voi?"
                ),
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-06-08 12:30",
                (
                    "Voluntarul poate cere înapoi cheltuielile făcute pentru activitate, așa "
                    "cum ați convenit în contract. Ca să pot trece plata în contabilitate, am "
                    "nevoie de:\n\n"
                    "- clauza din contract, cu plafon;\n"
                    "- biletul sau bonul, în original;\n"
                    "- un decont de o pagină, semnat de voluntar și de coordonator;\n"
                    "- plata prin bancă, oricând se poate.\n\n"
                    "O sumă fixă pe zi, fără bilete, nu mai e decont; arată a plată."
                ),
                thanks=11,
            ),
            Post(
                "gabriel-lacatus", "2026-06-08 17:00",
                (
                    "La microbuzele de sat nu primești bilet. Am rezolvat vorbind cu firma: la "
                    "sfârșitul lunii ne face o factură pe asociație pentru toate drumurile, pe "
                    "o listă."
                ),
                thanks=6,
            ),
            Post(
                "fatma-ismail", "2026-06-09 09:40",
                (
                    "Factura pe asociație e o idee pe care nu o aveam. Mulțumesc, "
                    "@gabriel-lacatus. Șoferul a zis da din prima."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-06-09 20:15",
                "Și cine vine cu mașina lui?",
                thanks=2,
            ),
            Post(
                "camelia-sarbu", "2026-06-10 08:10",
                (
                    "Hotărăște consiliul o regulă scrisă: câți litri la suta de kilometri, ce "
                    "acte aduce omul, cine aprobă drumul înainte. Întreabă-ți contabilul cum o "
                    "tratează fiscal, fiindcă aici greșelile se plătesc. Noi am ales "
                    "microbuzul."
                ),
                thanks=8,
            ),
        ),
        views=354,
    ),
    Topic(
        "voluntari", "cand-nu-merge",
        "Cum îi spui unui voluntar că nu merge?",
        posts=(
            Post(
                "delegat", "2026-07-13 09:30",
                (
                    "Avem un om bun la suflet care întârzie de fiecare dată și promite lucruri "
                    "în numele asociației. Toți îl ocolesc, nimeni nu îi spune. Eu sunt "
                    "președinta, deci e treaba mea. Cum ați făcut voi fără să îl pierdeți?"
                ),
                thanks=8,
            ),
            Post(
                "membru", "2026-07-13 10:45",
                (
                    "Repede, între patru ochi, cu fapte. „Marți și joi ai venit la 10:40, "
                    "copiii au așteptat.” Apoi tăcere. De obicei spune el restul. Ce nu ajută: "
                    "„colegii se plâng”, fiindcă îl face să caute care coleg."
                ),
                thanks=12,
            ),
            Post(
                "gabriel-lacatus", "2026-07-13 15:20",
                (
                    "Promisiunile sunt alt lucru decât întârzierea. Nu le-aș pune în aceeași "
                    "discuție. Întârzierea e despre program. Promisiunile sunt despre oameni "
                    "care vor aștepta degeaba."
                ),
                thanks=7,
            ),
            Post(
                "alt-membru", "2026-07-14 07:10",
                (
                    "Poate e la treaba greșită. La noi în echipă era un om care întârzia la "
                    "orice, dar la demontat și strâns rămânea ultimul. L-am pus la strâns. Nu a "
                    "mai întârziat, fiindcă nu mai avea unde."
                ),
                thanks=9,
            ),
            Post(
                "consilier", "2026-07-14 11:00",
                (
                    "Pregătește și varianta în care nu se schimbă nimic. Contractul de "
                    "voluntariat poate înceta, în condițiile scrise în el; e corect ca omul să "
                    "știe asta din prima discuție, nu din ultima."
                ),
                thanks=8,
            ),
            Post(
                "delegat", "2026-07-20 18:00",
                (
                    "Am vorbit. Nu știa că se vede. Avea grijă de mama lui dimineața, de aceea "
                    "întârzia. A trecut pe după-amiezi. Despre promisiuni am convenit o "
                    "propoziție: „Întreb și îți spun mâine.”"
                ),
                thanks=10,
            ),
            Post(
                "membru", "2026-07-21 08:30",
                "Fur propoziția.",
                thanks=6,
            ),
        ),
        views=467,
    ),
    Topic(
        "voluntari", "certificat-ore",
        "Certificatul: treceți ore exacte sau rotunjite?",
        posts=(
            Post(
                "contributor", "2026-09-21 14:20",
                (
                    "O fostă voluntară cere certificatul pentru doi ani. Avem prezențe din "
                    "primul an și nimic din al doilea. Scriu „aproximativ 200 de ore”?"
                ),
                thanks=3,
            ),
            Post(
                "membru", "2026-09-21 15:30",
                (
                    "Nu scrie un număr pe care nu îl poți arăta. Certificatul e însoțit de "
                    "raportul de activitate, iar cine îl primește poate suna să întrebe. "
                    "Variante cinstite:\n\n"
                    "- primul an cu ore, după prezențe;\n"
                    "- al doilea cu perioada și activitățile, fără ore;\n"
                    "- dacă ea are mesaje sau agendă, refaceți împreună lista turelor și o "
                    "semnați amândoi."
                ),
                thanks=10, is_accepted=True,
            ),
            Post(
                "contributor", "2026-09-24 12:00",
                (
                    "Avea agenda. Am refăcut 61 de ture, adică 183 de ore. Mai puțin decât "
                    "„aproximativ 200”, dar le putem număra."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-09-24 16:40",
                "Și ca om care citește CV-uri: 183 mă convinge mai tare decât 200.",
                thanks=8,
            ),
        ),
        views=243,
    ),
    Topic(
        "voluntari", "voluntari-din-firme",
        "Voluntari din firme, o zi pe an: ajutor sau încurcătură?",
        posts=(
            Post(
                "ana-bucur", "2026-08-24 10:00",
                (
                    "O firmă din Sibiu ne trimite treizeci de oameni vineri, „să vopsească "
                    "ceva”. Nu avem ce vopsi. Mi-e greu să refuz, fiindcă sponsorizează. Ce ați "
                    "face?"
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-08-24 11:10",
                (
                    "Aș spune adevărul cu o cifră: treizeci de oameni pentru o zi înseamnă la "
                    "noi două zile de pregătit și una de strâns. Dacă firma vede costul, "
                    "înțelege."
                ),
                thanks=5,
            ),
            Post(
                "radu-filip", "2026-08-24 19:00",
                (
                    "Ca patron, mi-ar plăcea să aud din start ce vă trebuie cu adevărat. De "
                    "obicei nu știm să întrebăm. Dacă îmi ceri doi tâmplari pentru patru "
                    "sâmbete, ți-i dau mai bucuros decât treizeci cu pensula."
                ),
                thanks=7,
            ),
            Post(
                "contributor", "2026-08-25 09:30",
                (
                    "Nu sunt de acord că e mereu încurcătură. La împădurire, treizeci de oameni "
                    "într-o zi au făcut ce făceam noi într-o lună. Depinde dacă treaba se poate "
                    "învăța în zece minute."
                ),
                thanks=4,
            ),
            Post(
                "membru", "2026-08-25 10:15",
                (
                    "Aici e linia, cum spune Andrei. Avem o listă de „treburi de o zi”: sortat, "
                    "plantat, mutat, inventariat. Ce cere încredere, adică oameni vulnerabili, "
                    "copii, chei, nu intră pe ea, oricât de bună ar fi firma."
                ),
                thanks=9,
            ),
            Post(
                "gabriel-lacatus", "2026-08-25 14:50",
                (
                    "Și fără fotografii cu beneficiarii pentru raportul firmei. Spuneți asta "
                    "înainte, nu în ziua aceea."
                ),
                thanks=8,
            ),
            Post(
                "ana-bucur", "2026-08-31 17:20",
                (
                    "Am sunat. Au venit opt, nu treizeci, și au inventariat magazia cu scule. "
                    "Directoarea a întrebat ce altceva ne trebuie. I-am spus: un om la două "
                    "săptămâni, la sistemul de udare. A trimis unul, vine și fără ei."
                ),
                thanks=10,
            ),
            Post(
                "delegat", "2026-09-01 08:00",
                "„Vine și fără ei” e definiția reușitei.",
                thanks=4,
            ),
        ),
        views=391,
    ),
)  # fmt: skip

"""Digital tools and personal data in small organisations."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "digital", "evidenta-250",
        "GDPR: mai avem nevoie de evidență dacă suntem sub 250 de angajați?",
        posts=(
            Post(
                "contributor", "2026-02-05 10:00",
                (
                    "Un formator ne-a spus că organizațiile sub 250 de angajați sunt scutite de "
                    "evidența prelucrărilor. Noi avem doi. Pot să o închid?"
                ),
                thanks=4,
            ),
            Post(
                "dorel-neagoe", "2026-02-05 20:20",
                "Dacă zice legea 250, e 250. Doi e mai puțin.",
                thanks=2,
            ),
            Post(
                "administrator", "2026-02-06 09:10",
                (
                    "Scutirea din articolul 30 alineatul (5) are trei excepții, și una vă "
                    "prinde aproape sigur. Evidența rămâne obligatorie dacă prelucrarea:\n\n"
                    "- poate crea un risc pentru oameni, **sau**\n"
                    "- nu este ocazională, **sau**\n"
                    "- cuprinde categorii speciale de date, de pildă despre sănătate.\n\n"
                    "Lista voluntarilor și statul de plată nu sunt ocazionale. Deci pentru ele "
                    "țineți evidența. Vestea bună: la voi încape pe o pagină."
                ),
                thanks=14, is_accepted=True,
            ),
            Post(
                "tiberiu-kovacs", "2026-02-06 18:30",
                (
                    "Și chiar dacă nu ar fi obligatorie, e singurul document în care te uiți "
                    "când cineva întreabă „ce știți despre mine?”."
                ),
                thanks=6,
            ),
            Post(
                "contributor", "2026-02-09 11:20",
                (
                    "Am făcut-o: unsprezece rânduri, o după-amiază. Două rânduri au ajuns "
                    "direct la „ștergem”."
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-02-09 20:00",
                "Am citit și eu articolul. „Sau”-urile acelea schimbă tot.",
                thanks=4,
            ),
        ),
        views=689,
    ),
    Topic(
        "digital", "fotografii",
        "Acord pentru fotografii la evenimente: cum procedați când vin două sute de oameni?",
        posts=(
            Post(
                "ana-bucur", "2026-04-28 19:10",
                (
                    "La ziua recoltei vin familii întregi. Nu pot lua acord scris de la toți. "
                    "Nu vreau nici să nu am nicio poză. Ce e cinstit și ce e legal?"
                ),
                thanks=6,
            ),
            Post(
                "administrator", "2026-04-29 09:30",
                (
                    "Aș despărți fotografiile în trei:\n\n"
                    "1. **Ansamblu**, unde nu se urmărește un om anume: anunț la intrare, în "
                    "limbaj simplu, cu cine, de ce și unde apar. Temeiul e de obicei interesul "
                    "legitim, cu o socoteală scrisă pe o jumătate de pagină.\n"
                    "2. **Portret sau grup mic**: întrebi omul, în clipa aceea, și notezi.\n"
                    "3. **Copii**: acordul părintelui, scris, și voia copilului.\n\n"
                    "Și o zonă în care nu se fotografiază deloc."
                ),
                thanks=12,
            ),
            Post(
                "petru-moraru", "2026-04-29 18:00",
                (
                    "La noi se dau bulina roșie și bulina verde, lipite pe haină. Fotograful "
                    "vede de departe."
                ),
                thanks=5,
            ),
            Post(
                "fatma-ismail", "2026-04-30 08:50",
                (
                    "Buline la un eveniment cu familii necăjite, nu. Omul cu bulină roșie pare "
                    "că ascunde ceva. Prefer zona fără fotografii, lângă ceai, unde stai fără "
                    "să te explici."
                ),
                thanks=7,
            ),
            Post(
                "ana-bucur", "2026-04-30 17:30",
                "Fatma, asta am ales. Ceaiul va fi sub nuc, aparatul nu trece de poartă.",
                thanks=5,
            ),
            Post(
                "contributor", "2026-05-04 10:00",
                (
                    "Încă ceva, din pățite: scrieți cine răspunde dacă cineva cere scoaterea "
                    "unei poze. La noi cererea a stat o lună într-un e-mail comun. Aveam de "
                    "răspuns în cel mult o lună și era ziua treizeci."
                ),
                thanks=6,
            ),
        ),
        views=1904,
    ),
    Topic(
        "digital", "grup-mesaje",
        "Grupul de mesaje cu voluntarii: ce reguli aveți?",
        posts=(
            Post(
                "ilinca-neagu", "2026-05-14 21:00",
                (
                    "Avem 58 de oameni în grup. Aseară cineva a pus o listă cu adresele "
                    "familiilor la care livrăm. A stat acolo trei ore. Am șters-o, dar toți o "
                    "au în telefon. Cum ați fi procedat?"
                ),
                thanks=5,
            ),
            Post(
                "administrator", "2026-05-15 09:00",
                (
                    "Tratează-o ca pe o încălcare a securității datelor, nu ca pe o stângăcie:\n\n"
                    "- cere tuturor să șteargă și să confirme;\n"
                    "- notează ce s-a întâmplat, ce date, câți oameni le-au văzut;\n"
                    "- socotește riscul. Adrese de familii care primesc hrană: eu aș anunța "
                    "ANSPDCP, în 72 de ore de când ați aflat;\n"
                    "- gândiți-vă dacă trebuie anunțate și familiile."
                ),
                thanks=9,
            ),
            Post(
                "ilinca-neagu", "2026-05-15 10:30",
                "Am vorbit cu președinta, notificăm azi. 51 din 58 au confirmat ștergerea.",
                thanks=6,
            ),
            Post(
                "gabriel-lacatus", "2026-05-15 16:00",
                (
                    "Pe viitor: grup numai de anunțuri, scriu doi oameni. Listele de livrare se "
                    "iau de la coordonator, pe hârtie, la plecare și se dau înapoi la "
                    "întoarcere."
                ),
                thanks=7,
            ),
            Post(
                "ilinca-neagu", "2026-06-01 20:10",
                (
                    "Așa facem acum. Hârtiile se întorc, le numărăm. Familiile le-am sunat noi; "
                    "una singură s-a supărat, celelalte ne-au mulțumit că au aflat de la noi."
                ),
                thanks=9,
            ),
        ),
        views=312,
    ),
    Topic(
        "digital", "parole",
        "Parole într-o asociație cu opt voluntari și un calculator",
        posts=(
            Post(
                "delegat", "2026-08-10 09:15",
                (
                    "Avem un caiet cu parole în sertar. Știu că e rău. Dar dacă e mai rău fără "
                    "el? Ce ați pus în loc?"
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-08-10 18:00",
                (
                    "Caietul nu e cel mai rău lucru; mai rea e aceeași parolă peste tot. În "
                    "ordine:\n\n"
                    "1. conturi pe oameni, acolo unde se poate, și scazi numărul parolelor "
                    "comune;\n"
                    "2. manager de parole cu spațiu comun, pentru ce rămâne;\n"
                    "3. al doilea factor la e-mail și la bancă, fiindcă din e-mail se resetează "
                    "tot restul;\n"
                    "4. codurile de rezervă, în plic sigilat, la cenzor."
                ),
                thanks=10,
            ),
            Post(
                "alt-membru", "2026-08-11 07:20",
                (
                    "Ca om care a ținut parolele pe calorifer: la manager m-am temut o "
                    "săptămână, apoi mi-a fost mai ușor. Trebuie însă cineva care să stea cu "
                    "omul prima oră."
                ),
                thanks=8,
            ),
            Post(
                "camelia-sarbu", "2026-08-11 09:00",
                (
                    "Nu aș da cenzorului codurile. El verifică, nu administrează. La noi plicul "
                    "e la un membru din consiliu care nu are drept de semnătură la bancă."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-08-11 18:40",
                (
                    "Ai dreptate, corectez: la cineva care nu poate plăti singur. Ideea e să "
                    "fie nevoie de doi."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-09-07 10:00",
                (
                    "Bilanț după o lună: din 31 de parole comune au rămas 9. Caietul l-am tăiat "
                    "fâșii cu o ceremonie mică."
                ),
                thanks=7,
            ),
        ),
        views=358,
    ),
    Topic(
        "digital", "semnatura-desenata",
        "Semnătura desenată cu degetul pe tabletă e valabilă pe contractul de voluntariat?",
        posts=(
            Post(
                "membru", "2026-09-03 11:00",
                (
                    "Un furnizor ne oferă o tabletă pe care voluntarii se semnează cu degetul. "
                    "Spune că „e semnătură electronică, deci legală”. E adevărat?"
                ),
                thanks=5,
            ),
            Post(
                "administrator", "2026-09-03 12:20",
                (
                    "Pe jumătate. Regulamentul eIDAS cunoaște trei feluri: simplă, avansată, "
                    "calificată. Numai cea **calificată** are din oficiu aceeași valoare ca "
                    "semnătura de mână. Degetul pe tabletă e, de obicei, o semnătură simplă.\n\n"
                    "Legea 214/2024 spune când produce efecte și o semnătură simplă sau "
                    "avansată. Contractul de voluntariat se încheie în scris, așa că nu m-aș "
                    "baza pe deget fără părerea unui jurist pe cazul vostru."
                ),
                thanks=12, is_accepted=True,
            ),
            Post(
                "tiberiu-kovacs", "2026-09-03 18:30",
                (
                    "Întreabă furnizorul două lucruri: ce păstrează ca dovadă că a semnat omul "
                    "acela și unde stau datele. Dacă tableta măsoară apăsarea și viteza, pot fi "
                    "chiar date biometrice."
                ),
                thanks=6,
            ),
            Post(
                "membru", "2026-09-04 09:00",
                (
                    "La a doua întrebare răspunsul a fost o broșură. Rămânem la hârtie, cu "
                    "formularul completat de acasă."
                ),
                thanks=4,
            ),
            Post(
                "contributor", "2026-09-04 10:40",
                (
                    "Mi se pare păcat. Poate că la evenimente mari tableta tot ar scurta coada, "
                    "dacă juristul confirmă. Noi o să întrebăm și revin."
                ),
                thanks=3,
            ),
        ),
        views=447,
    ),
    Topic(
        "digital", "adrese-la-vedere",
        "Am trimis invitația cu toate adresele la vedere. Ce fac acum?",
        posts=(
            Post(
                "fatma-ismail", "2026-10-14 16:05",
                (
                    "Acum douăzeci de minute. 140 de adrese în câmpul „Către”, printre ele mame "
                    "din programul de sănătate. Îmi tremură mâinile."
                ),
                thanks=4,
            ),
            Post(
                "administrator", "2026-10-14 16:20",
                (
                    "Respiră, ordinea e aceasta:\n\n"
                    "1. Nu încerca să retragi mesajul; mai răspândește o dată lista.\n"
                    "2. Scrie un al doilea mesaj, cu adresele ascunse: ce s-a întâmplat, "
                    "rugămintea de a șterge și de a nu răspunde tuturor.\n"
                    "3. Notează ora, numărul de adrese, ce se poate deduce. „Este în programul "
                    "de sănătate” spune ceva despre sănătate, deci riscul nu e mic.\n"
                    "4. Vorbește azi cu conducerea. Termenul de 72 de ore pentru ANSPDCP curge "
                    "de când ați aflat."
                ),
                thanks=13, is_accepted=True,
            ),
            Post(
                "tiberiu-kovacs", "2026-10-14 18:00",
                (
                    "După ce trece: liste de trimitere, nu câmpul „Către”. Unde nu se poate, o "
                    "regulă în programul de poștă care te întreabă la peste zece destinatari."
                ),
                thanks=6,
            ),
            Post(
                "fatma-ismail", "2026-10-15 12:30",
                (
                    "Am trimis al doilea mesaj ieri la 17, am notificat azi dimineață. Patru "
                    "femei au răspuns, toate cu „se întâmplă”. Una a cerut să o ștergem; am "
                    "șters-o."
                ),
                thanks=9,
            ),
            Post(
                "delegat", "2026-10-15 13:10",
                (
                    "Mulțumesc că ai scris cât era cald. Am schimbat și noi regula, înainte să "
                    "o pățim."
                ),
                thanks=8,
            ),
        ),
        views=533,
    ),
    Topic(
        "digital", "copii-de-rezerva",
        "Copii de rezervă cu buget zero: cum faceți?",
        posts=(
            Post(
                "camelia-sarbu", "2026-07-07 09:30",
                (
                    "Contabilitatea e pe laptopul meu. Dacă îl scap în lac, pierdem cinci ani. "
                    "Vreau ceva ce se întâmplă fără să îmi amintesc eu."
                ),
                thanks=4,
            ),
            Post(
                "tiberiu-kovacs", "2026-07-07 18:15",
                (
                    "Regula veche 3-2-1: trei copii, pe două feluri de suport, una în altă "
                    "parte. Pe înțeles:\n\n"
                    "- laptopul;\n"
                    "- un disc extern, cu copiere automată când îl bagi în priză, vinerea;\n"
                    "- un spațiu online criptat, plătit de asociație, nu de tine.\n\n"
                    "Și o dată la trei luni **deschizi** un fișier din copie. Copia nedeschisă "
                    "e o speranță."
                ),
                thanks=10,
            ),
            Post(
                "alt-membru", "2026-07-08 07:10",
                "Discul să nu stea în aceeași geantă cu laptopul. Știu un caz.",
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-10-02 10:20",
                (
                    "Prima probă de deschidere, făcută. Din trei fișiere, unul nu mergea: "
                    "programul era închis prost când se copia. Fără probă aflam la lac."
                ),
                thanks=7,
            ),
        ),
        views=205,
    ),
)  # fmt: skip

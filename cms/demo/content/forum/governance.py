"""Running an association: statute, council, members, staff."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "conducere", "cenzor",
        "De la câți membri avem nevoie de cenzor?",
        posts=(
            Post(
                "delegat", "2026-01-29 09:20",
                (
                    "Am trecut de patruzeci de membri. Un coleg spune că cenzorul este "
                    "obligatoriu de la început, altul că abia de la o sută. Cine are dreptate?"
                ),
                thanks=5,
            ),
            Post(
                "dorel-neagoe", "2026-01-29 20:10",
                "La o sută parcă era o comisie. Așa am auzit la o asociație de proprietari.",
                thanks=1,
            ),
            Post(
                "camelia-sarbu", "2026-01-30 08:15",
                (
                    "Niciunul. OG 26/2000, articolul 27, are trei trepte:\n\n"
                    "- până la cincisprezece asociați, numirea unui cenzor nu este obligatorie;\n"
                    "- peste cincisprezece, un cenzor este obligatoriu;\n"
                    "- peste o sută, controlul îl face o comisie de cenzori.\n\n"
                    "Membrii consiliului director nu pot fi cenzori. La asociațiile de "
                    "proprietari e altă lege, de acolo vine încurcătura."
                ),
                thanks=13, is_accepted=True,
            ),
            Post(
                "delegat", "2026-01-30 09:00",
                (
                    "Deci suntem în neregulă de doi ani. Îl alegem la adunarea din martie. "
                    "Mulțumesc, nu e plăcut, dar e limpede."
                ),
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-01-30 09:25",
                (
                    "Alege pe cineva care va citi cu adevărat extrasele. Cenzorul care semnează "
                    "în zece minute nu te apără de nimic."
                ),
                thanks=7,
            ),
        ),
        views=611,
    ),
    Topic(
        "conducere", "adunare-video",
        "Adunarea generală pe video: e valabilă hotărârea?",
        posts=(
            Post(
                "contributor", "2026-02-23 11:30",
                (
                    "Jumătate din membri sunt plecați. Vrem să alegem consiliul pe video. "
                    "Statutul nostru din 2011 nu spune nimic despre asta. Riscăm ceva?"
                ),
                thanks=4,
            ),
            Post(
                "administrator", "2026-02-23 13:00",
                (
                    "Riscul e real. OG 26/2000 lasă statutului regulile de organizare și "
                    "funcționare a adunării generale. Dacă statutul tace, un asociat care a "
                    "votat împotrivă sau nu a participat poate ataca hotărârea în instanță, iar "
                    "tu va trebui să arăți că toți au fost convocați, identificați și numărați.\n\n"
                    "Drumul sigur:\n\n"
                    "1. o ultimă adunare în sală, cu un singur punct: modificarea statutului;\n"
                    "2. în statut: cum se convoacă, cum se verifică cine e, cum se votează "
                    "secret;\n"
                    "3. abia apoi alegerile pe video."
                ),
                thanks=12, is_accepted=True,
            ),
            Post(
                "ana-bucur", "2026-02-23 19:40",
                (
                    "Noi am ținut două ani pe video fără să scrie în statut și nu a zis nimeni "
                    "nimic."
                ),
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-02-24 08:30",
                (
                    "Nu a zis nimeni nimic *până acum*. La noi a zis banca: a cerut hotărârea "
                    "de schimbare a semnăturilor și nu a primit-o pe cea făcută pe video. Două "
                    "luni fără acces la cont."
                ),
                thanks=8,
            ),
            Post(
                "ana-bucur", "2026-02-24 17:15",
                "La bancă nu m-am gândit. Pun modificarea pe ordinea de zi.",
                thanks=6,
            ),
            Post(
                "contributor", "2026-04-13 10:00",
                (
                    "Făcut: sala bibliotecii, 31 din 44 de membri prezenți sau cu "
                    "împuternicire. Statutul are acum jumătate de pagină despre întâlniri la "
                    "distanță. Judecătoria a cerut o singură lămurire, despre votul secret."
                ),
                thanks=5,
            ),
        ),
        views=524,
    ),
    Topic(
        "conducere", "predare-mandat",
        "Se schimbă președinta: ce predăm și în ce ordine?",
        posts=(
            Post(
                "delegat", "2026-10-05 10:00",
                (
                    "Mandatul meu se încheie în ianuarie. Vreau să plec curat. Ce ați fi vrut "
                    "voi să primiți în prima zi și nu ați primit?"
                ),
                thanks=7,
            ),
            Post(
                "membru", "2026-10-05 11:20",
                (
                    "Lista promisiunilor. Nu contractele, pe acelea le găsești, ci ce s-a spus "
                    "la telefon: „le-am zis că în primăvară vorbim iar”."
                ),
                thanks=9,
            ),
            Post(
                "camelia-sarbu", "2026-10-05 12:10",
                (
                    "Banca întâi, durează cel mai mult. Apoi, în ordine: judecătoria, ANAF, "
                    "semnătura electronică, finanțatorii, furnizorii. Am pornit de la lista "
                    "noastră pentru prima zi a unui voluntar și am făcut din ea una de predare; "
                    "o atașez, structura e bună."
                ),
                thanks=8, files=("lista-de-verificare-prima-zi.txt",),
            ),
            Post(
                "tiberiu-kovacs", "2026-10-05 18:45",
                (
                    "Conturile: domeniul de internet, e-mailul, pagina de pe rețele. Verifică "
                    "pe ce nume și pe ce telefon sunt. Știu o asociație care și-a pierdut "
                    "domeniul fiindcă era pe adresa unui fost student."
                ),
                thanks=8,
            ),
            Post(
                "administrator", "2026-10-06 09:30",
                (
                    "Și beneficiarul real. Schimbarea conducerii poate schimba declarația "
                    "cerută de Legea 129/2019. Pune-o pe listă lângă judecătorie și verifică "
                    "termenul pe site-ul Ministerului Justiției."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-10-12 08:40",
                (
                    "Am strâns 34 de rânduri. Cel mai neplăcut: domeniul chiar era pe numele "
                    "meu. Se mută săptămâna aceasta."
                ),
                thanks=7,
            ),
        ),
        views=298,
    ),
    Topic(
        "conducere", "membri-absenti",
        "Membri care nu vin niciodată: îi excludem sau îi lăsăm?",
        posts=(
            Post(
                "camelia-sarbu", "2026-03-12 09:00",
                (
                    "Avem 41 de membri, la adunare vin 17. Cvorumul din statut este de jumătate "
                    "plus unu, deci ținem mereu a doua convocare. Consiliul ar vrea să îi "
                    "excludă pe cei care lipsesc de trei ani. Mie nu îmi place, dar nu am un "
                    "argument mai bun decât „nu e frumos”."
                ),
                thanks=5,
            ),
            Post(
                "delegat", "2026-03-12 10:30",
                (
                    "Eu am propus-o și o susțin. Un membru care nu vine, nu plătește și nu "
                    "răspunde blochează hotărârile celorlalți. Nu e pedeapsă, e evidență "
                    "corectă."
                ),
                thanks=6,
            ),
            Post(
                "petru-moraru", "2026-03-12 17:00",
                (
                    "La asociația pescarilor am exclus doisprezece oameni prin scrisoare. Patru "
                    "erau în spital sau la copii. Nu ne-au mai salutat nici după ce i-am primit "
                    "înapoi."
                ),
                thanks=9,
            ),
            Post(
                "gabriel-lacatus", "2026-03-13 12:00",
                (
                    "Poate fi și a treia cale: membru activ, cu vot, și membru susținător, fără "
                    "vot, care nu intră la cvorum. Omul alege singur, cu un formular de un "
                    "rând. Trebuie schimbat statutul, dar nu dai pe nimeni afară."
                ),
                thanks=8,
            ),
            Post(
                "camelia-sarbu", "2026-03-13 13:15",
                "Asta rezolvă și cotizația: susținătorul plătește cât vrea.",
                thanks=6,
            ),
            Post(
                "delegat", "2026-03-16 09:10",
                (
                    "Recunosc, e mai bună decât a mea. O singură grijă: cine nu răspunde nici "
                    "la formular? Propun trei încercări, din care una prin telefon, și abia "
                    "apoi trecerea la susținători, nu excluderea."
                ),
                thanks=7,
            ),
            Post(
                "camelia-sarbu", "2026-06-29 10:00",
                (
                    "Rezultat: 24 de membri activi, 13 susținători, 4 plecați la cererea lor. "
                    "Prima adunare cu cvorum din prima convocare, după cinci ani."
                ),
                thanks=9,
            ),
        ),
        views=433,
    ),
    Topic(
        "conducere", "proces-verbal",
        "Procesul-verbal al consiliului: cât de lung?",
        posts=(
            Post(
                "contributor", "2026-06-16 14:00",
                (
                    "Al nostru are opt pagini, fiindcă trecem cine ce a zis. Nu îl citește "
                    "nimeni. Ce e obligatoriu să rămână?"
                ),
                thanks=4,
            ),
            Post(
                "editor", "2026-06-16 15:20",
                (
                    "Trei lucruri pentru fiecare punct: ce s-a hotărât, cu ce voturi, cine face "
                    "și până când. Discuția încape în două rânduri, cu argumentele, fără nume. "
                    "Numele le treci numai când cineva cere să i se noteze părerea."
                ),
                thanks=9,
            ),
            Post(
                "delegat", "2026-06-16 17:00",
                (
                    "Atenție la votul împotrivă: cine votează așa are interesul să apară, "
                    "pentru că numai el sau cel absent poate ataca hotărârea. La noi trecem "
                    "„împotrivă: X” de fiecare dată."
                ),
                thanks=5,
            ),
            Post(
                "contributor", "2026-07-01 10:15",
                (
                    "Am trecut la o pagină și jumătate. Anexa cu discuția lungă am păstrat-o o "
                    "singură dată, când ne-am certat pe buget."
                ),
                thanks=6,
            ),
        ),
        views=176,
    ),
)  # fmt: skip

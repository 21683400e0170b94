"""Money: fees, the 3.5% of the income tax, sponsors, public funds."""

from cms.demo.content.forum.shapes import Poll, Post, Topic

TOPICS = (
    Topic(
        "bani", "calendar-230",
        "Formularul 230: calendarul nostru, lună cu lună",
        posts=(
            Post(
                "delegat", "2026-01-27 10:00",
                (
                    "Anul trecut am început în mai și am strâns nouăsprezece formulare. Anul "
                    "acesta am un calendar și vreau păreri:\n\n"
                    "| Luna | Ce facem |\n"
                    "| --- | --- |\n"
                    "| ianuarie | verificăm că suntem în Registrul ANAF al entităților pentru "
                    "care se acordă deduceri |\n"
                    "| februarie | scriem celor care au redirecționat: ce s-a făcut cu banii "
                    "lor |\n"
                    "| martie | trei seri de ajutor la completat, la bibliotecă |\n"
                    "| aprilie | sunăm oamenii care au promis |\n"
                    "| mai | numai întârziații; termenul obișnuit este 25 mai |"
                ),
                thanks=11,
            ),
            Post(
                "camelia-sarbu", "2026-01-27 11:30",
                (
                    "Aș muta totul cu o lună mai devreme. În aprilie contabilele ca mine sunt "
                    "îngropate în situațiile financiare, care la asociații se depun în 120 de "
                    "zile de la sfârșitul anului. Nu ajută nimeni pe nimeni."
                ),
                thanks=8,
            ),
            Post(
                "contributor", "2026-01-27 13:00",
                (
                    "Verificați și dacă formularul s-a schimbat. Anul trecut un om a venit cu "
                    "unul descărcat de pe un site vechi."
                ),
                thanks=4,
            ),
            Post(
                "gabriel-lacatus", "2026-01-28 15:10",
                (
                    "La noi nu mai cerem oamenilor să ne dea formularul. Stăm cu ei până îl "
                    "completează și îl depun. E mai lent, dar nu plec acasă cu patruzeci de "
                    "CNP-uri în geantă."
                ),
                thanks=7,
            ),
            Post(
                "delegat", "2026-01-28 16:30",
                (
                    "Bun argument. Lăsăm amândouă: cine poate depune singur, îl ajutăm; cine "
                    "nu, lasă formularul în plic închis la mine."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-06-05 09:00",
                (
                    "Am încheiat: 67 de formulare. Cel mai mult a adus februarie, scrisoarea cu "
                    "ce am făcut cu banii. Din nouăsprezece oameni de anul trecut au revenit "
                    "optsprezece și au adus fiecare câte unul."
                ),
                thanks=14,
            ),
            Post(
                "ana-bucur", "2026-06-05 18:00",
                "Ne dai scrisoarea din februarie? Fără sume, doar cum e scrisă.",
                thanks=5,
            ),
        ),
        views=938,
    ),
    Topic(
        "bani", "depunere-borderou",
        "Poate asociația să depună la ANAF formularele strânse?",
        posts=(
            Post(
                "ilinca-neagu", "2026-03-02 20:00",
                (
                    "La banca de alimente oamenii ne lasă formularele 230 completate. Le putem "
                    "depune noi sau trebuie să meargă fiecare?"
                ),
                thanks=3,
            ),
            Post(
                "camelia-sarbu", "2026-03-03 08:20",
                (
                    "Se poate: entitatea beneficiară le depune împreună cu un borderou, după "
                    "procedura ANAF din anul acela. Omul poate și singur, online prin Spațiul "
                    "Privat Virtual sau pe hârtie.\n\n"
                    "Dacă le depui tu:\n\n"
                    "- păstrează dovada că omul ți le-a dat de bunăvoie;\n"
                    "- un singur coleg le ține, într-un loc încuiat;\n"
                    "- după depunere păstrezi doar ce cere procedura, restul se distruge."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "ilinca-neagu", "2026-03-03 19:10",
                (
                    "Și pe cât timp e valabilă opțiunea? Cineva mi-a spus că bifează o dată și "
                    "gata."
                ),
                thanks=4,
            ),
            Post(
                "camelia-sarbu", "2026-03-04 08:00",
                (
                    "Pe formular se poate alege și o perioadă de doi ani, care se poate "
                    "reînnoi. „O dată și gata” nu există. Uită-te pe formularul anului acesta, "
                    "rubrica se vede."
                ),
                thanks=9,
            ),
        ),
        views=402,
    ),
    Topic(
        "bani", "cotizatia-cat",
        "Cotizația: 60 sau 120 de lei pe an?",
        posts=(
            Post(
                "ana-bucur", "2026-10-26 18:30",
                (
                    "Plătim 60 de lei din 2018. Chiria magaziei s-a dublat. Consiliul propune "
                    "120, eu mă tem că pierdem pensionarii. Cum ați hotărât voi?"
                ),
                thanks=4,
            ),
            Post(
                "camelia-sarbu", "2026-10-27 08:40",
                (
                    "Cu o împărțire: cheltuielile pe care le plătiți **numai** din cotizații, "
                    "supra numărul de oameni care plătesc cu adevărat, nu supra membri. La noi "
                    "a ieșit 114. Nu a mai fost o părere, a fost o socoteală."
                ),
                thanks=8,
            ),
            Post(
                "petru-moraru", "2026-10-27 17:20",
                (
                    "Socoteala e bună, dar omul nu e o împărțire. La Sulina, 120 de lei "
                    "înseamnă ulei și făină pe o lună. Aș lăsa 60 și aș cere celor care pot să "
                    "dea mai mult."
                ),
                thanks=6,
            ),
            Post(
                "delegat", "2026-10-27 19:00",
                (
                    "„Cine poate să dea mai mult” nu dă, la noi am încercat. Dă cine e întrebat "
                    "pe nume. De aceea am ales 120 și scutire fără explicații."
                ),
                thanks=5,
            ),
            Post(
                "gabriel-lacatus", "2026-10-28 13:30",
                (
                    "Mie scutirea, oricât de discretă, mi se pare tot o ușă separată. Prefer "
                    "treptele alese de om: 12, 60, 120, 240. Le scrii pe toate, în aceeași "
                    "foaie, și nu întrebi."
                ),
                thanks=9,
            ),
            Post(
                "membru", "2026-10-28 14:15",
                (
                    "Avem trepte de un an. Surpriza: media a crescut de la 60 la 84 de lei. "
                    "Nouă oameni au ales treapta de 240."
                ),
                thanks=8,
            ),
            Post(
                "camelia-sarbu", "2026-10-29 09:00",
                (
                    "Cifra asta mă convinge mai mult decât principiul. Verificați doar cum "
                    "scrie în statut cine stabilește cotizația; treptele trebuie hotărâte de "
                    "același organ."
                ),
                thanks=7,
            ),
            Post(
                "ana-bucur", "2026-11-02 20:00",
                (
                    "Merg cu trepte la adunarea din decembrie. Pun sondajul aici, până la "
                    "sfârșitul lunii, ca să am și alte cifre decât ale mele."
                ),
                thanks=6,
            ),
        ),
        poll=Poll(
            "Cât ți se pare firesc pentru o asociație mică?", "2026-11-30",
            options=(
                ("60 de lei pe an", ("petru-moraru", "ana-bucur", "dorel-neagoe", "ilinca-neagu")),
                ("120 de lei pe an",
                 ("camelia-sarbu", "delegat", "contributor", "radu-filip", "tiberiu-kovacs")),
                ("Fiecare cât poate, cu un minim de un leu pe lună",
                 ("gabriel-lacatus", "fatma-ismail", "membru")),
            ),
        ),
        views=486,
    ),
    Topic(
        "bani", "sponsorizare-firma",
        "Prima sponsorizare de la o firmă: ce verificăm înainte să semnăm?",
        posts=(
            Post(
                "contributor", "2026-05-25 11:00",
                (
                    "O firmă cu vreo douăzeci de angajați vrea să ne dea bani „pe contractul "
                    "acela cu 20%”. Nu am mai făcut așa ceva. De unde încep?"
                ),
                thanks=5,
            ),
            Post(
                "camelia-sarbu", "2026-05-25 12:20",
                (
                    "În ordine:\n\n"
                    "1. Sunteți în Registrul entităților ținut de ANAF? Dacă nu, firma nu scade "
                    "sponsorizarea din impozit.\n"
                    "2. Firma plătește impozit pe profit? Atunci, potrivit Codului fiscal, "
                    "scade suma din impozit în limita celei mai mici valori dintre 0,75% din "
                    "cifra de afaceri și 20% din impozitul datorat.\n"
                    "3. Dacă e microîntreprindere, să își întrebe contabilul; regulile s-au "
                    "schimbat de câteva ori.\n"
                    "4. Contract în scris, cum cere Legea 32/1994, cu suma, termenul și ce "
                    "faceți cu banii.\n"
                    "5. Ce nu trebuie să fie: reclamă. Puteți spune cine v-a sponsorizat; dacă "
                    "promiteți promovare contra bani, e alt contract, cu alte taxe."
                ),
                thanks=12, is_accepted=True,
            ),
            Post(
                "radu-filip", "2026-05-25 19:30",
                (
                    "Din partea firmei: sunați în octombrie, nu în 28 decembrie. Atunci știu "
                    "cam cât impozit am și pot hotărî liniștit. În decembrie vă spun „nu” "
                    "fiindcă nu am cui cere socoteala."
                ),
                thanks=7,
            ),
            Post(
                "contributor", "2026-05-26 09:10",
                (
                    "La punctul 5 eram să greșesc: voiau logo pe tricouri „cât mai mare”. Cum "
                    "trag linia?"
                ),
                thanks=4,
            ),
            Post(
                "camelia-sarbu", "2026-05-26 10:00",
                (
                    "Numele lor alături de „cu sprijinul”, la fel pentru toți sponsorii, e "
                    "mulțumire. Mărimea negociată, produsul în fotografie, îndemnul de a "
                    "cumpăra sunt reclamă. Când nu știi, întreabă în scris un consultant "
                    "fiscal."
                ),
                thanks=8,
            ),
        ),
        views=357,
    ),
    Topic(
        "bani", "proiect-respins",
        "Proiectul ne-a fost respins cu 61 de puncte din 70. Ce am învățat",
        posts=(
            Post(
                "fatma-ismail", "2026-07-20 12:00",
                (
                    "Am scris șase săptămâni. Prag 70, punctaj 61. După două zile de supărare "
                    "am cerut grila cu observații. Am pierdut punctele așa:\n\n"
                    "- 5 la „nevoie”: am pus cifre naționale, nu din satele noastre;\n"
                    "- 3 la buget: am uitat costul transportului beneficiarilor;\n"
                    "- 1 la sustenabilitate: am scris „vom căuta alte finanțări”."
                ),
                thanks=9,
            ),
            Post(
                "membru", "2026-07-20 13:15",
                (
                    "Observația cu cifrele e la jumătate din respingerile pe care le-am văzut. "
                    "Fișa comunității se face înainte de apel, nu în timpul lui."
                ),
                thanks=7,
            ),
            Post(
                "autor", "2026-07-20 15:40",
                (
                    "Date pe comune găsești la Institutul Național de Statistică, în baza "
                    "TEMPO, și la agenția de ocupare. Ce lipsește, ceri primăriei în temeiul "
                    "Legii 544/2001. Lasă-ți o lună pentru răspuns."
                ),
                thanks=6,
            ),
            Post(
                "gabriel-lacatus", "2026-07-21 10:20",
                (
                    "Nu aș fi atât de sigur că cifrele locale salvează. Noi le-am avut și am "
                    "pierdut pentru că evaluatorul nu credea că fetele vin la curs. O pagină cu "
                    "„cine vine și cum a venit data trecută” face mai mult decât un grafic."
                ),
                thanks=8,
            ),
            Post(
                "fatma-ismail", "2026-07-21 12:00",
                (
                    "Le pun pe amândouă. Am lista de prezență de la camera cu jucării: "
                    "nouăsprezece fete, trei dimineți pe săptămână."
                ),
                thanks=5,
            ),
            Post(
                "fatma-ismail", "2026-11-16 11:10",
                (
                    "Al doilea apel, același proiect, rescris: 83 de puncte. Pornim în "
                    "ianuarie. Mulțumesc tuturor celor care au citit ciorna."
                ),
                thanks=15,
            ),
        ),
        views=415,
    ),
    Topic(
        "bani", "finantari-primarie",
        "Finanțarea nerambursabilă a primăriei: cum ați dovedit contribuția proprie?",
        posts=(
            Post(
                "contributor", "2026-04-20 10:30",
                (
                    "Ghidul primăriei, făcut pe Legea 350/2005, cere contribuție proprie. Avem "
                    "puțini bani, dar multe ore de voluntariat și sală gratuită. Ați reușit să "
                    "le treceți?"
                ),
                thanks=4,
            ),
            Post(
                "camelia-sarbu", "2026-04-20 11:45",
                (
                    "Citește întâi ghidul, fiindcă el spune dacă primește contribuție în "
                    "natură. La noi două primării au zis da, una nu. Unde au primit-o, au cerut "
                    "fișe de prezență cu ore și o valoare pe oră justificată."
                ),
                thanks=8,
            ),
            Post(
                "ana-bucur", "2026-04-21 18:00",
                (
                    "Îți las bugetul primului an al grădinii. Coloana a treia e contribuția "
                    "noastră: scule împrumutate, apă, ore. Am trecut doar ce puteam fotografia "
                    "sau semna."
                ),
                thanks=6, files=("bugetul-primului-an.xlsx",),
            ),
            Post(
                "contributor", "2026-04-22 09:00",
                (
                    "Mulțumesc. Am întrebat primăria în scris: numai bani. Măcar știu acum, nu "
                    "după depunere."
                ),
                thanks=4,
            ),
            Post(
                "delegat", "2026-04-22 10:15",
                (
                    "Întrebările scrise înainte de termen au încă un folos: răspunsul se "
                    "publică și pentru ceilalți. Anul trecut, după întrebarea noastră, au "
                    "schimbat ghidul."
                ),
                thanks=7,
            ),
        ),
        views=268,
    ),
)  # fmt: skip

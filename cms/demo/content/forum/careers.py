"""CVs, interviews, the first job."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "cariera", "pauza-in-cv",
        "Cum explic doi ani de pauză în CV?",
        posts=(
            Post(
                "dorel-neagoe", "2026-03-16 20:00",
                (
                    "Între 2023 și 2025 nu am lucrat cu acte: am îngrijit-o pe mama. În CV e o "
                    "gaură. La două interviuri au întrebat „și ce ați făcut?” pe un ton."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-03-17 09:10",
                (
                    "Pune un rând, fără scuze:\n\n"
                    "> 2023–2025: îngrijirea unui părinte bolnav (cu normă întreagă). Revenit "
                    "disponibil din iulie 2025.\n\n"
                    "Și o propoziție pregătită pentru interviu: „Mama a avut nevoie de mine. "
                    "Acum pot lucra și am referințe de dinainte.” Apoi te oprești. Nu datorezi "
                    "diagnosticul nimănui."
                ),
                thanks=13, is_accepted=True,
            ),
            Post(
                "radu-filip", "2026-03-17 19:00",
                (
                    "Din partea celui care întreabă: mă interesează dacă poți începe luni. Dacă "
                    "îmi spui singur, nu mai întreb."
                ),
                thanks=8,
            ),
            Post(
                "ilinca-neagu", "2026-03-18 20:30",
                (
                    "Ai putea adăuga și ce ai făcut la Valea Lungă, zidul. E muncă, e recentă, "
                    "are martori."
                ),
                thanks=4,
            ),
            Post(
                "dorel-neagoe", "2026-04-07 20:15",
                (
                    "Am pus rândul, am pus și zidul. La al treilea interviu nu a mai fost ton. "
                    "Am început pe 1 aprilie la o firmă din Mediaș."
                ),
                thanks=11,
            ),
            Post(
                "gabriel-lacatus", "2026-04-08 10:00",
                "Felicitări, @dorel-neagoe. Rândul acela îl dau mai departe la trei oameni.",
                thanks=5,
            ),
        ),
        views=604,
    ),
    Topic(
        "cariera", "voluntariat-in-cv",
        "Voluntariatul în CV: la experiență sau la sfârșit?",
        posts=(
            Post(
                "ilinca-neagu", "2026-02-25 21:00",
                (
                    "Jumătate din sfaturi spun „secțiune separată, la urmă”. Dar la mine "
                    "voluntariatul e cea mai serioasă experiență."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-02-26 09:00",
                (
                    "La experiență, cu „voluntar” scris cinstit lângă rol: „Coordonatoare de "
                    "ture, voluntară, banca de alimente, 2023–2026”. Apoi cifre. La urmă îl pui "
                    "când ai zece ani de muncă în domeniu."
                ),
                thanks=9,
            ),
            Post(
                "editor", "2026-02-26 10:30",
                (
                    "Nu sunt întru totul de acord. Unii recrutori caută titluri de angajări și "
                    "se simt păcăliți dacă văd abia la al doilea rând „voluntară”. Pune "
                    "cuvântul **înainte**: „Voluntară – coordonare de ture”."
                ),
                thanks=5,
            ),
            Post(
                "consilier", "2026-02-26 11:00",
                "Bun, primul cuvânt e mai onest. Rămân la locul ei, la experiență.",
                thanks=6,
            ),
            Post(
                "membru", "2026-02-26 12:20",
                (
                    "Legea 78/2014 vine în ajutor: voluntariatul în domeniul studiilor "
                    "absolvite se consideră experiență profesională sau în specialitate. "
                    "Ilinca, dacă studiezi asistență socială, cere certificatul acum, nu la "
                    "sfârșit."
                ),
                thanks=7,
            ),
        ),
        views=389,
    ),
    Topic(
        "cariera", "23-de-cv-uri",
        "Am trimis 23 de CV-uri și am primit un răspuns",
        posts=(
            Post(
                "ilinca-neagu", "2026-02-01 22:10",
                (
                    "Unul singur, și acela automat. CV-ul meu are două pagini, poză și "
                    "„persoană dinamică”. Ce schimb întâi?"
                ),
                thanks=8,
            ),
            Post(
                "editor", "2026-02-02 09:30",
                (
                    "„Persoană dinamică” nu spune nimic despre tine, pentru că toți sunt "
                    "dinamici. Tai orice cuvânt pe care l-ar putea scrie și vecinul. Rămâne o "
                    "pagină."
                ),
                thanks=7,
            ),
            Post(
                "consilier", "2026-02-02 10:15",
                (
                    "Nu cât trimiți, ci cui. Alege cinci locuri și pentru fiecare:\n\n"
                    "1. subliniază în anunț trei cerințe;\n"
                    "2. pune la începutul CV-ului dovada pentru fiecare;\n"
                    "3. scrie un mesaj de patru rânduri, cu numele omului, dacă îl găsești;\n"
                    "4. sună după o săptămână."
                ),
                thanks=11,
            ),
            Post(
                "radu-filip", "2026-02-02 19:10",
                "Fără poză nu m-am uitat niciodată mai puțin. Cu poză m-am uitat la poză.",
                thanks=6,
            ),
            Post(
                "camelia-sarbu", "2026-02-03 08:20",
                (
                    "Adresa de e-mail. Nu știu care e a ta, dar am primit un CV de la "
                    "„pisicuta”. Omul era excelent."
                ),
                thanks=4,
            ),
            Post(
                "ilinca-neagu", "2026-03-15 20:00",
                (
                    "Cinci trimise după rețetă: trei răspunsuri, două interviuri. Nu am pus "
                    "poză. Adresa era în regulă, mulțumesc."
                ),
                thanks=12,
            ),
            Post(
                "consilier", "2026-03-16 09:00",
                (
                    "Păstrează și cele 23 într-o listă, cu data. Dacă apare iar anunțul, poți "
                    "scrie: „Am aplicat în ianuarie, de atunci am făcut asta.”"
                ),
                thanks=6,
            ),
        ),
        views=541,
    ),
    Topic(
        "cariera", "peste-cinci-ani",
        "„Unde te vezi peste cinci ani?” Ce răspunzi cinstit?",
        posts=(
            Post(
                "contributor", "2026-10-19 12:00",
                "Peste cinci ani mă văd plătindu-mi chiria. Nu pot să spun asta.",
                thanks=4,
            ),
            Post(
                "consilier", "2026-10-19 13:20",
                (
                    "Întrebarea adevărată e „rămâi destul cât să merite să te învățăm?”. "
                    "Răspunde la ea: ce vrei să știi să faci, cum te ajută postul, cât crezi că "
                    "durează. Fără titluri de funcții."
                ),
                thanks=9,
            ),
            Post(
                "tiberiu-kovacs", "2026-10-19 18:00",
                (
                    "Eu răspund: „Făcând ceva ce azi nu știu, în aceeași echipă, dacă merge "
                    "bine.” M-au angajat de două ori cu fraza asta."
                ),
                thanks=5,
            ),
            Post(
                "radu-filip", "2026-10-19 19:30",
                (
                    "Dacă mi-ar spune cineva de chirie, l-aș crede mai mult decât pe unul care "
                    "vrea să fie director."
                ),
                thanks=6,
            ),
            Post(
                "consilier", "2026-10-20 09:00",
                (
                    "Depinde de patron, @radu-filip. La tine poate merge. Într-o firmă mare, "
                    "omul cu formularul nu are căsuță pentru chirie."
                ),
                thanks=5,
            ),
            Post(
                "contributor", "2026-11-03 10:10",
                (
                    "Am spus: „Vreau să știu să fac singur un raport anual de la cap la coadă.” "
                    "Au zâmbit și m-au pus să explic ce e un raport anual. Încep în decembrie."
                ),
                thanks=8,
            ),
        ),
        views=367,
    ),
    Topic(
        "cariera", "portofoliu-maini",
        "Portofoliu pentru cineva care lucrează cu mâinile",
        posts=(
            Post(
                "radu-filip", "2026-08-05 20:00",
                (
                    "Mi-ar plăcea ca oamenii care vin la angajare să îmi arate ce au făcut. Nu "
                    "au ce, spun ei. Ce le cereți, ca să nu se sperie de cuvântul „portofoliu”?"
                ),
                thanks=6,
            ),
            Post(
                "alt-membru", "2026-08-06 07:20",
                (
                    "Zece fotografii pe telefon. Înainte, în timp ce lucrezi, după. Una cu ce "
                    "ai stricat și cum ai reparat. Pe aceea aș întreba eu."
                ),
                thanks=9,
            ),
            Post(
                "consilier", "2026-08-06 09:40",
                (
                    "Și sub fiecare un rând: ce, pentru cine, în câte zile, cu ce unelte. "
                    "Atenție la fotografiile din casele oamenilor: fără adrese, fără fețe, cu "
                    "voia lor."
                ),
                thanks=6,
            ),
            Post(
                "dorel-neagoe", "2026-08-06 20:30",
                (
                    "Am făcut albumul. Zidul de la Valea Lungă are trei poze: căzut, drenajul, "
                    "gata. Șeful s-a uitat numai la drenaj."
                ),
                thanks=7,
            ),
        ),
        views=224,
    ),
)  # fmt: skip

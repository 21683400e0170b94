"""What members think of the platform itself."""

from cms.demo.content.forum.shapes import Post, Topic

TOPICS = (
    Topic(
        "platforma", "propuneri",
        "Ce ai schimba la platformă? O propunere pe mesaj",
        posts=(
            Post(
                "administrator", "2026-02-02 09:00",
                (
                    "Scrie o singură propunere într-un mesaj, ca oamenii să poată mulțumi "
                    "pentru ea separat. În fiecare lună luăm primele trei și spunem ce facem cu "
                    "ele, inclusiv „nu, pentru că”."
                ),
                thanks=6,
            ),
            Post(
                "membru", "2026-02-02 11:20",
                (
                    "Să pot vedea ce am scris și nu am trimis. Am pierdut de două ori un mesaj "
                    "lung fiindcă mi s-a închis telefonul."
                ),
                thanks=9,
            ),
            Post(
                "petru-moraru", "2026-02-02 18:30",
                (
                    "Literele mai mari din buton, nu din setările telefonului. Știu că există, "
                    "dar l-am găsit după o săptămână."
                ),
                thanks=7,
            ),
            Post(
                "gabriel-lacatus", "2026-02-03 13:00",
                (
                    "Rezumat săptămânal, nu e-mail la fiecare răspuns. Lucrez pe teren, citesc "
                    "vinerea."
                ),
                thanks=8,
            ),
            Post(
                "administrator", "2026-02-27 16:00",
                (
                    "Luna februarie:\n\n"
                    "- **Ciornele**: da. Textul început rămâne în navigatorul tău până îl "
                    "trimiți.\n"
                    "- **Rezumatul săptămânal**: există deja, în preferințele de notificare; îl "
                    "vom numi mai clar.\n"
                    "- **Literele**: rămân setările navigatorului, fiindcă un buton al nostru "
                    "ar merge numai aici. În schimb, explicăm pașii în pagina de "
                    "accesibilitate."
                ),
                thanks=10,
            ),
            Post(
                "petru-moraru", "2026-02-27 17:40",
                (
                    "Explicația mă mulțumește mai mult decât butonul. Așa literele sunt mari "
                    "peste tot."
                ),
                thanks=6,
            ),
            Post(
                "tiberiu-kovacs", "2026-02-28 10:15",
                (
                    "Sunt de acord cu refuzul. Butoanele de „mărire” de pe site-uri ascund de "
                    "obicei o pagină care nu suportă mărirea navigatorului. Am încercat aici la "
                    "400%: se citește."
                ),
                thanks=9,
            ),
            Post(
                "ilinca-neagu", "2026-03-04 22:00",
                (
                    "Aș vrea să pot lua programul evenimentelor direct în calendarul "
                    "telefonului."
                ),
                thanks=5,
            ),
        ),
        views=706,
    ),
    Topic(
        "platforma", "emailuri-prea-multe",
        "Cum opresc e-mailurile la fiecare răspuns, dar nu și pe cele despre cererile mele?",
        posts=(
            Post(
                "radu-filip", "2026-02-12 06:40",
                (
                    "Primesc douăzeci pe zi de la un subiect despre ucenici. Vreau să îl "
                    "urmăresc, dar nu așa. Mi-e teamă să opresc tot."
                ),
                thanks=4,
            ),
            Post(
                "administrator", "2026-02-12 09:05",
                (
                    "Nu opri tot. Intră în contul tău, la preferințele de notificare. Fiecare "
                    "fel de mesaj are rândul lui:\n\n"
                    "1. la „răspunsuri în subiectele urmărite” alege rezumatul zilnic sau "
                    "săptămânal;\n"
                    "2. lasă „imediat” la deciziile despre cererile tale;\n"
                    "3. mesajele despre securitatea contului vin oricum, fiindcă nu se pot "
                    "opri."
                ),
                thanks=11, is_accepted=True,
            ),
            Post(
                "radu-filip", "2026-02-12 19:30",
                "Am ales săptămânal. Liniște. Mulțumesc.",
                thanks=5,
            ),
        ),
        views=322,
    ),
    Topic(
        "platforma", "maghiara",
        "Versiunea în maghiară: ce cuvinte sună ciudat",
        posts=(
            Post(
                "delegat", "2026-03-17 14:00",
                (
                    "Am trecut prin meniuri cu trei membri ai noștri. Trei observații:\n\n"
                    "- la formulare se amestecă adresarea politicoasă cu tutuitul;\n"
                    "- „raport” apare cu două cuvinte diferite;\n"
                    "- numele persoanelor sunt ordonate după prenume, deși în maghiară numele "
                    "de familie stă primul."
                ),
                thanks=6,
            ),
            Post(
                "administrator", "2026-03-17 16:30",
                (
                    "Primele două le corectăm săptămâna aceasta. Pentru „raport”, care dintre "
                    "cuvinte vi se pare firesc: *jelentés* sau *beszámoló*?"
                ),
                thanks=4,
            ),
            Post(
                "delegat", "2026-03-17 18:10",
                (
                    "*Beszámoló* pentru raportul anual al asociației, *jelentés* pentru ce "
                    "trimiți unei autorități. Deci amândouă, dar fiecare la locul lui."
                ),
                thanks=5,
            ),
            Post(
                "tiberiu-kovacs", "2026-03-18 19:00",
                (
                    "La tutuit nu suntem toți de o părere. Eu, la 34 de ani, prefer *te*. Mama "
                    "mea s-ar supăra. Aș păstra persoana a doua peste tot, dacă e scrisă cald, "
                    "tocmai ca să nu se amestece."
                ),
                thanks=4,
            ),
            Post(
                "editor", "2026-03-19 10:00",
                (
                    "În română am hotărât la fel: „tu”, fără „vă rugăm”. Adaug în ghidul de "
                    "stil și regula pentru maghiară, cu exemplele de la @delegat."
                ),
                thanks=5,
            ),
        ),
        views=187,
    ),
    Topic(
        "platforma", "cautare-diacritice",
        "Căutarea fără diacritice merge, dar la „sedinta” nu mi-a dat „ședințe”",
        posts=(
            Post(
                "contributor", "2026-05-06 13:15",
                (
                    "Am căutat *sedinta consiliu* și am primit un singur rezultat. Cu *ședințe* "
                    "am primit șapte. E o greșeală sau caut eu prost?"
                ),
                thanks=3,
            ),
            Post(
                "administrator", "2026-05-06 15:00",
                (
                    "Diacriticele nu contează, asta am verificat. Pluralul e altă poveste: "
                    "căutarea reduce cuvintele la rădăcină, iar la „ședință/ședințe” regula "
                    "limbii nu prindea forma fără diacritice. Am găsit locul."
                ),
                thanks=6,
            ),
            Post(
                "administrator", "2026-05-13 11:30",
                (
                    "Reparat. Acum ambele dau șapte rezultate. Am trecut cazul printre "
                    "verificările automate, ca să nu se întoarcă."
                ),
                thanks=7,
            ),
            Post(
                "editor", "2026-05-13 12:05",
                (
                    "Mulțumim. Pentru cine scrie texte: puneți diacriticele, cu virgulă, nu cu "
                    "sedilă. Căutarea le iartă, cititorul de ecran nu întotdeauna."
                ),
                thanks=4,
            ),
        ),
        views=141,
    ),
)  # fmt: skip

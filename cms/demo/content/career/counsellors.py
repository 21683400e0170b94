"""Counsellors and appointments of the demonstration; everybody is invented."""

from dataclasses import dataclass, field

#: (username, first name, last name, profile): accounts beside that of „consilier”.
COUNSELLOR_PEOPLE = (
    (
        "carmen-muresan", "Carmen", "Mureșan",
        {"biography": "Psiholog. Cred că orice om are un lucru care îi iese fără efort.",
         "county": "SB", "locality": "Sibiu", "position": "consilier de carieră"},
    ),
    (
        "tudor-pavel", "Tudor", "Pavel",
        {"biography": "Am citit câteva mii de CV-uri și încă mă bucur la cele bune.",
         "county": "B", "locality": "București", "position": "specialist în resurse umane"},
    ),
    (
        "hajnal-szabo", "Hajnal", "Szabó",
        {"biography": "Consilier vocațional, în română și în maghiară.",
         "county": "HR", "locality": "Miercurea Ciuc", "position": "consilier vocațional"},
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Desk:
    """Profile and hours; `hours`: weekday (0: Monday) → spans such as „9-12”."""

    username: str
    headline: str
    about: str
    kinds: tuple[str, ...]
    languages: tuple[str, ...]
    places: dict[str, str]
    hours: dict[int, tuple[str, ...]]
    durations: tuple[int, ...] = (30, 60)
    confirms_by_hand: bool = False


DESKS = (
    Desk(
        "consilier", "Consilier de carieră, coordonatoarea centrului",
        "Lucrez cu oameni aflați la început de drum sau întorși la muncă după o pauză. Vino cu "
        "întrebarea așa cum e, o ordonăm împreună.",
        ("alegerea-carierei", "formare", "cv", "interviuri"), ("ro", "en"),
        {"teams": "https://teams.example/punte-laura-ienciu",
         "fata-in-fata": "Strada Podului nr. 1, Valea Lungă (adresă fictivă), intrare fără trepte"},
        {0: ("9-12", "14-17"), 2: ("9-12",), 3: ("14-18",)},
    ),
    Desk(
        "carmen-muresan", "Psiholog, orientare în carieră",
        "Orientare, schimbări de drum, emoții înainte de interviu.",
        ("alegerea-carierei", "interviuri"), ("ro", "semn"),
        {"zoom": "https://zoom.example/j/punte-carmen", "teams": ""},
        {0: ("10-13",), 1: ("10-13",), 3: ("16-19",)},
    ),
    Desk(
        "tudor-pavel", "Specialist în resurse umane",
        "CV-uri, scrisori și simulări de interviu, din perspectiva celui care angajează.",
        ("cv", "interviuri"), ("ro", "en"),
        {"meet": "https://meet.example/punte-tudor", "zoom": "https://zoom.example/j/punte-tudor"},
        {1: ("17-20",), 2: ("17-20",), 5: ("10-12",)}, confirms_by_hand=True,
    ),
    Desk(
        "hajnal-szabo", "Consilier vocațional, română și maghiară",
        "Cursuri, calificări și primii pași într-o meserie, în limba în care vă e mai ușor.",
        ("formare", "cv"), ("ro", "hu"),
        {"teams": "https://teams.example/punte-hajnal", "alta": ""},
        {1: ("9-12",), 3: ("9-12", "13-15")}, durations=(30,),
    ),
)  # fmt: skip


@dataclass(frozen=True)
class Meeting:
    """`which`: the number of the free slot that is taken, or days ago for what is over."""

    member: str
    counsellor: str
    state: str
    kind: str
    platform: str
    description: str
    which: int = 0
    duration: int = 30
    summary: str = ""
    steps: tuple[str, ...] = ()
    note: str = ""
    reason: str = ""
    ended_by: str = ""
    wished_days: tuple[int, ...] = ()
    wished_parts: tuple[str, ...] = field(default=())


MEETINGS = (
    Meeting(
        "membru", "consilier", "confirmata", "interviuri", "teams",
        "Am un interviu pentru un post de coordonator de voluntari. Mă blochez la întrebarea despre "
        "salariu și vorbesc prea repede.", which=2,
        note="Începem cu respirația și cu un răspuns de un minut.",
    ),
    Meeting(
        "membru", "carmen-muresan", "tinuta", "alegerea-carierei", "zoom",
        "Nu știu dacă să rămân în administrativ sau să trec la lucrul direct cu oamenii.", which=12,
        duration=60,
        summary="Am comparat o zi obișnuită din cele două roluri. Lucrul direct îți dă mai multă "
        "energie, dar ai nevoie de un program stabil.",
        steps=("Vorbește cu doi oameni care lucrează direct cu beneficiarii",
               "Fă o zi de probă la centrul de zi", "Actualizează CV-ul cu activitatea de voluntar"),
        note="Hotărâtă, dar îi e teamă de venitul nesigur.",
    ),
    Meeting(
        "ana-bucur", "tudor-pavel", "ceruta", "cv", "meet",
        "Vreau să strâng CV-ul pe o pagină; acum are trei.", which=1,
    ),
    Meeting(
        "petru-moraru", "consilier", "oferita", "formare", "teams",
        "La pensie aș vrea să învăț să predau altora. Există cursuri?", which=6,
    ),
    Meeting(
        "gabriel-lacatus", "", "dorita", "cv", "zoom",
        "Scriu CV-uri pentru tineri din comunitate și vreau o a doua părere.",
        wished_days=(4, 5), wished_parts=("seara",),
    ),
    Meeting(
        "fatma-ismail", "hajnal-szabo", "lipsa", "formare", "teams",
        "Caut un curs de mediere recunoscut.", which=9,
    ),
    Meeting(
        "alt-membru", "consilier", "anulata", "interviuri", "teams",
        "Interviu la o firmă de transport.", which=4, reason="Am primit deja postul, mulțumesc!",
        ended_by="membru",
    ),
    Meeting(
        "radu-filip", "hajnal-szabo", "confirmata", "formare", "teams",
        "Vreau să primesc un ucenic la atelier și nu știu ce formare i se cuvine.", which=1,
    ),
)  # fmt: skip

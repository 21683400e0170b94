"""Requests of the demonstration: invented people, real questions."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """One message; `outcome` is that of an answer, empty for words of the member."""

    author: str
    #: Hours after the request was sent.
    after: int
    text: str
    outcome: str = ""
    #: File of fixtures/demo, and whether it is the finished document.
    file: str = ""
    is_deliverable: bool = False


@dataclass(frozen=True)
class RequestText:
    """One request; the first message is that of whoever asks."""

    key: str
    kind: str
    by: str
    days_ago: int
    subject: str
    words: tuple[Words, ...]
    answers: tuple[tuple[str, str], ...] = ()
    taken_by: str = ""
    rating: int = 0
    rating_comment: str = ""
    note: str = ""
    #: „withdrawn” or „ended”, where no answer says how it ended.
    end: str = ""


COUNSELLOR, ADMINISTRATOR = "consilier", "administrator"

REQUESTS = (
    RequestText(
        key="minora", kind="sfaturi", by="membru", days_ago=24,
        subject="Contract de voluntariat pentru o elevă de 15 ani",
        answers=(("theme", "papers"), ("organisation", "Asociația Podul Verde (organizație fictivă)")),
        taken_by=COUNSELLOR, rating=5,
        rating_comment="Am știut exact ce să pregătesc. Mulțumesc!",
        words=(
            Words(
                "membru", 0,
                (
                    "Bună ziua! O elevă de 15 ani vrea să ajute la grădina comunitară, sâmbăta. "
                    "Putem încheia contract cu ea? Cine semnează și ce acte pregătim?"
                ),
            ),
            Words(
                COUNSELLOR, 26,
                (
                    "Bună, Ioana!\n\nDa, se poate. Legea nr. 78/2014 cere capacitate de muncă, iar "
                    "la 15 ani Codul muncii o leagă de **acordul părinților sau al "
                    "reprezentanților legali** și de o activitate potrivită cu dezvoltarea și "
                    "aptitudinile ei.\n\nPregătește, înainte de prima zi:\n\n"
                    "1. acordul scris al părinților, cu activitatea, locul și orele;\n"
                    "2. contractul de voluntariat, în scris și în limba română;\n"
                    "3. fișa de voluntariat: ce face, concret;\n"
                    "4. fișa de protecție, citită împreună la instruire;\n"
                    "5. înscrierea contractului în registrul de evidență a voluntarilor.\n\n"
                    "Lasă-i pe adulți cu uneltele electrice și cu greutățile, iar în săptămânile "
                    "cu teze fă programul liber."
                ),
                outcome="solve",
            ),
        ),
    ),
    RequestText(
        key="fisa", kind="document-personalizat", by="delegat", days_ago=33,
        subject="Fișă de voluntariat pentru sortarea alimentelor",
        answers=(
            ("document", "template"),
            ("organisation", "Asociația Masa Bună (organizație fictivă)"),
            ("needed_by", "începutul lunii viitoare"),
        ),
        taken_by=COUNSELLOR, rating=5, rating_comment="Fișa se potrivește fără nicio schimbare.",
        words=(
            Words(
                "delegat", 0,
                (
                    "Modelul general de fișă este prea larg pentru noi. Voluntarii sortează și "
                    "etichetează alimente sâmbăta, între 9 și 12, în depozit. Ne puteți adapta "
                    "fișa, ca document Word? Atașez registrul nostru, ca să vedeți cum lucrăm."
                ),
                file="documents/registrul-voluntarilor-model.csv",
            ),
            Words(
                COUNSELLOR, 25,
                (
                    "Bună, Zsófia! Mă ocup de ea. Două întrebări: folosiți transpaletă sau alte "
                    "utilaje? Și lucrează vreodată cineva singur în depozit?"
                ),
                outcome="ask",
            ),
            Words(
                "delegat", 49,
                "Transpaleta o folosește doar magazionerul. Voluntarii sunt mereu cel puțin doi.",
            ),
            Words(
                COUNSELLOR, 97,
                (
                    "Gata fișa. Am trecut separat ce **nu** face voluntarul: asta vă apără și pe "
                    "voi, și pe el. Completați numărul contractului, perioada și datele "
                    "coordonatorului; fișa de protecție rămâne un document aparte."
                ),
                outcome="solve", file="requests/fisa-de-voluntariat-sortare.docx",
                is_deliverable=True,
            ),
        ),
    ),
    RequestText(
        key="sat", kind="sfaturi", by="alt-membru", days_ago=2,
        subject="Cum găsesc voluntari într-un sat?",
        answers=(("theme", "recruitment"),), taken_by=COUNSELLOR,
        words=(
            Words(
                "alt-membru", 0,
                (
                    "Suntem trei oameni și am vrea să ducem cumpărături vârstnicilor. Pe afiș nu "
                    "a răspuns nimeni. De unde încep?"
                ),
            ),
            Words(
                COUNSELLOR, 25,
                (
                    "Bună, Vasile! Ca să-ți răspund cu folos: câți vârstnici sunt, cât de departe "
                    "unul de altul, și ce scria pe afiș despre timpul cerut?"
                ),
                outcome="ask",
            ),
        ),
    ),
    RequestText(
        key="recunoastere", kind="sfaturi", by="ana-bucur", days_ago=0,
        subject="Ce le oferim voluntarilor la sfârșit de an?",
        answers=(("theme", "motivation"),),
        words=(
            Words(
                "ana-bucur", 0,
                (
                    "Avem doisprezece voluntari la grădină și un buget aproape de zero. Ce are "
                    "sens să le oferim, în afară de certificat?"
                ),
            ),
        ),
    ),
    RequestText(
        key="fotografie", kind="suport-tehnic", by="contributor", days_ago=8,
        subject="Nu reușesc să atașez o fotografie la un mesaj din forum",
        words=(
            Words(
                "contributor", 0,
                (
                    "Fotografia este din telefon și are 14 MB. Primesc un mesaj că fișierul este "
                    "prea mare. Pot să o trimit altfel?"
                ),
            ),
        ),
    ),
    RequestText(
        key="plan", kind="mentorat", by="camelia-sarbu", days_ago=4,
        subject="Primul nostru plan pe un an",
        answers=(
            ("area", "project"), ("availability", "joia după ora 18:00, online"),
            ("organisation", "Asociația Podul Verde (organizație fictivă)"),
        ),
        taken_by=COUNSELLOR, note="De propus întâlnirea de joi; a mai lucrat cu bugete.",
        words=(
            Words(
                "camelia-sarbu", 0,
                (
                    "Avem idei multe și nicio ordine. Aș vrea să învăț să fac un plan pe un an, "
                    "cu buget, pe care să-l putem arăta adunării generale."
                ),
            ),
            Words(
                COUNSELLOR, 30,
                (
                    "Bună, Camelia! Mă bucur să lucrăm împreună. Până la prima întâlnire scrie "
                    "fiecare idee pe un rând: pentru cine, cât costă, cine o duce. Joi le punem "
                    "în ordine."
                ),
                outcome="reply",
            ),
        ),
    ),
    RequestText(
        key="ucenici", kind="consultanta-masuri-active", by="radu-filip", days_ago=21,
        subject="Ucenici pentru un atelier de tâmplărie",
        answers=(
            ("organisation", "Atelierul Filip (organizație fictivă)"), ("measure", "placement"),
            ("people", "2–3 tineri din județ"),
        ),
        taken_by=COUNSELLOR, note="Cere și părerea colegei de la medierea muncii.",
        words=(
            Words(
                "radu-filip", 0,
                (
                    "Am un ucenic și aș mai lua doi. Cu cine vorbesc întâi și ce trebuie să am "
                    "pregătit ca angajator?"
                ),
            ),
        ),
    ),
    RequestText(
        key="date", kind="confidentialitate", by="membru", days_ago=1,
        subject="Ce date ale mele păstrează platforma?",
        answers=(("right", "access"),), taken_by=ADMINISTRATOR,
        words=(
            Words(
                "membru", 0,
                (
                    "Aș vrea să știu ce date păstrați despre mine și cât timp, inclusiv despre "
                    "mesajele din forum."
                ),
            ),
        ),
    ),
    RequestText(
        key="localitate", kind="confidentialitate", by="oana-pricop", days_ago=15,
        subject="Localitatea din profil este greșită",
        answers=(("right", "rectification"),), taken_by=ADMINISTRATOR,
        words=(
            Words("oana-pricop", 0, "Am scris din greșeală alt județ. Îl puteți corecta?"),
            Words(
                ADMINISTRATOR, 5,
                (
                    "Bună, Oana! Îl poți corecta chiar tu, oricând: Setări → „Date personale”, "
                    "câmpul județului. O copie a tuturor datelor tale găsești la „Datele mele”."
                ),
                outcome="solve",
            ),
        ),
    ),
    RequestText(
        key="retrasa", kind="sfaturi", by="dorel-neagoe", days_ago=12, end="withdrawn",
        subject="Trebuie contract pentru ajutorul între vecini?",
        answers=(("theme", "papers"),),
        words=(
            Words(
                "dorel-neagoe", 0,
                "Îl ajut pe vecin la lemne. Trebuie acte? (Am găsit între timp răspunsul în ghid.)",
            ),
        ),
    ),
    RequestText(
        key="transport", kind="sfaturi", by="petru-moraru", days_ago=75, end="ended",
        subject="Decontarea transportului pentru voluntari",
        answers=(("theme", "papers"),), taken_by=COUNSELLOR, rating=4,
        words=(
            Words(
                "petru-moraru", 0,
                "Vin cu autobuzul din alt sat. Poate asociația să îmi plătească biletele?",
            ),
            Words(
                COUNSELLOR, 50,
                (
                    "Bună, Petru! Voluntariatul este fără plată, dar cheltuielile făcute pentru "
                    "activitate, de pildă transportul, se decontează **așa cum stabiliți în "
                    "contract**. Treceți acolo ce se plătește, până la ce sumă și cu ce acte, și "
                    "păstrați biletele."
                ),
                outcome="solve",
            ),
        ),
    ),
    RequestText(
        key="certificat", kind="sfaturi", by="camelia-sarbu", days_ago=6,
        subject="Certificat pentru o voluntară care a plecat",
        answers=(("theme", "papers"),), taken_by=COUNSELLOR,
        words=(
            Words(
                "camelia-sarbu", 0,
                "O voluntară a plecat în vară și cere acum certificatul. Îl putem da și cum arată?",
            ),
            Words(
                COUNSELLOR, 24,
                (
                    "Da: certificatul, însoțit de raportul de activitate, se dă la cererea "
                    "voluntarului. Trece perioada, orele, activitățile și ce a învățat; datele le "
                    "iei din contract și din evidența orelor."
                ),
                outcome="solve",
            ),
            Words(
                "camelia-sarbu", 100,
                "Am redeschis cererea: orele din iunie nu le avem scrise. Cum procedăm?",
            ),
        ),
    ),
    RequestText(
        key="limba", kind="suport-tehnic", by="tiberiu-kovacs", days_ago=40, end="ended",
        subject="Unde schimb limba platformei?", taken_by=ADMINISTRATOR, rating=5,
        words=(
            Words("tiberiu-kovacs", 0, "Aș vrea să primesc e-mailurile în maghiară."),
            Words(
                ADMINISTRATOR, 3,
                "Bună, Tiberiu! La Setări → „Aspect și limbă” alegi limba și pentru e-mailuri.",
                outcome="solve",
            ),
        ),
    ),
)  # fmt: skip

#: (title, kind or empty, text)
READY_ANSWERS = (
    (
        "Mulțumim și revenim", "",
        (
            "Bună!\n\nMulțumim pentru cerere, ne ocupăm de ea. Îți scriem aici de îndată ce avem "
            "răspunsul.\n\nPe curând,"
        ),
    ),
    (
        "Actele înainte de prima zi", "sfaturi",
        (
            "Bună!\n\nÎnainte ca voluntarul să înceapă, pregătește:\n\n"
            "- contractul de voluntariat, în scris și în limba română (Legea nr. 78/2014);\n"
            "- fișa de voluntariat și fișa de protecție;\n"
            "- înscrierea în registrul de evidență a voluntarilor.\n\n"
        ),
    ),
    (
        "O lămurire înainte de document", "document-personalizat",
        "Bună!\n\nCa să pregătim documentul, spune-ne, te rog: la ce folosește, cine îl semnează "
        "și în ce format îl vrei.\n\n",
    ),
)  # fmt: skip

"""Documents that members of the demonstration sent: invented people, real content."""

from dataclasses import dataclass, field

from cms.demo.content.library.shapes import Sheets


@dataclass(frozen=True)
class UploadText:
    """One document; `state` is what became of it: waiting, approved, changes, rejected, withdrawn,
    or edited (approved, and a new version waits)."""

    key: str
    by: str
    title: str
    description: str
    text: str
    state: str = "waiting"
    visibility: str = "membri"
    type: str = "ghid"
    theme: str = "voluntariat"
    kind: str = "docx"
    #: For Excel: name and rows of each sheet.
    sheets: Sheets = field(default_factory=list)
    #: Sent by a person who acts for an organisation, in its name.
    for_organisation: bool = False
    keywords: str = ""
    #: What the moderator said.
    note: str = ""


CAMP = """
Ghidul este scris după trei veri de tabere de zi ținute în curtea școlii din sat.
# Cu o lună înainte
- cereți în scris acordul școlii pentru curte și pentru toaletă;
- stabiliți câți copii și câți adulți: noi mergem pe opt copii la un adult;
- faceți o foaie cu telefonul unui părinte pentru fiecare copil și cu alergiile;
- vorbiți cu asistenta medicală a comunei: cine vine dacă se lovește cineva.
# O zi obișnuită
| Ora | Ce facem | Cine |
| 9:00 | jocul de salut, prezența | coordonatoarea |
| 9:30 | atelier în grupe mici | voluntarii |
| 11:00 | gustare, apă, umbră | o mamă și un voluntar |
| 11:30 | joc în aer liber | toți |
| 13:00 | strângem, povestim, plecăm | coordonatoarea |
# Ce am învățat
Trusa cu plasturi se golește din prima zi. Un copil fără șapcă stă la umbră. Seara, zece minute cu toți voluntarii fac cât o instruire.
"""
MEETING = """
# Cine vine
Trei oameni de la primărie (asistența socială, urbanism, secretarul), doi de la școală, patru vecini, noi.
# Întrebările
- Ce loc din sat vă este drag și nu mai este folosit?
- Ce l-ar aduce înapoi la viață fără bani mulți?
- Cine ar avea grijă de el marți după-amiaza?
# Ce rămâne scris
O foaie cu trei coloane: propunerea, cine o duce mai departe, până când. Foaia se pune la avizier a doua zi.
"""
MINUTES = """
# Procesul-verbal al consiliului, martie
Prezenți: cinci din cinci. S-a aprobat bugetul pe trimestrul al doilea și s-a hotărât ca rezerva să rămână neatinsă. S-a amânat cumpărarea remorcii până la răspunsul finanțatorului.
# Sarcini
- coordonatoarea de voluntari: lista orelor, până la sfârșitul lunii;
- contabila: situația cotizațiilor, la următoarea ședință.
"""
PAY = """
# Grila de salarizare
Document de lucru al conducerii, în discuție. Cuprinde propunerea de plajă pentru fiecare post, fără nume. Se votează în consiliu și se comunică echipei după vot.
"""
FEEDBACK: Sheets = [
    (
        "Întrebări",
        [
            ["Nr.", "Întrebarea", "Scara"],
            [1, "Mi s-a spus din prima zi ce am de făcut", "1–5"],
            [2, "Am știut pe cine să întreb", "1–5"],
            [3, "Timpul meu a fost folosit bine", "1–5"],
            [4, "M-aș întoarce anul viitor", "1–5"],
            [5, "Ce să schimbăm mai întâi?", "răspuns liber"],
        ],
    )
]
PARTICIPANTS = """
Lista participanților la atelierul de luni, cu date de contact, trimisă din greșeală împreună cu ghidul.
Maria Exemplu, telefon 0722 000 111, maria@exemplu.ro
Ion Exemplu, telefon 0733 000 222, cont RO49 AAAA 1B31 0075 9384 0000
"""
COPIED = """
# Manualul voluntarului
Text preluat dintr-o carte cumpărată, cu capitolele unu până la trei.
"""

UPLOADS = (
    UploadText(
        "tabara-de-zi", "membru", "Tabăra de zi în curtea școlii: ghid practic",
        "Cum pregătești cu puțini bani o săptămână de vară pentru douăzeci de copii: acorduri, program, "
        "siguranță și ce am învățat în trei veri.",
        CAMP, state="approved", keywords="copii, vară, siguranță",
    ),
    UploadText(
        "intalnirea-cu-vecinii", "delegat", "Întâlnirea cu vecinii: întrebări și foaia de rezultate",
        "O întâlnire de o oră și jumătate despre un loc din sat, cu întrebările și foaia care rămâne după ea.",
        MEETING, state="approved", visibility="public", type="instrument", theme="participare",
        kind="pdf", for_organisation=True, keywords="consultare, comunitate",
    ),
    UploadText(
        "proces-verbal-martie", "delegat", "Procesul-verbal al consiliului, martie",
        "Hotărârile consiliului director din martie, pentru oamenii organizației.",
        MINUTES, state="approved", visibility="organizatie", type="raport", theme="management",
        for_organisation=True,
    ),
    UploadText(
        "grila-de-salarizare", "delegat", "Grila de salarizare, document de lucru",
        "Propunerea de plajă salarială pe posturi, în discuție la conducere, fără nume.",
        PAY, state="approved", visibility="confidential", type="procedura", theme="management",
        for_organisation=True,
    ),
    UploadText(
        "chestionar-pentru-voluntari", "alt-membru", "Chestionar pentru voluntari după eveniment",
        "Cinci întrebări scurte, gata de tipărit, cu scara de la 1 la 5 și un răspuns liber.",
        "", type="formular", kind="xlsx", sheets=FEEDBACK, keywords="evaluare, voluntari",
    ),
    UploadText(
        "ghid-atelier-luni", "camelia-sarbu", "Ghidul atelierului de luni",
        "Pașii atelierului de scris pentru adulți și lista de materiale, în două pagini.",
        PARTICIPANTS, state="changes", theme="participare",
        note="Fișierul conține telefoane și un cont bancar ale participanților. Trimite, te rog, "
        "numai ghidul.",
    ),
    UploadText(
        "manual-preluat", "tiberiu-kovacs", "Manualul voluntarului, capitolele 1–3",
        "Primele trei capitole dintr-un manual cunoscut, scanate pentru cine nu îl are.",
        COPIED, state="rejected", type="manual",
        note="Textul este preluat dintr-o carte aflată sub drepturi de autor, fără acordul autorului.",
    ),
    UploadText(
        "lista-materiale-veche", "membru", "Lista de materiale pentru tabără, versiunea veche",
        "O listă de materiale pe care am înlocuit-o cu ghidul taberei de zi.",
        CAMP, state="withdrawn", type="lista",
    ),
)  # fmt: skip

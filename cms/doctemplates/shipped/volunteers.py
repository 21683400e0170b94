"""What the papers of volunteers share."""

from cms.doctemplates.shipped.shapes import ask

LAW = "Legea nr. 78/2014"
#: The fields of public interest that the law names.
FIELDS_OF_INTEREST = (
    "artă și cultură", "sport și recreere", "educație și cercetare", "protecția mediului",
    "sănătate", "asistență socială", "religie", "activism civic", "drepturile omului",
    "ajutor umanitar și/sau filantropic", "dezvoltare comunitară", "dezvoltare socială",
)  # fmt: skip
COORDINATOR = [
    ask("coordonator_nume", "Coordonatorul voluntarilor", required=True, sample="Matei Dobre"),
    ask("coordonator_telefon", "Telefonul coordonatorului", "phone", sample="0700 000 002"),
]
VOLUNTEER_SIGNS = ("Voluntarul", "{{ voluntar_nume }}", "")

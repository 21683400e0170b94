"""The register of volunteers that every host organisation keeps (Law 78/2014)."""

from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.shipped.shapes import (
    HEADER_LINES,
    ORGANISATION,
    Template,
    ask,
    ask_rows,
    column,
    facts,
    rows,
    sign,
    title,
)

VOLUNTEERS = Template(
    key="registrul-de-evidenta-al-voluntarilor",
    title="Registrul de evidență al voluntarilor",
    kind=TemplateKind.VOLUNTEERING,
    summary="Contractele, durata și tipul activității, orele și evaluarea fiecărui voluntar; ca "
    "foaie de calcul și ca document.",
    audience="Coordonatori de voluntari.",
    purpose="Organizația înregistrează fiecare contract înainte ca activitatea să înceapă și ține "
    "evidența voluntarilor, a duratei și tipului activității și a evaluării. Foaia de calcul "
    "(XLSX) are rânduri libere și se continuă de la un an la altul.",
    law="Legea nr. 78/2014",
    has_workbook=True,
    fields=[
        *ORGANISATION,
        ask("an", "Anul", "text", required=True, sample="2026"),
        ask_rows(
            "voluntari", "Voluntarii",
            column("contract", "Nr. contract", "1 | 2", "text"),
            column("data", "Data contractului", "2026-03-05 | 2026-03-12", "date"),
            column("nume", "Numele și prenumele", "Andrei Pop | Ilinca Stan"),
            column("activitate", "Tipul activității", "ateliere de lectură | grădina comunității"),
            column("de_la", "De la", "2026-03-09 | 2026-03-16", "date"),
            column("pana_la", "Până la", "2026-12-18 | 2026-10-30", "date"),
            column("ore", "Ore", "152 | 64", "number"),
            column("coordonator", "Coordonatorul", "Matei Dobre | Matei Dobre"),
            column("evaluare", "Evaluarea", "foarte bine | bine"),
            column("certificat", "Certificat nr. / data", "3 / 18.12.2026 | "),
        ),
    ],
    body=[
        facts(*HEADER_LINES),
        title("REGISTRUL DE EVIDENȚĂ AL VOLUNTARILOR", number=False),
        facts(("Anul", "{{ an }}")),
        rows("voluntari", total=True),
        sign(("Reprezentantul legal", "{{ org_reprezentant }}", "{{ org_functie }}")),
    ],
)  # fmt: skip

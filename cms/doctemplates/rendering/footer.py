"""The words at the foot of every page."""

from cms.doctemplates.rendering.marks import Marks

DRAFT = "PROIECT – fără valoare de document"


def footer_lines(marks: Marks | None) -> list[str]:
    """What stands beside the QR code; nothing for a preview."""
    if marks is None:
        return []
    lines = [f"{marks.issuer} · nr. {marks.number}" if marks.number else marks.issuer]
    if marks.code:
        lines.append(f"Cod de verificare: {marks.code}")
    if marks.verify_url:
        lines.append(f"Verificare: {marks.verify_url}")
    return lines

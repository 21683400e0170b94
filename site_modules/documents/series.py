"""Which register numbers a template's documents."""

from typing import Any

from cms.core.letters import without_marks
from site_modules.documents.enums import RegisterKind

#: Beginnings of titles, without diacritics.
BY_TITLE = (
    ("contract", RegisterKind.CONTRACTS),
    ("certificat", RegisterKind.CERTIFICATES),
    ("adeverinta", RegisterKind.CERTIFICATES),
    ("decizie", RegisterKind.DECISIONS),
    ("hotarare", RegisterKind.DECISIONS),
    ("proces-verbal", RegisterKind.DECISIONS),
)


def series_of(template: Any) -> RegisterKind:
    """Said by an organisation's own template; read from the title of those of the site."""
    said = getattr(template, "register_kind", "")
    if said:
        return RegisterKind(said)
    title = without_marks(str(template.source.get("title", "")))
    return next((kind for start, kind in BY_TITLE if title.startswith(start)), RegisterKind.GENERAL)

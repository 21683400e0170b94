"""What anybody with the code of a document learns of it."""

from dataclasses import dataclass
from datetime import date, timedelta

from site_modules.documents.codes import shown_code
from site_modules.documents.enums import DocumentState, Shown
from site_modules.documents.models import Document

#: Wrong codes that one network address may try; a code has 65 bits.
MOST_WRONG, WINDOW = 30, timedelta(hours=1)


@dataclass(frozen=True)
class Verified:
    """Empty where the issuer does not show it."""

    code: str
    holds: bool
    issuer: str = ""
    kind: str = ""
    number: str = ""
    issued_on: date | None = None
    title: str = ""
    cancelled_on: date | None = None


def verified(code: str) -> Verified | None:
    """Of a document that was made (and perhaps cancelled since); None for all other codes."""
    rows = Document.objects.filter(
        code=code, number__isnull=False, made_at__isnull=False
    ).select_related("number", "organisation", "owner", "template_version", "own_template")
    document = rows.first()
    if document is None or document.number is None:
        return None
    cancelled_at = document.number.cancelled_at
    least = {
        "code": shown_code(code),
        "holds": document.state != DocumentState.CANCELLED,
        "cancelled_on": cancelled_at.date() if cancelled_at else None,
    }
    if document.shown == Shown.LEAST:
        return Verified(**least)  # type: ignore[arg-type]
    return Verified(
        **least,  # type: ignore[arg-type]
        issuer=document.issuer, kind=document.template_title, number=str(document.number.number),
        issued_on=document.number.date,
        title=document.title if document.shown == Shown.TITLE else "",
    )  # fmt: skip

"""What a document carries beside its text."""

from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from cms.doctemplates.rendering import Marks
from site_modules.documents.codes import shown_code


def verify_url(code: str) -> str:
    """The public page that the QR leads to, in the language of the site."""
    with override(settings.LANGUAGE_CODE):
        return f"{settings.SITE_URL}{reverse('documents:verify', args=[shown_code(code)])}"


def marks_of(document: Any) -> Marks:
    """Of a document that has its number."""
    return Marks(
        number=str(document.number.number), date=document.number.date,
        code=shown_code(document.code), verify_url=verify_url(document.code),
        issuer=document.issuer, version=document.template.number,
        language=document.source.get("language") or "ro",
    )  # fmt: skip

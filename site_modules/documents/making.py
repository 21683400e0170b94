"""From a frozen template and answers to files. Asks no database."""

import logging
from collections.abc import Iterator, Mapping
from typing import Any

from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from cms.doctemplates import rendering
from cms.doctemplates.fields import Field, fields_of, is_empty
from cms.doctemplates.placeholders import DATE, NUMBER
from cms.doctemplates.rendering import Marks, RenderFailed
from cms.doctemplates.rendering.values import shown
from site_modules.documents import office, own_word
from site_modules.documents.enums import FileFormat

logger = logging.getLogger(__name__)
MASKED_TYPES = ("cnp", "iban")
MASK = "•"


def files_of(
    source: Mapping[str, Any], answers: Mapping[str, Any], marks: Marks, word: bytes | None
) -> Iterator[tuple[FileFormat, bytes]]:
    """Word first: it is there even where no PDF can be made. Raises RenderFailed."""
    if word is not None:
        yield from _own_files(source, answers, marks, word)
        return
    yield FileFormat.DOCX, rendering.to_docx(source, answers, marks)
    sheet = rendering.to_xlsx(source, answers)
    if sheet is not None:
        yield FileFormat.XLSX, sheet
    yield FileFormat.PDF, rendering.to_pdf(source, answers, marks)


def _own_files(
    source: Mapping[str, Any], answers: Mapping[str, Any], marks: Marks, word: bytes
) -> Iterator[tuple[FileFormat, bytes]]:
    """A PDF as well where LibreOffice makes one; the Word file is complete without it."""
    filled = _own(source, answers, marks, word)
    yield FileFormat.DOCX, filled
    if not office.is_there():
        return
    try:
        yield FileFormat.PDF, office.as_pdf(filled)
    except office.NoPdf:
        logger.warning("LibreOffice made no PDF of an own Word file.", exc_info=True)


def _own(source: Mapping[str, Any], answers: Mapping[str, Any], marks: Marks, word: bytes) -> bytes:
    words = {key: words_of(field, answers.get(key)) for key, field in fields_of(source).items()}
    words |= {NUMBER: marks.number, DATE: f"{marks.date:%d.%m.%Y}"}
    try:
        return own_word.fill(word, words)
    except own_word.WordRefused as refused:
        raise RenderFailed(str(refused.message)) from refused


def preview(
    source: Mapping[str, Any], answers: Mapping[str, Any], marks: Marks | None, *, masks: bool
) -> SafeString:
    """As HTML; identity data masked where `masks`."""
    return rendering.to_html(source, masked(source, answers) if masks else answers, marks)


def is_identity(field: Field) -> bool:
    return field.sensitive or field.type in MASKED_TYPES


def masked(source: Mapping[str, Any], answers: Mapping[str, Any]) -> dict[str, Any]:
    """The same answers with identity data hidden but for the last signs."""
    hidden = {key for key, field in fields_of(source).items() if is_identity(field)}
    return {
        key: mask(str(value)) if key in hidden and not is_empty(value) else value
        for key, value in answers.items()
    }


def mask(value: str) -> str:
    """„1900101••••••” would still tell the birthday: only the last two signs of long ones stay."""
    kept = 2 if len(value) > 6 else 0
    return MASK * (len(value) - kept) + value[len(value) - kept :]


def words_of(field: Field, value: Any) -> str:
    """An answer as people read it; empty where there is none."""
    return "" if is_empty(value) else shown(field, value)


def answer_lines(source: Mapping[str, Any], answers: Mapping[str, Any]) -> list[tuple[str, str]]:
    """(question, masked answer), for pages; rows as how many there are."""
    hidden = masked(source, answers)
    lines = []
    for key, field in fields_of(source).items():
        value = hidden.get(key, "")
        if isinstance(value, list):
            words = str(_("%(total)d rows") % {"total": len(value)})
        elif is_identity(field):
            words = str(value)
        else:
            words = words_of(field, value)
        lines.append((field.label, words))
    return lines

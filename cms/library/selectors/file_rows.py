"""Files as the design shows them."""

from dataclasses import dataclass
from typing import Any

from django.template.defaultfilters import filesizeformat
from django.urls import reverse
from django.utils.formats import date_format

from cms.core.blocks.media import FILE_CLASSES


@dataclass(frozen=True)
class FileRow:
    """One file: what it is called, what opens it, where it lies."""

    key: int
    title: str
    url: str
    extension: str
    css: str
    size: str
    page_count: int | None
    version: str
    version_day: str
    note: str
    preview_url: str = ""
    preview_width: int = 0
    preview_height: int = 0


def file_row(row: Any, title: str) -> FileRow:
    """A stored file of a page; `title` is the page's, for files without one of their own."""
    document = row.document
    reading = getattr(document, "reading", None)
    extension = document.file_extension.lower()
    has_preview = bool(reading and reading.preview)
    return FileRow(
        key=row.pk,
        title=row.title or title,
        url=reverse("library:file", args=[row.page_id, row.pk, document.filename]),
        extension=extension.upper(),
        css=FILE_CLASSES.get(extension, "doc"),
        size=filesizeformat(document.file_size) if document.file_size else "",
        page_count=reading.page_count if reading else None,
        version=row.version,
        version_day=date_format(row.version_date, "DATE_FORMAT") if row.version_date else "",
        note=row.note,
        preview_url=reverse("library:preview", args=[row.page_id, row.pk]) if has_preview else "",
        preview_width=reading.preview_width if reading and has_preview else 0,
        preview_height=reading.preview_height if reading and has_preview else 0,
    )

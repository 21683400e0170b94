"""What the files of a resource tell about it."""

from collections.abc import Iterable
from typing import Any

from cms.library.enums import KIND_OF_EXTENSION, FileKind

#: One bit for each kind, in the order of their declaration (new ones go to the end).
KIND_BITS: dict[str, int] = {kind: 1 << place for place, kind in enumerate(FileKind.values)}


def measure(page: Any) -> None:
    """Bring the column of kinds up to date; nothing is stored here."""
    page.kinds = kinds_of(current_files(page), bool(page.official_url))


def current_files(page: Any) -> list[Any]:
    """The files that lists offer, in the editor's order."""
    return [row for row in page.files.all() if row.document_id and not row.is_older]


def kinds_of(rows: Iterable[Any], has_link: bool) -> int:
    """The kinds of several files as bits of one number."""
    found = KIND_BITS[FileKind.LINK] if has_link else 0
    for row in rows:
        kind = KIND_OF_EXTENSION.get(row.document.file_extension.lower())
        found |= KIND_BITS[kind] if kind else 0
    return found

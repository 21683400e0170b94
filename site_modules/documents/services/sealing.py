"""Sealing files that lie open on the disk, or under a key that was replaced."""

import logging
from typing import Any

from site_modules.documents.enums import FileFormat
from site_modules.documents.models import Document
from site_modules.documents.sealing import Unreadable

logger = logging.getLogger(__name__)
KINDS = [kind.value for kind in FileFormat]


def seal_files() -> tuple[int, int]:
    """(sealed now, could not be): every file of every document. Safe to run again, and while the
    site works: a document that is made again has files of other names."""
    sealed = failed = 0
    for row in Document.objects.order_by("pk").values("pk", *KINDS).iterator(chunk_size=500):
        for kind in filter(row.get, KINDS):
            outcome = _seal(row["pk"], kind, row[kind])
            sealed += outcome is True
            failed += outcome is None
    return sealed, failed


def _seal(key: int, kind: str, name: str) -> bool | None:
    """True where it was sealed, False where nothing was to do, None where it could not be."""
    storage: Any = Document._meta.get_field(kind).storage  # type: ignore[union-attr]
    try:
        done: bool = storage.seal_again(name)
    except Unreadable:
        logger.error("The key of the %s of document %s is gone.", kind, key)
        return None
    except OSError:
        logger.exception("The %s of document %s could not be sealed.", kind, key)
        return None
    if done and not Document.objects.filter(pk=key, **{kind: name}).exists():
        storage.delete(name)  # it was deleted while it was being sealed
    return done

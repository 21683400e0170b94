"""Reading files: their text for the search, a picture of the first page for the landing page."""

from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from cms.core.cache import renew_content_version
from cms.core.search_kinds import entries_changed
from cms.library.enums import ReadingState
from cms.library.models import FileReading, ResourceFile
from cms.library.reading.reader import Outcome, read_file
from cms.media.models import SiteDocument


@transaction.atomic
def read_later(*, document: SiteDocument) -> None:
    """A new or replaced file waits for the worker; the same bytes are read once."""
    from cms.library.tasks import read_file_of

    if not document.file_hash or document.file_size is None:
        _note_bytes(document)
    file_hash = document.file_hash
    found, is_new = FileReading.objects.get_or_create(
        document=document, defaults={"file_hash": file_hash}
    )
    if not is_new and found.file_hash == file_hash:
        return
    FileReading.objects.filter(pk=found.pk).update(
        state=ReadingState.WAITING, file_hash=file_hash, text="", page_count=None
    )
    transaction.on_commit(lambda: read_file_of.enqueue(document.pk))


def _note_bytes(document: SiteDocument) -> None:
    """Size and hash of a file that came by another road than the admin's form."""
    document._set_file_hash()
    document.file_size = document.file.size
    SiteDocument.objects.filter(pk=document.pk).update(
        file_hash=document.file_hash, file_size=document.file_size
    )


def read_document(*, document_id: int) -> ReadingState | None:
    """Read one file and keep what was found; None where it is gone or was replaced meanwhile.

    The file is read outside any transaction: it may take its time.
    """
    reading = FileReading.objects.filter(document=document_id).select_related("document").first()
    if reading is None:
        return None
    outcome = read_file(reading.document.file)
    return outcome.state if _keep(reading, outcome) else None


@transaction.atomic
def _keep(reading: FileReading, outcome: Outcome) -> bool:
    """One conditional update: a file that was replaced meanwhile is read anew instead."""
    old = str(reading.preview.name or "")
    name = ""
    if outcome.picture:
        field: Any = FileReading._meta.get_field("preview")
        path = field.generate_filename(reading, "prima-pagina.webp")
        name = field.storage.save(path, ContentFile(outcome.picture))
    kept = FileReading.objects.filter(pk=reading.pk, file_hash=reading.file_hash).update(
        state=outcome.state,
        text=outcome.text,
        page_count=outcome.page_count,
        preview=name,
        preview_width=outcome.width,
        preview_height=outcome.height,
        read_at=timezone.now(),
    )
    gone = old if kept else name
    if gone:
        storage = reading.preview.storage
        transaction.on_commit(lambda: storage.delete(gone))
    if kept:
        _tell(reading.document_id)
    return bool(kept)


def _tell(document_id: int) -> None:
    """The search describes the resources with this file anew, and lists show its pages."""
    keys = list(ResourceFile.objects.filter(document=document_id).values_list("page", flat=True))
    entries_changed.send(sender="documents", keys=[document_id])
    if keys:
        entries_changed.send(sender="resources", keys=sorted(set(keys)))
        renew_content_version()


def read_what_waits(*, most: int = 50) -> int:
    """Files that no task took up: those of a killed worker, and those of before the library."""
    missing = SiteDocument.objects.filter(reading=None).order_by("pk")[:most]
    for document in missing:
        read_later(document=document)
    waiting = FileReading.objects.filter(state=ReadingState.WAITING).order_by("pk")
    keys = list(waiting.values_list("document_id", flat=True)[:most])
    for key in keys:
        read_document(document_id=key)
    return len(keys)


def forget_preview(*, reading: FileReading) -> None:
    """Take the picture of a deleted file from the disk."""
    preview: Any = reading.preview
    if preview:
        storage, name = preview.storage, preview.name
        transaction.on_commit(lambda: storage.delete(name))

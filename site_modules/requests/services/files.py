"""Files of requests: checked by content, stored under random names, all of them or none."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_storage, safe_file_name
from cms.media.uploads.attached import PICTURES, AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE
from site_modules.requests.models import RequestFile, RequestMessage
from site_modules.requests.models.messages import FOLDER
from site_modules.requests.services.refusals import RequestRefused

MOST_FILES = 5
MOST_BYTES = 10 * MEGABYTE
KINDS = (*settings.WAGTAILDOCS_EXTENSIONS, *PICTURES)
#: A file without a row is what a killed process left, once it is as old as this.
ABANDONED = timedelta(days=1)


def checked_files(files: Sequence[File]) -> list[File]:
    """The files as they may be stored. Raises RequestRefused that names the file."""
    if len(files) > MOST_FILES:
        message = _("You chose %(count)s files; at most %(most)s can be sent with one message.")
        raise _refused("many_files", message % {"count": len(files), "most": MOST_FILES})
    return [_checked(file) for file in files]


def _checked(file: File) -> File:
    try:
        return checked_attachment(file, most_bytes=MOST_BYTES)
    except AttachmentRefused as refusal:
        raise _refused(refusal.code, refusal.message) from refusal


def _refused(code: str, message: Any) -> RequestRefused:
    return RequestRefused(code, message, "uploads")


@contextmanager
def whole_or_nothing() -> Iterator[list[str]]:
    """A transaction whose files leave the disk with it when it fails."""
    written: list[str] = []
    try:
        with transaction.atomic():
            yield written
    except BaseException:
        for name in written:
            _delete(name)
        raise


def store_files(
    *, message: RequestMessage, owner: Any, files: Sequence[File], written: list[str],
    is_deliverable: bool = False,
) -> None:  # fmt: skip
    """Keep checked files with a message; `written` is that of `whole_or_nothing`."""
    for file in files:
        kept = RequestFile(
            request_id=message.request_id, message=message, owner=owner,
            name=safe_file_name(file.name or ""), size=file.size or 0,
            is_deliverable=is_deliverable, created_at=message.created_at,
        )  # fmt: skip
        kept.file.save(kept.name, File(file, name=kept.name), save=False)
        written.append(str(kept.file.name))
        kept.save()


def _delete(name: str) -> None:
    storage = private_storage()
    storage.delete(name)
    folder = name.rpartition("/")[0]
    if not any(storage.listdir(folder)):
        storage.delete(folder)


def sweep_abandoned_files() -> int:
    """Take away what a killed process wrote without its row; how many files went."""
    storage, before, swept = private_storage(), timezone.now() - ABANDONED, 0
    if not storage.exists(FOLDER):
        return 0
    known = set(RequestFile.objects.values_list("file", flat=True))
    for folder in storage.listdir(FOLDER)[0]:
        for name in storage.listdir(f"{FOLDER}/{folder}")[1]:
            path = f"{FOLDER}/{folder}/{name}"
            if path not in known and storage.get_modified_time(path) < before:
                _delete(path)
                swept += 1
    return swept

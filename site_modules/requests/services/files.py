"""Files of requests: checked by content, stored under random names, all of them or none."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import PICTURES, AttachmentRefused, checked_attachment
from cms.media.uploads.kept import keep_file, sweep_folder
from cms.media.uploads.reading import MEGABYTE
from site_modules.requests.models import RequestFile, RequestMessage
from site_modules.requests.models.messages import FOLDER
from site_modules.requests.services.refusals import RequestRefused

MOST_FILES = 5
MOST_BYTES = 10 * MEGABYTE
KINDS = (*settings.WAGTAILDOCS_EXTENSIONS, *PICTURES)


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
        keep_file(kept, file, written)


def sweep_abandoned_files() -> int:
    """Take away what a killed process wrote without its row; how many files went."""
    return sweep_folder(FOLDER, set(RequestFile.objects.values_list("file", flat=True)))

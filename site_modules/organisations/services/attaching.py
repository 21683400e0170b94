"""Files of messages between members and organisations."""

from collections.abc import Sequence

from django.conf import settings
from django.core.files.base import File
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import PICTURES, AttachmentRefused, checked_attachment
from cms.media.uploads.kept import keep_file, sweep_folder
from cms.media.uploads.reading import MEGABYTE
from site_modules.organisations.models import Message, MessageFile
from site_modules.organisations.models.attached import FOLDER
from site_modules.organisations.services.refusals import OrganisationRefused

MOST_FILES, MOST_BYTES = 3, 10 * MEGABYTE
KINDS = (*settings.WAGTAILDOCS_EXTENSIONS, *PICTURES)


def checked_files(files: Sequence[File]) -> list[File]:
    """The files as they may be stored. Raises OrganisationRefused that names the file."""
    if len(files) > MOST_FILES:
        words = _("You chose %(count)s files; at most %(most)s can be sent with one message.")
        raise _refused("many_files", words % {"count": len(files), "most": MOST_FILES})
    return [_checked(file) for file in files]


def _checked(file: File) -> File:
    try:
        return checked_attachment(file, most_bytes=MOST_BYTES)
    except AttachmentRefused as refusal:
        raise _refused(refusal.code, str(refusal.message)) from refusal


def _refused(code: str, message: str) -> OrganisationRefused:
    return OrganisationRefused(code, message, field="uploads")


def attach(message: Message, files: Sequence[File], written: list[str]) -> None:
    """Keep checked files with a message; `written` is that of `whole_or_nothing`."""
    for file in files:
        row = MessageFile(
            message=message, owner=message.author, name=safe_file_name(file.name or ""),
            size=file.size or 0, created_at=message.created_at,
        )  # fmt: skip
        keep_file(row, file, written)


def sweep_abandoned_files() -> int:
    """What a killed process, or a conversation that is gone, left on the disk."""
    return sweep_folder(FOLDER, set(MessageFile.objects.values_list("file", flat=True)))

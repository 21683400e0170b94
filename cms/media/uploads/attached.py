"""What is attached to a message, an ad, an application: a picture or a document within a limit."""

from collections.abc import Collection
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.template.defaultfilters import filesizeformat
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.documents import validate_document
from cms.media.uploads.images import validate_image, without_metadata

PICTURES = ("jpg", "jpeg", "png", "gif", "webp")


class AttachmentRefused(Exception):
    """`code` is „large” or „bad_file”; `message` names the file and says what to do."""

    def __init__(self, code: str, message: str | Promise) -> None:
        super().__init__(code)
        self.code, self.message = code, message


def checked_attachment(
    file: File, *, most_bytes: int, kinds: Collection[str] | None = None,
    other_kind: str | Promise = "",
) -> File:  # fmt: skip
    """The file as it may be stored: a picture without its metadata, a document as it is.

    `kinds` are the endings that are taken, `other_kind` what is said of others, with a place for
    `%(name)s`; without them all that the site stores. Raises AttachmentRefused.
    """
    name = safe_file_name(file.name or "")
    if (file.size or 0) > most_bytes:
        message = _("“%(name)s” is too large: a file may have at most %(most)s.")
        values = {"name": name, "most": filesizeformat(most_bytes)}
        raise AttachmentRefused("large", message % values)
    ending = PurePath(name).suffix.lower().lstrip(".")
    if kinds is not None and ending not in kinds:
        raise AttachmentRefused("bad_file", other_kind % {"name": name})
    try:
        if ending in PICTURES:
            validate_image(file)
            return without_metadata(file)
        validate_document(file)
    except ValidationError as error:
        raise AttachmentRefused("bad_file", f"„{name}”: {' '.join(error.messages)}") from error
    return file

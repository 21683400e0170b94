"""The CV of an application: a PDF or a DOCX, checked by its content."""

from functools import partial
from pathlib import PurePath
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE
from site_modules.applications.services.refusals import ApplicationRefused

MOST_BYTES = 5 * MEGABYTE
KINDS = ("pdf", "docx")
MAX_NAME = 120


def checked_cv(file: File | None) -> File | None:
    """The file as it may be stored. Raises ApplicationRefused."""
    if file is None:
        return None
    try:
        return checked_attachment(
            file,
            most_bytes=MOST_BYTES,
            kinds=KINDS,
            other_kind=_("“%(name)s” is neither a PDF nor a DOCX."),
        )
    except AttachmentRefused as refusal:
        raise ApplicationRefused(refusal.code, refusal.message, "cv") from refusal


def cv_fields(file: File | None) -> dict[str, Any]:
    """Fields of a new application; the name keeps its ending."""
    if file is None:
        return {}
    name = PurePath(safe_file_name(file.name or ""))
    short = f"{name.stem[: MAX_NAME - len(name.suffix)]}{name.suffix}"
    return {"cv": File(file, name=short), "cv_name": short}


def delete_bytes_later(application: Any) -> None:
    """The file goes once the row without it is committed."""
    if application.cv:
        storage, name = application.cv.storage, str(application.cv.name)
        transaction.on_commit(partial(storage.delete, name))

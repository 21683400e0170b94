"""Files of documents: checked by content, apart until their document is sent, within a quota."""

import logging
import re
import zipfile
from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial
from pathlib import PurePath
from typing import Any

from django.core.files.base import File
from django.db import transaction
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.utils.file import hash_filelike

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE, rewound
from cms.operations.disk import is_full
from site_modules.accounts.models import User
from site_modules.organisations.models import Organisation
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.selectors.quota import quota_of, used_by, used_by_organisation
from site_modules.uploads.services.refusals import UploadRefused

logger = logging.getLogger(__name__)
NO_ROOM = _(
    "The platform has no room for files just now; the fault is ours. What you wrote stands in the "
    "form: choose the file again in an hour."
)
MOST_FILES = 3
MOST_BYTES = 50 * MEGABYTE
KINDS = ("pdf", "docx", "xlsx", "odt", "ods")
#: Files of forms that were never sent: how many one person may have, and for how long.
MOST_LOOSE, LOOSE_KEPT = 8, timedelta(days=2)
#: What a PDF with a password says of itself, in its trailer (ISO 32000-1, 7.6.1).
ENCRYPTED_PDF = re.compile(rb"/Encrypt\s*(?:\d+\s+\d+\s+R|<<)")
PIECE, OVERLAP = 256 * 1024, 64


def checked_files(files: Sequence[File], *, beside: int = 0) -> list[File]:
    """The files as they may be stored, `beside` those that are there; raises UploadRefused that
    names the file."""
    if len(files) + beside > MOST_FILES:
        message = _("A document can have at most %(most)s files.") % {"most": MOST_FILES}
        raise UploadRefused("many_files", message, "uploads")
    return [_checked(file) for file in files]


def _checked(file: File) -> File:
    try:
        checked = checked_attachment(
            file,
            most_bytes=MOST_BYTES,
            kinds=KINDS,
            other_kind=_("“%(name)s” is neither a PDF nor a Word or Excel file."),
        )
    except AttachmentRefused as refusal:
        raise UploadRefused(refusal.code, refusal.message, "uploads") from refusal
    if PurePath(file.name or "").suffix.lower() == ".pdf":
        _check_pdf(checked)
    return checked


def _check_pdf(file: File) -> None:
    """No password, and nothing else behind the pages: a package that follows a PDF is read as one
    by other programs."""
    name = safe_file_name(file.name or "")
    if _is_encrypted(file):
        message = _("“%(name)s” is protected by a password. Send it without one.")
        raise UploadRefused("encrypted", message % {"name": name}, "uploads")
    with rewound(file) as stream:
        if zipfile.is_zipfile(stream):
            message = _("“%(name)s” is a PDF and a package in one. Export it again as a PDF.")
            raise UploadRefused("two_kinds", message % {"name": name}, "uploads")


def _is_encrypted(file: File) -> bool:
    """Read in pieces: memory does not follow the size of the file."""
    tail = b""
    with rewound(file) as stream:
        while piece := stream.read(PIECE):
            if ENCRYPTED_PDF.search(tail + piece):
                return True
            tail = piece[-OVERLAP:]
    return False


@transaction.atomic
def store_files(
    *, owner: User, files: Sequence[File], organisation: Any = None
) -> list[UploadFile]:
    """Keep checked files of a form that is not sent yet. Raises UploadRefused."""
    if not files:
        return []
    # One person's files one after the other, so that two forms do not pass the quota together.
    User.objects.select_for_update().get(pk=owner.pk)
    since = timezone.now() - LOOSE_KEPT
    waiting = UploadFile.objects.filter(owner=owner, upload=None, created_at__gt=since).count()
    if waiting + len(files) > MOST_LOOSE:
        message = _("You chose many files without sending a document. Send it before you go on.")
        raise UploadRefused("many_loose_files", message, "uploads")
    _check_quota(owner, organisation, sum(file.size or 0 for file in files))
    return _all_stored(owner, files)


def _all_stored(owner: User, files: Sequence[File]) -> list[UploadFile]:
    """All of them or none; raises UploadRefused where the disk is full."""
    stored: list[UploadFile] = []
    try:
        for file in files:
            stored.append(_stored(owner, file))
    except OSError as error:
        for one in stored:
            one.file.storage.delete(str(one.file.name))
        if not is_full(error):
            raise
        logger.exception("There is no room for a document.")
        raise UploadRefused("no_room", NO_ROOM, "uploads") from error
    return stored


def _stored(owner: User, file: File) -> UploadFile:
    with rewound(file) as stream:
        file_hash = hash_filelike(stream)
    return UploadFile.objects.create(
        owner=owner, file=File(file, name=file.name), name=safe_file_name(file.name or ""),
        size=file.size or 0, file_hash=file_hash,
    )  # fmt: skip


def _check_quota(owner: User, organisation: Any, more: int) -> None:
    quota = quota_of(organisation)
    used = used_by(owner, organisation)
    if used + more > quota:
        raise UploadRefused("quota", _no_room_in_quota(organisation, used), "uploads")


def _no_room_in_quota(organisation: Any, used: int | None = None) -> str:
    message = _(
        "There is no room for it: %(used)s of %(quota)s are used. Ask the team for more room."
    )
    quota = quota_of(organisation)
    bytes_used = quota if used is None else used
    return message % {"used": filesizeformat(bytes_used), "quota": filesizeformat(quota)}


def files_for(
    *, user: User, upload: DocumentUpload | None, keys: Iterable[int]
) -> list[UploadFile]:
    """Of the keys that a form names, in its order, the files that this person put there or that
    are the document's."""
    wanted = list(keys)[: 4 * MOST_FILES]
    known = UploadFile.objects.in_bulk(wanted)
    found = []
    for file in (known[key] for key in dict.fromkeys(wanted) if key in known):
        is_loose = file.upload_id is None and file.owner_id == user.pk
        is_its = upload is not None and upload.pk is not None and file.upload_id == upload.pk
        if is_loose or is_its:
            found.append(file)
    return found[:MOST_FILES]


def keys_of(files: Iterable[UploadFile]) -> list[int]:
    """As `DocumentUpload.files` keeps them."""
    return [file.pk for file in files]


def attach(*, upload: DocumentUpload, keys: Iterable[int], by: User) -> list[int]:
    """From now on these files are the document's, those of an organisation its own; inside the
    transaction that saves it. The keys of those that are new in it."""
    loose = UploadFile.objects.filter(pk__in=list(keys), upload=None, owner=by)
    new = list(loose.values_list("pk", flat=True))
    owner = None if upload.organisation_id else by
    UploadFile.objects.filter(pk__in=new).update(upload=upload, owner=owner)
    if new and upload.organisation_id:
        _check_room_of(upload.organisation)
    return new


def _check_room_of(organisation: Any) -> None:
    """Several people may have chosen files for it at once: they send them one after the other."""
    Organisation.objects.select_for_update().get(pk=organisation.pk)
    if used_by_organisation(organisation) > quota_of(organisation):
        raise UploadRefused("quota", _no_room_in_quota(organisation), "uploads")


def forget_bytes(*, file: UploadFile) -> None:
    """Take the bytes of a deleted row from the disk, after the commit."""
    stored: Any = file.file
    if stored:
        transaction.on_commit(partial(stored.storage.delete, stored.name))


@transaction.atomic
def drop_loose_files() -> int:
    """Files of forms that nobody sent."""
    old = UploadFile.objects.filter(upload=None, created_at__lt=timezone.now() - LOOSE_KEPT)
    return sum(file.delete()[0] for file in old[:500])

"""Files of ads: checked by content, apart until their ad is saved, served while it names them."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from functools import partial

from django.core.files.base import File
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import safe_file_name
from cms.media.uploads.attached import AttachmentRefused, checked_attachment
from cms.media.uploads.reading import MEGABYTE
from site_modules.accounts.models import User
from site_modules.hub.models import Ad, AdFile
from site_modules.hub.services.refusals import HubRefused

MOST_FILES = 3
MOST_BYTES = 10 * MEGABYTE
KINDS = ("jpg", "jpeg", "png", "pdf")
#: Files of forms that were never saved: how many one person may have, and for how long.
MOST_LOOSE, LOOSE_KEPT = 12, timedelta(days=2)


def checked_files(files: Sequence[File], *, beside: int = 0) -> list[File]:
    """The files as they may be stored, `beside` those that are there; raises HubRefused that names
    the file."""
    if len(files) + beside > MOST_FILES:
        message = _("An ad can have at most %(most)s files.") % {"most": MOST_FILES}
        raise HubRefused("many_files", message, "uploads")
    return [_checked(file) for file in files]


def _checked(file: File) -> File:
    try:
        return checked_attachment(
            file,
            most_bytes=MOST_BYTES,
            kinds=KINDS,
            other_kind=_("“%(name)s” is neither a picture (JPG, PNG) nor a PDF."),
        )
    except AttachmentRefused as refusal:
        raise HubRefused(refusal.code, refusal.message, "uploads") from refusal


@transaction.atomic
def store_files(*, owner: User, files: Sequence[File]) -> list[AdFile]:
    """Keep checked files of a form that is not saved yet. Raises HubRefused."""
    since = timezone.now() - LOOSE_KEPT
    waiting = AdFile.objects.filter(owner=owner, ad_id=None, created_at__gt=since).count()
    if files and waiting + len(files) > MOST_LOOSE:
        message = _("You sent many files without saving an ad. Save it before you add others.")
        raise HubRefused("many_loose_files", message, "uploads")
    return [
        AdFile.objects.create(
            owner=owner, file=File(file, name=file.name), name=safe_file_name(file.name or ""),
            size=file.size or 0,
        )
        for file in files
    ]  # fmt: skip


def files_for(*, user: User, ad: Ad | None, keys: Iterable[int]) -> list[AdFile]:
    """Of the keys that a form names, the files that this person put there or that are the ad's."""
    found = []
    for file in AdFile.objects.filter(pk__in=list(keys)[: 4 * MOST_FILES]):
        is_loose = file.ad_id is None and file.owner_id == user.pk
        if is_loose or _belongs(file, ad):
            found.append(file)
    return found[:MOST_FILES]


def _belongs(file: AdFile, ad: Ad | None) -> bool:
    return ad is not None and ad.pk is not None and (file.ad_kind, file.ad_id) == (ad.kind, ad.pk)


def attach(*, ad: Ad, keys: Iterable[int], by: User) -> None:
    """From now on these files are the ad's, those of an organisation's ad its own; inside the
    transaction that saves it."""
    loose = AdFile.objects.filter(pk__in=list(keys), ad_id=None, owner=by)
    owner = None if ad.organisation_id else by
    loose.update(ad_kind=ad.kind, ad_id=ad.pk, owner=owner)


def delete_files(files: Iterable[AdFile]) -> int:
    """Rows now, bytes after the commit."""
    count = 0
    for file in files:
        storage, name = file.file.storage, str(file.file.name)
        count += file.delete()[0]
        transaction.on_commit(partial(storage.delete, name))
    return count


@transaction.atomic
def drop_loose_files() -> int:
    """Files of forms that nobody saved."""
    old = AdFile.objects.filter(ad_id=None, created_at__lt=timezone.now() - LOOSE_KEPT)
    return delete_files(old[:500])

"""Writes on files."""

from typing import Any

from django.db import transaction

from cms.media.models import SiteImage, SiteMedia
from cms.media.tasks import make_renditions
from cms.media.uploads.images import without_metadata


def strip_metadata(*, image: SiteImage) -> None:
    """Replace a picture that is about to be stored by one without metadata.

    Does nothing for a picture already stored. Size, hash and dimensions follow the new bytes.
    """
    file = image.file
    if not file or (file._committed and not _is_stored_early(image)):
        return
    clean = without_metadata(file.file)
    if file._committed:
        file.storage.delete(file.name)
        file.name = file.storage.save(file.name, clean)
    file.file = clean
    if hasattr(file, "_dimensions_cache"):
        del file._dimensions_cache
    image._meta.get_field("file").update_dimension_fields(image, force=True)
    image.file_size = clean.size
    image._set_file_hash()


def _is_stored_early(image: SiteImage) -> bool:
    """Wagtail's upload of several files may store the file of a new picture before its row."""
    is_new = image._state.adding
    return is_new and not SiteImage.objects.filter(file=image.file.name).exists()


def strip_thumbnail_metadata(*, media: SiteMedia) -> None:
    """The same for the picture before a video, which is served as it is."""
    thumbnail: Any = media.thumbnail
    if thumbnail and not thumbnail._committed:
        thumbnail.file = without_metadata(thumbnail.file)


def prepare_renditions(*, image: SiteImage) -> None:
    """Ask for a picture's renditions once it is really stored."""
    transaction.on_commit(lambda: make_renditions.enqueue(image.pk))


def forget_captions(*, media: SiteMedia) -> None:
    """Take the captions of a deleted recording from the disk; the framework takes the rest."""
    captions: Any = media.captions
    if captions:
        storage, name = captions.storage, captions.name
        transaction.on_commit(lambda: storage.delete(name))

"""Writes on files."""

from django.db import transaction

from cms.media.models import SiteImage
from cms.media.tasks import make_renditions
from cms.media.uploads.images import without_metadata


def strip_metadata(*, image: SiteImage) -> None:
    """Replace a picture that is about to be stored by one without metadata.

    Does nothing for a picture already stored. Size, hash and dimensions follow the new bytes.
    """
    file = image.file
    if not file or file._committed:
        return
    clean = without_metadata(file.file)
    file.file = clean
    if hasattr(file, "_dimensions_cache"):
        del file._dimensions_cache
    image._meta.get_field("file").update_dimension_fields(image, force=True)
    image.file_size = clean.size
    image._set_file_hash()


def prepare_renditions(*, image: SiteImage) -> None:
    """Ask for a picture's renditions once it is really stored."""
    transaction.on_commit(lambda: make_renditions.enqueue(image.pk))

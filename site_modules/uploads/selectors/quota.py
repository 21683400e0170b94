"""How much room documents take, and how much there is."""

from typing import Any

from django.conf import settings
from django.db.models import Q, Sum

from cms.media.uploads.reading import MEGABYTE
from site_modules.uploads.models import UploadFile


def quota_of(organisation: Any) -> int:
    """Bytes that a person, or an organisation, may keep here."""
    megabytes: int = (
        settings.UPLOAD_QUOTA_ORGANISATION_MB if organisation else settings.UPLOAD_QUOTA_PERSON_MB
    )
    return megabytes * MEGABYTE


def used_by(owner: Any, organisation: Any) -> int:
    """Bytes of what was sent in this name, older versions and files not sent yet among them."""
    own = Q(upload__organisation=organisation) if organisation else Q(
        owner=owner.pk, upload__organisation=None
    )  # fmt: skip
    loose = Q(owner=owner.pk, upload=None)
    found = UploadFile.objects.filter(own | loose).aggregate(bytes=Sum("size"))["bytes"]
    return int(found or 0)


def used_by_organisation(organisation: Any) -> int:
    """Bytes of what was sent in its name, whoever sent it."""
    found = UploadFile.objects.filter(upload__organisation=organisation)
    return int(found.aggregate(bytes=Sum("size"))["bytes"] or 0)

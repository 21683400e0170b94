"""Pictures and documents as the API tells of them."""

import mimetypes
from typing import Any

from django.conf import settings
from django.urls import reverse
from wagtail.images.shortcuts import get_renditions_or_not_found

from cms.media.models import SiteDocument, SiteImage
from cms.media.renditions import SHAPES, SOCIAL_SPEC


def image_out(image: SiteImage, *, alt: str | None = None) -> dict[str, Any]:
    """A picture with every size of every shape."""
    specs = {name: shape.filters for name, shape in SHAPES.items()} | {"social": [SOCIAL_SPEC]}
    wanted = [spec for filters in specs.values() for spec in filters]
    made = get_renditions_or_not_found(image, wanted)
    return {
        "id": image.pk,
        "title": image.title,
        "alt": image.description if alt is None else alt,
        "credit": image.credit,
        "shapes": {
            name: [_file(made[spec]) for spec in filters] for name, filters in specs.items()
        },
    }


def _file(rendition: Any) -> dict[str, Any]:
    kind = mimetypes.guess_type(rendition.url)[0] or "application/octet-stream"
    if rendition.url.endswith(".avif"):
        kind = "image/avif"
    return {
        "url": absolute(rendition.url),
        "type": kind,
        "width": rendition.width,
        "height": rendition.height,
    }


def document_out(document: SiteDocument) -> dict[str, Any]:
    """A document with the address of its bytes."""
    return {
        "id": document.pk,
        "title": document.title,
        "file_name": document.filename,
        "type": mimetypes.guess_type(document.filename)[0] or "application/octet-stream",
        "size": document.file_size,
        "created_at": document.created_at,
        "download": absolute(reverse("api:document_file", args=[document.pk])),
    }


def absolute(address: str) -> str:
    """An address with the site's own in front, unless it has one."""
    return f"{settings.SITE_URL}{address}" if address.startswith("/") else address

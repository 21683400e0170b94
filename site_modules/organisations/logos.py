"""The logo of an organisation: a small picture without anything hidden in it."""

from io import BytesIO

from django.core.files.base import ContentFile, File
from PIL import Image, ImageOps

from cms.media.uploads.reading import rewound
from site_modules.accounts.photos import QUALITY, in_srgb

SIDE = 320


def small_logo(file: File) -> ContentFile:
    """All of the picture on a white square of 320 pixels, as WebP, no metadata."""
    with rewound(file) as stream, Image.open(stream) as picture:
        upright = in_srgb(ImageOps.exif_transpose(picture) or picture)
        square = ImageOps.pad(upright, (SIDE, SIDE), Image.Resampling.LANCZOS, color="white")
    buffer = BytesIO()
    square.save(buffer, format="WEBP", quality=QUALITY, method=6, exif=b"", xmp=b"")
    return ContentFile(buffer.getvalue(), name="logo.webp")

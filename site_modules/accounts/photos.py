"""The photo of a profile: a small square picture without anything hidden in it."""

from io import BytesIO

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageOps

from cms.media.uploads import validate_image
from cms.media.uploads.reading import rewound

SIDE = 320
QUALITY = 82


def validate_photo(file: File) -> None:
    """A picture as everywhere on the site, and one that does not move."""
    validate_image(file)
    with rewound(file) as stream, Image.open(stream) as picture:
        if picture.format != "MPO" and getattr(picture, "is_animated", False):
            raise ValidationError(_("Choose a picture that does not move."), code="moving")


def square_webp(file: File) -> ContentFile:
    """The middle of a picture as 320 × 320 WebP, turned as the camera meant it, no metadata."""
    with rewound(file) as stream, Image.open(stream) as picture:
        upright = in_srgb(ImageOps.exif_transpose(picture) or picture)
        square = ImageOps.fit(upright, (SIDE, SIDE), Image.Resampling.LANCZOS)
    buffer = BytesIO()
    square.save(buffer, format="WEBP", quality=QUALITY, method=6, exif=b"", xmp=b"")
    return ContentFile(buffer.getvalue(), name="foto.webp")


def in_srgb(picture: Image.Image) -> Image.Image:
    """Without the colour profile that is about to be dropped; see-through parts become white."""
    profile = picture.info.get("icc_profile")
    if profile and picture.mode in ("RGB", "RGBA"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            picture = ImageCms.profileToProfile(picture, source, target) or picture
        except (ImageCms.PyCMSError, OSError):
            pass  # a damaged profile: the colours as they are
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value * (1 / 256)).convert("L")
    coloured = picture.convert("RGBA")
    background = Image.new("RGBA", coloured.size, "white")
    return Image.alpha_composite(background, coloured).convert("RGB")

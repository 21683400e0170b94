"""Pictures: real formats only, of a size that can be worked with, without hidden data."""

from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, UnidentifiedImageError

from cms.media.uploads.reading import (
    extension_of,
    refuse_empty,
    refuse_large,
    rewound,
    wrong_content,
)

FORMATS = {
    "jpg": "JPEG",
    "jpeg": "JPEG",
    "png": "PNG",
    "gif": "GIF",
    "webp": "WEBP",
    "avif": "AVIF",
}


def validate_image(file: File) -> None:
    """Refuse what is no picture, too large, in a print colour space or too many pixels.

    Only the header is decoded: the pixels of a hostile file are never unpacked here.
    """
    refuse_empty(file)
    refuse_large(file, settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE)
    extension = extension_of(file)
    if extension not in FORMATS:
        raise ValidationError(
            _("Pictures of this kind are not accepted. Use one of: %(extensions)s."),
            code="wrong_kind",
            params={"extensions": ", ".join(settings.WAGTAILIMAGES_EXTENSIONS)},
        )
    with rewound(file) as stream:
        try:
            with Image.open(stream, formats=sorted(set(FORMATS.values()))) as picture:
                size, mode, kind = picture.size, picture.mode, picture.format
        except Image.DecompressionBombError as error:
            raise _too_many_pixels() from error
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError) as error:
            raise wrong_content(extension) from error
    if kind != FORMATS[extension]:
        raise wrong_content(extension)
    if size[0] * size[1] > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise _too_many_pixels()
    if mode == "CMYK":
        raise ValidationError(
            _("The picture uses print colours (CMYK). Save it in RGB and try again."),
            code="cmyk",
        )


def _too_many_pixels() -> ValidationError:
    return ValidationError(
        _("The picture has too many pixels. The limit is %(limit)s megapixels; make it smaller."),
        code="too_many_pixels",
        params={"limit": settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS // 1_000_000},
    )


def without_metadata(file: File) -> File:
    """The same picture without EXIF, GPS, XMP and comments, turned as the camera meant it.

    The colour profile stays (colours would change without it); animations keep their frames.
    """
    with rewound(file) as stream, Image.open(stream) as picture:
        kind = picture.format or "PNG"
        options: dict[str, object] = {}
        if picture.info.get("icc_profile"):
            options["icc_profile"] = picture.info["icc_profile"]
        if kind == "JPEG":
            options |= {"quality": 92, "optimize": True, "progressive": True}
        elif kind in ("WEBP", "AVIF"):
            options |= {"quality": 90}
        if getattr(picture, "is_animated", False):
            return _saved(file, picture, kind, save_all=True, **options)
        if "transparency" in picture.info and kind in ("PNG", "GIF"):
            options["transparency"] = picture.info["transparency"]
        clean = (ImageOps.exif_transpose(picture) or picture).copy()
        clean.info = {}
        return _saved(file, clean, kind, **options)


def _saved(original: File, picture: Image.Image, kind: str, **options: object) -> File:
    buffer = BytesIO()
    picture.save(buffer, format=kind, exif=b"", **options)
    return ContentFile(buffer.getvalue(), name=original.name)

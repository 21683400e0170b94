"""Pictures: real formats only, of a size that can be worked with, without hidden data."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile, File
from django.utils.translation import gettext as _
from PIL import Image, ImageOps, ImageSequence

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
#: Formats whose animations Wagtail's image library can open, so that renditions can be made.
MOVING = ("GIF", "WEBP")


def validate_image(file: File) -> None:
    """Refuse what is no picture, too large, in a print colour space, too many pixels or damaged.

    The header is judged first: the pixels of a hostile file are never unpacked here.
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
    with (
        rewound(file) as stream,
        _refusing_damage(extension),
        Image.open(stream, formats=sorted(set(FORMATS.values()))) as picture,
    ):
        _check_header(picture, extension)
        for frame in ImageSequence.Iterator(picture):
            frame.load()


@contextmanager
def _refusing_damage(extension: str) -> Iterator[None]:
    """Decoders meet a damaged file with errors of many kinds; all mean the same to a person."""
    try:
        yield
    except ValidationError:
        raise
    except Image.DecompressionBombError as error:
        raise _too_many_pixels() from error
    except Exception as error:
        raise wrong_content(extension) from error


def _check_header(picture: Image.Image, extension: str) -> None:
    kind = _kind_of(picture)
    if kind != FORMATS[extension] or (_is_moving(picture) and kind not in MOVING):
        raise wrong_content(extension)
    frames = getattr(picture, "n_frames", 1)
    if picture.width * picture.height * frames > settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS:
        raise _too_many_pixels()
    if picture.mode == "CMYK":
        raise ValidationError(
            _("The picture uses print colours (CMYK). Save it in RGB and try again."),
            code="cmyk",
        )


def _kind_of(picture: Image.Image) -> str:
    """The format; the JPEG of many phones has more pictures behind it (MPF) and is still one."""
    kind = picture.format or ""
    return "JPEG" if kind == "MPO" else kind


def _is_moving(picture: Image.Image) -> bool:
    """True for animations; the further pictures of a phone's JPEG are none."""
    return picture.format != "MPO" and getattr(picture, "is_animated", False)


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
        kind = _kind_of(picture)
        options = _saving_options(picture, kind)
        if _is_moving(picture):
            return _saved(file, picture, kind, save_all=True, **options)
        if "transparency" in picture.info and kind in ("PNG", "GIF"):
            options["transparency"] = picture.info["transparency"]
        clean = (ImageOps.exif_transpose(picture) or picture).copy()
        clean.info = {}
        return _saved(file, _in_eight_bits(clean), kind, **options)


def _saving_options(picture: Image.Image, kind: str) -> dict[str, object]:
    options: dict[str, object] = {}
    if picture.info.get("icc_profile"):
        options["icc_profile"] = picture.info["icc_profile"]
    if kind == "JPEG":
        options |= {"quality": 92, "optimize": True, "progressive": True}
    elif kind in ("WEBP", "AVIF"):
        options |= {"quality": 90}
    return options


def _in_eight_bits(picture: Image.Image) -> Image.Image:
    """Grey with 16 bits cannot be saved as JPEG, so no social picture could be made of it."""
    if picture.mode != "I;16":
        return picture
    return picture.point(lambda value: value * (1 / 256)).convert("L")


def _saved(original: File, picture: Image.Image, kind: str, **options: object) -> File:
    """The empty values keep a moving picture from saving its own."""
    buffer = BytesIO()
    picture.save(buffer, format=kind, exif=b"", xmp=b"", comment=b"", **options)
    return ContentFile(buffer.getvalue(), name=original.name)

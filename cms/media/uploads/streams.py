"""Audio, video and their captions."""

import re

import filetype
from django.core.exceptions import ValidationError
from django.core.files.base import File
from django.utils.translation import gettext as _
from wagtailmedia.settings import wagtailmedia_settings

from cms.media.uploads.images import validate_image
from cms.media.uploads.reading import (
    MEGABYTE,
    extension_of,
    refuse_empty,
    refuse_large,
    rewound,
    wrong_content,
)

MAX_STREAM_BYTES = 500 * MEGABYTE
MAX_CAPTIONS_BYTES = 2 * MEGABYTE

#: What the bytes may say they are, by the name's extension.
STREAM_TYPES = {
    "mp3": {"audio/mpeg"},
    "m4a": {"audio/mp4", "video/mp4", "audio/x-m4a"},
    "ogg": {"audio/ogg", "application/ogg", "video/ogg"},
    "opus": {"audio/ogg", "application/ogg"},
    "wav": {"audio/x-wav", "audio/wav"},
    "mp4": {"video/mp4", "video/x-m4v"},
    "webm": {"video/webm", "video/x-matroska"},
}


def validate_stream(file: File) -> None:
    """Refuse what is neither audio nor video, or not the kind its name says."""
    extension = extension_of(file)
    allowed = wagtailmedia_settings.AUDIO_EXTENSIONS + wagtailmedia_settings.VIDEO_EXTENSIONS
    if extension not in allowed:
        raise ValidationError(
            _("Files of this kind are not accepted. Use one of: %(extensions)s."),
            code="wrong_kind",
            params={"extensions": ", ".join(allowed)},
        )
    refuse_empty(file)
    refuse_large(file, MAX_STREAM_BYTES)
    with rewound(file) as stream:
        guess = filetype.guess(stream.read(8192))
    if guess is None or guess.mime not in STREAM_TYPES[extension]:
        raise wrong_content(extension)


def validate_captions(file: File) -> None:
    """Captions are WebVTT (W3C): UTF-8 text that begins with the word WEBVTT."""
    if extension_of(file) != "vtt":
        raise ValidationError(
            _("Captions are WebVTT files, with the ending .vtt."), code="wrong_kind"
        )
    refuse_large(file, MAX_CAPTIONS_BYTES)
    with rewound(file) as stream:
        content = stream.read()
    try:
        words = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise wrong_content("vtt") from error
    if not re.match(r"WEBVTT(\s|$)", words):
        raise wrong_content("vtt")


def validate_thumbnail(file: File) -> None:
    """The picture shown before a video starts follows the rules of pictures."""
    validate_image(file)

"""Articles with sound and film."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile

from cms.media.models import SiteMedia
from tests.factories import MediaFactory

VTT = b"WEBVTT\n\n00:00.000 --> 00:02.000\nBun venit\n"


@pytest.fixture
def sound() -> Callable[..., SiteMedia]:
    """`sound(transcript="…")`: a recording; without words it may not be published."""
    return lambda **fields: MediaFactory(**{"duration": 61, **fields})


@pytest.fixture
def film() -> Callable[..., SiteMedia]:
    """`film(has_captions=True)`."""

    def make(*, has_captions: bool = False, **fields: Any) -> SiteMedia:
        fields.setdefault("file", ContentFile(b"\x00\x00\x00\x18ftypmp42", name="film.mp4"))
        if has_captions:
            fields["captions"] = ContentFile(VTT, name="film.vtt")
        return MediaFactory(type="video", duration=90, **fields)

    return make


def audio_body(recording: SiteMedia, *more: tuple[str, Any]) -> list[tuple[str, Any]]:
    return [("audio", {"media": recording, "caption": ""}), *more]


def video_body(recording: SiteMedia) -> list[tuple[str, Any]]:
    return [("video", {"media": recording, "caption": ""})]

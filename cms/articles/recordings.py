"""The sound and film in a body: what it holds, and what deaf or blind readers would miss."""

from collections.abc import Iterator
from typing import Any

from wagtail.blocks import StreamValue, StructValue

from cms.media.models import SiteMedia

#: Blocks that show a film kept elsewhere, whose captions cannot be asked for here.
FILM_BLOCKS = {"embed"}


def recordings_in(body: Any) -> list[SiteMedia]:
    """Every recording of a body, in its order, once each, however deep it lies."""
    found = {item.pk: item for item in _walk(body)}
    return list(found.values())


def _walk(value: Any) -> Iterator[SiteMedia]:
    if isinstance(value, SiteMedia):
        yield value
    elif isinstance(value, StreamValue):
        for child in value:
            yield from _walk(child.value)
    elif isinstance(value, StructValue):
        for part in value.values():
            yield from _walk(part)
    elif isinstance(value, list | tuple) or type(value).__name__ == "ListValue":
        for part in value:
            yield from _walk(part)


def has_film(body: Any) -> bool:
    """True when a film from elsewhere stands in the body."""
    return any(child.block_type in FILM_BLOCKS for child in body or ())


def lacks_text(recording: SiteMedia) -> bool:
    """A film needs captions, a sound recording its transcript (WCAG 2.2, 1.2.1 and 1.2.2)."""
    if recording.is_video:
        return not recording.captions
    return not recording.transcript.strip()

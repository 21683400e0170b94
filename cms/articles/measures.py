"""What the body of an article tells about it: kind, reading time, recording."""

import math
import re
from typing import Any

from cms.articles.enums import MediaKind
from cms.articles.recordings import has_film, recordings_in

#: Words a minute of silent reading in a language of long words.
WORDS_PER_MINUTE = 200
WORD = re.compile(r"\w+")


def measure(page: Any) -> None:
    """Bring the columns that follow from the body up to date; nothing is stored here."""
    recordings = recordings_in(page.body)
    page.recording = recordings[0] if recordings else None
    page.media_kind = kind_of(page, recordings)
    page.reading_minutes = reading_minutes(page)


def kind_of(page: Any, recordings: list[Any]) -> str:
    """Podcast when the editor says so and there is something to hear; film before sound."""
    if page.is_episode and recordings:
        return MediaKind.PODCAST
    if has_film(page.body) or any(item.is_video for item in recordings):
        return MediaKind.VIDEO
    return MediaKind.AUDIO if recordings else MediaKind.TEXT


def reading_minutes(page: Any) -> int:
    """Full minutes, at least one."""
    texts = page.body.stream_block.get_searchable_content(page.body) if page.body else []
    words = sum(len(WORD.findall(str(text))) for text in [page.summary, *texts])
    return min(max(1, math.ceil(words / WORDS_PER_MINUTE)), 999)

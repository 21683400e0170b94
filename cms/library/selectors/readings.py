"""What was read in the files of a resource."""

from dataclasses import dataclass
from typing import Any

from cms.library.enums import ReadingState
from cms.library.files import stored_files

MAX_INSIDE = 100_000


@dataclass(frozen=True)
class ReadingLine:
    """A file as its editor hears of it."""

    title: str
    words: Any
    is_troubled: bool
    word_count: int


def readings_of(page: Any) -> list[ReadingLine]:
    """One line for each stored file."""
    return [_line(row.document) for row in stored_files(page)]


def _line(document: Any) -> ReadingLine:
    reading = getattr(document, "reading", None)
    if reading is None:
        return ReadingLine(document.title, ReadingState.WAITING.label, False, 0)
    count = len(reading.text.split())
    return ReadingLine(document.title, reading.state_words, reading.is_troubled, count)


def text_inside(page: Any) -> str:
    """The text of the current files, the first one first."""
    texts = [
        row.document.reading.text
        for row in stored_files(page)
        if not row.is_older and hasattr(row.document, "reading")
    ]
    return "\n".join(texts)[:MAX_INSIDE]

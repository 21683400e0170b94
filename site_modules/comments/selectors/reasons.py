"""Why a comment was taken away, in the words that readers may see."""

from collections.abc import Iterable

from site_modules.comments.selectors.entries import Entry
from site_modules.moderation.selectors import public_reasons

TARGET = "comments.comment"


def add_reasons(entries: Iterable[Entry]) -> None:
    """Put the reason of the last decision beside each removed comment; asks only if one is."""
    taken = {entry.pk: entry for entry in entries if entry.is_taken and not entry.reason}
    if not taken:
        return
    for key, words in public_reasons(TARGET, taken).items():
        taken[key].reason = " ".join(map(_sentence, words))


def _sentence(words: str) -> str:
    return words if words.endswith((".", "?", "!", "…")) else f"{words}."

"""Two wordings of one field, with the words that differ marked."""

import re
from difflib import SequenceMatcher

from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

#: Longer texts are shown one after the other: comparing takes the square of their length.
MOST_WORDS = 4000
PIECES = re.compile(r"\s+|\w+|[^\w\s]")


def marked(old: str, new: str) -> SafeString:
    """One text with `<del>` for what is gone and `<ins>` for what is new, lines kept; safe HTML."""
    before, after = PIECES.findall(old), PIECES.findall(new)
    if max(len(before), len(after)) > MOST_WORDS:
        return _piece("del", before) + _piece("ins", after)
    found = SafeString("")
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for kind, start, end, new_start, new_end in matcher.get_opcodes():
        if kind == "equal":
            found += _lines("".join(before[start:end]))
            continue
        found += _piece("del", before[start:end]) + _piece("ins", after[new_start:new_end])
    return found


def _piece(tag: str, words: list[str]) -> SafeString:
    text = "".join(words)
    if not text:
        return SafeString("")
    return format_html("<{0}>{1}</{0}>", mark_safe(tag), _lines(text))  # noqa: S308  ours


def _lines(text: str) -> SafeString:
    return mark_safe(conditional_escape(text).replace("\n", "<br>"))  # noqa: S308  escaped

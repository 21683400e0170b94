"""The words that were found, marked in titles and in an excerpt of the text."""

import re
from collections.abc import Iterable
from html import escape

from django.utils.safestring import SafeString, mark_safe

from cms.search.words import WHOLE_LETTERS, fold, tokens_of

EXCERPT_LENGTH = 220
#: Letters shown before the first word found.
BEFORE = 60
#: How much of a text is looked through for an excerpt.
LOOKED_THROUGH = 20_000
PIECE, OVERLAP = 2_000, 50
#: Between the parts of a text that has some; no cleaned text holds it.
PART_END = "\x1e"
#: An ending is at most so long: „volunt” → „voluntariatului”.
ENDING = 12


def _folded_letter(code: int) -> str:
    """One letter for one letter, so that places stay what they are."""
    letter = chr(code)
    folded = WHOLE_LETTERS.get(letter.lower(), fold(letter))
    return folded if len(folded) == 1 else letter.lower() if code < 128 else " "


class _OneForOne(dict[int, str]):
    """A table for `str.translate`; letters beyond the Latin ones are folded when they come."""

    def __missing__(self, code: int) -> str:
        return _folded_letter(code)


LATIN = _OneForOne((code, _folded_letter(code)) for code in range(0x250))


#: Letters with marks in the site's languages, then the signs that stand between words.
MARKED = tuple((letter, _folded_letter(ord(letter))) for letter in "ăâîșțáéíóúöüőű")
SIGNS = "„”“«»–—…’‘•"


def folded(text: str) -> str:
    """The text in lower case without marks, every letter in its place. Most texts need the few
    replacements only, which are several times faster than a table."""
    found = text.lower()
    if len(found) == len(text):
        for letter, plain in MARKED:
            found = found.replace(letter, plain)
        if found.isascii():
            return found
        for sign in SIGNS:
            found = found.replace(sign, " ")
        if found.isascii():
            return found
    return text.translate(LATIN)


class Marker:
    """Marks the words of one query."""

    def __init__(self, tokens: frozenset[str], language: str) -> None:
        self.tokens, self.language = tokens, language
        #: Words that were only begun.
        self.begun = tuple(one.rstrip("*") for one in tokens if one.endswith("*"))
        # One pattern for each stem, and what stands before it looked at afterwards: what begins
        # with letters is found several times faster.
        self.patterns = [
            re.compile(rf"{re.escape(stem)}[^\W_]{{0,{ENDING}}}(?![^\W_])")
            for stem in _shortest(one.rstrip("*") for one in tokens)
        ]

    def places(self, text: str) -> list[tuple[int, int]]:
        """(start, end) of each word of the text that answers the query."""
        plain = folded(text)
        found = {match.span() for pattern in self.patterns for match in pattern.finditer(plain)}
        return [
            (start, end)
            for start, end in sorted(found)
            if not (start and text[start - 1].isalnum()) and self._answers(text[start:end])
        ]

    def _answers(self, word: str) -> bool:
        found = tokens_of(word, self.language)
        if not self.tokens.isdisjoint(found):
            return True
        return bool(found) and any(found[0].startswith(one) for one in self.begun)

    def mark(self, text: str) -> SafeString:
        """The whole text, escaped, with `<mark>` around what was found."""
        return mark_places(text, self.places(text))

    def excerpt(self, text: str) -> SafeString | None:
        """A few lines around the first word found; None when the text holds none."""
        first = self._first(text)
        if first is None:
            return None
        start = 0 if first <= BEFORE else _word_start(text, first - BEFORE)
        end = _word_end(text, start + EXCERPT_LENGTH)
        before, after = "… " if start else "", " …" if end < len(text) else ""
        return mark_safe(f"{before}{self.mark(text[start:end])}{after}")  # noqa: S308 (escaped)

    def best_part(self, text: str) -> tuple[int, str] | None:
        """(which one, its words) of the part that holds most of the words looked for; of equal ones
        the first."""
        found: dict[int, set[str]] = {}
        number, counted = 0, 0
        for begins, ends in self.places(text):
            number += text.count(PART_END, counted, begins)
            counted = begins
            word = tokens_of(text[begins:ends], self.language)
            found.setdefault(number, set()).update(self.tokens.intersection(word) or word[:1])
        if not found:
            return None
        best = max(found, key=lambda one: (len(found[one]), -one))
        return best, text.split(PART_END)[best]

    def _first(self, text: str) -> int | None:
        """Where the first word found begins; most texts need not be read to their end."""
        for start in range(0, len(text), PIECE):
            begins = max(0, start - OVERLAP)
            places = self.places(text[begins : start + PIECE])
            if places:
                return begins + places[0][0]
        return None


def _shortest(beginnings: Iterable[str]) -> list[str]:
    """Without those that begin with another one."""
    found: list[str] = []
    for one in sorted(filter(None, beginnings)):
        if not found or not one.startswith(found[-1]):
            found.append(one)
    return found


def mark_places(text: str, places: list[tuple[int, int]]) -> SafeString:
    """The text, escaped, with `<mark>` around these places."""
    parts, last = [], 0
    for begins, ends in places:
        parts += [escape(text[last:begins]), f"<mark>{escape(text[begins:ends])}</mark>"]
        last = ends
    parts.append(escape(text[last:]))
    return mark_safe("".join(parts).strip())  # noqa: S308 (every part is escaped)


def _word_start(text: str, place: int) -> int:
    found = text.find(" ", place)
    return place if found < 0 else found + 1


def _word_end(text: str, place: int) -> int:
    if place >= len(text):
        return len(text)
    found = text.rfind(" ", 0, place)
    return place if found < 0 else found

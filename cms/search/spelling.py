"""Small typing errors: a word that finds nothing is compared with the words of the index.

With one error, one half of a word is still right, so that candidates come from two ranges of an
index (beginning and end); never from the whole table. What is proposed to somebody is what finds
something for them: the words of closed pages are told to nobody.
"""

from collections.abc import Iterable

from django.db.models import Q
from django.db.models.functions import Length

from cms.search.models import VocabularyWord
from cms.search.words import DEFAULT_LANGUAGE, fold, stems_of

SHORTEST, LONG = 4, 8
MOST_WORDS = 3
MOST_CANDIDATES = 400
#: Sorts after every letter of a folded word, whatever the order of the database.
LAST = "z" * 12


def corrections(words: Iterable[str]) -> dict[str, str]:
    """Typed word → the nearest known word, for those that have one; one query."""
    typed = {word: fold(word) for word in words}
    wanted = {
        word: folded
        for word, folded in typed.items()
        if len(folded) >= SHORTEST and folded.isascii() and folded.isalpha()
    }
    wanted = dict(list(wanted.items())[:MOST_WORDS])
    if not wanted:
        return {}
    nearby = Q()
    for folded in wanted.values():
        nearby |= _near(folded)
    candidates = list(
        VocabularyWord.objects.annotate(length=Length("word"))
        .filter(nearby)
        .order_by("-frequency")
        .values_list("word", "shown", "frequency")[:MOST_CANDIDATES]
    )
    found = {word: _nearest(folded, candidates) for word, folded in wanted.items()}
    return {word: right for word, right in found.items() if right and not _is_known(word, right)}


def _is_known(word: str, right: str) -> bool:
    """True when the nearest word is another form of the typed one, which is therefore right."""
    typed = {*stems_of(word, DEFAULT_LANGUAGE), fold(word)}
    return not typed.isdisjoint({*stems_of(right, DEFAULT_LANGUAGE), fold(right)})


def errors_allowed(folded: str) -> int:
    return 2 if len(folded) >= LONG else 1


def _near(folded: str) -> Q:
    """Words of about the same length that begin or end in the same way, the halves less one letter
    where two errors are forgiven."""
    allowed = errors_allowed(folded)
    half = max(2, len(folded) // 2 - (allowed - 1))
    start, end = folded[:half], folded[::-1][:half]
    return Q(length__range=(len(folded) - allowed, len(folded) + allowed)) & (
        Q(word__gte=start, word__lte=start + LAST)
        | Q(reversed_word__gte=end, reversed_word__lte=end + LAST)
    )


def _nearest(folded: str, candidates: list[tuple[str, str, int]]) -> str:
    """The candidate with the fewest errors, of equals the most frequent; or empty."""
    allowed = errors_allowed(folded)
    best, best_rank = "", (allowed, 1)
    for word, shown, frequency in candidates:
        rank = (distance(folded, word, allowed), -frequency)
        if rank < best_rank:
            best, best_rank = shown, rank
    return best


def distance(one: str, other: str, most: int) -> int:
    """Letters added, left out, changed or swapped with the next; `most` + 1 for any more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, compared in enumerate(other, 1):
            cost = letter != compared
            value = min(last[column] + 1, now[column - 1] + 1, last[column - 1] + cost)
            if row > 1 < column and letter == other[column - 2] and one[row - 2] == compared:
                value = min(value, before[column - 2] + 1)
            now.append(value)
        if min(now) > most:
            return most + 1
        before, last = last, now
    return min(last[-1], most + 1)

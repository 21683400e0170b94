"""The order of results, computed here: the same on every database, and bounded.

A word in the title is worth more than one in the summary, that one more than one in the text; the
word itself more than a synonym; of equals the newer comes first.
"""

from typing import Any, NamedTuple

from cms.search.conditions import Way
from cms.search.queries import Query, Term

IN_TITLE, IN_SUMMARY, IN_TEXT = 10.0, 3.0, 1.0
#: A synonym is as good as so much of the word itself.
SYNONYM = 0.5
#: For a title that says just what was typed.
SAME_TITLE = 1.5


class Match(NamedTuple):
    """An entry that answers a query, without its text."""

    pk: int
    kind: str
    score: float


def ranked(rows: list[tuple[Any, ...]], query: Query) -> list[Match]:
    """Rows of (pk, kind, title tokens, summary tokens, weight) in their order, the best first."""
    terms = [_Weighed(term) for term in query.terms]
    count = len(query.words)
    matches = []
    for pk, kind, title, summary, weight in rows:
        padded = f" {title} "
        score, is_named = 0.0, True
        for term in terms:
            worth = term.worth(padded, summary)
            score += worth
            is_named = is_named and worth == IN_TITLE
        if is_named:
            # The fewer other words a title has, the more it is about these.
            score *= 1 + (SAME_TITLE - 1) * min(1.0, count / (title.count(" ") + 1))
        matches.append(Match(pk, kind, score * weight))
    matches.sort(key=lambda match: (-match.score, -match.pk))
    return matches


class _Weighed:
    """One term, ready to be compared with many rows: tokens have blanks around them, and so have
    those of a row, which is then not taken apart."""

    __slots__ = ("others", "own")

    def __init__(self, term: Term) -> None:
        self.own = _padded(term.own)
        self.others = [_padded(way) for way in term.others]

    def worth(self, title: str, summary: str) -> float:
        if _all_in(self.own, title):
            return IN_TITLE
        summary = f" {summary} "
        if _all_in(self.own, summary):
            return IN_SUMMARY
        for way in self.others:
            if _all_in(way, title):
                return IN_TITLE * SYNONYM
        for way in self.others:
            if _all_in(way, summary):
                return IN_SUMMARY * SYNONYM
        return IN_TEXT


def _padded(way: Way) -> list[tuple[str, ...]]:
    return [tuple(f" {token} " for token in place) for place in way]


def _all_in(places: list[tuple[str, ...]], found: str) -> bool:
    """Plain loops: this runs for every match, and generators would double its cost."""
    for place in places:
        for token in place:
            if token in found:
                break
        else:
            return False
    return True

"""The order of results, computed here: the same on every database, and bounded.

A word in the title is worth more than one in the summary, that one more than one in the text; the
word itself more than a synonym; of equals the newer comes first.
"""

from dataclasses import dataclass
from typing import Any

from cms.search.queries import Query, Term

IN_TITLE, IN_SUMMARY, IN_TEXT = 10.0, 3.0, 1.0
#: A synonym is as good as so much of the word itself.
SYNONYM = 0.6
#: For a title that says just what was typed.
SAME_TITLE = 1.5


@dataclass(frozen=True)
class Match:
    """An entry that answers a query, without its text."""

    pk: int
    kind: str
    score: float


def ranked(rows: list[tuple[Any, ...]], query: Query) -> list[Match]:
    """Rows of (pk, kind, title tokens, summary tokens, weight) in their order, the best first."""
    terms = [_Weighed(term) for term in query.terms]
    count = len(query.words)
    matches = []
    for pk, kind, title_tokens, summary_tokens, weight in rows:
        title, summary = set(title_tokens.split()), summary_tokens.split()
        score = sum(term.score(title, summary) for term in terms)
        if count and all(term.is_in(title) for term in terms):
            # The fewer other words a title has, the more it is about these.
            score *= 1 + (SAME_TITLE - 1) * min(1.0, count / max(1, len(title)))
        matches.append(Match(pk=pk, kind=kind, score=score * weight))
    return sorted(matches, key=lambda match: (-match.score, -match.pk))


class _Weighed:
    """One term, ready to be compared with many rows."""

    def __init__(self, term: Term) -> None:
        self.own = [frozenset(place) for place in term.own]
        self.others = [[frozenset(place) for place in way] for way in term.others]

    def is_in(self, found: set[str]) -> bool:
        return _all_in(self.own, found)

    def score(self, title: set[str], summary: list[str]) -> float:
        if _all_in(self.own, title):
            return IN_TITLE
        if any(_all_in(way, title) for way in self.others):
            return IN_TITLE * SYNONYM
        if _all_in(self.own, summary):
            return IN_SUMMARY
        if any(_all_in(way, summary) for way in self.others):
            return IN_SUMMARY * SYNONYM
        return IN_TEXT


def _all_in(places: list[frozenset[str]], found: Any) -> bool:
    return bool(places) and not any(place.isdisjoint(found) for place in places)

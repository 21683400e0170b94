"""The order of results, computed here: the same on every database, and bounded.

A word in the title is worth more than one in the summary, that one more than one in the text; the
word itself more than a synonym; of equals the newer comes first.
"""

from typing import Any, NamedTuple

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
    for pk, kind, title_tokens, summary_tokens, weight in rows:
        title = title_tokens.split()
        summary = summary_tokens.split()
        score, is_named = 0.0, True
        for term in terms:
            worth = term.worth(title, summary)
            score += worth
            is_named = is_named and worth == IN_TITLE
        if is_named:
            # The fewer other words a title has, the more it is about these.
            score *= 1 + (SAME_TITLE - 1) * min(1.0, count / (len(title) or 1))
        matches.append(Match(pk, kind, score * weight))
    matches.sort(key=lambda match: (-match.score, -match.pk))
    return matches


class _Weighed:
    """One term, ready to be compared with many rows."""

    __slots__ = ("others", "own")

    def __init__(self, term: Term) -> None:
        self.own = [frozenset(place) for place in term.own]
        self.others = [[frozenset(place) for place in way] for way in term.others]

    def worth(self, title: list[str], summary: list[str]) -> float:
        if _all_in(self.own, title):
            return IN_TITLE
        if _all_in(self.own, summary):
            return IN_SUMMARY
        for way in self.others:
            if _all_in(way, title):
                return IN_TITLE * SYNONYM
        for way in self.others:
            if _all_in(way, summary):
                return IN_SUMMARY * SYNONYM
        return IN_TEXT


def _all_in(places: list[frozenset[str]], found: list[str]) -> bool:
    for place in places:  # noqa: SIM110 (a generator would double the cost, and this runs most)
        if place.isdisjoint(found):
            return False
    return True

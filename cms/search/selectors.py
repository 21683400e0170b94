"""What a query finds, for the person who asks: a few queries that were put into SQL before.

At most `MOST_MATCHES` entries are taken from the index and put in order here, so that the cost of a
search does not follow the size of the site; beyond that number the page says „more than”.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models.functions import Left

from cms.core.prepared import PreparedByKeys
from cms.search import phrases
from cms.search.filters import Filters
from cms.search.highlights import LOOKED_THROUGH, Marker
from cms.search.kept_matches import kept
from cms.search.models import SearchEntry
from cms.search.queries import Query, understand, with_words
from cms.search.ranking import Match, ranked
from cms.search.results import Entry, Result, results_of
from cms.search.spelling import corrections
from cms.search.statements import ask_each

MOST_MATCHES = 200
RESULTS_PER_PAGE = 10
ROW = ("pk", "kind", "title_tokens", "summary_tokens", "weight")
ENTRIES = PreparedByKeys(
    "search-entries",
    lambda keys: SearchEntry.objects.filter(pk__in=keys).values_list(
        "pk", *Entry._fields[:-1], Left("text", LOOKED_THROUGH)
    ),
)


@dataclass(frozen=True)
class Found:
    """The matches of a query, in their order, and how they came about."""

    query: Query
    matches: list[Match] = field(default_factory=list)
    #: More than `MOST_MATCHES` answer; only the best of them are here.
    is_cut: bool = False
    #: Typed word → the word that was looked for in its place.
    corrected: dict[str, str] = field(default_factory=dict)
    #: Nothing holds all the words; these hold some.
    is_partial: bool = False

    @property
    def total(self) -> int:
        return len(self.matches)

    @property
    def counts(self) -> Counter[str]:
        """Kind → how many."""
        return Counter(match.kind for match in self.matches)

    def __getstate__(self) -> dict[str, Any]:
        """As it is kept: columns are written several times faster than rows with names."""
        return self.__dict__ | {"matches": list(zip(*self.matches, strict=True))}

    def __setstate__(self, state: dict[str, Any]) -> None:
        rows = zip(*state["matches"], strict=True)
        self.__dict__.update(state | {"matches": [Match(*row) for row in rows]})

    def of_kind(self, kind: str) -> list[Match]:
        return [match for match in self.matches if match.kind == kind] if kind else self.matches


def find(*, text: str, user: Any, filters: Filters) -> Found:
    """What a clean text finds (the kind is not filtered here: the tabs count all of them).

    Words that find nothing are corrected, and when that does not help, entries with some of the
    words are better than none.
    """
    within = (filters.language, filters.service, filters.period)
    return kept((text, *within), user=user, make=partial(_find, text, user, filters))


def _find(text: str, user: Any, filters: Filters) -> Found:
    query = understand(text, filters.language)
    if not query:
        return Found(query)
    entries = partial(ask_each, ROW, user=user, filters=filters)
    found = _matches(query, entries)
    if found.matches or query.phrases:
        return found
    corrected = corrections(query.words)
    likely = with_words(query, corrected) if corrected else query
    if corrected:
        found = replace(_matches(likely, entries), corrected=corrected)
    if not found.matches and len(query.terms) > 1:
        found = replace(_matches(likely, entries, needs_all=False), is_partial=True)
        # A corrected word that is not found may stand on a closed page only: it stays unsaid.
        found = replace(found, query=replace(likely, text=text))
    return found if found.matches else Found(query)


def _matches(query: Query, entries: Any, *, needs_all: bool = True) -> Found:
    # Whatever is cut off, what says it in the title is here.
    conditions = [
        query.condition(needs_all=needs_all),
        query.condition(needs_all=needs_all, in_title=True),
    ]
    rows, named = entries(conditions, most=MOST_MATCHES + 1)
    is_cut = len(rows) > MOST_MATCHES
    if is_cut:
        taken = {row[0] for row in named}
        rows = [*named, *(row for row in rows if row[0] not in taken)][:MOST_MATCHES]
    matches = ranked(rows, query)
    if query.phrases:
        matches = phrases.only_with(query.phrases, matches)
    return Found(query, matches, is_cut)


def page_of(found: Found, *, user: Any, kind: str, number: str | int) -> Page:
    """One page of results, the best first."""
    page: Page[Any] = Paginator(found.of_kind(kind), RESULTS_PER_PAGE).get_page(number)
    page.object_list = show(found, list(page.object_list), user=user)
    return page


def show(found: Found, matches: Iterable[Match], *, user: Any) -> list[Result]:
    """Matches as the page shows them; what the person may not see any more is left out."""
    keys = [match.pk for match in matches]
    entries = {pk: Entry(*values) for pk, *values in ENTRIES.rows(keys)}
    marker = Marker(found.query.tokens, found.query.language)
    return results_of([entries[key] for key in keys if key in entries], user=user, marker=marker)

"""Titles that begin to answer while somebody types: two small queries."""

from dataclasses import dataclass
from typing import Any

from django.utils.safestring import SafeString

from cms.core.search_kinds import find_kind
from cms.search.filters import Filters
from cms.search.highlights import Marker
from cms.search.queries import beginning
from cms.search.results import addresses_for
from cms.search.statements import ask

SHORTEST = 2
MOST_MATCHES = 200
MOST_SHOWN = 7
ROW = ("kind", "object_key", "title", "title_tokens", "weight")


@dataclass(frozen=True)
class Suggestion:
    """A title, where it leads, and what it is."""

    title: SafeString
    plain_title: str
    address: str
    kind: str
    icon: str
    label: str


def suggest(*, text: str, user: Any, language: str) -> list[Suggestion]:
    """Titles that hold the words of a clean text, the last of them only begun."""
    query = beginning(text, language)
    if not query or len(query.words[-1]) < SHORTEST:
        return []
    rows = ask(
        ROW, query.condition(in_title=True), user=user, filters=Filters(language=language),
        most=MOST_MATCHES,
    )  # fmt: skip
    # The fewer other words a title has, the more it is the one that is meant.
    best = sorted(rows, key=lambda row: (len(row[3].split()), -row[4], row[2]))[:MOST_SHOWN]
    addresses = addresses_for(((row[0], row[1]) for row in best), user=user)
    marker = Marker(query.tokens, language)
    return [
        Suggestion(
            title=marker.mark(title),
            plain_title=title,
            address=addresses[kind, key],
            kind=kind,
            icon=find_kind(kind).icon,
            label=str(find_kind(kind).label),
        )
        for kind, key, title, _tokens, _weight in best
        if (kind, key) in addresses
    ]

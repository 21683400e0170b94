"""Writes on saved searches."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import override

from cms.search.enums import Pace
from cms.search.filters import Filters, parameters
from cms.search.models import SavedSearch, SearchEntry
from cms.search.queries import understand
from cms.search.results import addresses_for
from site_modules.notifications import standing_searches
from site_modules.notifications.delivery import notify
from site_modules.notifications.standing_searches import (
    MOST_COUNTED,
    MOST_PER_PERSON,
    TooManySearches,
    forget_search,
    keep_search,
)

__all__ = [
    "MOST_PER_PERSON",
    "TooManySearches",
    "address_of",
    "delete_search",
    "look_for_news",
    "save_search",
]


def save_search(*, owner: Any, query: str, filters: Filters, pace: Pace) -> SavedSearch:
    """Keep a search; a second time the same only changes its pace. Raises TooManySearches."""
    kept: SavedSearch = keep_search(
        SavedSearch, owner=owner, pace=pace, query=query, kind=filters.kind,
        service=filters.service, language=filters.language, period=filters.period,
    )  # fmt: skip
    return kept


def delete_search(*, owner: Any, search_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    return forget_search(SavedSearch, owner=owner, search_id=search_id)


def look_for_news(*, now: datetime | None = None) -> int:
    """Tell owners of due searches what is new; the number of people told."""
    return standing_searches.look_for_news(SavedSearch, _tell, now=now)


def _tell(search: SavedSearch) -> bool:
    owner: Any = search.owner
    count = _count_news(search, owner)
    if count:
        notify(
            kind="search.saved",
            recipients=[owner],
            url=address_of(search),
            data={"query": search.query, "found": count},
            group_key=f"saved-search:{search.pk}",
        )
    return bool(count)


def _count_news(search: SavedSearch, owner: Any) -> int:
    """What the index saw since the last look, and its owner may see."""
    query = understand(search.query, search.language)
    if not query:
        return 0
    entries = SearchEntry.objects.visible_to(owner).within(
        language=search.language, service=search.service
    )
    if search.kind:
        entries = entries.filter(kind=search.kind)
    new = entries.matching(query.condition()).filter(first_seen_at__gt=search.looked_at)
    keys = list(new.values_list("kind", "object_key")[:MOST_COUNTED])
    return len(addresses_for(keys, user=owner))


def address_of(search: SavedSearch) -> str:
    """The page of its results, in the language of its owner."""
    owner: Any = search.owner
    filters = Filters(search.kind, search.service, search.language, search.period)
    with override(owner.language):
        return f"{reverse('search:search')}?{parameters(search.query, filters, owner.language)}"

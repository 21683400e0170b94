"""Writes on saved searches."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override

from cms.search.enums import Pace
from cms.search.filters import Filters, parameters
from cms.search.models import SavedSearch, SearchEntry
from cms.search.queries import understand
from cms.search.results import addresses_for
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify

MOST_PER_PERSON = 20
#: How many searches one run of the job takes up, and how many news of one it counts.
BATCH, MOST_COUNTED = 500, 50


class TooManySearches(Exception):
    """Somebody keeps as many searches as one may."""


@transaction.atomic
def save_search(*, owner: Any, query: str, filters: Filters, pace: Pace) -> SavedSearch:
    """Keep a search; a second time the same only changes its pace. Raises TooManySearches."""
    now = timezone.now()
    # One person's writes one after the other, so that two tabs do not pass the limit together.
    User.objects.select_for_update().get(pk=owner.pk)
    same = {
        "owner": owner, "query": query, "kind": filters.kind, "service": filters.service,
        "language": filters.language, "period": filters.period,
    }  # fmt: skip
    found = SavedSearch.objects.filter(**same).first()
    if found is not None:
        found.pace, found.due_at = pace, now + pace.length
        found.save(update_fields=["pace", "due_at"])
        return found
    if SavedSearch.objects.filter(owner=owner).count() >= MOST_PER_PERSON:
        raise TooManySearches
    return SavedSearch.objects.create(**same, pace=pace, looked_at=now, due_at=now + pace.length)


def delete_search(*, owner: Any, search_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    gone, _rows = SavedSearch.objects.filter(owner=owner, pk=search_id).delete()
    return bool(gone)


def look_for_news(*, now: datetime | None = None) -> int:
    """Tell owners of due searches what is new; the number of people told."""
    now = now or timezone.now()
    due = SavedSearch.objects.filter(due_at__lte=now).select_related("owner").order_by("due_at")
    return sum(_tell(search, now) for search in due[:BATCH])


@transaction.atomic
def _tell(search: SavedSearch, now: datetime) -> bool:
    """One conditional update: of two workers one tells."""
    claimed = SavedSearch.objects.filter(pk=search.pk, due_at=search.due_at).update(
        due_at=now + Pace(search.pace).length, looked_at=now
    )
    owner: Any = search.owner
    if not claimed or not owner.is_active or owner.is_suspended:
        return False
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

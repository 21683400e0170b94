"""Saved searches for ads, and telling their owners of what is new."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.http import QueryDict
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from site_modules.accounts.models import User
from site_modules.hub.enums import AdKind, Pace
from site_modules.hub.filters import AdFilters, narrowed, read_filters
from site_modules.hub.kinds import KINDS
from site_modules.hub.models import SavedAdSearch
from site_modules.hub.services.refusals import HubRefused
from site_modules.notifications.delivery import notify

MOST_PER_PERSON = 20
#: How many searches one run takes up, and how many new ads of one it counts.
BATCH, MOST_COUNTED = 500, 50


def filters_of(search: SavedAdSearch) -> AdFilters:
    return read_filters(QueryDict(search.query), KINDS[AdKind(search.ad_kind)])


@transaction.atomic
def save_ad_search(*, owner: User, kind: AdKind, filters: AdFilters, pace: Pace) -> SavedAdSearch:
    """Keep the filters; a second time the same only changes the pace. Raises HubRefused."""
    now = timezone.now()
    User.objects.select_for_update().get(pk=owner.pk)
    query = filters.without("order").query
    if len(query) > 600:
        message = _("These are too many filters to keep. Take some of them away.")
        raise HubRefused("too_long", message)
    found = SavedAdSearch.objects.filter(owner=owner, ad_kind=kind, query=query).first()
    if found is not None:
        found.pace, found.due_at = pace, now + pace.length
        found.save(update_fields=["pace", "due_at"])
        return found
    if SavedAdSearch.objects.filter(owner=owner).count() >= MOST_PER_PERSON:
        message = _("You keep %(most)d searches already. Delete one first.")
        raise HubRefused("too_many", message % {"most": MOST_PER_PERSON})
    return SavedAdSearch.objects.create(
        owner=owner, ad_kind=kind, query=query, pace=pace, looked_at=now, due_at=now + pace.length
    )


def delete_ad_search(*, owner: User, search_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    gone, _rows = SavedAdSearch.objects.filter(owner=owner, pk=search_id).delete()
    return bool(gone)


def look_for_new_ads(*, now: datetime | None = None) -> int:
    """Tell owners of due searches what is new; the number of people told."""
    now = now or timezone.now()
    due = SavedAdSearch.objects.filter(due_at__lte=now).select_related("owner").order_by("due_at")
    return sum(_tell(search, now) for search in due[:BATCH])


@transaction.atomic
def _tell(search: SavedAdSearch, now: datetime) -> bool:
    """One conditional update: of two workers one tells."""
    claimed = SavedAdSearch.objects.filter(pk=search.pk, due_at=search.due_at).update(
        due_at=now + Pace(search.pace).length, looked_at=now
    )
    owner: Any = search.owner
    if not claimed or not owner.is_active or owner.is_suspended:
        return False
    kind = KINDS[AdKind(search.ad_kind)]
    ads: Any = kind.model.objects.open_to(owner)
    new = narrowed(ads, filters_of(search)).filter(approved_at__gt=search.looked_at)
    count = new.exclude(submitter=owner)[:MOST_COUNTED].count()
    if count:
        with override(owner.language):
            notify(
                kind="hub.new_ads",
                recipients=[owner],
                url=f"{reverse('hub:list', args=[kind.path])}?{search.query}",
                data={"list": str(kind.title), "found": count},
                group_key=f"ad-search:{search.pk}",
            )
    return bool(count)

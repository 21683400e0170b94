"""Saved searches for ads, and telling their owners of what is new."""

from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from site_modules.accounts.models import User
from site_modules.hub.enums import AdKind, Pace
from site_modules.hub.keeping import kept_list
from site_modules.hub.kinds import KINDS
from site_modules.hub.models import SavedAdSearch
from site_modules.hub.services.refusals import HubRefused
from site_modules.notifications.delivery import notify
from site_modules.notifications.standing_searches import (
    MOST_COUNTED,
    MOST_PER_PERSON,
    TooManySearches,
    forget_search,
    keep_search,
    look_for_news,
)

#: Characters of the address of a list.
LONGEST_QUERY = 600


def save_ad_search(*, owner: User, kind: AdKind, query: str, pace: Pace) -> SavedAdSearch:
    """Keep the filters in `query`, the address of the list; a second time the same only changes
    the pace. Raises HubRefused."""
    query = kept_list(kind).query_of(query)
    if len(query) > LONGEST_QUERY:
        message = _("These are too many filters to keep. Take some of them away.")
        raise HubRefused("too_long", message)
    try:
        kept: SavedAdSearch = keep_search(
            SavedAdSearch, owner=owner, pace=pace, ad_kind=kind, query=query
        )
    except TooManySearches as error:
        message = _("You keep %(most)d searches already. Delete one first.")
        raise HubRefused("too_many", message % {"most": MOST_PER_PERSON}) from error
    return kept


def delete_ad_search(*, owner: User, search_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    return forget_search(SavedAdSearch, owner=owner, search_id=search_id)


def look_for_new_ads(*, now: datetime | None = None) -> int:
    """Tell owners of due searches what is new; the number of people told."""
    return look_for_news(SavedAdSearch, _tell, now=now)


def _tell(search: SavedAdSearch) -> bool:
    owner: Any = search.owner
    kind = KINDS[AdKind(search.ad_kind)]
    found = kept_list(kind.kind).found(owner, search.query)
    new = found.filter(approved_at__gt=search.looked_at)
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

"""Searches that people keep and that look for something new by themselves.

A model of them has `owner`, `pace`, `looked_at` and `due_at`, and an `interval`: the time from one
look to the next.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils import timezone

MOST_PER_PERSON = 20
#: How many searches one run of a job takes up, and how many news of one are counted.
BATCH, MOST_COUNTED = 500, 50


class TooManySearches(Exception):
    """Somebody keeps as many searches as one may."""


@transaction.atomic
def keep_search(model: Any, *, owner: Any, pace: Any, **same: Any) -> Any:
    """Keep a search; a second time the same only changes its pace. Raises TooManySearches."""
    now = timezone.now()
    # One person's writes one after the other, so that two tabs do not pass the limit together.
    get_user_model()._default_manager.select_for_update().get(pk=owner.pk)
    found = model.objects.filter(owner=owner, **same).first()
    if found is not None:
        found.pace, found.due_at = pace, now + pace.length
        found.save(update_fields=["pace", "due_at"])
        return found
    if model.objects.filter(owner=owner).count() >= MOST_PER_PERSON:
        raise TooManySearches
    return model.objects.create(
        owner=owner, pace=pace, looked_at=now, due_at=now + pace.length, **same
    )


def forget_search(model: Any, *, owner: Any, search_id: int) -> bool:
    """False for somebody else's, or one that is gone."""
    gone, _rows = model.objects.filter(owner=owner, pk=search_id).delete()
    return bool(gone)


def look_for_news(model: Any, tell: Callable[[Any], bool], *, now: datetime | None = None) -> int:
    """Let due searches look; the number of people told. `tell(search)` looks with the `looked_at`
    of the last time and tells its owner; False where nothing is new."""
    now = now or timezone.now()
    due = model.objects.filter(due_at__lte=now).select_related("owner").order_by("due_at")
    return sum(_look(search, tell, now) for search in due[:BATCH])


@transaction.atomic
def _look(search: Any, tell: Callable[[Any], bool], now: datetime) -> bool:
    """One conditional update: of two workers one tells."""
    claimed = (
        type(search)
        .objects.filter(pk=search.pk, due_at=search.due_at)
        .update(due_at=now + search.interval, looked_at=now)
    )
    if not claimed or not search.owner.is_active or search.owner.is_suspended:
        return False
    return tell(search)

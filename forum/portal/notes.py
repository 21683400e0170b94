"""What people read, noted in the shared cache: reading writes nothing to the database.

A reader's own notes count at once (`noted`), wherever the next page is made; a scheduled job writes
them down (`services.seen`). A cache that is emptied loses at most what was read since the last run:
those topics are then unread once more.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.utils import timezone

from cms.core import own_values

KEPT_SECONDS = 24 * 3600
#: Topics of one reader, and the drawers in which readers and views wait for the job.
MOST_NOTED = 200
SLOTS = 32

Noted = dict[int, datetime]


def noted(user_id: int) -> Noted:
    """topic → when this person read it last, as far as it is not too long ago."""
    found: Noted = cache.get(_own_key(user_id)) or {}
    return found


def _own_key(user_id: int) -> str:
    return f"forum-seen:{user_id}"


def note_seen(*, user_id: int, topic_id: int, at: datetime | None = None) -> None:
    """Somebody has read a topic up to now."""
    seen = noted(user_id)
    seen.pop(topic_id, None)
    seen[topic_id] = at or timezone.now()
    for oldest in list(seen)[:-MOST_NOTED]:
        del seen[oldest]
    cache.set(_own_key(user_id), seen, KEPT_SECONDS)
    own_values.forget_now(user_id)
    slot = f"forum-readers:{user_id % SLOTS}"
    readers: set[int] = cache.get(slot) or set()
    if user_id not in readers:
        cache.set(slot, readers | {user_id}, KEPT_SECONDS)


def note_reading(*, user_id: int, topic_id: int, last_post_on: datetime | None) -> None:
    """Somebody has a topic before them. Nothing is noted while nothing is new to them, so reading
    again costs one look into the cache, and a view counts once for each state of the topic."""
    at = noted(user_id).get(topic_id)
    if at is None or (last_post_on is not None and at < last_post_on):
        note_seen(user_id=user_id, topic_id=topic_id)
        note_view(topic_id=topic_id)


def note_view(*, topic_id: int) -> None:
    """A topic was opened once more. Two at once may count as one: it is a figure, not a ledger."""
    slot = f"forum-views:{topic_id % SLOTS}"
    views: dict[int, int] = cache.get(slot) or {}
    views[topic_id] = views.get(topic_id, 0) + 1
    cache.set(slot, views, KEPT_SECONDS)


def take_views() -> Iterator[tuple[int, int]]:
    """(topic, views) since the last time, each taken once."""
    for slot in range(SLOTS):
        yield from _take(f"forum-views:{slot}", {}).items()


def take_readers() -> Iterator[int]:
    """Who read something since the last time."""
    for slot in range(SLOTS):
        yield from _take(f"forum-readers:{slot}", set())


def _take(key: str, empty: Any) -> Any:
    found = cache.get(key)
    cache.delete(key)
    return found or empty

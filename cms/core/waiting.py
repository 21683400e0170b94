"""What waits for somebody with work in the admin: each app tells its queues, one query counts all.

The numbers stand in the menu of every page of the admin, so they are kept for half a minute, and
forgotten when the person does anything.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import QuerySet

from cms.core import own_values
from cms.core.counting import count_all

KEPT_SECONDS = 30
#: Counting stops here: a full queue costs what an empty one does.
MOST = 1001

#: name → querysets of what waits; empty for who has no such work.
Source = Callable[[Any], Mapping[str, QuerySet[Any]]]
_sources: dict[str, Source] = {}


def register_waiting(name: str, source: Source) -> None:
    """A second registration under a name replaces the first."""
    _sources[name] = source


def waiting_count(user: Any, name: str) -> int:
    """How much waits for this person in the queues of one app."""
    counts = own_values.kept(user, "waiting", lambda: _count(user), seconds=KEPT_SECONDS)
    return counts.get(name, 0)


def _count(user: Any) -> dict[str, int]:
    found = {
        f"{name}.{part}": rows
        for name, source in _sources.items()
        for part, rows in source(user).items()
    }
    totals = dict.fromkeys(_sources, 0)
    for key, count in count_all(most=MOST, **found).items():
        totals[key.partition(".")[0]] += count
    return totals

"""What stands in somebody's own calendar: each app registers its entries here.

    def deadlines(user: Any) -> Asking[list[CalendarEntry]]:
        rows = yield Ad.objects…
        return [CalendarEntry(…) for row in rows]

    register_entries("hub-deadlines", deadlines)

The own calendar address (.ics) and „Calendarul meu” show them all. A function gives what is ahead
and, at most, what happened in the last three months; what all of them ask at the same time goes
to the database in one statement (`cms.core.together`). One that asks nothing may give a list.
"""

from collections.abc import Callable, Generator, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from cms.core.together import Asking, at_once, side_by_side


@dataclass(frozen=True)
class CalendarEntry:
    """One line of a calendar. `start` and `end` are aware datetimes, or dates for whole days (`end`
    is then the day after the last one)."""

    #: Stays for the whole life of what it is about, such as „appointment-42”; without a host.
    uid: str
    title: str
    start: date
    end: date
    #: Path of this site.
    url: str
    place: str = ""
    #: Rises with every change.
    sequence: int = 0
    cancelled: bool = False


Entries = Callable[[Any], Iterable[CalendarEntry] | Asking[list[CalendarEntry]]]
_registry: dict[str, Entries] = {}


def register_entries(name: str, function: Entries) -> None:
    """Make an app's entries known; a second function of the same name replaces the first."""
    _registry[name] = function


def entries_of(user: Any) -> list[CalendarEntry]:
    """Everything in this person's calendar, from all apps; two queries."""
    return at_once(asking_entries(user))


def asking_entries(user: Any) -> Asking[list[CalendarEntry]]:
    """The same as a part of a larger question."""
    given = [function(user) for function in _registry.values()]
    asking = [one for one in given if isinstance(one, Generator)]
    found = [one for one in given if not isinstance(one, Generator)]
    found += yield from side_by_side(*asking)
    return [entry for entries in found for entry in entries]

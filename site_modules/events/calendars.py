"""What stands in somebody's own calendar: each app registers its entries here.

    def deadlines(user: Any) -> Iterable[CalendarEntry]:
        …

    register_entries("hub-deadlines", deadlines)

The own calendar address (.ics) and „Calendarul meu” show them all. A function gives what is ahead
and, at most, what happened in the last three months; it asks one query where it can.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any


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


Entries = Callable[[Any], Iterable[CalendarEntry]]
_registry: dict[str, Entries] = {}


def register_entries(name: str, function: Entries) -> None:
    """Make an app's entries known; a second function of the same name replaces the first."""
    _registry[name] = function


def entries_of(user: Any) -> list[CalendarEntry]:
    """Everything in this person's calendar, from all apps."""
    return [entry for function in _registry.values() for entry in function(user)]

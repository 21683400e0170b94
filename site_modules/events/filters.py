"""What the address of the calendar asks for. Unknown values narrow nothing down."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from django.utils import timezone

from cms.core.enums import Service
from site_modules.events.enums import CalendarView, EventKind, Period, PlaceKind

FIRST_YEAR, LAST_YEAR = 2000, 2100


@dataclass(frozen=True)
class Filters:
    """One look at the calendar."""

    view: str = CalendarView.MONTH
    #: A day of the month or week that is shown.
    day: date = date.min
    service: str = ""
    kind: str = ""
    place: str = ""
    organiser: str = ""
    mine: bool = False
    period: str = ""

    @property
    def first_of_month(self) -> date:
        return self.day.replace(day=1)

    @property
    def first_of_week(self) -> date:
        """The Monday."""
        return self.day - timedelta(days=self.day.weekday())

    @property
    def count(self) -> int:
        """How many filters of the form are set."""
        return sum(map(bool, (self.kind, self.place, self.organiser, self.mine)))

    def query(self, **other: Any) -> str:
        """The address's query with some of it changed; what is usual is left out."""
        new = replace(self, **other)
        pairs = {
            "vedere": new.view if new.view != CalendarView.MONTH else "",
            "serviciu": new.service,
            "tip": new.kind,
            "unde": new.place,
            "organizator": new.organiser,
            "ale-mele": "1" if new.mine else "",
        }
        if new.view == CalendarView.LIST:
            pairs["perioada"] = new.period
        elif new.day != timezone.localdate():
            pairs["zi"] = new.day.isoformat()
        found = urlencode({name: value for name, value in pairs.items() if value})
        return f"?{found}" if found else "?"

    def pairs(self) -> list[tuple[str, str]]:
        """What the form of filters carries along."""
        kept = [("vedere", self.view), ("serviciu", self.service)]
        if self.view != CalendarView.LIST:
            kept.append(("zi", self.day.isoformat()))
        else:
            kept.append(("perioada", self.period))
        return [(name, value) for name, value in kept if value]


def read_filters(typed: Mapping[str, str], *, signed_in: bool) -> Filters:
    """From the address."""
    return Filters(
        view=_one_of(CalendarView.values, typed.get("vedere", "")) or CalendarView.MONTH,
        day=_day(typed.get("zi", "")),
        service=_one_of(Service.values, typed.get("serviciu", "")),
        kind=_one_of(EventKind.values, typed.get("tip", "")),
        place=_one_of(PlaceKind.values, typed.get("unde", "")),
        organiser=typed.get("organizator", "")[:100].replace("\x00", ""),
        mine=signed_in and typed.get("ale-mele", "") == "1",
        period=_one_of(Period.values, typed.get("perioada", "")),
    )


def _one_of(values: list[str], typed: str) -> str:
    return typed if typed in values else ""


def _day(typed: str) -> date:
    try:
        found = date.fromisoformat(typed[:10])
    except ValueError:
        return timezone.localdate()
    return found if FIRST_YEAR <= found.year <= LAST_YEAR else timezone.localdate()

"""One week of free hours, as the page of booking shows it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from django.utils import timezone

from site_modules.career.enums import Counselling, Duration, Platform
from site_modules.career.models import Counsellor
from site_modules.career.selectors.slots import (
    Day,
    Slot,
    Wanted,
    days_with,
    fits,
    free_slots,
    next_slots,
    platforms_of,
)

WEEK = timedelta(days=7)


@dataclass(frozen=True)
class Look:
    """What the page shows: the wishes, the week, who fits."""

    wanted: Wanted
    monday: date
    counsellors: list[Counsellor]
    days: list[Day]
    #: The first free hour after this week, where this week has none.
    later: Slot | None
    has_earlier: bool
    has_next: bool

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def previous_monday(self) -> date:
        return self.monday - WEEK

    @property
    def next_monday(self) -> date:
        return self.monday + WEEK

    @property
    def later_monday(self) -> date | None:
        return monday_of(self.later.day) if self.later else None

    @property
    def has_slots(self) -> bool:
        return any(day.slots for day in self.days)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def read_wanted(typed: Mapping[str, str]) -> Wanted:
    """Names as in the address, or of the form of other times; what is not known counts as
    absent."""
    kind, named, minutes = (
        typed.get(name, typed.get(other, ""))
        for name, other in (("tip", "kind"), ("platforma", "platform"), ("durata", "duration"))
    )
    key = typed.get("consilier", "")
    return Wanted(
        kind=kind if kind in Counselling.values else Counselling.CHOICE.value,
        duration=int(minutes) if minutes in map(str, Duration.values) else Duration.HALF_HOUR,
        platform=named if named in Platform.values else "",
        counsellor_id=int(key) if key.isascii() and key.isdigit() and len(key) < 18 else 0,
    )


def read_week(typed: Mapping[str, str]) -> date | None:
    """A week that was just asked for goes before the one that was shown."""
    named = typed.get("alta") or typed.get("saptamana", "")
    try:
        day = date.fromisoformat(named[:10])
    except ValueError:
        return None
    return monday_of(day) if 2000 <= day.year <= 2100 else None


def look(people: list[Counsellor], wanted: Wanted, monday: date | None, *, but: int = 0) -> Look:
    """`people`: those who take bookings. Without a week the one of the first free hour. At most two
    queries."""
    fitting = [one for one in people if fits(one, wanted)]
    this_monday = monday_of(timezone.localdate())
    if monday is None:
        nearest = next_slots(fitting, wanted.duration)
        monday = monday_of(nearest[0].day) if nearest else this_monday
    monday = max(monday, this_monday)
    sunday = monday + timedelta(days=6)
    furthest = max((one.horizon_days for one in fitting), default=0)
    last = timezone.localdate() + timedelta(days=furthest)
    slots = free_slots(fitting, wanted.duration, monday, sunday, but=but)
    later = None
    if not slots and sunday < last:
        after = free_slots(fitting, wanted.duration, sunday + timedelta(days=1), last, but=but)
        later = after[0] if after else None
    first = max(monday, timezone.localdate())
    days = [day for day in days_with(slots, first, sunday) if day.slots or day.day.weekday() < 5]
    return Look(
        wanted, monday, fitting, days, later, has_earlier=monday > this_monday,
        has_next=sunday < last,
    )  # fmt: skip


def usual_platform(people: list[Counsellor], wanted: Wanted) -> str:
    """The way to meet that most of those who fit offer; empty when nobody fits."""
    fitting = [one for one in people if fits(one, replace(wanted, platform=""))]
    named = Counter(platform for one in fitting for platform in platforms_of(one))
    return named.most_common(1)[0][0] if named else ""


def offered(people: list[Counsellor]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Platforms and counsellors for the selects."""
    platforms = {value for one in people for value in platforms_of(one)}
    named = [(value, str(label)) for value, label in Platform.choices if value in platforms]
    return named, [(str(one.pk), one.name) for one in people]

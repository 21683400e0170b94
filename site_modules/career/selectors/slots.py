"""Free times of all counsellors who fit, grouped by day."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from django.utils import timezone

from cms.core.calendar_files import ZONE
from cms.core.working_days import holiday_on
from site_modules.career.models import BookedQuarter, Counsellor
from site_modules.career.models.booking import quarter_of, quarters_between
from site_modules.career.selectors.hours import spans_on

#: Slots begin this far apart, counted from the beginning of the open hours.
STEP = timedelta(minutes=30)
NEAREST = 5


@dataclass(frozen=True)
class Wanted:
    """What somebody looks for; empty values fit everybody."""

    kind: str = ""
    duration: int = 30
    platform: str = ""
    language: str = ""
    counsellor_id: int = 0


@dataclass(frozen=True)
class Slot:
    """A time at which one or more counsellors are free."""

    start: datetime
    end: datetime
    counsellors: tuple[Any, ...]

    @property
    def value(self) -> str:
        """As forms and programs send it: the moment in UTC, so that an hour that comes twice on a
        night in October is two values."""
        return self.start.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")

    @property
    def local_start(self) -> datetime:
        return self.start.astimezone(ZONE)

    @property
    def day(self) -> date:
        return self.local_start.date()

    @property
    def names(self) -> str:
        return ", ".join(counsellor.name for counsellor in self.counsellors)


@dataclass
class Day:
    """A day of the week that is shown."""

    day: date
    holiday: str = ""
    slots: list[Slot] = field(default_factory=list)


def counsellors(*, without: Any = None) -> list[Counsellor]:
    """Those who take bookings, with everything that slots need: four queries. `without`: somebody
    who does not book with themselves."""
    found = Counsellor.objects.taking_bookings().select_related("person", "person__profile")
    people = list(found.prefetch_related("hours", "exceptions", "places"))
    return [one for one in people if without is None or one.person_id != without.pk]


def counsellors_who_fit(wanted: Wanted) -> list[Counsellor]:
    return [one for one in counsellors() if fits(one, wanted)]


def fits(counsellor: Counsellor, wanted: Wanted) -> bool:
    """`counsellor` has its places prefetched."""
    return (
        wanted.counsellor_id in (0, counsellor.pk)
        and (not wanted.kind or wanted.kind in counsellor.kinds)
        and wanted.duration in counsellor.durations
        and (not wanted.language or wanted.language in counsellor.languages)
        and (not wanted.platform or wanted.platform in platforms_of(counsellor))
    )


def platforms_of(counsellor: Counsellor) -> list[str]:
    return [place.platform for place in counsellor.places.all()]


def taken_quarters(
    counsellors: Iterable[Counsellor], start: datetime, end: datetime, *, but: int = 0
) -> dict[int, set[int]]:
    """Counsellor → quarters that are taken; those of the booking `but` count as free."""
    rows = BookedQuarter.objects.filter(
        counsellor__in=[one.pk for one in counsellors],
        quarter__gte=quarter_of(start), quarter__lte=quarter_of(end) + 8,
    ).exclude(booking=but)  # fmt: skip
    found: dict[int, set[int]] = {}
    for counsellor, quarter in rows.values_list("counsellor_id", "quarter"):
        found.setdefault(counsellor, set()).add(quarter)
    return found


def free_slots(
    counsellors: list[Counsellor], duration: int, first: date, last: date, *, but: int = 0
) -> list[Slot]:
    """Between two days, both included, in order of time; one query."""
    now = timezone.now()
    start = datetime.combine(first, datetime.min.time(), tzinfo=ZONE)
    end = datetime.combine(last + timedelta(days=1), datetime.min.time(), tzinfo=ZONE)
    taken = taken_quarters(counsellors, start, end, but=but)
    found: dict[datetime, list[Counsellor]] = {}
    for counsellor in counsellors:
        busy = taken.get(counsellor.pk, set())
        for moment in _starts(counsellor, duration, first, last, busy, now):
            found.setdefault(moment, []).append(counsellor)
    length = timedelta(minutes=duration)
    return [Slot(moment, moment + length, tuple(found[moment])) for moment in sorted(found)]


def _starts(
    counsellor: Counsellor, duration: int, first: date, last: date, busy: set[int], now: datetime
) -> Iterable[datetime]:
    earliest = now + timedelta(hours=counsellor.notice_hours)
    latest = now + timedelta(days=counsellor.horizon_days)
    length = timedelta(minutes=duration)
    held = length + timedelta(minutes=counsellor.pause)
    day = max(first, earliest.astimezone(ZONE).date())
    while day <= min(last, latest.astimezone(ZONE).date()):
        for start, end in spans_on(counsellor, day):
            moment = start
            while moment + length <= end:
                is_bookable = earliest <= moment <= latest
                if is_bookable and busy.isdisjoint(quarters_between(moment, moment + held)):
                    yield moment
                moment += STEP
        day += timedelta(days=1)


def days_with(slots: Iterable[Slot], first: date, last: date) -> list[Day]:
    """Every day of the week, those without free hours and holidays too."""
    days = {}
    day = first
    while day <= last:
        days[day] = Day(day, holiday_on(day))
        day += timedelta(days=1)
    for slot in slots:
        if slot.day in days:
            days[slot.day].slots.append(slot)
    return list(days.values())


def next_slots(counsellors: list[Counsellor], duration: int, *, most: int = 1) -> list[Slot]:
    """The first free ones from now on; one query."""
    if not counsellors:
        return []
    today = timezone.localdate()
    furthest = max(one.horizon_days for one in counsellors)
    return free_slots(counsellors, duration, today, today + timedelta(days=furthest))[:most]


def nearest_slots(
    counsellors: list[Counsellor], duration: int, to: datetime, *, but: int = 0
) -> list[Slot]:
    """The free ones closest to a time that is gone, in order of time."""
    around = to.astimezone(ZONE).date()
    week = timedelta(days=7)
    found = free_slots(counsellors, duration, around - week, around + 2 * week, but=but)
    closest = sorted(found, key=lambda slot: abs(slot.start - to))[:NEAREST]
    return sorted(closest, key=lambda slot: slot.start)


def read_moment(value: str) -> datetime | None:
    """The moment of a slot's value; None for anything else."""
    try:
        moment = datetime.strptime(value, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None
    return moment if 2000 <= moment.year <= 2100 else None

"""The dates of a series, right across summer time: the hour on the wall stays."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta

import recurring_ical_events
from icalendar import Calendar, Event, vRecur

from cms.core.calendar_files import ZONE
from site_modules.events.enums import Repeats

#: More dates than any series needs: two a week for a year.
MOST_DATES = 104
#: A series ends within two years.
LONGEST = timedelta(days=2 * 366)
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
Span = tuple[datetime, datetime]


def rule_of(repeats: str, start: datetime, *, until: date | None, count: int | None) -> str:
    """The recurrence rule (RFC 5545, 3.3.10); empty for what does not repeat or has no end."""
    if not repeats or (until is None and not count):
        return ""
    day = start.astimezone(ZONE).date()
    parts = {
        Repeats.DAILY: "FREQ=DAILY",
        Repeats.WEEKLY: "FREQ=WEEKLY",
        Repeats.FORTNIGHTLY: "FREQ=WEEKLY;INTERVAL=2",
        Repeats.MONTHLY_DATE: "FREQ=MONTHLY",
        Repeats.MONTHLY_WEEKDAY: f"FREQ=MONTHLY;BYDAY={_nth(day)}{_WEEKDAYS[day.weekday()]}",
    }
    if count:
        return f"{parts[Repeats(repeats)]};COUNT={count}"
    assert until is not None  # noqa: S101  (one of both is there)
    last = datetime.combine(until, time.max, ZONE).astimezone(UTC)
    return f"{parts[Repeats(repeats)]};UNTIL={last:%Y%m%dT%H%M%SZ}"


def dates_of(
    start: datetime, end: datetime, *, rule: str, skipped: Iterable[date] = ()
) -> list[Span]:
    """(start, end) of every date, in order, at most `MOST_DATES`; one for what has no rule."""
    if not rule:
        return [(start, end)]
    event = Event()
    event.add("uid", "series")
    event.add("dtstart", start.astimezone(ZONE))
    event.add("dtend", end.astimezone(ZONE))
    event.add("rrule", vRecur.from_ical(rule))
    left_out = set(skipped)
    calendar = Calendar()
    calendar.add_component(event)
    found = recurring_ical_events.of(calendar).between(start, start + LONGEST)
    spans = [(one["dtstart"].dt, one["dtend"].dt) for one in found]
    kept = [span for span in sorted(spans) if span[0].astimezone(ZONE).date() not in left_out]
    return kept[:MOST_DATES]


def _nth(day: date) -> int:
    """Which of its weekdays in the month a day is; the fifth counts as the last."""
    nth = (day.day - 1) // 7 + 1
    return nth if nth < 5 else -1

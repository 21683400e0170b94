"""One line of a calendar, whatever app it comes from."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format

from cms.core.addresses import page_address
from cms.core.calendar_files import ZONE
from cms.core.names import in_running_text, moment
from site_modules.events.calendars import CalendarEntry
from site_modules.events.enums import EventKind
from site_modules.events.models import EventDate, EventRegistration

ANYTHING_ELSE = "membri"


@dataclass(frozen=True)
class Line:
    """What lists and the month show of it."""

    title: str
    url: str
    day: date
    hours: str
    where: str = ""
    is_online: bool = False
    accent: str = ANYTHING_ELSE
    #: Kind of the event in words.
    label: str = ""
    is_cancelled: bool = False
    is_full: bool = False
    is_over: bool = False
    #: The reader's own registration.
    own: EventRegistration | None = None
    language: str = ""
    organiser: str = ""


def line_of(row: EventDate, own: EventRegistration | None = None) -> Line:
    """A meeting, loaded `with_event`."""
    event = row.event
    page: Any = event.page
    return Line(
        title=event.title,
        url=page_address(page),
        day=timezone.localdate(row.starts_at),
        hours=hours_of(row.starts_at, row.ends_at),
        where=page.where,
        is_online=page.is_online,
        accent=page.accent,
        label=str(EventKind(page.kind).label),
        is_cancelled=not row.stands,
        is_full=event.is_full and event.takes_registrations,
        is_over=row.is_over,
        own=own,
        language=page.locale.language_code,
        organiser=event.organisation.name if event.organisation else "",
    )


def lines_of(rows: Iterable[EventDate], user: Any) -> list[Line]:
    """Many meetings with the reader's registrations, in one query more."""
    found = list(rows)
    own: dict[int, EventRegistration] = {}
    if user.is_authenticated and found:
        keys = {row.event_id for row in found}
        held = EventRegistration.objects.visible_to(user).held().filter(event__in=keys)
        own = {one.event_id: one for one in held}
    return [line_of(row, own.get(row.event_id)) for row in found]


def line_of_entry(entry: CalendarEntry) -> Line:
    """What another app put into somebody's calendar."""
    is_timed = isinstance(entry.start, datetime)
    return Line(
        title=entry.title,
        url=entry.url,
        day=timezone.localdate(entry.start) if isinstance(entry.start, datetime) else entry.start,
        hours=hours_of(entry.start, entry.end) if is_timed else "",  # type: ignore[arg-type]
        where=entry.place if not entry.place.startswith("http") else "",
        is_cancelled=entry.cancelled,
        is_over=moment_of(entry.end) <= timezone.now(),
    )


def moment_of(when: date) -> datetime:
    """A day as its first moment in Romania."""
    return when if isinstance(when, datetime) else datetime.combine(when, time.min, ZONE)


def hours_of(start: datetime, end: datetime) -> str:
    """„joi, 10:00–12:00”; with the last day where it is another one."""
    first, last = timezone.localtime(start), timezone.localtime(end)
    if first.date() == last.date():
        return f"{in_running_text(date_format(first, 'l'))}, {first:%H:%M}–{last:%H:%M}"
    until = moment(last, "j F, H:i")
    return f"{in_running_text(date_format(first, 'l'))}, {first:%H:%M} – {until}"

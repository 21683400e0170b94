"""Calendar files (iCalendar, RFC 5545): one event as an invitation, or several as a feed.

Times are written with the zone of Romania and its rules, so that a program that reads the file long
after still shows the hour on the wall that was meant. The rules are written here, in the short form
that every program reads: a list of single days is read wrong by some.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone
from icalendar import Alarm, Calendar, Event, Timezone, vCalAddress, vRecur, vText

#: Hours of the site are hours of Romania.
ZONE = ZoneInfo("Europe/Bucharest")
CONTENT_TYPE = "text/calendar; charset=utf-8"
PRODUCT = "-//Punte//Punte//RO"
#: Summer time from the last Sunday of March to that of October, at 1:00 UTC, as in all of the
#: European Union (Directive 2000/84/EC); in Romania since 1997.
ZONE_RULES = """BEGIN:VTIMEZONE
TZID:Europe/Bucharest
BEGIN:STANDARD
DTSTART:19971026T040000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
TZNAME:EET
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T030000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
TZNAME:EEST
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
END:DAYLIGHT
END:VTIMEZONE
"""


@dataclass(frozen=True)
class Person:
    """Organiser or attendee: an address and a name to show."""

    email: str
    name: str = ""


@dataclass(frozen=True)
class CalendarEvent:
    """One event. `uid` stays for its whole life, `sequence` rises with every change of it.

    `start` and `end` are aware datetimes, or dates for whole days (`end` is then the day after the
    last one). `alarms`: how long before the start a program reminds.
    """

    uid: str
    start: date
    end: date
    summary: str
    sequence: int = 0
    description: str = ""
    url: str = ""
    location: str = ""
    is_cancelled: bool = False
    is_tentative: bool = False
    organiser: Person | None = None
    attendee: Person | None = None
    alarms: Sequence[timedelta] = ()
    categories: Sequence[str] = ()
    #: RFC 5545 recurrence rule such as "FREQ=WEEKLY;COUNT=5"; empty for one event.
    rule: str = ""
    excluded: Sequence[date] = field(default_factory=tuple)
    changed_at: datetime | None = None


def calendar_file(
    events: Iterable[CalendarEvent],
    *,
    method: str = "",
    name: str = "",
    refresh: timedelta | None = None,
) -> bytes:
    """The file. `method`: REQUEST or CANCEL for what is sent by mail, PUBLISH or empty for feeds.

    `name` and `refresh` (how often a program looks again) are for addresses that are subscribed to.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    if method:
        calendar.add("method", method)
    if name:
        calendar.add("x-wr-calname", name)
        calendar.add("x-wr-timezone", ZONE.key)
    if refresh:
        calendar.add("refresh-interval", refresh, parameters={"VALUE": "DURATION"})
        calendar.add("x-published-ttl", refresh)
    calendar.add_component(Timezone.from_ical(ZONE_RULES))
    for event in events:
        calendar.add_component(_component(event))
    return bytes(calendar.to_ical())


def event_file(
    *,
    uid: str,
    sequence: int,
    start: date,
    end: date,
    summary: str,
    description: str = "",
    url: str = "",
    location: str = "",
    method: str = "PUBLISH",
    organiser: Person | None = None,
    attendee: Person | None = None,
    alarms: Sequence[timedelta] = (),
) -> bytes:
    """One event; with `method="CANCEL"` the one that takes it out of the reader's calendar."""
    event = CalendarEvent(
        uid=uid, sequence=sequence, start=start, end=end, summary=summary,
        description=description, url=url, location=location, organiser=organiser,
        attendee=attendee, alarms=() if method == "CANCEL" else alarms,
        is_cancelled=method == "CANCEL",
    )  # fmt: skip
    return calendar_file([event], method=method)


def _component(event: CalendarEvent) -> Event:
    made = Event()
    made.add("uid", event.uid)
    made.add("sequence", event.sequence)
    made.add("dtstamp", event.changed_at or timezone.now())
    made.add("dtstart", _moment(event.start))
    made.add("dtend", _moment(event.end))
    made.add("summary", _line(event.summary))
    for name, text in (("description", event.description), ("location", _line(event.location))):
        if text:
            made.add(name, text)
    if event.url:
        made.add("url", event.url)
    if event.categories:
        made.add("categories", list(event.categories))
    if event.rule:
        made.add("rrule", _rule(event.rule))
    for day in event.excluded:
        made.add("exdate", _moment(day))
    made.add("status", _status(event))
    if event.organiser:
        made.add("organizer", _address(event.organiser))
    if event.attendee:
        address = _address(event.attendee)
        address.params["role"] = vText("REQ-PARTICIPANT")
        address.params["partstat"] = vText("NEEDS-ACTION" if event.is_tentative else "ACCEPTED")
        made.add("attendee", address)
    for before in event.alarms:
        made.add_component(_alarm(event, before))
    return made


def _moment(when: date) -> date:
    """In the zone of Romania; a day stays a day. An hour that comes twice on a night in October
    means the first one in such a file (RFC 5545, 3.3.5): the second one is written in UTC."""
    if not isinstance(when, datetime):
        return when
    local = when.astimezone(ZONE)
    return when.astimezone(UTC) if local.fold else local


def _status(event: CalendarEvent) -> str:
    if event.is_cancelled:
        return "CANCELLED"
    return "TENTATIVE" if event.is_tentative else "CONFIRMED"


def _line(text: str) -> str:
    return " ".join(text.split())


def _rule(rule: str) -> Any:
    return vRecur.from_ical(rule)


def _address(person: Person) -> vCalAddress:
    address = vCalAddress(f"mailto:{person.email}")
    if person.name:
        address.params["cn"] = vText(_line(person.name).replace('"', "'"))
    return address


def _alarm(event: CalendarEvent, before: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _line(event.summary))
    alarm.add("trigger", -before)
    return alarm

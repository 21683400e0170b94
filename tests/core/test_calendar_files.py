"""Calendar files read back by the library that calendars are built with."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest

from cms.core.calendar_files import CalendarEvent, Person, calendar_file, event_file

BUCHAREST = ZoneInfo("Europe/Bucharest")


def _read(file: bytes):
    return icalendar.Calendar.from_ical(file)


@pytest.mark.parametrize(
    ("day", "hours_to_utc"),
    [(date(2026, 3, 28), 2), (date(2026, 3, 29), 3), (date(2026, 10, 25), 2)],
)
def test_hours_are_those_on_the_wall_of_romania(day, hours_to_utc):
    """On both sides of the change of the clocks; the file brings the zone's rules along."""
    start = datetime(day.year, day.month, day.day, 10, tzinfo=BUCHAREST)
    file = event_file(
        uid="a@punte", sequence=0, start=start, end=start + timedelta(minutes=30), summary="Ședință"
    )
    calendar = _read(file)
    event = calendar.walk("VEVENT")[0]
    assert b"DTSTART;TZID=Europe/Bucharest:" in file
    assert calendar.walk("VTIMEZONE")[0]["TZID"] == "Europe/Bucharest"
    assert event.decoded("dtstart").hour == 10
    assert event.decoded("dtstart").utcoffset() == timedelta(hours=hours_to_utc)


def test_invitation_and_its_cancellation():
    start = datetime(2026, 5, 21, 16, tzinfo=BUCHAREST)
    values = {
        "uid": "a@punte", "start": start, "end": start + timedelta(hours=1),
        "summary": "Consiliere\r\nATTACH:x", "location": "Zoom",
        "description": "Un rând\nși altul", "attendee": Person("b@exemplu.ro"),
        "organiser": Person("a@exemplu.ro", 'Carmen "C" Mureșan'),
        "alarms": [timedelta(hours=1)],
    }  # fmt: skip
    asked = _read(event_file(sequence=0, method="REQUEST", **values))
    ended = _read(event_file(sequence=2, method="CANCEL", **values))
    assert (asked["METHOD"], ended["METHOD"]) == ("REQUEST", "CANCEL")
    first, last = asked.walk("VEVENT")[0], ended.walk("VEVENT")[0]
    assert first["UID"] == last["UID"]
    assert (first["SEQUENCE"], last["SEQUENCE"]) == (0, 2)
    assert (first["STATUS"], last["STATUS"]) == ("CONFIRMED", "CANCELLED")
    assert first["SUMMARY"] == "Consiliere ATTACH:x"
    assert "ATTACH" not in first
    assert first["ORGANIZER"].params["CN"] == "Carmen 'C' Mureșan"
    assert first.walk("VALARM")[0].decoded("trigger") == timedelta(hours=-1)
    assert not last.walk("VALARM")


def test_feed_with_days_and_a_series():
    days = CalendarEvent(uid="z", start=date(2026, 6, 1), end=date(2026, 6, 3), summary="Târg")
    start = datetime(2026, 3, 24, 18, tzinfo=BUCHAREST)
    series = CalendarEvent(
        uid="s", start=start, end=start + timedelta(hours=1), summary="Atelier",
        rule="FREQ=WEEKLY;COUNT=4", excluded=[start + timedelta(days=7)],
    )  # fmt: skip
    calendar = _read(calendar_file([days, series], name="Punte", refresh=timedelta(hours=1)))
    first, second = calendar.walk("VEVENT")
    assert first.decoded("dtstart") == date(2026, 6, 1)
    assert second["RRULE"]["COUNT"] == [4]
    assert "METHOD" not in calendar

"""Calendar files read by a second program, which knows nothing of the one that wrote them."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject

from cms.core.calendar_files import CalendarEvent, Person, calendar_file, event_file

BUCHAREST = ZoneInfo("Europe/Bucharest")
HALF_HOUR = timedelta(minutes=30)


def read(file: bytes):
    return vobject.readOne(file.decode())


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BUCHAREST)


@pytest.mark.parametrize(
    ("day", "hour", "hours_to_utc"),
    [
        (date(2026, 1, 15), 10, 2),
        (date(2026, 3, 28), 10, 2),
        (date(2026, 3, 29), 2, 2),
        (date(2026, 3, 29), 5, 3),
        (date(2026, 7, 15), 10, 3),
        (date(2026, 10, 25), 2, 3),
        (date(2026, 10, 25), 10, 2),
        (date(2031, 3, 30), 10, 3),  # also of years that are far ahead
        (date(2031, 3, 29), 10, 2),
        (date(2031, 10, 26), 10, 2),
    ],
)
def test_the_rules_of_the_zone_travel_along(day, hour, hours_to_utc):
    """The program is given no zone of its own: it reads those of the file."""
    start = at(day, hour)
    event = read(
        event_file(uid="a@punte", sequence=0, start=start, end=start + HALF_HOUR, summary="Ședință")
    ).vevent
    assert event.dtstart.value.replace(tzinfo=None) == start.replace(tzinfo=None)
    assert event.dtstart.value.utcoffset() == timedelta(hours=hours_to_utc)
    assert event.dtend.value - event.dtstart.value == HALF_HOUR
    assert event.summary.value == "Ședință"


def test_the_zone_changes_on_the_last_sundays_of_march_and_october():
    zone = read(
        event_file(
            uid="a@punte", sequence=0, start=at(date(2026, 5, 21), 10),
            end=at(date(2026, 5, 21), 11), summary="x",
        )
    ).vtimezone.tzinfo  # fmt: skip
    changes = []
    hours = datetime(2027, 1, 1)
    before = zone.utcoffset(hours)
    while hours.year == 2027:
        now = zone.utcoffset(hours)
        if now != before:
            changes.append((hours.date().isoformat(), now))
            before = now
        hours += timedelta(hours=1)
    assert changes == [("2027-03-28", timedelta(hours=3)), ("2027-10-31", timedelta(hours=2))]


def test_invitation_change_and_cancellation_are_one_meeting():
    start = at(date(2026, 5, 21), 16)
    values = {
        "uid": "a@punte", "summary": "Consiliere; carieră, „CV”", "location": "Teams, sala 2",
        "description": "Un rând\nși altul " + "lung " * 40, "url": "https://punte.example/x/",
        "attendee": Person("b@exemplu.ro", "Ioana"), "organiser": Person("a@exemplu.ro", "Carmen"),
    }  # fmt: skip
    asked = read(
        event_file(sequence=0, method="REQUEST", start=start, end=start + HALF_HOUR, **values)
    )
    later = start + timedelta(days=1)
    moved = read(
        event_file(sequence=1, method="REQUEST", start=later, end=later + HALF_HOUR, **values)
    )
    ended = read(
        event_file(sequence=2, method="CANCEL", start=later, end=later + HALF_HOUR, **values)
    )
    files = (asked, moved, ended)
    assert {file.vevent.uid.value for file in files} == {"a@punte"}
    assert [file.vevent.sequence.value for file in files] == ["0", "1", "2"]
    assert [file.method.value for file in files] == ["REQUEST", "REQUEST", "CANCEL"]
    assert [file.vevent.status.value for file in files] == ["CONFIRMED", "CONFIRMED", "CANCELLED"]
    event = asked.vevent
    assert event.summary.value == values["summary"] and event.location.value == values["location"]
    assert event.description.value == values["description"]
    assert event.attendee.value == "mailto:b@exemplu.ro"
    assert event.organizer.params["CN"] == ["Carmen"]


def test_a_series_comes_at_the_same_hour_on_both_sides_of_the_change():
    start = at(date(2026, 3, 16), 18)
    made = CalendarEvent(
        uid="s@punte", start=start, end=start + HALF_HOUR, summary="Cerc",
        rule="FREQ=WEEKLY;COUNT=4", excluded=[start + timedelta(days=7)],
    )  # fmt: skip
    days = list(read(calendar_file([made])).vevent.getrruleset(addRDate=True))
    shown = [(day.date().isoformat(), day.hour) for day in days]
    assert shown == [("2026-03-16", 18), ("2026-03-30", 18), ("2026-04-06", 18)]


def test_the_hour_that_comes_twice_is_told_apart():
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    for start in (first, first + timedelta(hours=1)):
        file = event_file(
            uid="a@punte", sequence=0, start=start, end=start + HALF_HOUR, summary="x"
        )
        assert read(file).vevent.dtstart.value.timestamp() == start.timestamp()


def test_a_feed_holds_events_that_last_hours_and_days():
    start = at(date(2026, 10, 24), 22)
    night = CalendarEvent(
        uid="n@punte", start=start, end=start + timedelta(hours=8), summary="Noapte"
    )
    days = CalendarEvent(
        uid="z@punte", start=date(2026, 10, 24), end=date(2026, 10, 26), summary="Târg"
    )
    feed = read(calendar_file([night, days], name="Punte", refresh=timedelta(hours=1)))
    by_uid = {event.uid.value: event for event in feed.vevent_list}
    found = by_uid["n@punte"]
    assert (found.dtstart.value.utcoffset(), found.dtend.value.utcoffset()) == (
        timedelta(hours=3), timedelta(hours=2),
    )  # fmt: skip
    assert found.dtend.value.hour == 6
    assert by_uid["z@punte"].dtstart.value == date(2026, 10, 24)

"""Free hours: weekly hours, days that differ, holidays, summer time, notice, pauses (CAR-02)."""

from datetime import date, datetime, time

import pytest
import time_machine

from cms.core.calendar_files import ZONE
from cms.core.working_days import holiday_on
from site_modules.career import services
from site_modules.career.models import DayException, WeeklyHours
from site_modules.career.selectors.hours import spans_on
from site_modules.career.selectors.slots import (
    Wanted,
    counsellors_who_fit,
    days_with,
    free_slots,
    nearest_slots,
)
from tests.career.conftest import at, details, make_counsellor

pytestmark = pytest.mark.django_db


def hours_on(day, *, duration=30, month=5):
    """Free hours of everybody on a day of 2026, as on the wall."""
    when = date(2026, month, day)
    found = free_slots(counsellors_who_fit(Wanted(duration=duration)), duration, when, when)
    return [slot.local_start.strftime("%H:%M") for slot in found]


def test_half_hours_within_the_hours(counsellor):
    assert hours_on(21) == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30"]
    assert hours_on(21, duration=60) == ["09:00", "09:30", "10:00", "10:30", "11:00"]
    assert hours_on(23) == []  # Saturday


def test_notice_and_horizon(counsellor, spring):
    """A day before at the latest, six weeks ahead at most; nothing in the past."""
    assert hours_on(10) == hours_on(11) == []
    assert hours_on(12)[0] == "09:00"
    spring.move_to(at(11, 9, 15))
    assert hours_on(12)[0] == "09:30"
    assert hours_on(22, month=6) and not hours_on(23, month=6)


def test_holidays_are_closed_but_for_additional_hours(counsellor, spring):
    """1 June 2026 is Whit Monday; Orthodox Easter Monday is 13 April."""
    assert holiday_on(date(2026, 4, 13)) and holiday_on(date(2026, 6, 1))
    assert hours_on(1, month=6) == []
    DayException.objects.create(
        counsellor=counsellor, day=date(2026, 6, 1), kind="deschis", starts=time(15), ends=time(16)
    )
    assert hours_on(1, month=6) == ["15:00", "15:30"]


def test_days_that_differ(counsellor):
    DayException.objects.create(counsellor=counsellor, day=date(2026, 5, 20))
    DayException.objects.create(
        counsellor=counsellor, day=date(2026, 5, 21), starts=time(9, 30), ends=time(11)
    )
    assert hours_on(20) == []
    assert hours_on(21) == ["09:00", "11:00", "11:30"]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2026, 3, 29), ["02:00", "02:30", "04:00", "04:30"]),
        (
            date(2026, 10, 25),
            ["02:00", "02:30", "03:00", "03:30", "03:00", "03:30", "04:00", "04:30"],
        ),
    ],
)
def test_nights_when_the_clocks_change(person, day, expected):
    """An hour that does not exist is not offered, one that comes twice is two different moments."""
    counsellor = make_counsellor(person("counsellor"), notice_hours=0)
    WeeklyHours.objects.create(counsellor=counsellor, weekday=6, starts=time(2), ends=time(5))
    with time_machine.travel(datetime(day.year, day.month, day.day - 7, 8, tzinfo=ZONE)):
        found = free_slots(counsellors_who_fit(Wanted(duration=30)), 30, day, day)
    assert [slot.local_start.strftime("%H:%M") for slot in found] == expected
    assert len({slot.value for slot in found}) == len(expected)


@pytest.mark.parametrize("day", [date(2026, 3, 27), date(2026, 3, 30), date(2026, 10, 26)])
def test_hours_stay_on_the_wall_around_the_change(person, day):
    counsellor = make_counsellor(person("counsellor"))
    (start, end), *others = spans_on(counsellor, day)
    assert (start.astimezone(ZONE).hour, end.astimezone(ZONE).hour) == (9, 12)
    assert not others


def test_a_meeting_takes_its_time_and_the_pause_after_it(counsellor, booking):
    assert hours_on(21) == ["09:00", "11:00", "11:30"]
    assert hours_on(21, duration=60) == ["11:00"]


def test_two_who_fit_are_one_time(counsellor, person):
    make_counsellor(person("other_member"), kinds=["cv"], languages=["ro", "hu"])
    day = date(2026, 5, 21)
    both = free_slots(counsellors_who_fit(Wanted(kind="cv")), 30, day, day)
    assert [len(slot.counsellors) for slot in both] == [2] * 6
    assert len(counsellors_who_fit(Wanted(kind="interviuri"))) == 1
    assert len(counsellors_who_fit(Wanted(language="hu"))) == 1
    assert counsellors_who_fit(Wanted(platform="zoom")) == []


def test_week_shows_days_without_hours_and_holidays(counsellor):
    days = days_with([], date(2026, 6, 1), date(2026, 6, 7))
    assert [bool(day.holiday) for day in days] == [True] + [False] * 6


def test_nearest_ones(counsellor, booking):
    found = nearest_slots([counsellor], 30, at(21, 10))
    shown = [slot.local_start.strftime("%d %H:%M") for slot in found]
    assert shown == ["20 11:00", "20 11:30", "21 09:00", "21 11:00", "21 11:30"]


def test_queries(counsellor, person, django_assert_num_queries):
    for number in range(3):
        services.book(by=person("member"), details=details(duration=30), start=at(18 + number, 9))
    with django_assert_num_queries(5):  # people, hours, days that differ, places; quarters
        people = counsellors_who_fit(Wanted(duration=30))
        free_slots(people, 30, date(2026, 5, 18), date(2026, 5, 24))

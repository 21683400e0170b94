"""Shortcuts: a counsellor with hours on working days, bookings as members make them.

Times are those of the spring of 2026: Monday, 11 May, 8 o'clock in Romania is now.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, time
from typing import Any

import pytest
import time_machine

from cms.core.calendar_files import ZONE
from site_modules.career import services
from site_modules.career.models import Booking, Counsellor, MeetingPlace, WeeklyHours

Person = Callable[[str], Any]
NOW = datetime(2026, 5, 11, 8, tzinfo=ZONE)


def at(day: int, hour: int, minute: int = 0, month: int = 5) -> datetime:
    """A time of 2026 on the wall of Romania."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE)


def details(**other: Any) -> services.Details:
    values = {
        "name": "Ioana Munteanu", "email": "ioana@exemplu.ro", "kind": "interviuri",
        "platform": "teams", "duration": 30,
        "description": "Am un interviu peste două săptămâni.",
    } | other  # fmt: skip
    return services.Details(**values)


def make_counsellor(person: Any, **other: Any) -> Counsellor:
    """Working days from 9 to 12, Teams and face to face, all kinds."""
    values = {
        "kinds": ["alegerea-carierei", "formare", "cv", "interviuri"], "languages": ["ro"],
        "durations": [30, 60], "is_active": True, "headline": "Psiholog",
    } | other  # fmt: skip
    made = Counsellor.objects.create(person=person, **values)
    MeetingPlace.objects.create(
        counsellor=made, platform="teams", place="https://teams.example/carmen"
    )
    MeetingPlace.objects.create(counsellor=made, platform="fata-in-fata", place="Str. Lungă 12")
    for weekday in range(5):
        WeeklyHours.objects.create(counsellor=made, weekday=weekday, starts=time(9), ends=time(12))
    return made


@pytest.fixture
def spring() -> Iterator[Any]:
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def counsellor(spring: Any, person: Person) -> Counsellor:
    return make_counsellor(person("counsellor"))


@pytest.fixture
def booking(counsellor: Counsellor, person: Person) -> Booking:
    """„member” on Thursday, 21 May, at 10."""
    return services.book(by=person("member"), details=details(), start=at(21, 10))


def fresh(booking: Booking) -> Booking:
    return Booking.objects.select_related("counsellor__person", "member").get(pk=booking.pk)

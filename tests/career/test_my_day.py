"""Today's appointments in the counsellor's „Ziua mea”."""

from cms.core.my_day import Part, day_of
from tests.career.conftest import at


def test_agreed_appointments_of_today_by_their_hours(booking, counsellor, spring):
    assert Part.TODAY not in day_of(counsellor.person)
    spring.move_to(at(21, 8))
    (line,) = day_of(counsellor.person)[Part.TODAY]
    assert line.detail == "10:00"
    spring.move_to(at(21, 11))
    assert Part.TODAY not in day_of(counsellor.person)


def test_nobody_else_hears_of_them(booking, person, spring):
    spring.move_to(at(21, 8))
    for name in ("member", "administrator", "moderator"):
        assert Part.TODAY not in day_of(person(name))

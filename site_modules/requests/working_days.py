"""Working days, Monday to Friday (public holidays count as working days, as on the moderators'
desk)."""

from datetime import date, timedelta

SATURDAY = 5


def after_working_days(start: date, count: int) -> date:
    """The day that lies `count` working days after `start`."""
    day = start
    while count > 0:
        day += timedelta(days=1)
        if day.weekday() < SATURDAY:
            count -= 1
    return day


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY

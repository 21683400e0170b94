"""Working days of Romania: Monday to Friday, without the legal public holidays."""

from datetime import date, timedelta
from functools import lru_cache

SATURDAY = 5


@lru_cache(maxsize=16)
def _holidays_of(year: int) -> dict[date, str]:
    import holidays

    return dict(holidays.country_holidays("RO", years=year, language="ro").items())


def holiday_on(day: date) -> str:
    """The name of the public holiday of that day; empty for any other day."""
    return _holidays_of(day.year).get(day, "")


def is_working_day(day: date) -> bool:
    return day.weekday() < SATURDAY and not holiday_on(day)


def after_working_days(start: date, count: int) -> date:
    """The day that lies `count` working days after `start`; before it for a negative count."""
    step, day, left = (1 if count > 0 else -1), start, abs(count)
    while left > 0:
        day += timedelta(days=step)
        if is_working_day(day):
            left -= 1
    return day

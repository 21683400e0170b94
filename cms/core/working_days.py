"""Working days of Romania: Monday to Friday, without the legal public holidays."""

from datetime import date, datetime, timedelta
from functools import lru_cache

from django.utils import timezone

SATURDAY = 5
#: Within so many working days the site promises an answer to who asks for an account.
ANSWER_DAYS = 3


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


def moved(moment: datetime, count: int) -> datetime:
    """The same hour so many working days later; earlier for a negative count."""
    local = timezone.localtime(moment)
    return local + timedelta(days=(after_working_days(local.date(), count) - local.date()).days)


def working_days_ago(count: int) -> datetime:
    """What waits since before this moment waits longer than so many working days."""
    return moved(timezone.now(), -count)

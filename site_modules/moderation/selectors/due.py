"""How long something may wait: working days, Monday to Friday (public holidays count as such)."""

from datetime import datetime, timedelta

from django.utils import timezone

SATURDAY = 5


def overdue_before(due_days: int) -> datetime:
    """What waits since before this moment is overdue: so many working days ago."""
    moment = timezone.localtime()
    while due_days > 0:
        moment -= timedelta(days=1)
        if moment.weekday() < SATURDAY:
            due_days -= 1
    return moment


def due_at(since: datetime, due_days: int) -> datetime:
    """Until when it should be decided."""
    moment = timezone.localtime(since)
    while due_days > 0:
        moment += timedelta(days=1)
        if moment.weekday() < SATURDAY:
            due_days -= 1
    return moment

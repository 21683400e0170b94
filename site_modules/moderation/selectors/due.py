"""How long something may wait: working days, the hour kept."""

from datetime import datetime, timedelta

from django.utils import timezone

from cms.core.working_days import after_working_days


def _moved(moment: datetime, days: int) -> datetime:
    local = timezone.localtime(moment)
    return local + timedelta(days=(after_working_days(local.date(), days) - local.date()).days)


def overdue_before(due_days: int) -> datetime:
    """What waits since before this moment is overdue: so many working days ago."""
    return _moved(timezone.now(), -due_days)


def due_at(since: datetime, due_days: int) -> datetime:
    """Until when it should be decided."""
    return _moved(since, due_days)

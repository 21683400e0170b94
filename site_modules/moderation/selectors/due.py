"""How long something may wait: working days, the hour kept."""

from datetime import datetime

from cms.core.working_days import moved, working_days_ago


def overdue_before(due_days: int) -> datetime:
    """What waits since before this moment is overdue: so many working days ago."""
    return working_days_ago(due_days)


def due_at(since: datetime, due_days: int) -> datetime:
    """Until when it should be decided."""
    return moved(since, due_days)

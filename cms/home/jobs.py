"""Recurring work on pages."""

from datetime import timedelta

from cms.home import schedule
from cms.operations.scheduler import scheduled


@scheduled(every=timedelta(minutes=1))
def follow_the_plan() -> None:
    """Planned publications and ends."""
    schedule.take_down_what_is_over()
    schedule.publish_what_is_due()

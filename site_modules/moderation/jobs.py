"""What happens at the desk by itself."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.moderation.reminders import remind_moderators

__all__ = ["remind_moderators_daily"]


@scheduled(every=timedelta(days=1))
def remind_moderators_daily() -> None:
    remind_moderators()

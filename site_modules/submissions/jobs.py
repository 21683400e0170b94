"""The calendar: warnings before the end, and the end."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.submissions.services.calendar import expire_due, warn_before_end


@scheduled(every=timedelta(minutes=30))
def end_terms() -> None:
    expire_due()


@scheduled(every=timedelta(hours=6))
def warn_authors() -> None:
    warn_before_end()

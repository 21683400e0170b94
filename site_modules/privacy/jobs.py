"""Recurring work on terms, exports and erasures."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.privacy import services
from site_modules.privacy.services.erasures import continue_erasures


@scheduled(every=timedelta(days=1))
def delete_what_is_past_its_term() -> None:
    services.apply_retention()


@scheduled(every=timedelta(hours=1))
def tidy_exports() -> None:
    """Delete expired exports; give up those that a killed worker left."""
    services.forget_old_exports()


@scheduled(every=timedelta(minutes=10))
def finish_erasures() -> None:
    """Finish what was left half-way, and forget the last mails once they are delivered."""
    continue_erasures()
    services.forget_goodbye_mails()

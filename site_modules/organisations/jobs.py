"""Recurring work on organisations."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.organisations import services


@scheduled(every=timedelta(hours=1))
def end_roles() -> None:
    """Roles whose term is over end; those that end soon are announced."""
    services.end_expired()
    services.warn_before_expiry()


@scheduled(every=timedelta(days=1))
def sweep_message_files() -> None:
    """Files whose message is gone."""
    services.sweep_abandoned_files()

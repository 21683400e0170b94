"""Recurring work on requests."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.requests import services


@scheduled(every=timedelta(hours=6))
def close_requests() -> None:
    """Those that nobody goes on with."""
    services.close_what_is_over()


@scheduled(every=timedelta(days=1))
def remind_of_overdue_requests() -> None:
    services.tell_of_overdue()


@scheduled(every=timedelta(days=1))
def sweep_request_files() -> None:
    """What a killed process left on the disk."""
    services.sweep_abandoned_files()

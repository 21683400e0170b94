"""Recurring work of the library."""

from datetime import timedelta

from cms.library import services
from cms.operations.scheduler import scheduled


@scheduled(every=timedelta(minutes=2))
def write_downloads() -> None:
    services.write_downloads()


@scheduled(every=timedelta(minutes=15))
def read_what_waits() -> None:
    """What a killed worker left, and files that came before the library."""
    services.read_what_waits()


@scheduled(every=timedelta(minutes=10))
def go_on_telling() -> None:
    """Resume what a stopped worker left half-way."""
    services.go_on_telling()


@scheduled(every=timedelta(hours=6))
def forget_changes() -> None:
    """What no kept list needs any more."""
    services.forget_changes()

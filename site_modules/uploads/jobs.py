"""Recurring work on documents."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.uploads import services


@scheduled(every=timedelta(minutes=5))
def go_on_with_documents() -> None:
    """What a killed worker left: files to read, approved documents to show."""
    services.read_what_waits()
    services.place_what_waits()


@scheduled(every=timedelta(days=1))
def drop_loose_documents() -> None:
    """Files of forms that nobody sent."""
    services.drop_loose_files()

"""Recurring work of documents."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.documents.services.batches import go_on
from site_modules.documents.services.making import try_again


@scheduled(every=timedelta(minutes=10))
def make_what_waits() -> None:
    """What failed, and what a worker left behind."""
    try_again()
    go_on()

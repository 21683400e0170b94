"""Recurring work of the forum."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from forum.portal.services.seen import forget_old_marks, write_notes


@scheduled(every=timedelta(minutes=1))
def write_down_what_was_read() -> None:
    """Read marks and views leave the cache for the database."""
    write_notes()


@scheduled(every=timedelta(days=1))
def forget_marks() -> None:
    """Old read marks say nothing any more."""
    forget_old_marks()

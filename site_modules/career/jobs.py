"""Recurring work of the career centre."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.career import services


@scheduled(every=timedelta(minutes=5))
def remind_of_appointments() -> None:
    """A day and an hour before."""
    services.remind()


@scheduled(every=timedelta(minutes=30))
def tidy_appointments() -> None:
    """What is over is closed; counsellors who are gone take no more bookings."""
    services.leave_for_who_is_gone()
    services.close_what_is_over()

"""Recurring work of events."""

from datetime import timedelta

from cms.operations.scheduler import scheduled
from site_modules.events import services


@scheduled(every=timedelta(minutes=5))
def expire_offers() -> None:
    """Seats that nobody accepted in time go to the next who waits."""
    services.expire_offers()
    services.offer_what_is_free()


@scheduled(every=timedelta(minutes=5))
def send_reminders() -> None:
    """A day and an hour before each meeting."""
    services.send_reminders()


@scheduled(every=timedelta(hours=6))
def announce_new_events() -> None:
    """New events, to people whose interests they name."""
    services.announce_new_events()

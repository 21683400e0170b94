"""Reminders a day and an hour before, once each."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from site_modules.career.enums import BookingState
from site_modules.career.models import Booking
from site_modules.career.services import telling

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)
BATCH = 500


def remind(now: datetime | None = None) -> int:
    """Tell both people of meetings within a day and within an hour. A booking made or moved when
    it was that near already is not repeated at once. The number of meetings."""
    now = now or timezone.now()
    return _remind(now, DAY, "reminded_day_at", "tomorrow") + _remind(
        now, HOUR, "reminded_hour_at", "soon"
    )


def _remind(now: datetime, before: timedelta, mark: str, kind: str) -> int:
    due = Booking.objects.filter(
        state=BookingState.CONFIRMED, starts_at__gt=now, starts_at__lte=now + before,
        **{mark: None},
    )  # fmt: skip
    done = 0
    for booking in due.select_related("member", "counsellor__person").order_by("pk")[:BATCH]:
        done += _one(booking, now, before, mark, kind)
    return done


@transaction.atomic
def _one(booking: Booking, now: datetime, before: timedelta, mark: str, kind: str) -> bool:
    """One conditional update: of two workers, and of two runs, one tells."""
    found = Booking.objects.filter(
        pk=booking.pk, state=BookingState.CONFIRMED, sequence=booking.sequence, **{mark: None}
    )
    if not found.update(**{mark: now}):
        return False
    if booking.starts_at is None or booking.changed_at > booking.starts_at - before:
        return False
    telling.tell_both(booking, kind)
    return True

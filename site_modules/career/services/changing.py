"""One change of a booking: a conditional update of its sequence, and the hours it holds."""

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.career.models import BookedQuarter, Booking, Counsellor
from site_modules.career.models.booking import quarters_between
from site_modules.career.services.refusals import CareerRefused


def change(booking: Booking, *, states: Collection[str], **values: Any) -> None:
    """Write `values` if the booking still is as the caller read it. Raises CareerRefused.

    Of two changes of the same moment one wins; the other is told to look again.
    """
    won = Booking.objects.filter(
        pk=booking.pk, sequence=booking.sequence, state__in=states
    ).update(sequence=booking.sequence + 1, changed_at=timezone.now(), **values)  # fmt: skip
    if not won:
        message = _("This appointment has changed in the meantime. Look at it again first.")
        raise CareerRefused("changed", message)
    booking.refresh_from_db()


def hold_hours(booking: Booking, counsellor: Counsellor, start: datetime, end: datetime) -> None:
    """Take the quarters, with the pause after the meeting, in place of those held before.

    Raises CareerRefused where another booking holds one of them: the constraint decides, whatever
    was read before.
    """
    BookedQuarter.objects.filter(booking=booking).delete()
    until = end + timedelta(minutes=counsellor.pause)
    rows = [
        BookedQuarter(counsellor=counsellor, booking=booking, quarter=quarter)
        for quarter in quarters_between(start, until)
    ]
    try:
        with transaction.atomic():
            BookedQuarter.objects.bulk_create(rows)
    except IntegrityError as error:
        raise taken() from error


def free_hours(booking: Booking) -> None:
    BookedQuarter.objects.filter(booking=booking).delete()


def taken() -> CareerRefused:
    message = _("Somebody took this time a moment ago. Choose another one; your words are kept.")
    return CareerRefused("taken", message, "slot")


def refuse_own_overlap(by: Any, start: datetime, end: datetime, *, but: int = 0) -> None:
    """Nobody is in two meetings at once."""
    mine = Booking.objects.of_member(by).taking_time().exclude(pk=but)
    if mine.between(start, end).exists():
        message = _("You have another appointment at this time.")
        raise CareerRefused("overlap", message, "slot")

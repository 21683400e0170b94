"""Counting what ended, without people."""

from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone

from site_modules.career.models import Booking, CounsellingFigure


def count(booking: Booking) -> None:
    """Add an ended booking to the figures of its month."""
    when = timezone.localtime(booking.starts_at or booking.created_at)
    named = {
        "month": when.date().replace(day=1), "kind": booking.kind, "outcome": booking.state,
    }  # fmt: skip
    if CounsellingFigure.objects.filter(**named).update(total=F("total") + 1):
        return
    try:
        with transaction.atomic():
            CounsellingFigure.objects.create(**named, total=1)
    except IntegrityError:
        CounsellingFigure.objects.filter(**named).update(total=F("total") + 1)

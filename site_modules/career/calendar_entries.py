"""Appointments of a person, as calendars of the site take them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from cms.core.together import Asking
from site_modules.career.calendar import COUNSELLOR, MEMBER, path_for, title_for, where
from site_modules.career.enums import BookingState
from site_modules.career.models import Booking


@dataclass(frozen=True)
class CalendarEntry:
    """One appointment: a key without a host, aware times, a path of this site."""

    uid: str
    title: str
    start: datetime
    end: datetime
    url: str
    place: str = ""
    sequence: int = 0
    cancelled: bool = False


def entries_for(user: Any, start: datetime, end: datetime) -> Asking[list[CalendarEntry]]:
    """Those of a member and those of a counsellor, between two moments; one query.

    What waits for a confirmation stands in no calendar; what was cancelled does, so that programs
    which took it before take it out.
    """
    shown = (BookingState.CONFIRMED, BookingState.HELD, BookingState.CANCELLED)
    found = Booking.objects.visible_to(user).filter(state__in=shown).between(start, end)
    found = found.select_related("counsellor").order_by("starts_at", "pk")
    rows = yield found
    return [_entry(booking, user) for booking in rows]


def _entry(booking: Booking, user: Any) -> CalendarEntry:
    side = MEMBER if booking.member_id == user.pk else COUNSELLOR
    assert booking.starts_at is not None and booking.ends_at is not None  # noqa: S101
    return CalendarEntry(
        uid=booking.calendar_key,
        title=title_for(booking, side),
        start=booking.starts_at,
        end=booking.ends_at,
        url=path_for(booking, side),
        place=where(booking),
        sequence=booking.sequence,
        cancelled=booking.is_cancelled,
    )

"""A booking as a calendar file, for either of its two people."""

from datetime import datetime
from email.utils import parseaddr
from urllib.parse import urlsplit

from django.conf import settings
from django.utils.translation import gettext as _

from cms.core.calendar_files import Person, event_file
from site_modules.career.models import Booking

MEMBER, COUNSELLOR = "member", "counsellor"
FILE_NAME, CONTENT_TYPE = "programare.ics", "text/calendar"


def title_for(booking: Booking, side: str) -> str:
    """Says with whom, never about what."""
    other = booking.name if side == COUNSELLOR else booking.counsellor_name
    return _("Career counselling: %(name)s") % {"name": other}


def where(booking: Booking) -> str:
    return booking.place or str(booking.get_platform_display())


def path_for(booking: Booking, side: str) -> str:
    return booking.desk_url if side == COUNSELLOR else booking.get_absolute_url()


def _uid(key: str) -> str:
    return f"{key}@{urlsplit(settings.SITE_URL).hostname}"


def _sender() -> str:
    return parseaddr(settings.DEFAULT_FROM_EMAIL)[1]


def erased_file(*, key: str, sequence: int, start: datetime, end: datetime) -> bytes:
    """Takes a meeting out of a calendar when nothing else is left of it."""
    return event_file(
        uid=_uid(key), sequence=sequence, start=start, end=end, method="CANCEL",
        summary=_("Career counselling: %(name)s") % {"name": "–"},
        organiser=Person(_sender(), "Punte"),
    )  # fmt: skip


def booking_file(booking: Booking, side: str) -> bytes:
    """REQUEST while it stands, CANCEL afterwards; the organiser's address is the site's: neither
    side learns that of the other from a file."""
    page = f"{settings.SITE_URL}{path_for(booking, side)}"
    assert booking.starts_at is not None and booking.ends_at is not None  # noqa: S101
    organiser = booking.counsellor_name or "Punte"
    if side == COUNSELLOR and booking.counsellor is not None:
        attendee = Person(booking.counsellor.person.email, booking.counsellor.name)
    else:
        attendee = Person(booking.member.email, booking.name)
    return event_file(
        uid=_uid(booking.calendar_key),
        sequence=booking.sequence,
        start=booking.starts_at,
        end=booking.ends_at,
        summary=title_for(booking, side),
        description=_("Move it, cancel it, share documents: %(page)s") % {"page": page},
        url=page,
        location=where(booking),
        method="CANCEL" if booking.is_cancelled else "REQUEST",
        organiser=Person(_sender(), organiser),
        attendee=attendee,
    )

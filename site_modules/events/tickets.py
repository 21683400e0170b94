"""The code on somebody's ticket: typed or scanned by the organiser, made up by nobody.

The QR code holds the address of the ticket on this site, so that the camera of any phone opens it.
"""

import base64

from django.conf import settings
from django.urls import reverse
from django.utils.crypto import constant_time_compare, salted_hmac

from site_modules.events.models import EventRecord, EventRegistration

SALT = "site_modules.events.ticket"
MAX_CODE = 40
MAX_KEY = 2**63 - 1


def code_of(registration: EventRegistration) -> str:
    """Such as „52-K7QD9XMA”: the key of the row and a proof that needs the site's own key."""
    spoken = f"{registration.pk}:{registration.event_id}:{registration.person_id}"
    proof = salted_hmac(SALT, spoken, algorithm="sha256").digest()
    return f"{registration.pk}-{base64.b32encode(proof)[:8].decode()}"


def address_of_ticket(registration: EventRegistration) -> str:
    """Where the QR code leads, with the host."""
    return f"{settings.SITE_URL}{reverse('events:scanned', args=[code_of(registration)])}"


def find_ticket(event: EventRecord, typed: str) -> EventRegistration | None:
    """The registration of a code at this event; None for every other code alike."""
    row = ticket_with(typed)
    return row if row is not None and row.event_id == event.pk else None


def ticket_with(typed: str) -> EventRegistration | None:
    """The registration of a code, or of the address that a reader wrote; None for what is made
    up."""
    code = "".join(typed.split()).rstrip("/").rpartition("/")[2].upper()[:MAX_CODE]
    number = code.partition("-")[0]
    if not (number.isascii() and number.isdigit()) or int(number) > MAX_KEY:
        return None
    rows = EventRegistration.objects.select_related(
        "person", "event__page__locale", "event__organisation"
    )
    row = rows.filter(pk=int(number)).first()
    if row is None or not constant_time_compare(code_of(row), code):
        return None
    return row

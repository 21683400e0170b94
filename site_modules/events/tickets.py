"""The code on somebody's ticket: typed or scanned by the organiser, made up by nobody."""

import base64

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


def find_ticket(event: EventRecord, typed: str) -> EventRegistration | None:
    """The registration of a code at this event; None for every other code alike."""
    code = "".join(typed.split()).upper()[:MAX_CODE]
    number = code.partition("-")[0]
    if not (number.isascii() and number.isdigit()) or int(number) > MAX_KEY:
        return None
    row = event.registrations.filter(pk=int(number)).select_related("person", "event").first()
    if row is None or not constant_time_compare(code_of(row), code):
        return None
    return row

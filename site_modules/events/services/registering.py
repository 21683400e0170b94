"""What somebody does with their own place at an event."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.members_text import clean_source
from cms.operations.forms import claim_token
from site_modules.events import permissions
from site_modules.events.enums import ENDED, SEATED, RegistrationState
from site_modules.events.models import EventRecord, EventRegistration
from site_modules.events.services.refusals import EventRefused
from site_modules.events.services.seats import hand_on_seat, offer_free_seats, take_seat

CLOSED = _("Registration is closed.")
ALREADY = _("You are registered already.")
CHANGED = _("Your registration changed meanwhile. Look at it again.")
OFFER_OVER = _("The offer is over: the seat went to the next person. You can register again.")
Answers = list[dict[str, str]]


@transaction.atomic
def register(
    *, event: EventRecord, by: Any, answers: Answers | None = None, needs: str = "", token: str = ""
) -> EventRegistration:
    """A confirmed seat, or a place on the waiting list when there is none.

    `event` is one that this person may see. Raises EventRefused: closed, already, sent_before.
    """
    if not permissions.can_register(by):
        raise EventRefused("not_allowed", _("Your account cannot register now."))
    if token and not claim_token(token):
        raise EventRefused("sent_before", _("This form was sent before."))
    stands = EventRecord.objects.select_related("page").get(pk=event.pk)
    if not stands.takes_registrations:
        raise EventRefused("closed", CLOSED)
    if stands.registrations.held().filter(person=by).exists():
        raise EventRefused("already", ALREADY)
    is_seated = not stands.registrations.waiting().exists() and take_seat(stands)
    state = RegistrationState.CONFIRMED if is_seated else RegistrationState.WAITING
    made = _write(stands, by, state, answers or [], clean_source(needs)[:500])
    if not is_seated:
        offer_free_seats(event=stands)
        made.refresh_from_db()
    record("events.registered", actor=by, details={"event": event.pk, "state": made.state})
    return made


def _write(
    event: EventRecord, person: Any, state: RegistrationState, answers: Answers, needs: str
) -> EventRegistration:
    """A new row, or the old one of somebody who comes back."""
    now = timezone.now()
    values = {
        "state": state, "answers": answers, "needs": needs, "registered_at": now,
        "changed_at": now, "offer_ends_at": None,
    }  # fmt: skip
    came_back = EventRegistration.objects.filter(event=event, person=person, state__in=ENDED)
    if came_back.update(**values):
        return EventRegistration.objects.get(event=event, person=person)
    try:
        with transaction.atomic():
            return EventRegistration.objects.create(event=event, person=person, **values)
    except IntegrityError as error:
        raise EventRefused("already", ALREADY) from error


@transaction.atomic
def accept_offer(*, registration: EventRegistration, by: Any) -> None:
    """Take the offered seat. Raises EventRefused when the offer is over or gone."""
    _require_own(registration, by)
    event = EventRecord.objects.get(pk=registration.event_id)
    if event.is_cancelled or event.is_paused:
        raise EventRefused("closed", CLOSED)
    now = timezone.now()
    # Of its own columns alone: a condition on the event would be read from an older row.
    won = EventRegistration.objects.filter(
        pk=registration.pk, state=RegistrationState.OFFERED, offer_ends_at__gt=now
    ).update(state=RegistrationState.CONFIRMED, offer_ends_at=None, changed_at=now)  # fmt: skip
    if not won:
        raise EventRefused("offer_over", OFFER_OVER)
    record("events.accepted", actor=by, details={"event": registration.event_id})


@transaction.atomic
def cancel_registration(*, registration: EventRegistration, by: Any) -> None:
    """„Nu pot veni”, also an answer to an offer; the seat goes to who waits. Raises
    EventRefused."""
    _require_own(registration, by)
    if registration.event.is_over:
        raise EventRefused("over", _("The event is over."))
    if not drop(registration):
        raise EventRefused("changed", CHANGED)
    record("events.left", actor=by, details={"event": registration.event_id})


def drop(registration: EventRegistration) -> bool:
    """End a registration, inside the caller's transaction; false when it had ended before."""
    rows = EventRegistration.objects.filter(pk=registration.pk)
    values = {
        "state": RegistrationState.CANCELLED, "offer_ends_at": None, "changed_at": timezone.now(),
    }  # fmt: skip
    if rows.filter(state__in=SEATED).update(**values):
        hand_on_seat(registration.event)
        return True
    return bool(rows.filter(state=RegistrationState.WAITING).update(**values))


def _require_own(registration: EventRegistration, by: Any) -> None:
    if registration.person_id != by.pk or not permissions.can_register(by):
        raise EventRefused("not_allowed", _("This is not your registration."))


def leave_everything(*, user: Any) -> None:
    """Somebody is erased: their seats go to who waits."""
    with transaction.atomic():
        held = EventRegistration.objects.held().filter(
            person=user, event__ends_at__gt=timezone.now()
        )
        for row in held.select_related("event__page"):
            drop(row)

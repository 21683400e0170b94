"""Who came: from the list of the organiser, or by the code of a ticket."""

from collections.abc import Collection
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from site_modules.events import permissions
from site_modules.events.models import (
    EventAttendance,
    EventDate,
    EventFeedback,
    EventRecord,
    EventRegistration,
)
from site_modules.events.services.refusals import EventRefused
from site_modules.events.services.telling import tell_all, tell_those
from site_modules.events.tickets import find_ticket

NOT_YOURS = _("You do not look after this event.")


def require_manager(event: EventRecord, by: Any) -> None:
    if not permissions.can_manage_event(by, event):
        raise EventRefused("not_allowed", NOT_YOURS)


@transaction.atomic
def mark_attendance(
    *, date: EventDate, present: Collection[int], shown: Collection[int], by: Any
) -> int:
    """The ticks of a list: of the registrations that were `shown`, those `present` came. Only
    confirmed ones count. Gives how many came in all. Raises EventRefused."""
    require_manager(date.event, by)
    keys = set(
        date.event.registrations.confirmed().filter(pk__in=shown).values_list("pk", flat=True)
    )
    came = keys & set(present)
    EventAttendance.objects.filter(date=date, registration__in=keys - came).delete()
    EventAttendance.objects.bulk_create(
        [EventAttendance(date=date, registration_id=key, marked_by=by) for key in sorted(came)],
        ignore_conflicts=True,
    )
    return date.attendances.count()


@transaction.atomic
def check_in(*, date: EventDate, code: str, by: Any) -> tuple[EventRegistration, bool]:
    """Somebody shows a ticket: (registration, whether it is new). Raises EventRefused."""
    require_manager(date.event, by)
    row = find_ticket(date.event, code)
    if row is None:
        raise EventRefused("unknown", _("No ticket of this event has this code."), "cod")
    if not row.is_confirmed:
        raise EventRefused("not_confirmed", _("This person has no confirmed seat."), "cod")
    _made, is_new = EventAttendance.objects.get_or_create(
        date=date, registration=row, defaults={"marked_by": by}
    )
    return row, is_new


@transaction.atomic
def tell_of_materials(*, event: EventRecord, by: Any) -> int:
    """Materials, recording and the questions after the event are ready. Raises EventRefused."""
    require_manager(event, by)
    confirmed = event.registrations.confirmed().select_related("person").order_by("pk")
    return tell_those(confirmed, event, "materials", actor=by)


@transaction.atomic
def write_to_participants(*, event: EventRecord, by: Any, text: str) -> int:
    """Some words to everybody who is registered. Raises EventRefused."""
    require_manager(event, by)
    text = " ".join(text.split())[:600]
    if not text:
        raise EventRefused("empty", _("Write the message."), "text")
    return tell_all(event, "message", actor=by, text=text)


@transaction.atomic
def give_feedback(
    *, registration: EventRegistration, by: Any, rating: int, liked: str, missed: str
) -> EventFeedback:
    """Once, after the event began, from who had a seat. Raises EventRefused."""
    if registration.person_id != by.pk or not registration.is_confirmed:
        raise EventRefused("not_allowed", _("Only participants answer these questions."))
    if not registration.event.has_begun:
        raise EventRefused("early", _("The questions open when the event has begun."))
    made, is_new = EventFeedback.objects.get_or_create(
        registration=registration,
        defaults={"rating": rating, "liked": liked[:1000], "missed": missed[:1000]},
    )
    if not is_new:
        raise EventRefused("already", _("You have answered already. Thank you."))
    return made

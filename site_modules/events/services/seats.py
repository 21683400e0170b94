"""Seats: taken by one conditional update each, handed on to who waits, never too many."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone

from site_modules.events.enums import RegistrationState
from site_modules.events.models import EventRecord, EventRegistration
from site_modules.events.services.telling import tell, when_text


def take_seat(event: EventRecord) -> bool:
    """One of the free seats, for the caller; false when there is none. Of any number of callers at
    once no more get true than there are seats."""
    free = Q(capacity=None) | Q(taken__lt=F("capacity"))
    won = EventRecord.objects.filter(
        free, pk=event.pk, cancelled_at=None, is_paused=False
    ).update(taken=F("taken") + 1)  # fmt: skip
    return won == 1


def leave_seat(event: EventRecord) -> None:
    EventRecord.objects.filter(pk=event.pk, taken__gt=0).update(taken=F("taken") - 1)


def hand_on_seat(event: EventRecord) -> EventRegistration | None:
    """A seat that somebody leaves goes to who waits longest, without being free in between; free
    when nobody waits, or when an offer makes no sense any more."""
    stands = EventRecord.objects.select_related("page").get(pk=event.pk)
    offered = _offer(stands) if _still_offers(stands) and not _is_crowded(stands) else None
    if offered is None:
        leave_seat(event)
    return offered


@transaction.atomic
def offer_free_seats(*, event: EventRecord) -> int:
    """Free seats for those who wait, such as after the number of seats was raised."""
    stands = EventRecord.objects.select_related("page").get(pk=event.pk)
    offered = 0
    while _still_offers(stands) and stands.registrations.waiting().exists() and take_seat(stands):
        if _offer(stands) is None:
            leave_seat(stands)
            break
        offered += 1
    return offered


def _still_offers(event: EventRecord) -> bool:
    return not (event.is_cancelled or event.is_paused) and last_call(event) > timezone.now()


def _is_crowded(event: EventRecord) -> bool:
    """The number of seats was lowered below those taken: what is left goes to nobody."""
    return event.capacity is not None and event.taken > event.capacity


def last_call(event: EventRecord) -> datetime:
    """When the last meeting begins that somebody could still come to."""
    last = event.dates.filter(is_cancelled=False).order_by("-starts_at").first()
    return last.starts_at if last is not None else event.starts_at


def _offer(event: EventRecord) -> EventRegistration | None:
    """The seat to the first who waits. Whoever moved meanwhile is passed over."""
    ends_at = _offer_until(event)
    while True:
        first = event.registrations.waiting().select_related("person").first()
        if first is None:
            return None
        won = EventRegistration.objects.filter(
            pk=first.pk, state=RegistrationState.WAITING
        ).update(
            state=RegistrationState.OFFERED, offer_ends_at=ends_at, changed_at=timezone.now()
        )  # fmt: skip
        if won:
            first.event, first.state = event, RegistrationState.OFFERED
            first.offer_ends_at = ends_at
            tell(first, "offer", until=when_text(ends_at))
            return first


def _offer_until(event: EventRecord) -> datetime:
    hours = event.page.offer_hours if event.page is not None else 24
    return min(timezone.now() + timedelta(hours=hours), last_call(event))


def expire_offers() -> int:
    """Offers that nobody answered go to the next; each in a transaction of its own."""
    now, moved = timezone.now(), 0
    over = EventRegistration.objects.with_offer_over(now)
    for row in over.select_related("event__page", "person").order_by("offer_ends_at")[:500]:
        moved += _expire(row, now)
    return moved


@transaction.atomic
def _expire(registration: EventRegistration, now: datetime) -> bool:
    won = EventRegistration.objects.filter(
        pk=registration.pk, state=RegistrationState.OFFERED, offer_ends_at__lte=now
    ).update(state=RegistrationState.EXPIRED, offer_ends_at=None, changed_at=now)  # fmt: skip
    if not won:
        return False
    tell(registration, "offer_over")
    hand_on_seat(registration.event)
    return True


def offer_what_is_free() -> int:
    """Seats that came free in the moment in which somebody joined the list."""
    waiting = EventRegistration.objects.filter(state=RegistrationState.WAITING)
    free = Q(capacity=None) | Q(taken__lt=F("capacity"))
    events = EventRecord.objects.filter(
        free, pk__in=waiting.values("event"), cancelled_at=None, is_paused=False
    )
    return sum(offer_free_seats(event=event) for event in events)

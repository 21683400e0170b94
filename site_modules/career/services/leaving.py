"""Counsellors who leave, members who are erased: nobody waits for what will not be."""

import logging
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from cms.core.search_kinds import entries_changed
from site_modules.accounts.models import User
from site_modules.career.enums import BookingState, Side
from site_modules.career.models import Booking, Counsellor
from site_modules.career.permissions import may_counsel
from site_modules.career.services import figures, telling
from site_modules.career.services.changing import change, free_hours
from site_modules.career.services.deciding import end_booking
from site_modules.career.services.refusals import CareerRefused

logger = logging.getLogger(__name__)
#: A meeting that nobody closed counts as held after this time.
CLOSES_AFTER = timedelta(days=7)


@transaction.atomic
def leave(*, counsellor: Counsellor) -> int:
    """Take no more bookings; those ahead are cancelled, their members told that they may book with
    somebody else. The number of meetings."""
    Counsellor.objects.filter(pk=counsellor.pk).update(is_active=False)
    entries_changed.send(sender="counsellors", keys=[counsellor.pk])
    ahead = Booking.objects.filter(counsellor=counsellor).taking_time()
    found = list(ahead.filter(ends_at__gt=timezone.now()).select_related("member", "counsellor"))
    for booking in found:
        end_booking(booking, side=Side.COUNSELLOR)
    return len(found)


def leave_for_who_is_gone() -> int:
    """Counsellors whose account is closed or who lost the role. How many."""
    gone = [
        one
        for one in Counsellor.objects.select_related("person").filter(is_active=True)
        if not may_counsel(one.person)
    ]
    for counsellor in gone:
        leave(counsellor=counsellor)
    return len(gone)


def before_member_is_erased(user: User) -> None:
    """Counsellors learn that a meeting falls out, then its rows go."""
    ahead = Booking.objects.filter(member=user).taking_time().select_related("counsellor__person")
    for booking in ahead.filter(ends_at__gt=timezone.now()):
        free_hours(booking)
        booking.name, booking.state = "–", BookingState.CANCELLED
        booking.sequence += 1
        booking.save(update_fields=["name", "state", "sequence"])
        figures.count(booking)
        telling.tell_of_erasure(booking)


def before_counsellor_is_erased(user: User) -> None:
    """Members are told; what they have of past meetings stays theirs, without the name."""
    counsellor = Counsellor.objects.filter(person=user).first()
    if counsellor is not None:
        leave(counsellor=counsellor)
        Booking.objects.filter(counsellor=counsellor).update(counsellor_name="")


def close_what_is_over(now: datetime | None = None) -> int:
    """Meetings that nobody closed count as held; times that nobody confirmed are given up."""
    now = now or timezone.now()
    done = 0
    over = Booking.objects.filter(state=BookingState.CONFIRMED, ends_at__lt=now - CLOSES_AFTER)
    for booking in over.order_by("pk")[:200]:
        done += _alone(_close, booking)
    late = Booking.objects.filter(
        state__in=(BookingState.ASKED, BookingState.OFFERED), starts_at__lt=now
    )
    for booking in late.select_related("member", "counsellor__person").order_by("pk")[:200]:
        done += _alone(_give_up, booking)
    return done


def _alone(work: object, booking: Booking) -> bool:
    """Each in a transaction of its own; one that changed meanwhile is left alone."""
    try:
        with transaction.atomic():
            work(booking)  # type: ignore[operator]
    except CareerRefused:
        logger.info("Booking %s changed meanwhile.", booking.pk)
        return False
    return True


def _close(booking: Booking) -> None:
    change(booking, states=[BookingState.CONFIRMED], state=BookingState.HELD)
    figures.count(booking)


def _give_up(booking: Booking) -> None:
    end_booking(booking, side=Side.PLATFORM)

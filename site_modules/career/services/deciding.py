"""What the two people do with a booking: confirm, offer, accept, move, cancel."""

from datetime import datetime, timedelta
from functools import partial

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import clean_source
from site_modules.accounts.models import User
from site_modules.career import permissions
from site_modules.career.enums import OPEN, TAKES_TIME, BookingState, Side
from site_modules.career.models import Booking, Counsellor, SharedFile
from site_modules.career.models.booking import MAX_REASON
from site_modules.career.services import figures, telling
from site_modules.career.services.booking import lock, place_for, refuse_what_is_not_free
from site_modules.career.services.changing import (
    change,
    free_hours,
    hold_hours,
    refuse_own_overlap,
)
from site_modules.career.services.refusals import CareerRefused

#: What a move or a new offer starts again.
REMINDERS = {"reminded_day_at": None, "reminded_hour_at": None}


def _not_now() -> CareerRefused:
    return CareerRefused("not_now", _("This cannot be done with the appointment any more."))


@transaction.atomic
def confirm(*, booking: Booking, by: User, place: str = "") -> None:
    """The counsellor says yes; `place` is the link or address of this meeting."""
    if not permissions.can_confirm(by, booking) or booking.has_begun:
        raise _not_now()
    change(
        booking, states=[BookingState.ASKED], state=BookingState.CONFIRMED,
        confirmed_at=timezone.now(), place=place.strip()[:400] or booking.place,
    )  # fmt: skip
    telling.tell_both(booking, "confirmed", actor=by)


@transaction.atomic
def set_place(*, booking: Booking, by: User, place: str) -> None:
    """A link or an address for this meeting alone; the member is told."""
    if not permissions.is_its_counsellor(by, booking) or not booking.takes_time:
        raise _not_now()
    change(booking, states=TAKES_TIME, place=place.strip()[:400])
    if booking.is_confirmed:
        telling.tell_member(booking, "changed")


@transaction.atomic
def offer(*, booking: Booking, by: User, counsellor: Counsellor, start: datetime) -> None:
    """A counsellor proposes a time: to who looks for one, or another one to their own member.

    Any quarter that is not taken will do, outside the weekly hours too.
    """
    is_theirs = permissions.is_its_counsellor(by, booking) and booking.takes_time
    if not (booking.is_wished or is_theirs) or counsellor.person_id != by.pk:
        raise _not_now()
    if booking.member_id == by.pk or start <= timezone.now():
        raise CareerRefused("past", _("Choose a time that is still ahead."), "start")
    end = start + timedelta(minutes=booking.duration)
    counsellor = lock(counsellor)
    change(
        booking, states=[BookingState.WISHED, *TAKES_TIME], state=BookingState.OFFERED,
        counsellor=counsellor, counsellor_name=counsellor.name, starts_at=start, ends_at=end,
        place=place_for(counsellor, booking.platform), confirmed_at=None, **REMINDERS,
    )  # fmt: skip
    hold_hours(booking, counsellor, start, end)
    telling.tell_member(booking, "offered")


@transaction.atomic
def accept(*, booking: Booking, by: User) -> None:
    """The member takes the time that was offered."""
    if not permissions.can_accept(by, booking) or booking.has_begun:
        raise _not_now()
    change(
        booking, states=[BookingState.OFFERED], state=BookingState.CONFIRMED,
        confirmed_at=timezone.now(),
    )  # fmt: skip
    telling.tell_both(booking, "confirmed")


@transaction.atomic
def move(*, booking: Booking, by: User, start: datetime) -> None:
    """The member takes another free slot of the same counsellor. Raises CareerRefused; the old time
    stays until the new one is taken."""
    if not permissions.can_move(by, booking) or booking.counsellor is None:
        raise _not_now()
    counsellor = lock(booking.counsellor)
    end = start + timedelta(minutes=booking.duration)
    refuse_own_overlap(by, start, end, but=booking.pk)
    refuse_what_is_not_free(counsellor, start, booking.duration, but=booking.pk)
    is_asked = counsellor.confirms_by_hand
    try:
        with transaction.atomic():
            change(
                booking, states=TAKES_TIME, starts_at=start, ends_at=end,
                state=BookingState.ASKED if is_asked else BookingState.CONFIRMED,
                confirmed_at=None if is_asked else timezone.now(), **REMINDERS,
            )  # fmt: skip
    except IntegrityError as error:
        message = _("You have another appointment at this time.")
        raise CareerRefused("overlap", message, "slot") from error
    hold_hours(booking, counsellor, start, end)
    telling.tell_both(booking, "moved")


@transaction.atomic
def cancel(*, booking: Booking, by: User, reason: str = "") -> None:
    """Either of the two, until it begins; the other one is told, documents go."""
    if not permissions.can_cancel(by, booking):
        raise _not_now()
    side = Side.MEMBER if booking.member_id == by.pk else Side.COUNSELLOR
    words = clean_source(reason)
    if side == Side.COUNSELLOR and not words:
        message = _("Write a few words: the member reads them.")
        raise CareerRefused("empty", message, "reason")
    end_booking(booking, side=side, reason=words[:MAX_REASON])


def end_booking(booking: Booking, *, side: Side, reason: str = "") -> None:
    """Cancel inside the caller's transaction; hours and documents are given up."""
    change(
        booking, states=OPEN, state=BookingState.CANCELLED, ended_by=side, reason=reason,
        phone="",
    )  # fmt: skip
    free_hours(booking)
    drop_files(booking)
    figures.count(booking)
    telling.tell_both(booking, "cancelled")


def drop_files(booking: Booking) -> None:
    """Rows now, bytes once that is committed."""
    for shared in SharedFile.objects.filter(booking=booking):
        storage, name = shared.file.storage, str(shared.file.name)
        transaction.on_commit(partial(storage.delete, name))
        shared.delete()

"""A member books a free slot, or proposes other times."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db import IntegrityError, transaction
from django.db.models import Count, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.calendar_files import ZONE
from cms.core.members_text import clean_source
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.career import permissions
from site_modules.career.enums import TAKES_TIME, BookingState
from site_modules.career.models import Booking, Counsellor
from site_modules.career.selectors.slots import Wanted, counsellors_who_fit, free_slots
from site_modules.career.services import telling
from site_modules.career.services.changing import hold_hours, refuse_own_overlap, taken
from site_modules.career.services.refusals import CareerRefused

#: Open bookings of one member, and tries in a day.
MOST_OPEN = 3
MOST_TRIES, WINDOW = 30, timedelta(days=1)


@dataclass(frozen=True)
class Details:
    """What the form or the API sends."""

    name: str
    email: str
    kind: str
    platform: str
    duration: int
    description: str = ""
    phone: str = ""

    @property
    def fields(self) -> dict[str, Any]:
        return {**self.__dict__, "description": clean_source(self.description)}


def book(
    *, by: User, details: Details, start: datetime, counsellor_id: int = 0, language: str = ""
) -> Booking:
    """Take a slot; without `counsellor_id` of whoever fits and is free then, who has the fewest
    meetings first. Raises CareerRefused; `taken` when somebody was faster."""
    _refuse_who_may_not(by)
    wanted = Wanted(details.kind, details.duration, details.platform, language, counsellor_id)
    others = [one for one in counsellors_who_fit(wanted) if one.person_id != by.pk]
    candidates = _least_busy_first(others)
    if not candidates:
        message = _("Nobody offers this now. Choose something else, or propose other times.")
        raise CareerRefused("nobody", message, "slot")
    for counsellor in candidates:
        try:
            return _take(by, details, start, counsellor)
        except CareerRefused as refusal:
            if refusal.code != "taken":
                raise
    raise taken()


@transaction.atomic
def _take(by: User, details: Details, start: datetime, counsellor: Counsellor) -> Booking:
    counsellor = lock(counsellor)
    end = start + timedelta(minutes=details.duration)
    refuse_own_overlap(by, start, end)
    refuse_what_is_not_free(counsellor, start, details.duration)
    now = timezone.now()
    is_asked = counsellor.confirms_by_hand
    try:
        with transaction.atomic():
            booking = Booking.objects.create(
                member=by, counsellor=counsellor, counsellor_name=counsellor.name,
                state=BookingState.ASKED if is_asked else BookingState.CONFIRMED,
                starts_at=start, ends_at=end, place=place_for(counsellor, details.platform),
                confirmed_at=None if is_asked else now, **details.fields,
            )  # fmt: skip
    except IntegrityError as error:
        message = _("You have another appointment at this time.")
        raise CareerRefused("overlap", message, "slot") from error
    hold_hours(booking, counsellor, start, end)
    telling.tell_of_booking(booking)
    return booking


@transaction.atomic
def wish(*, by: User, details: Details, days: list[int], parts: list[str], wishes: str) -> Booking:
    """No slot fits: ask for another time; counsellors of this kind are told. Raises
    CareerRefused."""
    _refuse_who_may_not(by)
    words = clean_source(wishes)
    if not (days or parts or words):
        message = _("Say when you could: days, hours, or in your own words.")
        raise CareerRefused("no_wish", message, "wished_days")
    booking = Booking.objects.create(
        member=by, state=BookingState.WISHED, wished_days=days, wished_parts=parts, wishes=words,
        **details.fields,
    )  # fmt: skip
    telling.tell_of_wish(booking)
    return booking


def _refuse_who_may_not(by: User) -> None:
    if not permissions.may_book(by):
        raise CareerRefused("closed_account", _("Your account cannot book appointments now."))
    if Booking.objects.of_member(by).upcoming(timezone.now()).count() >= MOST_OPEN:
        message = _("You have three open appointments. Keep one, or cancel one, then book again.")
        raise CareerRefused("too_many_open", message)
    if count_attempt(attempt_key("career-bookings", str(by.pk)), window=WINDOW) > MOST_TRIES:
        raise CareerRefused("too_many", _("You tried many times today. Go on tomorrow."))


def lock(counsellor: Counsellor) -> Counsellor:
    """Bookings of one counsellor go one after the other. Raises CareerRefused when they take none
    any more."""
    Counsellor.objects.select_for_update(of=("self",)).filter(pk=counsellor.pk).first()
    found = (
        Counsellor.objects.taking_bookings()
        .select_related("person", "person__profile")
        .prefetch_related("hours", "exceptions", "places")
        .filter(pk=counsellor.pk)
        .first()
    )
    if found is None:
        message = _("This counsellor takes no new appointments now.")
        raise CareerRefused("taken", message, "slot")
    return found


def refuse_what_is_not_free(
    counsellor: Counsellor, start: datetime, duration: int, *, but: int = 0
) -> None:
    """A slot now: in the hours, not in the past, not on a holiday, not taken."""
    day = start.astimezone(ZONE).date()
    free = free_slots([counsellor], duration, day, day, but=but)
    if not any(slot.start == start for slot in free):
        raise taken()


def place_for(counsellor: Counsellor, platform: str) -> str:
    places = (one.place for one in counsellor.places.all() if one.platform == platform)
    return next(places, "")


def _least_busy_first(candidates: list[Counsellor]) -> list[Counsellor]:
    """One query."""
    if len(candidates) < 2:
        return candidates
    ahead = Q(bookings__state__in=TAKES_TIME, bookings__starts_at__gt=timezone.now())
    counted = Counsellor.objects.filter(pk__in=[one.pk for one in candidates])
    busy = dict(counted.annotate(total=Count("bookings", filter=ahead)).values_list("pk", "total"))
    return sorted(candidates, key=lambda one: (busy.get(one.pk, 0), one.pk))

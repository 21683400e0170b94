"""A counsellor's own profile and hours."""

from collections.abc import Iterable
from datetime import date, time
from typing import Any

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from cms.core.search_kinds import entries_changed
from site_modules.accounts.models import User
from site_modules.career import permissions
from site_modules.career.models import Counsellor, DayException, MeetingPlace, WeeklyHours
from site_modules.career.services.refusals import CareerRefused

#: Weekday, from, until.
Hours = tuple[int, time, time]
PROFILE = (
    "headline", "about", "kinds", "languages", "durations", "pause", "notice_hours",
    "horizon_days", "confirms_by_hand",
)  # fmt: skip
MOST_EXCEPTIONS = 200


def counsellor_of(user: User) -> Counsellor:
    """Their row, made when they first come. Raises CareerRefused for who is none."""
    if not permissions.may_counsel(user):
        raise CareerRefused("not_yours", _("Only counsellors have hours here."))
    found, _made = Counsellor.objects.get_or_create(person=user)
    return found


@transaction.atomic
def save_profile(
    *, counsellor: Counsellor, by: User, values: dict[str, Any], places: dict[str, str]
) -> None:
    """`places`: platform → link or address, empty for one per meeting."""
    _refuse_others(counsellor, by)
    for name in PROFILE:
        setattr(counsellor, name, values[name])
    counsellor.save(update_fields=list(PROFILE))
    counsellor.places.exclude(platform__in=places).delete()
    for platform, place in places.items():
        MeetingPlace.objects.update_or_create(
            counsellor=counsellor, platform=platform, defaults={"place": place}
        )


@transaction.atomic
def save_hours(*, counsellor: Counsellor, by: User, hours: Iterable[Hours]) -> None:
    """In place of those before; meetings that are booked stay."""
    _refuse_others(counsellor, by)
    Counsellor.objects.select_for_update().get(pk=counsellor.pk)
    counsellor.hours.all().delete()
    WeeklyHours.objects.bulk_create(
        [
            WeeklyHours(counsellor=counsellor, weekday=day, starts=starts, ends=ends)
            for day, starts, ends in hours
        ]
    )


@transaction.atomic
def add_exception(
    *, counsellor: Counsellor, by: User, day: date, kind: str, starts: time | None,
    ends: time | None,
) -> DayException:  # fmt: skip
    _refuse_others(counsellor, by)
    if counsellor.exceptions.count() >= MOST_EXCEPTIONS:
        raise CareerRefused("many", _("Remove days that are over first."), "day")
    return DayException.objects.create(
        counsellor=counsellor, day=day, kind=kind, starts=starts, ends=ends
    )


@transaction.atomic
def remove_exception(*, exception: DayException, by: User) -> None:
    _refuse_others(exception.counsellor, by)
    exception.delete()


@transaction.atomic
def open_for_bookings(*, counsellor: Counsellor, by: User) -> None:
    """Needs a kind, a duration, a way to meet and hours. Raises CareerRefused."""
    _refuse_others(counsellor, by)
    lists = (counsellor.kinds, counsellor.durations, counsellor.languages)
    if not all(lists) or not counsellor.places.exists() or not counsellor.hours.exists():
        message = _(
            "Choose kinds, languages, durations and ways to meet, and set your hours first."
        )
        raise CareerRefused("incomplete", message)
    Counsellor.objects.filter(pk=counsellor.pk).update(is_active=True)
    entries_changed.send(sender="counsellors", keys=[counsellor.pk])


@transaction.atomic
def pause(*, counsellor: Counsellor, by: User) -> None:
    """No new bookings; those that stand, stand."""
    _refuse_others(counsellor, by)
    Counsellor.objects.filter(pk=counsellor.pk).update(is_active=False)
    entries_changed.send(sender="counsellors", keys=[counsellor.pk])


def _refuse_others(counsellor: Counsellor, by: User) -> None:
    if counsellor.person_id != by.pk or not permissions.may_counsel(by):
        raise CareerRefused("not_yours", _("Only counsellors have hours here."))

"""Bookings in lists and on their pages."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, Sum
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.http import urlencode
from django.utils.translation import gettext as _

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.core.together import Asking
from site_modules.career.enums import BookingState, Counselling, Side
from site_modules.career.models import Booking, CounsellingFigure, Counsellor
from site_modules.career.querysets import BookingQuerySet
from site_modules.career.selectors.slots import Wanted, counsellors, fits, nearest_slots

MOST_SHOWN, MOST_AHEAD = 30, 3
#: Fewer meetings of a kind in a month could tell of one person.
LEAST_COUNTED = 3


@dataclass(frozen=True)
class OwnBookings:
    """A member's appointments."""

    ahead: list[Booking]
    over: list[Booking]


def own_bookings(user: Any) -> OwnBookings:
    now = timezone.now()
    mine = Booking.objects.of_member(user).select_related("counsellor__person")
    ahead = list(mine.upcoming(now).order_by("starts_at", "pk"))
    over = mine.exclude(pk__in=[one.pk for one in ahead]).order_by("-changed_at", "-pk")
    return OwnBookings(ahead, list(over[:MOST_SHOWN]))


def next_bookings(user: Any) -> Asking[list[Booking]]:
    """For „Panoul meu”: the nearest ones of a member and of a counsellor."""
    found = Booking.objects.visible_to(user).upcoming(timezone.now()).exclude(starts_at=None)
    found = found.select_related("counsellor")
    rows = yield found.order_by("starts_at", "pk")[:MOST_AHEAD]
    for row in rows:
        mine = row.member_id == user.pk
        row.other_name = row.counsellor_name if mine else row.name
        row.address = row.get_absolute_url() if mine else row.desk_url
    return list(rows)


@dataclass(frozen=True)
class Desk:
    """What waits for a counsellor."""

    to_confirm: list[Booking]
    ahead: list[Booking]
    to_close: list[Booking]
    wishes: list[Booking]
    over: list[Booking]


def waiting_for(user: Any) -> BookingQuerySet:
    """Appointments that wait for this counsellor to confirm or close them."""
    now = timezone.now()
    waits = Q(state=BookingState.ASKED, starts_at__gt=now)
    waits |= Q(state=BookingState.CONFIRMED, ends_at__lte=now)
    return Booking.objects.of_counsellor(user).filter(waits)


def of_today(user: Any) -> list[Booking]:
    """Agreed appointments of this counsellor that are still to come today, by time."""
    now = timezone.localtime()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    mine = Booking.objects.of_counsellor(user).filter(state=BookingState.CONFIRMED)
    return list(mine.between(now, midnight).order_by("starts_at", "pk"))


def desk_of(counsellor: Counsellor, user: Any) -> Desk:
    """Five queries. Of who looks for a time only the outline is shown until somebody offers one."""
    now = timezone.now()
    mine = Booking.objects.of_counsellor(user)
    by_time = mine.order_by("starts_at", "pk")
    ended = (BookingState.HELD, BookingState.MISSED, BookingState.CANCELLED)
    wishes = Booking.objects.looking_for_a_time().filter(kind__in=counsellor.kinds)
    return Desk(
        to_confirm=list(by_time.filter(state=BookingState.ASKED, starts_at__gt=now)),
        ahead=list(
            by_time.filter(
                state__in=(BookingState.CONFIRMED, BookingState.OFFERED), ends_at__gt=now
            )[:100]
        ),
        to_close=list(by_time.filter(state=BookingState.CONFIRMED, ends_at__lte=now)),
        wishes=list(
            wishes.exclude(member=user.pk).defer("description", "wishes").order_by("pk")[:50]
        ),
        over=list(mine.filter(state__in=ended).order_by("-changed_at")[:MOST_SHOWN]),
    )


def resources_for(booking: Booking, user: Any) -> list[dict[str, str]]:
    """Those that this person may read."""
    return [
        {"title": page.card_title, "url": page_address(page)}
        for page in visible_pages(booking.resources.all().select_related("locale"), user)
    ]


def instead_of(booking: Booking, user: Any) -> list[dict[str, str]]:
    """Free hours of other counsellors near one that a counsellor cancelled, each with the address
    that chooses it; the words of the member go along."""
    if booking.ended_by != Side.COUNSELLOR or booking.starts_at is None or booking.has_begun:
        return []
    wanted = Wanted(booking.kind, booking.duration, booking.platform)
    others = [
        one
        for one in counsellors(without=user)
        if one.pk != booking.counsellor_id and fits(one, wanted)
    ]
    chosen: dict[str, str | int] = {
        "tip": booking.kind, "durata": booking.duration, "platforma": booking.platform,
        "in-locul": booking.pk,
    }  # fmt: skip
    return [
        {
            "label": date_format(slot.local_start, "l, j F, H:i"),
            "names": slot.names,
            "url": f"{reverse('career:book')}?"
            + urlencode(chosen | {"saptamana": slot.day.isoformat(), "ora": slot.value}),
        }
        for slot in nearest_slots(others, booking.duration, booking.starts_at)
    ]


def what_comes_next(booking: Booking) -> str:
    """For the member, in one sentence."""
    if booking.is_open and booking.starts_at and booking.starts_at <= timezone.now():
        return _("The meeting has begun.")
    words = {
        BookingState.WISHED: _(
            "Counsellors see the days and hours you wrote. One of them will offer you a time; we "
            "write to you at once."
        ),
        BookingState.ASKED: _(
            "The hour is kept for you. The counsellor confirms it; we write to you at once."
        ),
        BookingState.OFFERED: _(
            "The counsellor offers you this time. Accept it or choose another."
        ),
        BookingState.CONFIRMED: _(
            "The appointment is confirmed. We remind you a day and an hour before."
        ),
        BookingState.HELD: _("The meeting took place. You may book again whenever you need to."),
        BookingState.MISSED: _("You did not meet. It happens: book another hour."),
    }
    if booking.is_cancelled:
        return {
            Side.MEMBER: _("You cancelled this appointment."),
            Side.COUNSELLOR: _("The counsellor cancelled. Book another hour, with anybody."),
        }.get(Side(booking.ended_by or Side.PLATFORM), _("Nobody confirmed this hour in time."))
    return words[BookingState(booking.state)]


def kept_until(booking: Booking, days: int) -> datetime:
    return booking.changed_at + timedelta(days=days)


def figures() -> dict[str, Any]:
    """Columns and rows: meetings by year, kind and outcome; empty when there are none."""
    rows = CounsellingFigure.objects.order_by().values("month__year", "kind", "outcome")
    found = list(rows.annotate(sum=Sum("total")).order_by("-month__year", "kind", "outcome"))
    if not found:
        return {}
    columns = [_("Year"), _("Kind of counselling"), _("Outcome"), _("Number")]
    return {"columns": columns, "rows": [_cells(dict(row), columns) for row in found]}


def _cells(row: dict[str, Any], columns: list[str]) -> list[dict[str, str]]:
    total = row["sum"]
    texts = (
        str(row["month__year"]),
        str(Counselling(row["kind"]).label),
        str(BookingState(row["outcome"]).label),
        str(total) if total >= LEAST_COUNTED else _("fewer than 3"),
    )
    return [{"label": label, "text": text} for label, text in zip(columns, texts, strict=True)]

"""Who is told of what. No line and no mail holds what the two talk about."""

from typing import Any

from django.urls import reverse
from django.utils import timezone

from site_modules.career.models import Booking, Counsellor
from site_modules.career.permissions import may_counsel
from site_modules.notifications.delivery import notify


def when_of(booking: Booking) -> str:
    """Day and hour in Romania, in figures that every language reads."""
    if booking.starts_at is None:
        return ""
    return timezone.localtime(booking.starts_at).strftime("%d.%m.%Y, %H:%M")


def _data(booking: Booking, who: str, side: str) -> dict[str, Any]:
    return {"who": who, "when": when_of(booking), "booking": booking.pk, "side": side}


def tell_member(booking: Booking, kind: str) -> None:
    """Each change is a line and a mail of its own."""
    notify(
        kind=f"career.{kind}",
        recipients=[booking.member],
        url=booking.get_absolute_url(),
        data=_data(booking, booking.counsellor_name, "member"),
        group_key=f"career-{kind}:{booking.pk}:{booking.sequence}",
    )


def tell_counsellor(
    booking: Booking, kind: str, *, actor: Any = None, url: str = "", **more: Any
) -> None:
    if booking.counsellor is None:
        return
    notify(
        kind=f"career.{kind}",
        recipients=[booking.counsellor.person],
        url=url or booking.desk_url,
        data=_data(booking, booking.name, "counsellor") | more,
        actor=actor,
        group_key=f"career-{kind}:{booking.pk}:{booking.sequence}",
    )


def tell_of_erasure(booking: Booking) -> None:
    """The row is about to go: what takes the meeting out of a calendar travels along."""
    assert booking.starts_at is not None and booking.ends_at is not None  # noqa: S101
    tell_counsellor(
        booking, "cancelled", url=reverse("career:desk"), key=booking.calendar_key,
        sequence=booking.sequence, start=booking.starts_at.isoformat(),
        end=booking.ends_at.isoformat(),
    )  # fmt: skip


def tell_both(booking: Booking, kind: str, *, actor: Any = None) -> None:
    """With a calendar file for each, also for who did it: their own calendar follows."""
    tell_member(booking, kind)
    tell_counsellor(booking, kind, actor=actor)


def tell_of_booking(booking: Booking) -> None:
    if booking.is_asked:
        tell_member(booking, "received")
        tell_counsellor(booking, "asked")
    else:
        tell_both(booking, "confirmed")


def tell_of_wish(booking: Booking) -> None:
    """Counsellors of this kind; one line for several wishes."""
    counsellors = Counsellor.objects.taking_bookings().select_related("person")
    people = [
        one.person for one in counsellors if booking.kind in one.kinds and may_counsel(one.person)
    ]
    notify(
        kind="career.wished",
        recipients=people,
        url=reverse("career:desk"),
        data={},
        actor=booking.member,
        group_key="career-wished",
    )

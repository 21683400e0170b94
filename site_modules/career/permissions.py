"""Who counsels, who books, who may do what with a booking. Rights of administrators open nothing:
a booking is between its two people."""

from typing import Any

from site_modules.career.enums import OPEN, TAKES_TIME, BookingState
from site_modules.organisations.permissions import is_open_account

COUNSEL = "career.counsel"


def may_book(user: Any) -> bool:
    """Members: everybody with an open account."""
    return is_open_account(user)


def may_counsel(user: Any) -> bool:
    """Has the role; asked once for each request."""
    return bool(is_open_account(user) and user.has_perm(COUNSEL))


def is_its_member(user: Any, booking: Any) -> bool:
    return bool(is_open_account(user) and booking.member_id == user.pk)


def is_its_counsellor(user: Any, booking: Any) -> bool:
    counsellor = booking.counsellor
    return bool(
        is_open_account(user) and counsellor is not None and counsellor.person_id == user.pk
    )


def can_cancel(user: Any, booking: Any) -> bool:
    """Until it begins: afterwards the counsellor says how it ended, so that who did not come does
    not cancel instead."""
    return (booking.state in OPEN and not booking.has_begun) and (
        is_its_member(user, booking) or is_its_counsellor(user, booking)
    )


def can_move(user: Any, booking: Any) -> bool:
    """The member; a counsellor offers another time instead."""
    return booking.state in TAKES_TIME and is_its_member(user, booking) and not booking.has_begun


def can_accept(user: Any, booking: Any) -> bool:
    return booking.state == BookingState.OFFERED and is_its_member(user, booking)


def can_confirm(user: Any, booking: Any) -> bool:
    return booking.state == BookingState.ASKED and is_its_counsellor(user, booking)

"""Who may do what in a discussion."""

from typing import Any

from site_modules.moderation.enums import DECIDE

#: Held by editors: answers that carry „Official answer”.
ANSWER_OFFICIALLY = "comments.answer_officially"


def can_take_part(user: Any) -> bool:
    """True for people whose account is open: they may write, thank and follow."""
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


def can_decide(user: Any) -> bool:
    """True for moderators: hide, restore, approve, reject, close."""
    return bool(user.is_authenticated and user.is_active and user.has_perm(DECIDE))


def can_answer_officially(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active and user.has_perm(ANSWER_OFFICIALLY))


def can_close(user: Any) -> bool:
    """Moderators and editors close discussions and open them again."""
    return can_decide(user) or can_answer_officially(user)

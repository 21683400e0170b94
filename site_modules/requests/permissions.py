"""Who asks and who answers."""

from typing import Any

from site_modules.requests.enums import MANAGE
from site_modules.requests.kinds import find_kind, kinds_answered_by


def can_ask(user: Any) -> bool:
    """True for people whose account is open."""
    return bool(user.is_authenticated and user.is_active and not user.is_suspended)


def is_manager(user: Any) -> bool:
    """True for those who see and manage every request."""
    return can_ask(user) and bool(user.has_perm(MANAGE))


def is_staff(user: Any) -> bool:
    """True for people with work in the queue."""
    return can_ask(user) and bool(user.has_perm(MANAGE) or kinds_answered_by(user))


def can_answer_kind(user: Any, kind: str) -> bool:
    """May this person take requests of this kind? Kinds whose app is gone are for managers."""
    if not can_ask(user):
        return False
    found = find_kind(kind)
    return bool(user.has_perm(MANAGE) or (found is not None and user.has_perm(found.who_answers)))

"""Who asks and who answers."""

from typing import Any

from site_modules.requests.kinds import (
    RequestKind,
    find_kind,
    has_open_account,
    kinds_answered_by,
    manages_all,
)


def can_ask(user: Any) -> bool:
    """True for people whose account is open."""
    return has_open_account(user)


def can_ask_kind(user: Any, kind: RequestKind) -> bool:
    """True for people whom this kind is for."""
    return can_ask(user) and kind.lets_in(user)


def is_manager(user: Any) -> bool:
    """True for those who see and manage every request."""
    return manages_all(user)


def is_staff(user: Any) -> bool:
    """True for people with work in the queue."""
    return bool(kinds_answered_by(user))


def can_answer_kind(user: Any, kind: str) -> bool:
    """May this person take requests of this kind? Kinds whose app is gone are for managers."""
    if manages_all(user):
        return True
    found = find_kind(kind)
    return bool(found is not None and has_open_account(user) and user.has_perm(found.who_answers))

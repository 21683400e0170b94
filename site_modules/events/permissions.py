"""Who registers, and who looks after the participants of an event."""

from typing import Any

from site_modules.organisations.permissions import can_act_for, is_open_account

MANAGE = "events.manage_participants"


def can_register(user: Any) -> bool:
    """Everybody with an account that is open."""
    return is_open_account(user)


def can_propose(user: Any) -> bool:
    return is_open_account(user)


def manages_all(user: Any) -> bool:
    """Editors and administrators look after every event."""
    return is_open_account(user) and bool(user.has_perm(MANAGE))


def can_manage_event(user: Any, event: Any) -> bool:
    """Editors; who acts for the organisation; who proposed the event in their own name."""
    if not is_open_account(user):
        return False
    if manages_all(user):
        return True
    if event.organisation_id:
        return can_act_for(user, event.organisation)
    return bool(event.proposer_id and event.proposer_id == user.pk)

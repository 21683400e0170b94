"""Who makes, changes, shares and cancels documents."""

from typing import Any

from site_modules.organisations.permissions import can_act_for, is_open_account


def can_make_documents(user: Any) -> bool:
    return is_open_account(user)


def can_change_document(user: Any, document: Any) -> bool:
    """Its owner, or who acts for the organisation that holds it."""
    if not is_open_account(user):
        return False
    if document.organisation is not None:
        return can_act_for(user, document.organisation)
    return bool(document.owner_id == user.pk)


def can_read_registers(user: Any, organisation: Any) -> bool:
    return can_act_for(user, organisation)

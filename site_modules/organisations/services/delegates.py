"""The platform's role „Delegat OSC”: had while a verified organisation is managed."""

from typing import Any

from django.db import transaction

from cms.audit.services import record
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group
from site_modules.accounts.services import give_role
from site_modules.organisations.enums import MANAGING_ROLES, OrganisationState
from site_modules.organisations.models import GivenRole, Membership, Organisation


@transaction.atomic
def refresh_delegate(*, user: Any, by: Any = None) -> None:
    """Give or take the role as the memberships of now say. Who has it by hand keeps it."""
    manages = (
        Membership.objects.holding()
        .filter(user=user, role__in=MANAGING_ROLES, organisation__state=OrganisationState.VERIFIED)
        .exists()
    )
    if manages and user.is_active:
        _give(user, by)
    else:
        _take(user, by)


def refresh_delegates(*, organisation: Organisation, by: Any = None) -> None:
    """Everybody who manages this organisation, after its state changed."""
    held = Membership.objects.holding().filter(organisation=organisation, role__in=MANAGING_ROLES)
    for membership in held.select_related("user"):
        refresh_delegate(user=membership.user, by=by)


def _give(user: Any, by: Any) -> None:
    if give_role(user=user, group=role_group(Role.DELEGATE), by=by):
        GivenRole.objects.get_or_create(user=user)


def _take(user: Any, by: Any) -> None:
    deleted, _rows = GivenRole.objects.filter(user=user).delete()
    if deleted:
        user.groups.remove(role_group(Role.DELEGATE))
        record("organisations.delegate_ended", actor=by, subject=user)

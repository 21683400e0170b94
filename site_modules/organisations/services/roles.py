"""Roles in an organisation: changed, shown."""

from datetime import datetime

from django.db import transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations.enums import MANAGING_ROLES, EventKind
from site_modules.organisations.models import Membership
from site_modules.organisations.services.delegates import refresh_delegate
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.rules import (
    is_representative,
    locked,
    refuse_last,
    require_management,
)


@transaction.atomic
def change_role(
    *, membership: Membership, by: User, role: str, title: str, expires_at: datetime | None
) -> None:
    """Another role, function or term. Raises OrganisationRefused, AlreadyDecided."""
    organisation = locked(membership)
    require_management(organisation, by, membership.role)
    require_management(organisation, by, role)
    loses = (role not in MANAGING_ROLES or expires_at) and membership.manages
    if loses or (role != membership.role and is_representative(membership.role)):
        refuse_last(membership, stays_as=role if expires_at is None else "")
    if membership.user_id == by.pk and role != membership.role and not loses:
        raise OrganisationRefused("own", _("Somebody else changes your role."), field="role")
    changed = Membership.objects.filter(
        pk=membership.pk, ended_at=None, role=membership.role, expires_at=membership.expires_at
    ).update(role=role, title=title, expires_at=expires_at, warned_at=None)
    if not changed:
        raise AlreadyDecided("changed", _("Somebody changed this role meanwhile. Look again."))
    changes = {
        name: [before, after]
        for name, before, after in (
            ("role", membership.role, role),
            ("title", membership.title, title),
            ("expires_at", _day(membership.expires_at), _day(expires_at)),
        )
        if before != after
    }
    note(
        organisation=organisation, kind=EventKind.ROLE_CHANGED, by=by, person=membership.user,
        changes=changes,
    )  # fmt: skip
    membership.refresh_from_db()
    refresh_delegate(user=membership.user, by=by)
    tell_person(membership, by, "organisations.role_changed")


def set_shown(*, membership: Membership, by: User, is_shown: bool) -> None:
    """Whether one stands on the organisation's page: everybody decides for themselves."""
    if membership.user_id != by.pk:
        raise OrganisationRefused("not_yours", _("Everybody decides this for themselves."))
    Membership.objects.filter(pk=membership.pk).update(is_shown=is_shown)


def _day(moment: datetime | None) -> str:
    return timezone.localtime(moment).date().isoformat() if moment else ""


def tell_person(membership: Membership, by: User, kind: str) -> None:
    """Somebody is told of their own role."""
    notify(
        kind=kind,
        recipients=[membership.user],
        url=reverse("organisations:mine"),
        data={
            "organisation": membership.organisation.name,
            "role": str(membership.get_role_display()),
        },
        actor=by,
    )

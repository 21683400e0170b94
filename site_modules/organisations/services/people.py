"""People of an organisation: taken in, given other roles, gone."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import MANAGING_ROLES, EventKind, MemberRole
from site_modules.organisations.models import Conversation, Membership, Organisation
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.delegates import refresh_delegate
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused


def add_member(
    *,
    organisation: Organisation,
    user: User,
    role: str,
    by: User,
    title: str = "",
    expires_at: datetime | None = None,
) -> Membership:
    """Take somebody in. Raises AlreadyDecided when they belong already. Callers have asked
    whether `by` may."""
    _end_expired(organisation, user)
    try:
        with transaction.atomic():
            membership = Membership.objects.create(
                organisation=organisation, user=user, role=role, title=title, expires_at=expires_at
            )
            note(
                organisation=organisation, kind=EventKind.JOINED, by=by, person=user,
                changes={"role": ["", role]},
            )  # fmt: skip
            refresh_delegate(user=user, by=by)
            return membership
    except IntegrityError as error:
        raise AlreadyDecided("member", _("This person belongs to the organisation.")) from error


def _end_expired(organisation: Organisation, user: User) -> None:
    """A term that is over makes room, even before the job has passed."""
    Membership.objects.filter(
        organisation=organisation, user=user, ended_at=None, expires_at__lte=timezone.now()
    ).update(ended_at=timezone.now())


@transaction.atomic
def leave(*, membership: Membership, by: User) -> None:
    """Somebody goes by themselves. Raises OrganisationRefused for the last one who manages,
    AlreadyDecided."""
    if membership.user_id != by.pk:
        raise OrganisationRefused("not_yours", _("Everybody leaves for themselves."))
    _end(membership, by, EventKind.LEFT)
    notify(
        kind="organisations.left",
        recipients=people_who_manage(membership.organisation),
        url=membership.organisation.people_url,
        data={"who": by.public_name, "organisation": membership.organisation.name},
        actor=by,
    )


@transaction.atomic
def remove(*, membership: Membership, by: User) -> None:
    """Take somebody out. Raises OrganisationRefused, AlreadyDecided."""
    require_management(membership.organisation, by, membership.role)
    if membership.user_id == by.pk:
        raise OrganisationRefused("own", _("To go yourself, use „I leave this organisation”."))
    _end(membership, by, EventKind.REMOVED)
    _tell_person(membership, by, "organisations.removed")


def _end(membership: Membership, by: User, kind: EventKind) -> None:
    organisation = _locked(membership)
    _refuse_last(membership)
    ended = Membership.objects.filter(pk=membership.pk, ended_at=None).update(
        ended_at=timezone.now()
    )
    if not ended:
        raise AlreadyDecided("changed", _("This role has ended already."))
    after_end(membership=membership, by=by)
    note(
        organisation=organisation, kind=kind, by=by, person=membership.user,
        changes={"role": [membership.role, ""]},
    )  # fmt: skip


def after_end(*, membership: Membership, by: Any) -> None:
    """What follows from the end of a role: conversations are free again, „Delegat OSC” goes."""
    Conversation.objects.filter(
        organisation=membership.organisation_id, assigned_to=membership.user_id
    ).update(assigned_to=None)
    refresh_delegate(user=membership.user, by=by)


@transaction.atomic
def change_role(
    *, membership: Membership, by: User, role: str, title: str, expires_at: datetime | None
) -> None:
    """Another role, function or term. Raises OrganisationRefused, AlreadyDecided."""
    organisation = _locked(membership)
    require_management(organisation, by, membership.role)
    require_management(organisation, by, role)
    loses = (role not in MANAGING_ROLES or expires_at) and membership.manages
    if loses or (role != membership.role and is_representative(membership.role)):
        _refuse_last(membership, stays_as=role if expires_at is None else "")
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
    _tell_person(membership, by, "organisations.role_changed")


def set_shown(*, membership: Membership, by: User, is_shown: bool) -> None:
    """Whether one stands on the organisation's page: everybody decides for themselves."""
    if membership.user_id != by.pk:
        raise OrganisationRefused("not_yours", _("Everybody decides this for themselves."))
    Membership.objects.filter(pk=membership.pk).update(is_shown=is_shown)


def require_management(organisation: Organisation, by: User, role: str) -> None:
    """Raises OrganisationRefused: only who manages; and a legal representative is named and
    taken out by a legal representative alone."""
    if not permissions.can_manage_members(by, organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    if not is_representative(role):
        return
    own = organisation.memberships.filter(user=by).holding().first()
    if own is None or not is_representative(own.role):
        raise OrganisationRefused(
            "representative",
            _("Only a legal representative decides on legal representatives."),
            field="role",
        )


def is_representative(role: str) -> bool:
    return role == MemberRole.LEGAL_REPRESENTATIVE


def _locked(membership: Membership) -> Organisation:
    """The organisation, held until the end: two representatives do not go at the same moment."""
    return Organisation.objects.select_for_update().get(pk=membership.organisation_id)


def _refuse_last(membership: Membership, stays_as: str = "") -> None:
    """The last legal representative names a successor first; where there is none, the last
    delegate does."""
    if not membership.manages or stays_as == membership.role:
        return
    others = Membership.objects.holding().filter(
        organisation=membership.organisation_id, expires_at=None, user__is_active=True
    )
    others = others.exclude(pk=membership.pk)
    if is_representative(membership.role):
        others = others.filter(role=MemberRole.LEGAL_REPRESENTATIVE)
    else:
        others = others.filter(role__in=MANAGING_ROLES)
    if not others.exists():
        raise OrganisationRefused(
            "last",
            _("Name a successor first: somebody must answer for the organisation without a term."),
        )


def _day(moment: datetime | None) -> str:
    return timezone.localtime(moment).date().isoformat() if moment else ""


def _tell_person(membership: Membership, by: User, kind: str) -> None:
    from django.urls import reverse

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

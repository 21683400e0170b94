"""People of an organisation: taken in, gone."""

from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations.enums import EventKind
from site_modules.organisations.models import Conversation, Membership, Organisation
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.delegates import refresh_delegate
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.roles import tell_person
from site_modules.organisations.services.rules import locked, refuse_last, require_management


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
    tell_person(membership, by, "organisations.removed")


def _end(membership: Membership, by: User, kind: EventKind) -> None:
    organisation = locked(membership)
    refuse_last(membership)
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

"""A verified organisation changes its name or its numbers: asked by its people, verified again."""

from typing import Any

from django.db import IntegrityError, transaction
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.search_kinds import entries_changed
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import ChangeState, EventKind
from site_modules.organisations.models import IdentityChange, Organisation
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.shaping import IDENTITY_FIELDS, refuse_taken
from site_modules.organisations.services.verifying import correct_identity, refuse_own

DECIDED = _("Somebody decided on it before you, or it was withdrawn.")


def ask_identity_change(
    *, organisation: Organisation, by: User, fields: dict[str, Any], reason: str
) -> IdentityChange:
    """Name, kind and numbers as they should be; administrators are told. Raises
    OrganisationRefused, AlreadyThere (the CUI is another's), AlreadyDecided (one waits)."""
    if not permissions.can_manage_members(by, organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    wanted = {name: fields[name] for name in IDENTITY_FIELDS}
    if all(getattr(organisation, name) == value for name, value in wanted.items()):
        raise OrganisationRefused("nothing", _("Nothing changed."), field="name")
    refuse_taken(wanted["cui"], apart_from=organisation.pk)
    try:
        with transaction.atomic():
            return _ask(organisation, by, wanted, reason)
    except IntegrityError as error:
        waits = _("A change waits already. Withdraw it before you ask for another one.")
        raise AlreadyDecided("waits", waits) from error


def _ask(
    organisation: Organisation, by: User, wanted: dict[str, Any], reason: str
) -> IdentityChange:
    change = IdentityChange.objects.create(
        organisation=organisation, asked_by=by, reason=reason, **wanted
    )
    note(organisation=organisation, kind=EventKind.CHANGE_ASKED, by=by, text=reason)
    notify(
        kind="organisations.to_verify",
        recipients=User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR),
        url=reverse("organisations_queue"),
        actor=by,
        group_key="organisations-to-verify",
    )
    return change


@transaction.atomic
def withdraw_identity_change(*, change: IdentityChange, by: User) -> None:
    """Raises OrganisationRefused, AlreadyDecided."""
    if not permissions.can_manage(by, change.organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    _settle(change, by, ChangeState.WITHDRAWN)


def accept_identity_change(*, change: IdentityChange, by: User) -> None:
    """The organisation is verified with its new data. Raises OrganisationRefused (four eyes),
    AlreadyThere, AlreadyDecided."""
    refuse_own(change.organisation, by)
    with transaction.atomic():
        _settle(change, by, ChangeState.ACCEPTED)
        organisation = Organisation.objects.get(pk=change.organisation_id)
        wanted = {name: getattr(change, name) for name in IDENTITY_FIELDS}
        correct_identity(organisation=organisation, by=by, fields=wanted)
        Organisation.objects.filter(pk=organisation.pk).update(
            verified_at=change.decided_at, verified_by=by
        )
        entries_changed.send(sender="organisations", keys=[organisation.pk])
        _tell(organisation, by, "identity_changed")


@transaction.atomic
def refuse_identity_change(*, change: IdentityChange, by: User, answer: str) -> None:
    """The verified data stays, and its people read why. Raises OrganisationRefused,
    AlreadyDecided."""
    refuse_own(change.organisation, by)
    _settle(change, by, ChangeState.REFUSED, answer=answer)
    note(organisation=change.organisation, kind=EventKind.CHANGE_REFUSED, by=by, text=answer)
    record(
        "organisations.change_refused", actor=by, details={"organisation": change.organisation_id}
    )
    _tell(change.organisation, by, "identity_refused", answer)


def _settle(change: IdentityChange, by: User, state: ChangeState, **values: str) -> None:
    """One conditional update: of two who decide the first one wins."""
    now = timezone.now()
    won = IdentityChange.objects.filter(pk=change.pk, state=ChangeState.WAITING).update(
        state=state, decided_by=by, decided_at=now, **values
    )
    change.refresh_from_db()
    if not won:
        raise AlreadyDecided("decided", DECIDED)


def _tell(organisation: Organisation, by: User, name: str, reason: str = "") -> None:
    notify(
        kind=f"organisations.{name}",
        recipients=people_who_manage(organisation),
        url=organisation.manage_url,
        data={"organisation": organisation.name, "reason": reason},
        actor=by,
    )

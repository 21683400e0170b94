"""Administrators verify, ask for changes, reject, suspend, restore, correct."""

from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.search_kinds import entries_changed
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import EventKind, OrganisationState
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors import people_who_manage
from site_modules.organisations.services.delegates import refresh_delegates
from site_modules.organisations.services.editing import changed_fields, keep_changed
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.shaping import IDENTITY_FIELDS, refuse_taken
from site_modules.organisations.signals import organisation_restored, organisation_suspended


@transaction.atomic
def verify(*, organisation: Organisation, by: User, version: int | None = None) -> None:
    """Confirm it. Raises AlreadyDecided, OrganisationRefused (four eyes)."""
    now = timezone.now()
    _decide(
        organisation, by, OrganisationState.WAITING, OrganisationState.VERIFIED, version,
        verified_at=now, verified_by=by, state_reason="",
    )  # fmt: skip
    _after(organisation, by, EventKind.VERIFIED)


@transaction.atomic
def ask_for_changes(
    *, organisation: Organisation, by: User, reason: str, version: int | None = None
) -> None:
    """Send it back with what is missing. Raises AlreadyDecided, OrganisationRefused."""
    _decide(
        organisation, by, OrganisationState.WAITING, OrganisationState.CHANGES_ASKED, version,
        state_reason=reason,
    )  # fmt: skip
    _after(organisation, by, EventKind.CHANGES_ASKED, reason)


@transaction.atomic
def reject(
    *, organisation: Organisation, by: User, reason: str, version: int | None = None
) -> None:
    """Refuse it with a reason. Raises AlreadyDecided, OrganisationRefused."""
    _decide(
        organisation, by, OrganisationState.WAITING, OrganisationState.REJECTED, version,
        state_reason=reason,
    )  # fmt: skip
    _after(organisation, by, EventKind.REJECTED, reason)


@transaction.atomic
def suspend(*, organisation: Organisation, by: User, reason: str) -> None:
    """Nothing is done in its name and nobody finds it. Raises AlreadyDecided,
    OrganisationRefused."""
    _decide(
        organisation, by, OrganisationState.VERIFIED, OrganisationState.SUSPENDED, None,
        state_reason=reason,
    )  # fmt: skip
    _after(organisation, by, EventKind.SUSPENDED, reason)
    organisation_suspended.send(sender=Organisation, organisation=organisation, by=by)


@transaction.atomic
def restore(*, organisation: Organisation, by: User, reason: str) -> None:
    """End a suspension. Raises AlreadyDecided, OrganisationRefused."""
    _decide(
        organisation, by, OrganisationState.SUSPENDED, OrganisationState.VERIFIED, None,
        state_reason="",
    )  # fmt: skip
    _after(organisation, by, EventKind.RESTORED, reason)
    organisation_restored.send(sender=Organisation, organisation=organisation, by=by)


def correct_identity(*, organisation: Organisation, by: User, fields: dict[str, Any]) -> list[str]:
    """An administrator writes the name, the kind or the numbers as the law has them; the names of
    what changed. Raises OrganisationRefused, AlreadyThere, AlreadyDecided."""
    refuse_own(organisation, by)
    refuse_taken(fields.get("cui", organisation.cui), apart_from=organisation.pk)
    try:
        with transaction.atomic():
            seen = organisation.version
            changes = changed_fields(organisation, IDENTITY_FIELDS, fields)
            if changes:
                themes = list(organisation.themes.values_list("theme", flat=True))
                keep_changed(organisation, seen, themes)
                note(organisation=organisation, kind=EventKind.EDITED, by=by, changes=changes)
                _audit(organisation, by, "corrected")
            return list(changes)
    except IntegrityError:
        refuse_taken(fields.get("cui", ""), apart_from=organisation.pk)
        raise


def refuse_own(organisation: Organisation, by: User) -> None:
    """Four eyes: nobody decides on what they entered or belong to."""
    if not permissions.can_verify(by):
        raise OrganisationRefused("no_right", _("Only administrators decide on organisations."))
    is_own = organisation.created_by_id == by.pk
    if is_own or organisation.memberships.filter(user=by, ended_at=None).exists():
        raise OrganisationRefused(
            "own", _("You belong to this organisation: another administrator decides on it.")
        )


def _decide(
    organisation: Organisation, by: User, expected: str, state: str, version: int | None,
    **fields: Any,
) -> None:  # fmt: skip
    """One conditional update: of two administrators the first one decides, and on the words that
    were read."""
    refuse_own(organisation, by)
    found = Organisation.objects.filter(pk=organisation.pk, state=expected)
    if version is not None:
        found = found.filter(version=version)
    claimed = found.update(state=state, decided_by=by, **fields)
    organisation.refresh_from_db()
    if not claimed:
        raise AlreadyDecided("decided", _why_late(organisation, expected))


def _why_late(organisation: Organisation, expected: str) -> str:
    if organisation.state == expected:
        return str(_("It was changed after you opened it. Read it again before you decide."))
    who = organisation.decided_by or _("Somebody")
    words = _("%(who)s was before you; the state is now: %(state)s.")
    return words % {"who": who, "state": organisation.get_state_display()}


def _after(organisation: Organisation, by: User, kind: EventKind, reason: str = "") -> None:
    """Journal, roles, the word to its people, the audit log."""
    note(organisation=organisation, kind=kind, by=by, text=reason)
    refresh_delegates(organisation=organisation, by=by)
    entries_changed.send(sender="organisations", keys=[organisation.pk])
    notify(
        kind=f"organisations.{kind.value}",
        recipients=people_who_manage(organisation),
        url=organisation.manage_url,
        data={"organisation": organisation.name, "reason": reason},
        actor=by,
    )
    _audit(organisation, by, kind.value)


def _audit(organisation: Organisation, by: User, event: str) -> None:
    record(f"organisations.{event}", actor=by, details={"organisation": organisation.pk})

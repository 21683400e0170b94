"""An organisation is entered, sent to the administrators, taken back."""

from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import (
    NOT_YET_VERIFIED,
    SENDABLE,
    EventKind,
    MemberRole,
    OrganisationState,
)
from site_modules.organisations.logos import small_logo
from site_modules.organisations.models import Membership, Organisation
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.shaping import (
    DETAIL_FIELDS,
    IDENTITY_FIELDS,
    free_slug,
    prepare,
    refuse_taken,
    set_themes,
)

#: Organisations that one person has entered and that wait.
MOST_WAITING = 5


def enter(
    *,
    by: User,
    fields: dict[str, Any],
    role: str = MemberRole.LEGAL_REPRESENTATIVE,
    title: str = "",
    themes: list[str] | None = None,
    logo: File | None = None,
    sends: bool = True,
) -> Organisation:
    """Keep a new organisation with its first person, and send it to the administrators.

    Raises OrganisationRefused; AlreadyThere when the CUI is another organisation's.
    """
    if not permissions.can_enter_organisation(by):
        raise OrganisationRefused("no_account", _("Sign in with an open account first."))
    refuse_taken(fields.get("cui", ""))
    open_ones = Organisation.objects.filter(created_by=by, state__in=NOT_YET_VERIFIED)
    if open_ones.count() >= MOST_WAITING:
        raise OrganisationRefused(
            "too_many", _("Several organisations entered by you still wait. Finish those first.")
        )
    try:
        return _enter(by, fields, role, title, themes or [], logo, sends)
    except IntegrityError:  # somebody else entered it in this moment
        refuse_taken(fields.get("cui", ""))
        raise


@transaction.atomic
def _enter(
    by: User, fields: dict[str, Any], role: str, title: str, themes: list[str],
    logo: File | None, sends: bool,
) -> Organisation:  # fmt: skip
    organisation = Organisation(created_by=by, slug=free_slug(fields["name"]))
    for name in (*IDENTITY_FIELDS, *DETAIL_FIELDS):
        setattr(organisation, name, fields.get(name, ""))
    if logo:
        organisation.logo = small_logo(logo)
    prepare(organisation, themes)
    organisation.save()
    set_themes(organisation, themes)
    Membership.objects.create(organisation=organisation, user=by, role=role, title=title)
    note(organisation=organisation, kind=EventKind.ENTERED, by=by)
    if sends:
        send(organisation=organisation, by=by)
    return organisation


def send(*, organisation: Organisation, by: User) -> None:
    """Ask the administrators to verify it. Raises OrganisationRefused, AlreadyThere."""
    if not organisation.cui and not organisation.registry_number:
        raise OrganisationRefused(
            "no_number", _("Write the CUI or the registry number."), field="cui"
        )
    refuse_taken(organisation.cui, apart_from=organisation.pk)
    try:
        with transaction.atomic():
            _send(organisation, by)
    except IntegrityError as error:
        refuse_taken(organisation.cui, apart_from=organisation.pk)
        raise AlreadyDecided("changed", _("It was changed meanwhile. Read it again.")) from error


def _send(organisation: Organisation, by: User) -> None:
    sent = Organisation.objects.filter(pk=organisation.pk, state__in=SENDABLE).update(
        state=OrganisationState.WAITING, submitted_at=timezone.now(), version=F("version") + 1
    )
    organisation.refresh_from_db()
    if not sent:
        raise AlreadyDecided("changed", _("It is no longer a draft: somebody sent it before."))
    note(organisation=organisation, kind=EventKind.SENT, by=by)
    administrators = User.objects.filter(is_active=True, groups__name=Role.ADMINISTRATOR)
    notify(
        kind="organisations.to_verify",
        recipients=administrators,
        url=reverse("organisations_queue"),
        actor=by,
        group_key="organisations-to-verify",
    )


@transaction.atomic
def discard(*, organisation: Organisation, by: User) -> None:
    """Take back what is not verified; it is gone with its first person. Raises
    OrganisationRefused, AlreadyDecided."""
    if not permissions.can_manage(by, organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    found = Organisation.objects.filter(pk=organisation.pk, state__in=NOT_YET_VERIFIED)
    if not found.exists():
        raise AlreadyDecided("changed", _("It is verified and cannot be taken back."))
    name = organisation.logo.name
    found.delete()
    if name:
        storage = Organisation._meta.get_field("logo").storage
        transaction.on_commit(lambda: storage.delete(name))

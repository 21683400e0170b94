"""An organisation is entered, corrected, sent to the administrators."""

from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import F
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import get_random_string
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION, clean_source, render
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify
from site_modules.organisations import permissions
from site_modules.organisations.enums import (
    HOLDS_CUI,
    NOT_YET_VERIFIED,
    SENDABLE,
    EventKind,
    MemberRole,
    OrganisationState,
)
from site_modules.organisations.logos import small_logo
from site_modules.organisations.models import Membership, Organisation, ThemeOfOrganisation
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import (
    AlreadyDecided,
    AlreadyThere,
    OrganisationRefused,
)
from site_modules.organisations.words import folded

#: What the law knows; after the verification only an administrator changes it.
IDENTITY_FIELDS = ("name", "kind", "cui", "registry_number")
DETAIL_FIELDS = (
    "county", "locality", "address", "website", "email", "phone", "description",
)  # fmt: skip
#: Parts of addresses that are not organisations.
RESERVED = frozenset({"inscrie", "invitatie", "administrare"})
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


def refuse_taken(cui: str, *, apart_from: int | None = None) -> None:
    """Raises AlreadyThere when an organisation that counts has this CUI."""
    if not cui:
        return
    taken = Organisation.objects.filter(cui=cui, state__in=HOLDS_CUI)
    if apart_from is not None:
        taken = taken.exclude(pk=apart_from)
    if found := taken.first():
        raise AlreadyThere(
            _("This organisation is on the platform already. You can ask to join it."), found
        )


def free_slug(name: str) -> str:
    """A part of an address made of the name; with a random tail where it is taken."""
    base = slugify(folded(name))[:60].strip("-") or "organizatie"
    if base not in RESERVED and not Organisation.objects.filter(slug=base).exists():
        return base
    return f"{base}-{get_random_string(5, 'abcdefghjkmnpqrstuvwxyz23456789')}"


def prepare(organisation: Organisation, themes: list[str]) -> None:
    """What follows from the fields: the rendered description and the words of the search."""
    from site_modules.organisations.enums import OrganisationTheme

    organisation.description = clean_source(organisation.description)
    organisation.description_html = render(organisation.description)
    organisation.renderer_version = RENDERER_VERSION
    organisation.name_key = folded(organisation.name)[:200]
    labels = [str(theme.label) for theme in OrganisationTheme if theme.value in themes]
    words = [
        organisation.name, organisation.cui, organisation.locality,
        organisation.get_county_display(), *labels,
    ]  # fmt: skip
    organisation.search_text = folded(" ".join(words))


def set_themes(organisation: Organisation, themes: list[str]) -> None:
    rows = ThemeOfOrganisation.objects.filter(organisation=organisation)
    rows.exclude(theme__in=themes).delete()
    kept = set(rows.values_list("theme", flat=True))
    ThemeOfOrganisation.objects.bulk_create(
        ThemeOfOrganisation(organisation=organisation, theme=theme)
        for theme in themes
        if theme not in kept
    )


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


def edit(
    *,
    organisation: Organisation,
    by: User,
    fields: dict[str, Any],
    themes: list[str] | None = None,
    logo: File | None = None,
    removes_logo: bool = False,
) -> list[str]:
    """Change details (and, before the verification, the identity); the names of what changed.

    Raises OrganisationRefused, AlreadyThere.
    """
    if not permissions.can_manage(by, organisation):
        raise OrganisationRefused("not_yours", _("Only its delegates change an organisation."))
    if organisation.state in NOT_YET_VERIFIED:
        names: tuple[str, ...] = (*IDENTITY_FIELDS, *DETAIL_FIELDS)
    else:
        names = DETAIL_FIELDS
    if "cui" in names:
        refuse_taken(fields.get("cui", organisation.cui), apart_from=organisation.pk)
    try:
        with transaction.atomic():
            return _edit(organisation, by, names, fields, themes, logo, removes_logo)
    except IntegrityError:
        refuse_taken(fields.get("cui", ""), apart_from=organisation.pk)
        raise


def _edit(
    organisation: Organisation, by: User, names: tuple[str, ...], fields: dict[str, Any],
    themes: list[str] | None, logo: File | None, removes_logo: bool,
) -> list[str]:  # fmt: skip
    seen = organisation.version
    before = sorted(organisation.themes.values_list("theme", flat=True))
    chosen = before if themes is None else sorted(themes)
    changes = changed_fields(organisation, names, fields)
    if chosen != before:
        changes["themes"] = [before, chosen]
    old_logo = organisation.logo.name
    if logo or (removes_logo and old_logo):
        changes["logo"] = [bool(old_logo), bool(logo)]
        organisation.logo = small_logo(logo) if logo else ""
    if not changes:
        return []
    keep_changed(organisation, seen, chosen)
    if "logo" in changes and old_logo:
        storage = Organisation._meta.get_field("logo").storage
        transaction.on_commit(lambda: storage.delete(old_logo))
    note(organisation=organisation, kind=EventKind.EDITED, by=by, changes=changes)
    return list(changes)


def changed_fields(
    organisation: Organisation, names: tuple[str, ...], fields: dict[str, Any]
) -> dict[str, list[Any]]:
    """Set what differs; {name: [before, after]}."""
    changes = {}
    for name in names:
        before, after = getattr(organisation, name), fields.get(name, getattr(organisation, name))
        if before != after:
            changes[name] = [before, after]
            setattr(organisation, name, after)
    return changes


def keep_changed(organisation: Organisation, seen: int, themes: list[str]) -> None:
    """Store what was set, if nobody stored other words meanwhile."""
    claimed = Organisation.objects.filter(
        pk=organisation.pk, version=seen, state=organisation.state
    ).update(version=F("version") + 1)
    if not claimed:
        raise AlreadyDecided(
            "changed", _("Somebody changed it while you were writing. Look at it and save again.")
        )
    organisation.version = seen + 1
    prepare(organisation, themes)
    organisation.save(
        update_fields=[
            *IDENTITY_FIELDS, *DETAIL_FIELDS, "description_html", "renderer_version", "name_key",
            "search_text", "logo",
        ]
    )  # fmt: skip
    set_themes(organisation, themes)


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

"""An organisation is changed by who manages it."""

from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.organisations import permissions
from site_modules.organisations.enums import NOT_YET_VERIFIED, EventKind
from site_modules.organisations.logos import small_logo
from site_modules.organisations.models import Organisation
from site_modules.organisations.services.journal import note
from site_modules.organisations.services.refusals import AlreadyDecided, OrganisationRefused
from site_modules.organisations.services.shaping import (
    DETAIL_FIELDS,
    IDENTITY_FIELDS,
    prepare,
    refuse_taken,
    set_themes,
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

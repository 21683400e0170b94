"""Writing to the author of an ad through the platform: no address is shown to anybody."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import User
from site_modules.hub.models import Ad
from site_modules.hub.services.refusals import HubRefused
from site_modules.organisations.models import Organisation
from site_modules.organisations.services import (
    OrganisationRefused,
    write_to_member,
    write_to_organisation,
)


def write_about_ad(*, ad: Ad, by: User, text: str, organisation: Organisation | None = None) -> Any:
    """A conversation about an ad: with its organisation, or of `organisation` with the person whose
    ad it is. Raises HubRefused."""
    about: dict[str, Any] = {
        "subject": ad.title, "text": text, "about_title": ad.title,
        "about_address": ad.get_absolute_url(),
    }  # fmt: skip
    try:
        if ad.organisation is not None:
            return write_to_organisation(organisation=ad.organisation, by=by, **about)
        if organisation is None or ad.submitter is None:
            message = _("Only verified organisations write to volunteers.")
            raise HubRefused("no_organisation", message, "organisation")
        return write_to_member(organisation=organisation, member=ad.submitter, by=by, **about)
    except OrganisationRefused as refusal:
        raise HubRefused(refusal.code, refusal.message, refusal.field) from refusal

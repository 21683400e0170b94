"""Ads as the API gives them out and takes them."""

from typing import Any

from django.urls import reverse

from cms.api.schemas.hub import AdIn
from cms.core.members_text import render
from site_modules.hub import permissions
from site_modules.hub.enums import ApplyOn
from site_modules.hub.models import Ad
from site_modules.hub.selectors.detail import files_of

FITS = {
    "beginners": "fits_beginners", "minors": "fits_minors", "groups": "fits_groups",
    "disabled": "fits_disabled",
}  # fmt: skip
SAME = (
    "title", "activity_type", "place", "county", "locality", "schedule", "apply_until",
)  # fmt: skip
WHOLE = (
    *SAME, "reference", "description", "starts_on", "ends_on", "time_needed", "people_wanted",
    "minimum_age", "spoken_languages", "accessibility", "how_to_apply", "other_information",
    "contact_name", "language", "approved_at",
)  # fmt: skip
DETAILS = (
    "contract", "pay", "apply_address", "looks_for", "funding", "hours", "price", "certificate",
)  # fmt: skip


def ad_row(ad: Ad) -> dict[str, Any]:
    return {name: getattr(ad, name) for name in SAME} | {
        "id": ad.pk,
        "kind": ad.kind.value,
        "organisation": ad.organisation.name if ad.organisation else "",
        "approved_at": ad.approved_at,
        "address": ad.get_absolute_url(),
    }


def ad_out(ad: Ad, user: Any) -> dict[str, Any]:
    """All of it, the contact as this person may see it."""
    author = ad.submitter.public_name if ad.submitter and not ad.organisation_id else ""
    return {name: getattr(ad, name) for name in WHOLE} | {
        "id": ad.pk,
        "kind": ad.kind.value,
        "organisation": ad.organisation.name if ad.organisation else "",
        "author": author,
        "html": render(ad.description),
        "languages": ad.languages,
        "shown_language": ad.shown_language or ad.language,
        "street": ad.address,
        "fits": [name for name, field in FITS.items() if getattr(ad, field)],
        "skills": [str(one) for one in ad.skills],
        "contact_email": ad.contact_email if permissions.shows_email(user, ad) else "",
        "contact_phone": ad.contact_phone if permissions.shows_phone(user, ad) else "",
        "details": {
            name: str(value) for name in DETAILS if (value := getattr(ad, name, "") or "")
        },
        "files": [
            {"name": file.name, "size": file.size,
             "address": reverse("hub:file", args=[file.pk, file.name])}
            for file in files_of(ad)
        ],
        "address": ad.get_absolute_url(),
    }  # fmt: skip


def own_out(ad: Ad) -> dict[str, Any]:
    names = ("reference", "title", "state", "edit_state", "version", "submitted_at", "approved_at",
             "expires_at")  # fmt: skip
    return {name: getattr(ad, name) for name in names} | {
        "id": ad.pk,
        "kind": ad.kind.value,
        "organisation": ad.organisation.name if ad.organisation else "",
        "address": ad.get_absolute_url(),
    }


def as_form(sent: AdIn) -> dict[str, Any]:
    """The same words as the form of the site is sent."""
    values = sent.dict(exclude={"fits", "skills", "street", "confirms", "version"})
    form = {name: "" if value is None else str(value) for name, value in values.items()}
    form |= {FITS[name]: "on" for name in sent.fits}
    form["skills"] = ", ".join(sent.skills)
    form["address"] = sent.street
    form["apply_on"] = ApplyOn.ELSEWHERE if sent.apply_address else ApplyOn.PLATFORM
    if sent.confirms:
        form["confirms"] = "on"
    return form

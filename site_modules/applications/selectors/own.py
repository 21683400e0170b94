"""The applicant's side."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from site_modules.applications.enums import ApplicationState
from site_modules.applications.models import Application
from site_modules.hub.permissions import shows_phone
from site_modules.organisations.models import Organisation

PER_PAGE = 20


@dataclass(frozen=True)
class Moment:
    """A line of what happened."""

    label: str
    at: datetime
    icon: str


def own_page(user: Any, number: str) -> Page:
    """One's applications, the latest change first."""
    rows = Application.objects.own(user).select_related("organisation")
    rows = rows.order_by("-changed_at", "-pk")
    return Paginator(rows, PER_PAGE).get_page(number[:10])


def moments_of(application: Application) -> list[Moment]:
    """The states with their times, the oldest first."""
    decided = _("Accepted") if application.is_accepted else _("Decided")
    named = (
        (_("Sent"), application.sent_at, "send"),
        (_("Looked at by the organisation"), application.seen_at, "eye"),
        (decided, application.decided_at, application.icon),
        (_("Withdrawn"), application.withdrawn_at, "close"),
    )
    return [Moment(label, at, icon) for label, at, icon in named if at]


def next_step(application: Application, ad: Any) -> str:
    """What the applicant may expect or do now."""
    organisation: Organisation = application.organisation
    if application.is_accepted:
        return _("Write to the contact below and agree on the first day.")
    if application.is_refused:
        return _("Other opportunities that fit you stand under “For me”.")
    if application.is_withdrawn:
        return _("You withdrew this application: the CV and the phone number were deleted.")
    if not organisation.is_active:
        return _("The organisation is suspended: nobody answers now. You can withdraw.")
    if ad is None or not ad.is_open:
        return _("The ad has ended, but the organisation can still answer. You can also withdraw.")
    if application.state == ApplicationState.SEEN:
        return _("The organisation has looked at your application. You are told when it answers.")
    return _("The organisation was told. You see here when it looks at your application.")


def contact_for(application: Application, ad: Any, user: Any) -> list[tuple[str, str, str]]:
    """(icon, what, text): the organisation's contact, for who was accepted."""
    organisation = application.organisation
    if not application.is_accepted or not organisation.is_active:
        return []
    named = [
        ("user", _("Contact person"), ad.contact_name if ad else ""),
        ("mail", _("E-mail address"), (ad.contact_email if ad else "") or organisation.email),
        ("phone", _("Phone number"), _phone(ad, user) or organisation.phone),
    ]
    return [row for row in named if row[2]]


def _phone(ad: Any, user: Any) -> str:
    return str(ad.contact_phone) if ad and shows_phone(user, ad) else ""

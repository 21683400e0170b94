"""An accepted application as what a document is about: the contract of a volunteer is filled in
from the application and its ad."""

from collections.abc import Callable
from typing import Any

from django.utils.translation import gettext as plain
from django.utils.translation import gettext_lazy as _

from cms.doctemplates.sources import SourceContext, Value, register_source
from site_modules.applications.models import Application
from site_modules.documents.related import About, People, register_people, register_related
from site_modules.hub.enums import AdKind

NAME = "candidatura"


def find(user: Any, key: int) -> About | None:
    """For who acts for the organisation that accepted it; not one's own."""
    rows = Application.objects.received_by(user).accepted().exclude(applicant=user.pk)
    application = rows.select_related("organisation", "applicant").filter(pk=key).first()
    if application is None:
        return None
    words = plain("Application of %(name)s to “%(ad)s”")
    return About(
        organisation=application.organisation,
        objects={"application": application, "opportunity": application.ad},
        label=words % {"name": application.name, "ad": application.ad_title},
    )


def accepted(user: Any, value: str) -> People | None:
    """All whom the ad `kind-key` accepted."""
    kind, _dash, key = value.partition("-")
    if kind not in AdKind.values or not (key.isascii() and key.isdigit() and len(key) <= 18):
        return None
    rows = Application.objects.received_by(user).accepted().exclude(applicant=user.pk)
    rows = rows.filter(ad_kind=kind, ad_id=int(key)).select_related("organisation", "applicant")
    found = list(rows.order_by("name", "pk")[:500])
    if not found:
        return None
    ad = found[0].ad
    return People(
        organisation=found[0].organisation,
        label=plain("Those accepted to “%(ad)s”") % {"ad": found[0].ad_title},
        each=[
            About(one.organisation, {"application": one, "opportunity": ad}, one.name)
            for one in found
        ],
    )


def _of(part: str, name: str) -> Callable[[SourceContext], Value]:
    def read(context: SourceContext) -> Value:
        found = context.related.get(part)
        return getattr(found, name, None) or None

    return read


def _email(context: SourceContext) -> Value:
    application: Any = context.related.get("application")
    return application.applicant.email if application is not None else None


register_related(NAME, find)
register_people("acceptati", accepted)
for name, label, read in (
    ("application.name", _("Applicant: name"), _of("application", "name")),
    ("application.email", _("Applicant: e-mail address"), _email),
    ("application.phone", _("Applicant: phone, if it was shared"), _of("application", "phone")),
    ("application.county", _("Applicant: county"), _of("application", "county")),
    ("application.locality", _("Applicant: locality"), _of("application", "locality")),
    ("opportunity.title", _("Ad: title"), _of("opportunity", "title")),
    ("opportunity.description", _("Ad: description"), _of("opportunity", "description")),
    ("opportunity.place", _("Ad: place"), _of("opportunity", "where")),
    ("opportunity.schedule", _("Ad: schedule"), _of("opportunity", "schedule")),
    ("opportunity.starts_on", _("Ad: first day"), _of("opportunity", "starts_on")),
    ("opportunity.ends_on", _("Ad: last day"), _of("opportunity", "ends_on")),
    ("opportunity.contact_name", _("Ad: contact person"), _of("opportunity", "contact_name")),
):
    register_source(name, label, read)

"""The hub's sections among those of the service."""

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section
from site_modules.hub.permissions import can_read_hub

for title, summary, url_name in (
    (
        _("Available volunteers"),
        _("People who offer their time and what they can do."),
        "hub:volunteers",
    ),
    (
        _("Volunteering opportunities"),
        _("Choose by time, place and what you like to do."),
        "hub:opportunities",
    ),
    (
        _("Post an ad"),
        _("For volunteers and for organisations. A moderator reads it before it appears."),
        "hub:post",
    ),
    (_("Jobs"), _("Paid work with organisations: employment, collaborations, internships."),
     "hub:jobs"),
    (_("Projects"), _("Calls for partners and participants."), "hub:projects"),
    (_("Training programmes"), _("Courses and workshops offered by organisations."),
     "hub:trainings"),
):  # fmt: skip
    register_section(ServiceSection(Service.HUB, title, summary, url_name, can_read_hub))

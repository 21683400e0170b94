"""Where pages of applications are reached from: the hub's sections, the area of an organisation."""

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section
from site_modules.hub.permissions import can_read_hub
from site_modules.organisations.sections import add_section

register_section(
    ServiceSection(
        Service.HUB, _("Opportunities for me"),
        _("What fits your skills, your interests, your county and your time."),
        "applications:matches", can_read_hub,
    )
)  # fmt: skip
register_section(
    ServiceSection(
        Service.HUB, _("My applications"), _("What you sent, the answers, your invitations."),
        "applications:own", can_read_hub,
    )
)  # fmt: skip
add_section(_("Applications"), "applications:all_received")

"""Where pages of applications are reached from: the hub's sections, the area of an organisation."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section
from site_modules.hub.permissions import can_read_hub
from site_modules.organisations.sections import add_section


def _lets_in(user: Any) -> bool:
    return can_read_hub(user)


register_section(
    ServiceSection(
        Service.HUB, _("Opportunities for me"),
        _("What fits your skills, your interests, your county and your time."),
        "applications:matches", _lets_in,
    )
)  # fmt: skip
register_section(
    ServiceSection(
        Service.HUB, _("My applications"), _("What you sent, the answers, your invitations."),
        "applications:own", _lets_in,
    )
)  # fmt: skip
add_section(_("Applications"), "applications:all_received")

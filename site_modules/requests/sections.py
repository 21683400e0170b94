"""Asking for advice is one of the five sections of the employment hub."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section


def _lets_in(user: Any) -> bool:
    return bool(user.is_authenticated)


register_section(
    ServiceSection(
        Service.HUB, _("Ask for advice"),
        _("A question about volunteering, papers or coordination, answered in confidence."),
        "requests:advice", _lets_in,
    )
)  # fmt: skip

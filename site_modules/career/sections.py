"""What can be done in the career centre, among the sections of the service."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section


def _lets_in(user: Any) -> bool:
    return bool(user.is_authenticated)


for title, summary, url_name in (
    (
        _("Book an appointment"),
        _("Choose a kind, a platform and a free hour. It costs nothing and stays between you."),
        "career:book",
    ),
    (_("My appointments"), _("When you meet, what you agreed, your documents."), "career:bookings"),
):
    register_section(
        ServiceSection(Service.CAREER, title, summary, url_name, _lets_in)
    )  # fmt: skip

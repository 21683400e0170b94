"""„Forum” among the sections of the dialogue service."""

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section
from forum.access import readable_forums

register_section(
    ServiceSection(
        service=Service.DIALOGUE,
        title=_("Forum"),
        summary=_("Ask, answer, share: discussions between colleagues, by theme."),
        url_name="forum:index",
        lets_in=lambda user: bool(readable_forums(user)),
    )
)

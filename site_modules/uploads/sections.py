"""Sending a document is a section of the members' service."""

from django.utils.translation import gettext_lazy as _

from cms.core.enums import Service
from cms.core.service_sections import ServiceSection, register_section
from site_modules.uploads.permissions import can_read_documents

for title, summary, url_name in (
    (
        _("Upload a document"),
        _("A guide, a model, a study of yours: in the library once a moderator has approved it."),
        "uploads:new",
    ),
    (
        _("My uploaded documents"),
        _("What you sent, in what state it is, and what your organisation keeps for its people."),
        "uploads:mine",
    ),
):
    register_section(ServiceSection(Service.MEMBERS, title, summary, url_name, can_read_documents))

"""What the presentation page of the service shows to those whom it is for."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from cms.core.enums import Service
from cms.core.service_sections import register_overview
from cms.core.shared_pages import register_hole
from site_modules.management.enums import Section
from site_modules.management.permissions import can_use_management
from site_modules.management.selectors import own_requests
from site_modules.requests.kinds import find_kind

HOLE = "management_overview"


def overview(request: HttpRequest, argument: str = "") -> str:
    """The four support forms, and one's own requests with their days."""
    if not can_use_management(request.user):
        return ""
    kinds = [found for one in Section if (found := find_kind(one.value))]
    context = {"kinds": kinds, "entries": own_requests(request.user)}
    return render_to_string("management/_overview.html", context, request)


register_hole(HOLE, overview)
register_overview(Service.MANAGEMENT, HOLE)

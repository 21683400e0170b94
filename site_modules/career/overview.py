"""What the presentation page of the service shows of the career centre."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from cms.core.enums import Service
from cms.core.service_sections import register_overview
from cms.core.shared_pages import register_hole
from site_modules.career.selectors.overview import overview_for

HOLE = "career_overview"


def overview(request: HttpRequest, argument: str) -> str:
    """Nothing for visitors, who read no category."""
    shown = overview_for(request.user)
    if not (shown["categories"] or shown["is_member"]):
        return ""
    return render_to_string("career/_overview.html", shown)


register_hole(HOLE, overview)
register_overview(Service.CAREER, HOLE, is_first=True)

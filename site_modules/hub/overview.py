"""What the presentation page of the service shows of the hub: counts for everybody, the newest ads
for members."""

from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.translation import get_language

from cms.core.cache import cached
from cms.core.enums import Service
from cms.core.service_sections import register_overview
from cms.core.shared_pages import register_hole
from site_modules.hub.beside import parts_for
from site_modules.hub.permissions import can_read_hub
from site_modules.hub.selectors.overview import KEPT_SECONDS, figures, newest
from site_modules.hub.versions import lists_version

HOLE = "hub_overview"


def overview(request: HttpRequest, argument: str) -> str:
    """The same for all members and for all visitors, apart from what apps say to one reader."""
    is_member = can_read_hub(request.user)
    key = f"hub-overview:{lists_version()}:{get_language()}:{is_member}"
    shared = cached(key, lambda: _rendered(request, is_member), seconds=KEPT_SECONDS)
    return str(shared) + parts_for(request)


def _rendered(request: HttpRequest, is_member: bool) -> str:
    context = {"figures": figures(), "is_member": is_member}
    if is_member:
        context |= newest(request.user)
    return str(render_to_string("hub/_overview.html", context))


register_hole(HOLE, overview)
register_overview(Service.HUB, HOLE)

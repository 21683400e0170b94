"""What the page of a resource shows to one reader alone."""

from django.http import HttpRequest
from django.template.loader import render_to_string

from cms.core.shared_pages import register_hole
from cms.library.forms import SaveForm
from cms.library.selectors.collections import collections_with
from site_modules.requests.addresses import address_of
from site_modules.requests.kinds import find_kind
from site_modules.requests.models import ServiceRequest
from site_modules.requests.permissions import can_ask_kind

MOST_REQUESTS = 3


def own_collections(request: HttpRequest, page_id: str) -> str:
    """The form that keeps a resource in one's collection, and where it is kept already."""
    if not request.user.is_authenticated:
        return ""
    found = list(collections_with(request.user, int(page_id)))
    context = {
        "page_id": int(page_id),
        "form": SaveForm(owner=request.user),
        "kept_in": [one for one in found if one.holds_it],
        "others": [one for one in found if not one.holds_it],
    }
    return render_to_string("library/_collections.html", context, request)


def support(request: HttpRequest, kind: str) -> str:
    """The form of support that belongs to a list, and one's own requests of that kind."""
    found = find_kind(kind)
    if found is None or not can_ask_kind(request.user, found):
        return ""
    own = ServiceRequest.objects.of(request.user).filter(kind=kind).order_by("-updated_at")
    context = {"kind": found, "address": address_of(found), "entries": own[:MOST_REQUESTS]}
    return render_to_string("library/_support.html", context, request)


register_hole("collections", own_collections)
register_hole("support", support)

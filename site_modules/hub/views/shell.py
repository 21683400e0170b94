"""What stands around every page of the hub, and how ads are found for it."""

from typing import Any

from django.http import Http404
from django.urls import reverse
from django.utils.translation import gettext as _

from cms.core.enums import Service
from cms.core.service_tabs import sections_of_service
from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.models import Ad

MAX_KEY = 2**63 - 1


def shell(user: Any, current: str) -> dict[str, Any]:
    """The sections of the service as tabs, with the one of this page marked (a path of a kind, or
    „own”), and the service for the site's header."""
    here = reverse("hub:list", args=[current]) if current not in ("", "own") else ""
    short = {reverse("hub:list", args=[kind.path]): kind.short_title for kind in KINDS.values()}
    tabs = [
        {
            "url": one["url"],
            "title": short.get(one["url"], one["title"]),
            "is_current": one["url"] == here,
        }
        for one in sections_of_service(Service.HUB, user)
        if one["url"] != reverse("hub:post")
    ]
    own = {"title": _("My ads"), "url": reverse("hub:own"), "is_current": current == "own"}
    return {"service_around": Service.HUB, "tabs": [*tabs, own]}


def kind_at(path: str) -> KindOfAd:
    """The kind whose list has this path; 404 for others."""
    for kind in KINDS.values():
        if kind.path == path:
            return kind
    raise Http404


def kind_named(name: str) -> KindOfAd:
    if name not in AdKind.values:
        raise Http404
    return KINDS[AdKind(name)]


def own_ad(user: Any, kind_name: str, ad_id: int) -> Ad:
    """One that this person may change; whoever may not learns of none."""
    kind = kind_named(kind_name)
    ads = kind.model.objects.own(user).select_related("organisation", "latest_revision")
    found: Ad | None = ads.filter(pk=min(ad_id, MAX_KEY)).first()
    if found is None:
        raise Http404
    return found


def typed_key(typed: str) -> int | None:
    """A whole number as a browser sends it; None for all else."""
    return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 19 else None

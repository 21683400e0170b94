"""Lists of ads, one's own ads, saved searches."""

import secrets
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.hub import permissions, services
from site_modules.hub.enums import AdKind, Pace
from site_modules.hub.forms.searches import SaveAdSearchForm
from site_modules.hub.keeping import kept_list
from site_modules.hub.kinds import KINDS, KindOfAd
from site_modules.hub.models import SavedAdSearch
from site_modules.hub.selectors.listing import listing
from site_modules.hub.selectors.own import own_ads
from site_modules.hub.views.shell import kind_at, shell
from site_modules.submissions.enums import Group


@never_cache
@login_required
@require_safe
def ads(request: HttpRequest, path: str) -> HttpResponse:
    """A list with its filters."""
    return list_page(request, kind_at(path))


def list_page(request: HttpRequest, kind: KindOfAd) -> HttpResponse:
    address = reverse("hub:list", args=[kind.path])
    context = shell(request.user, kind.path) | listing(kind, request.GET, request.user, address)
    context |= {
        "kind": kind,
        "address": address,
        "post_url": reverse("hub:new", args=[kind.path]),
        "form_token": secrets.token_urlsafe(24),
        "paces": Pace.choices,
    }
    return render(request, "hub/list.html", context)


@never_cache
@login_required
@require_safe
def own(request: HttpRequest) -> HttpResponse:
    """„Anunțurile mele”."""
    asked = request.GET.get("stare", "")
    group = asked if asked in Group.values else ""
    context = shell(request.user, "own") | own_ads(
        me(request), group=group, number=request.GET.get("pagina", "")
    )
    context["page_query"] = f"stare={group}&" if group else ""
    return render(request, "hub/own.html", context | {"may_post": _may_post(request)})


def _may_post(request: HttpRequest) -> bool:
    return permissions.can_post_ad(request.user)


@never_cache
@login_required
@require_safe
def searches(request: HttpRequest) -> HttpResponse:
    """Saved searches for ads."""
    rows = [_search_row(one) for one in SavedAdSearch.objects.filter(owner=me(request))]
    return render(request, "hub/searches.html", shell(request.user, "") | {"rows": rows})


def _search_row(search: SavedAdSearch) -> dict[str, Any]:
    kind = KINDS[AdKind(search.ad_kind)]
    labels = kept_list(kind.kind).labels_of(search.query)
    address = reverse("hub:list", args=[kind.path])
    return {
        "pk": search.pk,
        "title": str(kind.title),
        "details": ", ".join(labels) or _("all of them"),
        "url": f"{address}?{search.query}" if search.query else address,
        "pace": search.get_pace_display(),
        "created_at": search.created_at,
    }


@never_cache
@require_POST
@login_required
def save_search(request: HttpRequest) -> HttpResponse:
    """From the list whose filters are kept."""
    form = SaveAdSearchForm(request.POST)
    if not form.is_valid():
        raise Http404
    sent = form.cleaned_data
    kind = KINDS[AdKind(sent["kind"])]
    try:
        services.save_ad_search(
            owner=me(request), kind=kind.kind, query=sent["query"], pace=Pace(sent["pace"])
        )
        messages.success(request, _("The search is kept. We tell you of new ads that fit it."))
    except services.HubRefused as refusal:
        messages.error(request, str(refusal.message))
    return redirect("hub:searches")


@never_cache
@require_POST
@login_required
def delete_search(request: HttpRequest, search_id: int) -> HttpResponse:
    if not services.delete_ad_search(owner=me(request), search_id=search_id):
        raise Http404
    messages.success(request, _("The search is deleted."))
    return redirect("hub:searches")

"""„Colecțiile mele”: private lists of resources."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.core.access import can_view_page
from cms.library.forms import RenameForm, SaveForm
from cms.library.models import ResourceCollection, ResourcePage
from cms.library.selectors.cards import cards_of
from cms.library.selectors.collections import collections_of, visible_keys
from cms.library.services import collections as services
from site_modules.accounts.signed_in import me

PER_PAGE = 24


@never_cache
@login_required
@require_safe
def own_collections(request: HttpRequest) -> HttpResponse:
    found = collections_of(me(request))
    return render(request, "library/collections.html", {"collections": found})


@never_cache
@login_required
def collection(request: HttpRequest, collection_id: int) -> HttpResponse:
    """One list; its owner renames it here."""
    found = get_object_or_404(ResourceCollection, pk=collection_id, owner=me(request))
    if request.method != "POST":
        return _show(request, found, RenameForm(initial={"name": found.name}))
    form = RenameForm(request.POST)
    if not form.is_valid():
        return _show(request, found, form, 422)
    try:
        services.rename_collection(
            owner=me(request), collection_id=found.pk, name=form.cleaned_data["name"]
        )
    except services.NameTaken:
        form.add_error("name", _("You have another collection of this name."))
        return _show(request, found, form, 422)
    messages.success(request, _("The collection has its new name."))
    return redirect("collections:one", found.pk)


def _show(
    request: HttpRequest, found: ResourceCollection, form: RenameForm, status: int = 200
) -> HttpResponse:
    keys = visible_keys(found, request.user)
    leaf = Paginator(keys, PER_PAGE).get_page(request.GET.get("pagina", ""))
    context: dict[str, Any] = {
        "collection": found,
        "form": form,
        "leaf": leaf,
        "cards": cards_of(list(leaf.object_list), request.user),
    }
    return render(request, "library/collection.html", context, status=status)


@never_cache
@login_required
def keep(request: HttpRequest, page_id: int) -> HttpResponse:
    """Put a resource that one may see into a collection."""
    page: ResourcePage = get_object_or_404(
        ResourcePage.objects.filter(live=True).defer("body"), pk=page_id
    )
    if not can_view_page(request.user, page):
        raise PermissionDenied
    if request.method != "POST":
        return _ask(request, page, SaveForm(owner=me(request)))
    form = SaveForm(request.POST, owner=me(request))
    if not form.is_valid():
        return _ask(request, page, form, 422)
    try:
        with transaction.atomic():
            if form.claim():
                services.keep_resource(
                    owner=me(request),
                    page=page,
                    collection=form.cleaned_data["collection"],
                    name=form.cleaned_data["name"],
                )
    except services.TooMany:
        form.add_error(None, _("You keep as much as one may. Delete something first."))
        return _ask(request, page, form, 422)
    messages.success(request, _("“%(title)s” is in your collection.") % {"title": page.title})
    return redirect(page.get_url() or "collections:all")


def _ask(
    request: HttpRequest, page: ResourcePage, form: SaveForm, status: int = 200
) -> HttpResponse:
    return render(request, "library/keep.html", {"page": page, "form": form}, status=status)


@require_POST
@login_required
def delete(request: HttpRequest, collection_id: int) -> HttpResponse:
    if not services.delete_collection(owner=me(request), collection_id=collection_id):
        raise Http404
    messages.success(request, _("The collection was deleted; its resources stay in the library."))
    return redirect("collections:all")


@require_POST
@login_required
def take_out(request: HttpRequest, collection_id: int, page_id: int) -> HttpResponse:
    gone = services.take_out(owner=me(request), collection_id=collection_id, page_id=page_id)
    if not gone:
        raise Http404
    messages.success(request, _("The resource is no longer in the collection."))
    return redirect("collections:one", collection_id)

"""The organisation of an address, for who may have it."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from site_modules.organisations import permissions, services
from site_modules.organisations.models import Organisation

#: Keys beyond this are no keys: databases refuse them.
MAX_KEY = 2**63 - 1


def visible(request: HttpRequest, slug: str) -> Organisation:
    """One that the reader may see; 404 else."""
    return get_object_or_404(Organisation.objects.visible_to(request.user), slug=slug)


def managed(request: HttpRequest, slug: str) -> Organisation:
    """One that the reader manages, in whatever state; 404 else."""
    organisation = visible(request, slug)
    if not permissions.manages(request.user, organisation):
        raise Http404
    return organisation


def child(rows: Any, key: int) -> Any:
    """A row of one parent by its key; 404 else."""
    if key > MAX_KEY:
        raise Http404
    return get_object_or_404(rows, pk=key)


def done(
    request: HttpRequest, deed: Callable[[], Any], address: str, success: str = ""
) -> HttpResponse:
    """Do it, say what happened, go on."""
    try:
        deed()
    except services.OrganisationRefused as refusal:
        messages.warning(request, str(refusal.message))
    else:
        if success:
            messages.success(request, success)
    return redirect(address)


def refuse(form: Any, refusal: services.OrganisationRefused) -> None:
    """Put the refusal beside its field, or above the form."""
    field = refusal.field if refusal.field in form.fields else None
    form.add_error(field, str(refusal.message))

"""What stands around the pages of applications."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from site_modules.applications.services import ApplicationRefused
from site_modules.hub.views.shell import shell as shell_of_hub


def shell(user: Any, url_name: str = "") -> dict[str, Any]:
    """What stands around every page of the hub, with the tab of this one marked."""
    context = shell_of_hub(user, "")
    here = reverse(url_name) if url_name else ""
    for tab in context["tabs"]:
        tab["is_current"] = tab["url"] == here
    return context


def put_beside(form: Any, refusal: ApplicationRefused) -> None:
    """The refusal beside its field, or above the form."""
    field = refusal.field if refusal.field in form.fields else None
    form.add_error(field, str(refusal.message))


def said(request: HttpRequest, refusal: ApplicationRefused, address: str) -> HttpResponse:
    """The refusal above the page to which the reader goes back."""
    messages.warning(request, str(refusal.message))
    return redirect(address)

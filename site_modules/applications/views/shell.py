"""What stands around the pages of applications."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from site_modules.applications.services import ApplicationRefused
from site_modules.hub.views.shell import shell

__all__ = ["put_beside", "said", "shell"]


def put_beside(form: Any, refusal: ApplicationRefused) -> None:
    """The refusal beside its field, or above the form."""
    field = refusal.field if refusal.field in form.fields else None
    form.add_error(field, str(refusal.message))


def said(request: HttpRequest, refusal: ApplicationRefused, address: str) -> HttpResponse:
    """The refusal above the page to which the reader goes back."""
    messages.warning(request, str(refusal.message))
    return redirect(address)

"""Asking something: the kinds, and the form of each."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.views.errors import forbidden
from site_modules.accounts.signed_in import me
from site_modules.requests import services
from site_modules.requests.addresses import address_of
from site_modules.requests.forms import RequestForm
from site_modules.requests.kinds import PLATFORM, RequestKind, find_kind, grouped_kinds
from site_modules.requests.permissions import can_ask_kind

ADVICE = "sfaturi"


@never_cache
@login_required
@require_safe
def kinds(request: HttpRequest) -> HttpResponse:
    """What can be asked, by service."""
    groups = [
        (group, title, [(kind, address_of(kind)) for kind in found])
        for group, title, found in grouped_kinds(request.user)
    ]
    context = {"groups": groups, "platform": PLATFORM}
    return render(request, "requests/kinds.html", context)


@never_cache
@login_required
def ask(request: HttpRequest, kind: str) -> HttpResponse:
    """The form of a kind; those with a page of their own are led there."""
    found = find_kind(kind)
    if found is None:
        raise Http404
    if found.address_name and request.method != "POST":
        return redirect(address_of(found))
    return _ask(request, found)


@never_cache
@login_required
def advice(request: HttpRequest) -> HttpResponse:
    """„Solicită sfaturi” of the Hub."""
    found = find_kind(ADVICE)
    if found is None:
        raise Http404
    return _ask(request, found)


def _ask(request: HttpRequest, kind: RequestKind) -> HttpResponse:
    if not can_ask_kind(request.user, kind):
        return forbidden(request)
    form = RequestForm(request.POST or None, request.FILES or None, kind=kind, asked_by=me(request))
    if request.method == "POST" and form.is_valid():
        sent = form.cleaned_data
        try:
            made = services.send_request(
                kind=kind.name,
                user=me(request),
                subject=sent["subject"],
                text=sent["text"],
                answers=form.answers,
                files=sent["uploads"],
                sent_key=sent["form_token"],
            )
        except services.RequestRefused as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("Your request was sent. You find the answer here."))
            return redirect(made)
    return _show(request, kind, form)


def _show(request: HttpRequest, kind: RequestKind, form: RequestForm) -> HttpResponse:
    context: dict[str, Any] = {
        "kind": kind,
        "form": form,
        "accent": "" if kind.group == PLATFORM else kind.group,
        "at_once": [(words, reverse(name)) for words, name in kind.at_once],
        "had_files": bool(request.FILES),
        "in_hub": bool(kind.address_name),
    }
    return render(request, "requests/ask.html", context, status=422 if form.errors else 200)

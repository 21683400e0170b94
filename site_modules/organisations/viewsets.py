"""Verification of organisations, in the admin."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cms.audit.services import record
from site_modules.organisations import services
from site_modules.organisations.enums import VERIFY, OrganisationState
from site_modules.organisations.forms.decisions import (
    CorrectIdentityForm,
    ReasonForm,
    RefuseChangeForm,
)
from site_modules.organisations.models import Organisation
from site_modules.organisations.selectors.queue import (
    change_of,
    decisions_about,
    people_on_record,
    queue_page,
    similar_to,
    waiting_changes,
)
from site_modules.organisations.services.shaping import IDENTITY_FIELDS

#: What a button of the page does: name → (service, what is said afterwards).
WITH_REASON: dict[str, Callable[..., Any]] = {
    "changes": services.ask_for_changes,
    "reject": services.reject,
    "suspend": services.suspend,
    "restore": services.restore,
}
OF_WHAT_WAITS = ("changes", "reject")


def require_right(request: HttpRequest) -> None:
    """Only who verifies looks: drafts are nobody else's."""
    if not request.user.has_perm(VERIFY):
        raise PermissionDenied


@require_safe
def queue(request: HttpRequest) -> HttpResponse:
    """Organisations of one state."""
    require_right(request)
    state = request.GET.get("state", OrganisationState.WAITING)
    if state not in OrganisationState.values:
        state = OrganisationState.WAITING
    words = request.GET.get("q", "")
    context = {
        "page": queue_page(state, words, request.GET.get("p", "1")),
        "state": state,
        "states": OrganisationState.choices,
        "words": words[:150],
        "changes": waiting_changes()[:50] if state == OrganisationState.WAITING else [],
    }
    return render(request, "organisations/admin/queue.html", context)


def one(request: HttpRequest, key: int) -> HttpResponse:
    """Everything about an organisation, with the decisions that fit its state."""
    require_right(request)
    found = _organisation(key)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _decide_with_reason(request, found, form.cleaned_data["reason"])
    if request.method != "POST" and found.is_waiting:
        record("organisations.viewed", actor=request.user, details={"organisation": found.pk})
    return _page(request, found, form=form)


@require_POST
def verify(request: HttpRequest, key: int) -> HttpResponse:
    require_right(request)
    found = _organisation(key)
    by: Any = request.user
    version = _version(request)
    return _decided(
        request, found, lambda: services.verify(organisation=found, by=by, version=version)
    )


@require_POST
def correct(request: HttpRequest, key: int) -> HttpResponse:
    """The identity, as the law has it."""
    require_right(request)
    found = _organisation(key)
    form = CorrectIdentityForm(request.POST)
    if not form.is_valid():
        return _page(request, found, identity_form=form)
    by: Any = request.user
    return _decided(
        request,
        found,
        lambda: services.correct_identity(organisation=found, by=by, fields=form.identity()),
    )


@require_POST
def change(request: HttpRequest, key: int) -> HttpResponse:
    """Another name or number that its people asked for: `accept`, or refuse with a reason."""
    require_right(request)
    found = _organisation(key)
    asked = change_of(found)
    by: Any = request.user
    if asked is None or str(asked.pk) != request.POST.get("asked", ""):
        messages.warning(request, _("It was changed after you opened it. Read it again."))
        return redirect("organisations_one", found.pk)
    if "accept" in request.POST:
        return _decided(
            request, found, lambda: services.accept_identity_change(change=asked, by=by)
        )
    form = RefuseChangeForm(request.POST)
    if not form.is_valid():
        return _page(request, found, change_form=form)
    answer = form.cleaned_data["reason"]
    return _decided(
        request,
        found,
        lambda: services.refuse_identity_change(change=asked, by=by, answer=answer),
    )


def _organisation(key: int) -> Organisation:
    people = ("created_by", "decided_by", "verified_by")
    return get_object_or_404(Organisation.objects.select_related(*people), pk=key)


def _version(request: HttpRequest) -> int:
    typed = request.POST.get("version", "")
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) < 10 else 0


def _decide_with_reason(request: HttpRequest, found: Organisation, reason: str) -> HttpResponse:
    name = request.POST.get("decision", "")
    service = WITH_REASON.get(name)
    if service is None:
        return redirect("organisations_one", found.pk)
    about = {"version": _version(request)} if name in OF_WHAT_WAITS else {}
    return _decided(
        request, found, lambda: service(organisation=found, by=request.user, reason=reason, **about)
    )


def _decided(request: HttpRequest, found: Organisation, deed: Callable[[], Any]) -> HttpResponse:
    try:
        deed()
    except services.OrganisationRefused as refusal:
        messages.warning(request, str(refusal.message))
        return redirect("organisations_one", found.pk)
    found.refresh_from_db()
    messages.success(
        request,
        _("%(name)s: %(state)s. Its people are told.")
        % {"name": found.name, "state": found.get_state_display()},
    )
    return redirect("organisations_one", found.pk)


def _page(
    request: HttpRequest, found: Organisation, *, form: Any = None, identity_form: Any = None,
    change_form: Any = None,
) -> HttpResponse:  # fmt: skip
    identity = {name: getattr(found, name) for name in IDENTITY_FIELDS}
    context = {
        "found": found,
        "form": form or ReasonForm(),
        "identity_form": identity_form or CorrectIdentityForm(initial=identity),
        "change": change_of(found),
        "change_form": change_form or RefuseChangeForm(),
        "similar": similar_to(found),
        "people": people_on_record(found),
        "events": decisions_about(found),
    }
    has_errors = any(one is not None and one.errors for one in (form, identity_form, change_form))
    status = 422 if has_errors else 200
    return render(request, "organisations/admin/one.html", context, status=status)


def admin_urls() -> list[URLPattern]:
    """Addresses below the admin's."""
    return [
        path("organizatii/", queue, name="organisations_queue"),
        path("organizatii/<int:key>/", one, name="organisations_one"),
        path("organizatii/<int:key>/verifica/", verify, name="organisations_verify"),
        path("organizatii/<int:key>/corecteaza/", correct, name="organisations_correct"),
        path("organizatii/<int:key>/schimbare/", change, name="organisations_change"),
    ]


def queue_address() -> str:
    return reverse("organisations_queue")

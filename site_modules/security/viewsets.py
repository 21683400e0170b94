"""Somebody's record in the admin: state, history, measures; and the locks of sign-in."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from cms.audit.events import event_label
from cms.audit.models import AuditEntry
from cms.audit.services import record
from site_modules.accounts import services as accounts
from site_modules.accounts.forms.sanctions import SuspensionForm
from site_modules.accounts.models import Consent, RegistrationRequest, Sanction, User
from site_modules.security import second_factor
from site_modules.security.models import SignInLock
from site_modules.security.services.locks import release_lock
from site_modules.security.services.passwords import send_password_link
from site_modules.security.services.second_factor import reset_second_factor
from site_modules.security.services.sessions import end_all_sessions, forget_sessions

CHANGE = "accounts.change_user"
SHOWN = 50


def require_people_right(request: HttpRequest) -> None:
    """A record is personal data: only who manages accounts may look or act."""
    if not request.user.has_perm(CHANGE):
        raise PermissionDenied


def person_record(request: HttpRequest, person_id: int) -> HttpResponse:
    """State, agreements, requests, sanctions and events about one person; suspend from here."""
    require_people_right(request)
    person = get_object_or_404(User, pk=person_id)
    form = SuspensionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        return _act(request, person, lambda by: _suspend(person, by, _measure(form)))
    if request.method != "POST":
        record("accounts.record_viewed", actor=request.user, subject=person)
    history = AuditEntry.objects.filter(subject_id=person.pk)[:SHOWN]
    context = {
        "person": person,
        "form": form,
        "has_second_factor": second_factor.has_second_factor(person),
        "consents": Consent.objects.filter(user=person)[:SHOWN],
        "requests": RegistrationRequest.objects.filter(account=person)[:SHOWN],
        "sanctions": Sanction.objects.filter(user=person)[:SHOWN],
        "locks": SignInLock.objects.filter(user=person, released_at=None)[:SHOWN],
        "history": [{"label": event_label(entry.event), "entry": entry} for entry in history],
    }
    status = 422 if form.errors else 200
    return render(request, "security/admin/person.html", context, status=status)


def _measure(form: SuspensionForm) -> dict[str, Any]:
    data = form.cleaned_data
    return {"reason": data["reason"], "rule": data["rule"], "until": data["until"]}


def _suspend(person: User, by: Any, measure: dict[str, Any]) -> None:
    accounts.suspend(user=person, by=by, **measure)
    forget_sessions(user=person)


def _act(request: HttpRequest, person: User, act: Callable[[Any], object]) -> HttpResponse:
    try:
        act(request.user)
    except accounts.SanctionRefused:
        messages.error(request, _("This is not possible for yourself or the last administrator."))
    else:
        messages.success(request, _("Done."))
    return redirect("security_person", person.pk)


ACTIONS: dict[str, Callable[[User, Any], object]] = {
    "link": lambda person, by: send_password_link(user=person),
    "sign-out": lambda person, by: end_all_sessions(user=person, by=by),
    "lift": lambda person, by: accounts.lift_suspension(user=person, by=by),
    "reset": lambda person, by: reset_second_factor(user=person, by=by),
}


@require_POST
def person_action(request: HttpRequest, person_id: int, action: str) -> HttpResponse:
    """Send a link, sign out everywhere, lift a suspension, reset the second factor."""
    require_people_right(request)
    person = get_object_or_404(User, pk=person_id)
    if action == "reset" and person.pk == request.user.pk:
        raise PermissionDenied
    if action == "link" and not person.is_active:
        raise PermissionDenied
    return _act(request, person, lambda by: ACTIONS[action](person, by))


@require_safe
def lock_list(request: HttpRequest) -> HttpResponse:
    """Locks after repeated failures, the latest first."""
    require_people_right(request)
    found = SignInLock.objects.select_related("user")
    page = Paginator(found, SHOWN).get_page(request.GET.get("p", "1"))
    return render(request, "security/admin/locks.html", {"page": page})


@require_POST
def release(request: HttpRequest, lock_id: int) -> HttpResponse:
    require_people_right(request)
    lock = get_object_or_404(SignInLock, pk=lock_id)
    if release_lock(lock=lock, by=request.user):  # type: ignore[arg-type]
        messages.success(request, _("The lock was lifted."))
    return redirect("security_locks")


def admin_urls() -> list[URLPattern]:
    return [
        path("persoane/<int:person_id>/", person_record, name="security_person"),
        *[
            path(
                f"persoane/<int:person_id>/{action}/",
                person_action,
                {"action": action},
                name=f"security_person_{action.replace('-', '_')}",
            )
            for action in ACTIONS
        ],
        path("blocari/", lock_list, name="security_locks"),
        path("blocari/<int:lock_id>/ridica/", release, name="security_release"),
    ]

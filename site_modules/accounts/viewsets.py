"""The queue of requests for an account, in the admin."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from cms.audit.services import record
from site_modules.accounts import services
from site_modules.accounts.enums import RequestState
from site_modules.accounts.forms.sanctions import RejectionForm
from site_modules.accounts.models import RegistrationRequest
from site_modules.accounts.selectors import request_page, similar_requests

CHANGE = "accounts.change_registrationrequest"


def require_queue_right(request: HttpRequest) -> None:
    """Requests hold personal data: only who decides on them may look."""
    if not request.user.has_perm(CHANGE):
        raise PermissionDenied


@require_safe
def request_list(request: HttpRequest) -> HttpResponse:
    """Requests of one state, the oldest waiting first, with what looks like a duplicate."""
    require_queue_right(request)
    state = request.GET.get("state", RequestState.PENDING)
    if state not in RequestState.values:
        state = RequestState.PENDING
    context = {
        "page": request_page(state, request.GET.get("p", "1")),
        "state": state,
        "states": RequestState.choices,
    }
    return render(request, "accounts/admin/request_list.html", context)


def request_detail(request: HttpRequest, request_id: int) -> HttpResponse:
    """Everything the applicant wrote; approve or reject."""
    require_queue_right(request)
    found = get_object_or_404(
        RegistrationRequest.objects.select_related("decided_by", "account"), pk=request_id
    )
    form = RejectionForm(request.POST or None)
    if request.method == "POST" and "reject" in request.POST and form.is_valid():
        return _decide(request, found, reason=form.cleaned_data["reason"])
    if request.method != "POST":
        record("accounts.request_viewed", actor=request.user, details={"request": found.pk})
    context = {"found": found, "form": form, "similar": similar_requests(found)}
    status = 422 if form.errors else 200
    return render(request, "accounts/admin/request_detail.html", context, status=status)


@require_POST
def approve(request: HttpRequest, request_id: int) -> HttpResponse:
    require_queue_right(request)
    return _decide(request, get_object_or_404(RegistrationRequest, pk=request_id))


@require_POST
def approve_many(request: HttpRequest) -> HttpResponse:
    """Approve the chosen requests; those decided meanwhile are counted apart."""
    require_queue_right(request)
    keys = [int(key) for key in request.POST.getlist("request") if key.isdecimal()][:100]
    done = late = 0
    for found in RegistrationRequest.objects.filter(pk__in=keys, state=RequestState.PENDING):
        try:
            services.approve_request(request=found, by=request.user)  # type: ignore[arg-type]
            done += 1
        except services.AlreadyDecided:
            late += 1
    words = ngettext("%(count)d account was opened.", "%(count)d accounts were opened.", done)
    messages.success(request, words % {"count": done})
    if late:
        messages.warning(request, _("Some requests had been decided by somebody else."))
    return redirect("accounts_requests")


def _decide(
    request: HttpRequest, found: RegistrationRequest, reason: str | None = None
) -> HttpResponse:
    by: Any = request.user
    try:
        if reason is None:
            services.approve_request(request=found, by=by)
            messages.success(request, _("The account was opened; the applicant gets a link."))
        else:
            services.reject_request(request=found, by=by, reason=reason)
            messages.success(request, _("The request was rejected; the applicant gets the reason."))
    except services.AlreadyDecided as late:
        words = _("%(who)s has decided on this request before you: %(state)s.")
        who = late.request.decided_by or _("Somebody")
        state = late.request.get_state_display()
        messages.warning(request, words % {"who": who, "state": state})
        return redirect("accounts_request", found.pk)
    return redirect("accounts_requests")


def admin_urls() -> list[URLPattern]:
    """Addresses of the queue, below the admin's."""
    return [
        path("cereri-de-cont/", request_list, name="accounts_requests"),
        path("cereri-de-cont/aproba/", approve_many, name="accounts_approve_many"),
        path("cereri-de-cont/<int:request_id>/", request_detail, name="accounts_request"),
        path("cereri-de-cont/<int:request_id>/aproba/", approve, name="accounts_approve"),
    ]


def queue_address() -> str:
    return reverse("accounts_requests")

"""A member's own requests."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.requests import services
from site_modules.requests.enums import Happening
from site_modules.requests.forms import MessageForm, RatingForm
from site_modules.requests.models import ServiceRequest
from site_modules.requests.selectors.thread import deliverables_of, thread_of

PER_PAGE = 20
#: How the staff share the work among themselves.
NOT_FOR_MEMBERS = (Happening.GIVEN_BACK, Happening.HANDED_OVER)


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """„Cererile mele”, the latest first."""
    found = ServiceRequest.objects.of(me(request)).order_by("-updated_at", "-pk")
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("pagina"))
    return render(request, "requests/mine.html", {"page": page})


def _own(request: HttpRequest, reference: str) -> ServiceRequest:
    """One's own request; everybody else learns of none."""
    own = ServiceRequest.objects.of(me(request)).select_related("assigned_to")
    return get_object_or_404(own, reference=reference)


@never_cache
@login_required
def thread(request: HttpRequest, reference: str) -> HttpResponse:
    """One request with its messages; POST goes on with it."""
    found = _own(request, reference)
    form = MessageForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        sent = form.cleaned_data
        try:
            services.write_message(
                request=found,
                user=me(request),
                text=sent["text"],
                files=sent["uploads"],
                sent_key=sent["form_token"],
            )
        except services.RequestRefused as refusal:
            form.add_error(refusal.field or None, refusal.message)
        else:
            messages.success(request, _("Your message was sent."))
            return redirect(found)
    return _show(request, found, form=form)


def _show(
    request: HttpRequest,
    found: ServiceRequest,
    *,
    form: MessageForm | None = None,
    rating: RatingForm | None = None,
) -> HttpResponse:
    entries = thread_of(found, me(request))
    context: dict[str, Any] = {
        "entry": found,
        "thread": entries,
        "deliverables": deliverables_of(entries),
        "events": found.events.exclude(happening__in=NOT_FOR_MEMBERS),
        "form": form or MessageForm(),
        "rating": rating or RatingForm(),
        "had_files": bool(request.FILES),
    }
    has_errors = any(one is not None and one.errors for one in (form, rating))
    return render(request, "requests/thread.html", context, status=422 if has_errors else 200)


@never_cache
@login_required
def withdraw(request: HttpRequest, reference: str) -> HttpResponse:
    """Asks whether it is meant, then takes the request back."""
    found = _own(request, reference)
    if request.method != "POST":
        if not found.is_open:
            return redirect(found)
        return render(request, "requests/withdraw.html", {"entry": found})
    if services.withdraw(request=found, user=me(request)):
        messages.success(request, _("The request was withdrawn."))
    else:
        messages.warning(request, _("The request is no longer open, so it was not withdrawn."))
    return redirect(found)


@never_cache
@require_POST
@login_required
def rate(request: HttpRequest, reference: str) -> HttpResponse:
    found = _own(request, reference)
    form = RatingForm(request.POST)
    if not form.is_valid():
        return _show(request, found, rating=form)
    sent = form.cleaned_data
    said = services.rate(
        request=found, user=me(request), rating=sent["rating"], comment=sent["comment"]
    )
    if said:
        messages.success(request, _("Thank you: your opinion helps us answer better."))
    else:
        messages.info(request, _("This request cannot be rated now, or you have rated it before."))
    return redirect(found)

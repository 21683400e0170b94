"""Who takes part, for who looks after an event: list, attendance, certificates, cancelling."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from site_modules.accounts.signed_in import me
from site_modules.events import services
from site_modules.events.forms.registration import CancelForm, MessageForm
from site_modules.events.models import EventDate, EventRecord
from site_modules.events.selectors.participants import participants_csv, participants_screen
from site_modules.events.views.shell import MAX_KEY, managed_event


@never_cache
@login_required
@require_safe
def participants(request: HttpRequest, event_id: int) -> HttpResponse:
    event = managed_event(request.user, event_id)
    return _page(request, event)


def _page(
    request: HttpRequest, event: EventRecord, status: int = 200, **forms: Any
) -> HttpResponse:
    chosen = request.GET.get("data", "") or request.POST.get("data", "")
    context = participants_screen(event, chosen) | {
        "page": event.page,
        "cancel_form": CancelForm(auto_id="anuleaza_%s"),
        "message_form": MessageForm(auto_id="mesaj_%s"),
        **forms,
    }
    return render(request, "events/participants.html", context, status=status)


@never_cache
@login_required
@require_safe
def table(request: HttpRequest, event_id: int) -> HttpResponse:
    """All participants as CSV."""
    event = managed_event(request.user, event_id)
    response = HttpResponse(participants_csv(event), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="participanti-{event.pk}.csv"'
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _date(request: HttpRequest, event: EventRecord) -> EventDate:
    typed = request.POST.get("data", "")
    key = int(typed) if typed.isascii() and typed.isdigit() else 0
    found: EventDate | None = event.dates.filter(pk=min(key, MAX_KEY), is_cancelled=False).first()
    if found is None:
        raise Http404
    found.event = event
    return found


def _keys(request: HttpRequest, name: str) -> set[int]:
    typed = request.POST.getlist(name)
    return {int(key) for key in typed if key.isascii() and key.isdigit() and len(key) < 19}


def _back(event: EventRecord, date: EventDate | None = None) -> str:
    address = reverse("events:participants", args=[event.pk])
    return f"{address}?data={date.pk}" if date else address


@require_POST
@login_required
def attendance(request: HttpRequest, event_id: int) -> HttpResponse:
    """The ticks of the list."""
    event = managed_event(request.user, event_id)
    date = _date(request, event)
    count = services.mark_attendance(
        date=date, present=_keys(request, "prezent"), shown=_keys(request, "aratat"), by=me(request)
    )
    words = ngettext("Kept: %(count)d person came.", "Kept: %(count)d people came.", count)
    messages.success(request, words % {"count": count})
    return redirect(_back(event, date))


@require_POST
@login_required
def check_in(request: HttpRequest, event_id: int) -> HttpResponse:
    """A ticket, scanned or typed."""
    event = managed_event(request.user, event_id)
    date = _date(request, event)
    try:
        row, is_new = services.check_in(date=date, code=request.POST.get("cod", ""), by=me(request))
    except services.EventRefused as refusal:
        messages.error(request, str(refusal.message))
        return redirect(_back(event, date))
    words = _("%(name)s is here.") if is_new else _("%(name)s was marked as present before.")
    messages.success(request, words % {"name": row.person.get_full_name()})
    return redirect(_back(event, date))


def _act(
    request: HttpRequest, event: EventRecord, deed: Callable[[], int], said: Any
) -> HttpResponse:
    try:
        messages.success(request, said(deed()))
    except services.EventRefused as refusal:
        messages.warning(request, str(refusal.message))
    return redirect(_back(event))


@require_POST
@login_required
def certificates(request: HttpRequest, event_id: int) -> HttpResponse:
    event = managed_event(request.user, event_id)
    return _act(
        request, event, lambda: services.issue_certificates(event=event, by=me(request)),
        lambda count: ngettext(
            "%(count)d certificate was given out.", "%(count)d certificates were given out.", count
        ) % {"count": count},
    )  # fmt: skip


@require_POST
@login_required
def materials(request: HttpRequest, event_id: int) -> HttpResponse:
    event = managed_event(request.user, event_id)
    return _act(
        request, event, lambda: services.tell_of_materials(event=event, by=me(request)),
        lambda count: ngettext(
            "%(count)d participant was told.", "%(count)d participants were told.", count
        ) % {"count": count},
    )  # fmt: skip


@require_POST
@login_required
def write(request: HttpRequest, event_id: int) -> HttpResponse:
    event = managed_event(request.user, event_id)
    form = MessageForm(request.POST, auto_id="mesaj_%s")
    if not form.is_valid():
        return _page(request, event, status=422, message_form=form)
    if not form.claim():
        return redirect(_back(event))
    text = form.cleaned_data["text"]
    return _act(
        request, event,
        lambda: services.write_to_participants(event=event, by=me(request), text=text),
        lambda count: ngettext(
            "Sent to %(count)d person.", "Sent to %(count)d people.", count
        ) % {"count": count},
    )  # fmt: skip


@require_POST
@login_required
def cancel(request: HttpRequest, event_id: int) -> HttpResponse:
    """It does not take place."""
    event = managed_event(request.user, event_id)
    form = CancelForm(request.POST, auto_id="anuleaza_%s")
    if not form.is_valid():
        return _page(request, event, status=422, cancel_form=form)
    try:
        services.cancel_event(event=event, by=me(request), reason=form.cleaned_data["reason"])
        messages.success(request, _("The event was cancelled. Everybody registered is told."))
    except services.EventRefused as refusal:
        messages.warning(request, str(refusal.message))
    return redirect(_back(event))

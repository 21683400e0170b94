"""One's own place at an event: register, „Nu pot veni”, accept an offer, ticket, opinion."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cms.core.addresses import page_address
from site_modules.accounts.signed_in import me
from site_modules.events import services
from site_modules.events.forms.registration import FeedbackForm, RegistrationForm
from site_modules.events.models import EventQuestion, EventRecord, EventRegistration
from site_modules.events.selectors.landing import date_rows, own_registration
from site_modules.events.selectors.mine import own_events_screen
from site_modules.events.tickets import address_of_ticket, code_of
from site_modules.events.views.shell import readable_event
from site_modules.security.qr import qr_drawing

DECORATORS = (never_cache, login_required)


@method_decorator(DECORATORS, name="dispatch")
class RegisterView(View):
    """The form of an event; a seat, or a place on the waiting list."""

    def get(self, request: HttpRequest, event_id: int) -> HttpResponse:
        event = readable_event(request.user, event_id)
        own = own_registration(event, request.user)
        if (own is not None and own.is_held) or not event.takes_registrations:
            return redirect(_back(event))
        return self.page(request, event, RegistrationForm(questions=_questions(event)))

    def post(self, request: HttpRequest, event_id: int) -> HttpResponse:
        event = readable_event(request.user, event_id)
        form = RegistrationForm(request.POST, questions=_questions(event))
        if not form.is_valid():
            return self.page(request, event, form, status=422)
        try:
            made = services.register(
                event=event, by=me(request), answers=form.answers,
                needs=form.cleaned_data["needs"], token=form.cleaned_data["form_token"],
            )  # fmt: skip
        except services.EventRefused as refusal:
            if refusal.code in ("already", "sent_before"):
                return redirect(_back(event))
            form.add_error(None, str(refusal.message))
            return self.page(request, event, form, status=422)
        messages.success(request, _said(made))
        return redirect(_back(event))

    def page(
        self, request: HttpRequest, event: EventRecord, form: RegistrationForm, status: int = 200
    ) -> HttpResponse:
        context = {"event": event, "page": event.page, "form": form, "dates": date_rows(event)}
        return render(request, "events/register.html", context, status=status)


def _said(made: EventRegistration) -> str:
    if made.is_confirmed:
        return _("You are registered. We remind you a day and an hour before.")
    return _("You stand on the waiting list. If a seat comes free, we write to you at once.")


def _questions(event: EventRecord) -> list[EventQuestion]:
    page: Any = event.page
    return list(page.questions.order_by("sort_order"))


def _back(event: EventRecord) -> str:
    return f"{page_address(event.page)}#inscriere"


def _own(request: HttpRequest, event_id: int) -> EventRegistration:
    """The reader's registration, also where the page is not to be seen any more."""
    rows = EventRegistration.objects.visible_to(request.user).select_related(
        "event__page__locale", "event__organisation", "person"
    )
    found: EventRegistration | None = rows.filter(event=min(event_id, 2**63 - 1)).first()
    if found is None:
        raise Http404
    return found


@require_POST
@login_required
def leave(request: HttpRequest, event_id: int) -> HttpResponse:
    """„Nu pot veni”; also the answer to an offer that does not suit."""
    own = _own(request, event_id)
    try:
        services.cancel_registration(registration=own, by=me(request))
        messages.success(request, _("Thank you for telling us. The seat goes to who waits."))
    except services.EventRefused as refusal:
        messages.warning(request, str(refusal.message))
    return redirect(_back_of(own))


@require_POST
@login_required
def accept(request: HttpRequest, event_id: int) -> HttpResponse:
    own = _own(request, event_id)
    try:
        services.accept_offer(registration=own, by=me(request))
        messages.success(request, _("The seat is yours. We remind you a day and an hour before."))
    except services.EventRefused as refusal:
        messages.warning(request, str(refusal.message))
    return redirect(_back_of(own))


def _back_of(own: EventRegistration) -> str:
    page = own.event.page
    return _back(own.event) if page is not None and page.live else "events:mine"


@never_cache
@login_required
@require_safe
def ticket(request: HttpRequest, event_id: int) -> HttpResponse:
    """The code that the organiser types, and the address that a camera opens."""
    own = _own(request, event_id)
    if not own.is_confirmed:
        raise Http404
    context = {
        "event": own.event, "page": own.event.page, "own": own, "code": code_of(own),
        "qr": qr_drawing(address_of_ticket(own)), "dates": date_rows(own.event),
    }  # fmt: skip
    return render(request, "events/ticket.html", context)


@method_decorator(DECORATORS, name="dispatch")
class OpinionView(View):
    """The questions after an event."""

    def get(self, request: HttpRequest, event_id: int) -> HttpResponse:
        own = self._own(request, event_id)
        return self.page(request, own, FeedbackForm())

    def post(self, request: HttpRequest, event_id: int) -> HttpResponse:
        own = self._own(request, event_id)
        form = FeedbackForm(request.POST)
        if not form.is_valid():
            return self.page(request, own, form, status=422)
        values = {name: form.cleaned_data[name] for name in ("rating", "liked", "missed")}
        try:
            services.give_feedback(registration=own, by=me(request), **values)
            messages.success(request, _("Thank you. The organiser reads it without your name."))
        except services.EventRefused as refusal:
            messages.warning(request, str(refusal.message))
        return redirect("events:mine")

    def _own(self, request: HttpRequest, event_id: int) -> EventRegistration:
        own = _own(request, event_id)
        if not own.is_confirmed or not own.event.has_begun:
            raise Http404
        return own

    def page(
        self, request: HttpRequest, own: EventRegistration, form: FeedbackForm, status: int = 200
    ) -> HttpResponse:
        context = {"event": own.event, "page": own.event.page, "form": form}
        return render(request, "events/opinion.html", context, status=status)


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """„Evenimentele mele”."""
    return render(request, "events/mine.html", own_events_screen(request.user))

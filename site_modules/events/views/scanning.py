"""What the QR code of a ticket opens: one's own ticket, the desk of who looks after an event."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from site_modules.accounts.signed_in import me
from site_modules.events import services
from site_modules.events.models import EventRegistration
from site_modules.events.permissions import can_manage_event
from site_modules.events.selectors.participants import scanned_screen
from site_modules.events.tickets import ticket_with


@method_decorator([never_cache, login_required], name="dispatch")
class ScannedView(View):
    """For everybody else a ticket that exists and one that was made up are the same 404."""

    def get(self, request: HttpRequest, code: str) -> HttpResponse:
        found = _ticket(request, code)
        if found.person_id == request.user.pk:
            return redirect(found if found.is_confirmed else "events:mine")
        return self._page(request, code, found)

    def post(self, request: HttpRequest, code: str) -> HttpResponse:
        """The person is here."""
        found = _ticket(request, code)
        if not can_manage_event(request.user, found.event):
            raise Http404
        shown = scanned_screen(found, request.POST.get("data", ""))
        if shown["date"] is None:
            raise Http404
        try:
            _row, is_new = services.check_in(date=shown["date"], code=code, by=me(request))
        except services.EventRefused as refusal:
            messages.error(request, str(refusal.message))
            return self._page(request, code, found, status=409)
        words = _("%(name)s is here.") if is_new else _("%(name)s was marked as present before.")
        messages.success(request, words % {"name": shown["name"]})
        return redirect(f"{request.path}?data={shown['date'].pk}")

    def _page(
        self, request: HttpRequest, code: str, found: EventRegistration, status: int = 200
    ) -> HttpResponse:
        typed = request.POST if request.method == "POST" else request.GET
        context: dict[str, Any] = scanned_screen(found, typed.get("data", ""))
        return render(request, "events/scanned.html", {**context, "code": code}, status=status)


def _ticket(request: HttpRequest, code: str) -> EventRegistration:
    found = ticket_with(code)
    if found is None:
        raise Http404
    is_own = found.person_id == request.user.pk
    if not (is_own or can_manage_event(request.user, found.event)):
        raise Http404
    return found

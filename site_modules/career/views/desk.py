"""The counsellor's desk: what waits, one appointment with its decisions and notes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.access import visible_pages
from cms.core.calendar_files import ZONE
from cms.library.models import ResourcePage
from site_modules.accounts.signed_in import me
from site_modules.career import permissions, services
from site_modules.career.forms.booking import FileForm
from site_modules.career.forms.desk import CloseForm, NoteForm, OfferForm, PlaceForm
from site_modules.career.models import Booking
from site_modules.career.selectors.bookings import desk_of, figures, resources_for
from site_modules.career.services import CareerRefused
from site_modules.career.views.shell import MAX_KEY, desk_booking, own_desk, put_beside, shell

DECORATORS: Any = [never_cache, login_required]
MOST_RESOURCES = 40
CAREER_THEME = "cariera"


@never_cache
@login_required
@require_safe
def desk(request: HttpRequest) -> HttpResponse:
    counsellor = own_desk(request)
    context = {
        "counsellor": counsellor,
        "desk": desk_of(counsellor, request.user),
        "figures": figures(),
        **shell(request.user, "career:desk"),
    }
    return render(request, "career/desk.html", context)


def offered_resources(user: Any, kept: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Those that stand there, then the newest ones about careers that this counsellor may read."""
    found = ResourcePage.objects.live().filter(theme__slug=CAREER_THEME)
    newest = visible_pages(found, user).order_by("-added_date", "-pk")[:MOST_RESOURCES]
    return list(dict.fromkeys([*kept, *((page.pk, page.title) for page in newest)]))


@method_decorator(DECORATORS, name="dispatch")
class DeskBookingView(View):
    """One appointment; each button of the page sends its own form, named by `ce`."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        return self._page(request, desk_booking(request, key))

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        found = desk_booking(request, key)
        forms = self._forms(request, found)
        name = request.POST.get("ce", "")
        actions: dict[str, tuple[str, Callable[[Any], None], str]] = {
            "confirma": ("place", lambda form: self._confirm(request, found, form),
                         _("The appointment is confirmed; the member is told.")),
            "loc": ("place", lambda form: self._place(request, found, form),
                    _("The link or the address is kept.")),
            "propune": ("offer", lambda form: self._offer(request, found, form),
                        _("The time was offered to the member.")),
            "incheie": ("close", lambda form: self._close(request, found, form),
                        _("The meeting is closed; the member is told.")),
            "nota": ("note", lambda form: self._note(request, found, form),
                     _("The note is kept.")),
        }  # fmt: skip
        if name not in actions:
            return redirect(found.desk_url)
        form_name, act, done = actions[name]
        form = forms[form_name] = self._bound(request, found, form_name)
        if not form.is_valid():
            return self._page(request, found, forms)
        try:
            with transaction.atomic():
                if form.claim():
                    act(form)
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, desk_booking(request, key), forms)
        messages.success(request, done)
        return redirect(found.desk_url)

    def _forms(self, request: HttpRequest, found: Booking) -> dict[str, Any]:
        kept = [(page.pk, page.title) for page in found.resources.all()]
        choices = offered_resources(request.user, kept)
        return {
            "place": PlaceForm(initial={"place": found.place}, is_online=found.is_online),
            "offer": OfferForm(),
            "close": CloseForm(
                resources=choices,
                initial={
                    "came": "nu" if found.is_missed else "da",
                    "summary": found.summary,
                    "steps": "\n".join(step.text for step in found.steps.all()),
                    "resources": [key for key, _title in kept],
                },
            ),
            "note": NoteForm(),
            "file": FileForm(),
        }

    def _bound(self, request: HttpRequest, found: Booking, name: str) -> Any:
        if name == "place":
            return PlaceForm(request.POST, is_online=found.is_online)
        if name == "close":
            kept = [(page.pk, page.title) for page in found.resources.all()]
            return CloseForm(request.POST, resources=offered_resources(request.user, kept))
        return {"offer": OfferForm, "note": NoteForm}[name](request.POST)

    def _confirm(self, request: HttpRequest, found: Booking, form: PlaceForm) -> None:
        services.confirm(booking=found, by=me(request), place=form.cleaned_data["place"])

    def _place(self, request: HttpRequest, found: Booking, form: PlaceForm) -> None:
        services.set_place(booking=found, by=me(request), place=form.cleaned_data["place"])

    def _offer(self, request: HttpRequest, found: Booking, form: OfferForm) -> None:
        services.offer(
            booking=found, by=me(request), counsellor=own_desk(request), start=moment_of(form)
        )

    def _close(self, request: HttpRequest, found: Booking, form: CloseForm) -> None:
        values = form.cleaned_data
        services.close(
            booking=found, by=me(request), came=values["came"] == "da",
            summary=values["summary"], steps=values["steps"].splitlines(),
            resources=values["resources"],
        )  # fmt: skip

    def _note(self, request: HttpRequest, found: Booking, form: NoteForm) -> None:
        services.add_note(booking=found, by=me(request), text=form.cleaned_data["text"])

    def _page(
        self, request: HttpRequest, found: Booking, forms: dict[str, Any] | None = None
    ) -> HttpResponse:
        shown = forms or self._forms(request, found)
        is_closable = found.state in ("confirmata", "tinuta", "lipsa") and found.has_begun
        context = {
            "booking": found,
            "forms": shown,
            "wrong": next((form for form in shown.values() if form.errors), None),
            "notes": list(found.notes.filter(author=request.user.pk)),
            "files": list(found.files.select_related("sender")),
            "steps": list(found.steps.all()),
            "resources": resources_for(found, request.user),
            "may_confirm": permissions.can_confirm(request.user, found) and not found.has_begun,
            "may_offer": found.takes_time and not found.has_begun,
            "may_close": is_closable,
            "may_cancel": permissions.can_cancel(request.user, found),
            **shell(request.user),
        }
        status = 422 if context["wrong"] else 200
        return render(request, "career/desk_booking.html", context, status=status)


def moment_of(form: OfferForm) -> datetime:
    values = form.cleaned_data
    return datetime.combine(values["day"], values["start"], tzinfo=ZONE)


@method_decorator(DECORATORS, name="dispatch")
class WishDeskView(View):
    """Somebody who looks for a time: the outline alone, and a form to offer one."""

    def get(self, request: HttpRequest, key: int) -> HttpResponse:
        return self._page(request, self._wish(request, key), OfferForm())

    def post(self, request: HttpRequest, key: int) -> HttpResponse:
        wish = self._wish(request, key)
        form = OfferForm(request.POST)
        if not form.is_valid():
            return self._page(request, wish, form)
        try:
            with transaction.atomic():
                if form.claim():
                    services.offer(
                        booking=wish, by=me(request), counsellor=own_desk(request),
                        start=moment_of(form),
                    )  # fmt: skip
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, wish, form)
        messages.success(request, _("The time was offered to the member."))
        return redirect(wish.desk_url)

    def _wish(self, request: HttpRequest, key: int) -> Booking:
        counsellor = own_desk(request)
        found = Booking.objects.looking_for_a_time().filter(
            kind__in=counsellor.kinds, pk=min(key, MAX_KEY)
        )
        wish: Booking | None = found.exclude(member=request.user.pk).first()
        if wish is None:
            raise Http404
        return wish

    def _page(self, request: HttpRequest, wish: Booking, form: OfferForm) -> HttpResponse:
        context = {"wish": wish, "form": form, **shell(request.user)}
        status = 422 if form.errors else 200
        return render(request, "career/desk_wish.html", context, status=status)

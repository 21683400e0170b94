"""Choosing a free hour and booking it; proposing other times."""

from dataclasses import replace
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from site_modules.accounts.models import User
from site_modules.accounts.signed_in import me
from site_modules.career import services
from site_modules.career.forms.booking import BookForm, FindForm, WishForm
from site_modules.career.models import Booking
from site_modules.career.selectors.slots import Slot, counsellors, nearest_slots, read_moment
from site_modules.career.selectors.week import (
    Look,
    look,
    offered,
    read_wanted,
    read_week,
    usual_platform,
)
from site_modules.career.services import CareerRefused
from site_modules.career.views.shell import put_beside, shell

DECORATORS: Any = [never_cache, login_required]


def own_words(user: User) -> dict[str, str]:
    """What the account knows already."""
    return {
        "name": user.get_full_name().strip() or user.public_name,
        "email": user.email,
        "phone": user.profile.phone,
    }


def words_of_before(request: HttpRequest) -> dict[str, str]:
    """What the member wrote for an appointment of theirs that was cancelled."""
    typed = request.GET.get("in-locul", "")
    if not (typed.isascii() and typed.isdigit() and len(typed) < 19):
        return {}
    before = Booking.objects.of_member(request.user).filter(pk=int(typed)).first()
    return {"description": before.description} if before is not None else {}


#: Buttons that show other hours, and send nothing; the one that leads to other times.
LOOKS = {"arata", "alta"}
FROM_BOOKING = "alte-ore"


@method_decorator(DECORATORS, name="dispatch")
class BookView(View):
    """An address may hold a choice. One form looks for hours and books, so that who looks at
    another week keeps what they wrote, without JavaScript too."""

    def get(self, request: HttpRequest) -> HttpResponse:
        initial = own_words(me(request)) | words_of_before(request)
        return self._page(request, request.GET, BookForm(initial=initial))

    def post(self, request: HttpRequest) -> HttpResponse:
        if LOOKS & request.POST.keys():
            written = BookForm.written(request.POST)
            return self._page(request, request.POST, BookForm(initial=written))
        wanted = read_wanted(request.POST)
        form = BookForm(request.POST)
        if not form.is_valid():
            return self._page(request, request.POST, form)
        try:
            with transaction.atomic():
                if not form.claim():
                    return redirect("career:bookings")
                booking = services.book(
                    by=me(request), start=form.cleaned_data["slot"],
                    counsellor_id=wanted.counsellor_id,
                    details=form.details(
                        kind=wanted.kind, platform=wanted.platform, duration=wanted.duration
                    ),
                )  # fmt: skip
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, request.POST, form, refusal)
        _say(request, booking)
        return redirect(booking.get_absolute_url())

    def _page(
        self, request: HttpRequest, typed: Any, form: BookForm,
        refusal: CareerRefused | None = None,
    ) -> HttpResponse:  # fmt: skip
        """After a refusal the same page with everything that was written, and the nearest free
        hours when the chosen one is gone."""
        people = counsellors(without=request.user)
        platforms, named = offered(people)
        wanted = read_wanted(typed)
        if not wanted.platform:
            wanted = replace(wanted, platform=usual_platform(people, wanted))
        shown = look(people, wanted, read_week(typed))
        chosen: dict[str, Any] = {
            "tip": wanted.kind, "durata": wanted.duration, "platforma": wanted.platform,
            "consilier": wanted.counsellor_id or "",
        }  # fmt: skip
        query = urlencode({name: value for name, value in chosen.items() if value})
        context = {
            "find": FindForm(initial=chosen, platforms=platforms, counsellors=named),
            "look": shown, "form": form, "chosen": chosen, "query": f"{query}&",
            "nearest": _nearest(shown, form, refusal), "counsellor": _only(shown),
            "is_offered": bool(platforms), "picked": typed.get("slot", typed.get("ora", "")),
            "wish_url": f"{reverse('career:wish')}?{query}",
            **shell(request.user, "career:book"),
        }  # fmt: skip
        return render(request, "career/book.html", context, status=422 if form.errors else 200)


def _chosen(typed: Any) -> dict[str, Any]:
    wanted = read_wanted(typed)
    return {"kind": wanted.kind, "platform": wanted.platform, "duration": wanted.duration}


def _nearest(shown: Look, form: BookForm, refusal: CareerRefused | None) -> list[Slot]:
    if refusal is None or refusal.code not in ("taken", "overlap"):
        return []
    chosen = form.data.get("slot", "")
    moment = read_moment(chosen)
    return nearest_slots(shown.counsellors, shown.wanted.duration, moment) if moment else []


def _only(shown: Look) -> Any:
    """The counsellor, when one was chosen."""
    return shown.counsellors[0] if shown.wanted.counsellor_id and shown.counsellors else None


def _say(request: HttpRequest, booking: Booking) -> None:
    if booking.is_confirmed:
        words = _("Your appointment is confirmed. The calendar file is in your mail.")
    else:
        words = _("Your appointment was sent. The counsellor confirms it.")
    messages.success(request, words)


@method_decorator(DECORATORS, name="dispatch")
class WishView(View):
    """„Propune alte ore”: none of the free hours suits. What was written on the page of hours
    comes along, and goes back."""

    def get(self, request: HttpRequest) -> HttpResponse:
        initial = own_words(me(request)) | _chosen(request.GET)
        return self._page(request, WishForm(initial=initial))

    def post(self, request: HttpRequest) -> HttpResponse:
        if FROM_BOOKING in request.POST:
            written = WishForm.written(request.POST) | _chosen(request.POST)
            return self._page(request, WishForm(initial=written))
        form = WishForm(request.POST)
        if not form.is_valid():
            return self._page(request, form)
        values = form.cleaned_data
        try:
            with transaction.atomic():
                if not form.claim():
                    return redirect("career:bookings")
                booking = services.wish(
                    by=me(request), days=values["wished_days"], parts=values["wished_parts"],
                    wishes=values["wishes"],
                    details=form.details(
                        kind=values["kind"], platform=values["platform"],
                        duration=values["duration"],
                    ),
                )  # fmt: skip
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, form)
        messages.success(request, _("Your wish was sent. A counsellor will offer you a time."))
        return redirect(booking.get_absolute_url())

    def _page(self, request: HttpRequest, form: WishForm) -> HttpResponse:
        context = {"form": form, **shell(request.user, "career:book")}
        return render(request, "career/wish.html", context, status=422 if form.errors else 200)

"""A counsellor's own profile and hours."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from site_modules.accounts.signed_in import me
from site_modules.career import services
from site_modules.career.forms.desk import ExceptionForm, HoursForm, ProfileForm
from site_modules.career.models import Booking, Counsellor
from site_modules.career.services import CareerRefused
from site_modules.career.services.hours import PROFILE
from site_modules.career.views.shell import own_desk, put_beside, said, shell

DECORATORS: Any = [never_cache, login_required]


@method_decorator(DECORATORS, name="dispatch")
class ProfileView(View):
    """What members read, and how one meets."""

    def get(self, request: HttpRequest) -> HttpResponse:
        counsellor = own_desk(request)
        return self._page(request, counsellor, ProfileForm(counsellor=counsellor))

    def post(self, request: HttpRequest) -> HttpResponse:
        counsellor = own_desk(request)
        form = ProfileForm(request.POST, counsellor=counsellor)
        if not form.is_valid():
            return self._page(request, counsellor, form)
        values = {name: form.cleaned_data[name] for name in PROFILE}
        services.save_profile(
            counsellor=counsellor, by=me(request), values=values, places=form.places
        )
        messages.success(request, _("Your profile is kept."))
        return redirect("career:profile")

    def _page(
        self, request: HttpRequest, counsellor: Counsellor, form: ProfileForm
    ) -> HttpResponse:
        ahead = Booking.objects.filter(counsellor=counsellor).taking_time()
        context = {
            "counsellor": counsellor, "form": form,
            "ahead": ahead.filter(ends_at__gt=timezone.now()).count(), **shell(request.user),
        }  # fmt: skip
        return render(request, "career/profile.html", context, status=422 if form.errors else 200)


@method_decorator(DECORATORS, name="dispatch")
class HoursView(View):
    """The week, and days that differ."""

    def get(self, request: HttpRequest) -> HttpResponse:
        counsellor = own_desk(request)
        return self._page(request, counsellor, HoursForm(counsellor=counsellor), ExceptionForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        counsellor = own_desk(request)
        if "zi" in request.POST:
            return self._add(request, counsellor)
        form = HoursForm(request.POST, counsellor=counsellor)
        if not form.is_valid():
            return self._page(request, counsellor, form, ExceptionForm())
        services.save_hours(counsellor=counsellor, by=me(request), hours=form.hours)
        messages.success(request, _("Your hours are kept. Meetings that are booked stay."))
        return redirect("career:hours")

    def _add(self, request: HttpRequest, counsellor: Counsellor) -> HttpResponse:
        form = ExceptionForm(request.POST)
        hours = HoursForm(counsellor=counsellor)
        if not form.is_valid():
            return self._page(request, counsellor, hours, form)
        values = form.cleaned_data
        try:
            with transaction.atomic():
                if form.claim():
                    services.add_exception(
                        counsellor=counsellor, by=me(request), day=values["day"],
                        kind=values["kind"], starts=values["starts"], ends=values["ends"],
                    )  # fmt: skip
        except CareerRefused as refusal:
            put_beside(form, refusal)
            return self._page(request, counsellor, hours, form)
        messages.success(request, _("The day is kept."))
        return redirect("career:hours")

    def _page(
        self, request: HttpRequest, counsellor: Counsellor, form: HoursForm, differs: ExceptionForm
    ) -> HttpResponse:
        today = timezone.localdate()
        context = {
            "form": form, "differs": differs,
            "exceptions": list(counsellor.exceptions.filter(day__gte=today)),
            **shell(request.user),
        }  # fmt: skip
        wrong = form.errors or differs.errors
        return render(request, "career/hours.html", context, status=422 if wrong else 200)


@never_cache
@require_POST
@login_required
def remove_day(request: HttpRequest, key: int) -> HttpResponse:
    counsellor = own_desk(request)
    exception = get_object_or_404(counsellor.exceptions, pk=key)
    services.remove_exception(exception=exception, by=me(request))
    messages.success(request, _("The day is as every week again."))
    return redirect("career:hours")


@never_cache
@require_POST
@login_required
def switch(request: HttpRequest) -> HttpResponse:
    """Buttons `deschide`, `pauza` and `plec`, the last one with its tick."""
    counsellor = own_desk(request)
    if "deschide" in request.POST:
        try:
            services.open_for_bookings(counsellor=counsellor, by=me(request))
        except CareerRefused as refusal:
            return said(request, refusal, "career:profile")
        messages.success(request, _("Members can book appointments with you."))
    elif "pauza" in request.POST:
        services.pause(counsellor=counsellor, by=me(request))
        messages.success(request, _("No new appointments; those that are booked stay."))
    elif "plec" in request.POST and request.POST.get("sigur") == "da":
        total = services.leave(counsellor=counsellor)
        words = ngettext(
            "%(total)d appointment was cancelled; the member is told.",
            "%(total)d appointments were cancelled; the members are told.", total,
        )  # fmt: skip
        messages.success(request, words % {"total": total})
    else:
        messages.warning(request, _("Tick that you are sure."))
    return redirect("career:profile")

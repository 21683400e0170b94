"""Asking for an account and confirming an address."""

from datetime import timedelta
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import get_language
from django.views import View
from django.views.decorators.cache import never_cache

from cms.core.views.errors import refusal_after
from cms.operations import limits
from site_modules.accounts import services
from site_modules.accounts.enums import RegistrationMode
from site_modules.accounts.forms.registration import RegistrationForm
from site_modules.accounts.models import RegistrationSettings
from site_modules.accounts.password_links import password_link
from site_modules.accounts.selectors import agreements
from site_modules.accounts.services.registration import request_of_token

REQUESTS_PER_HOUR = 10
WINDOW = timedelta(hours=1)


@method_decorator(never_cache, name="dispatch")
class RegisterView(View):
    """The form, as the administrator opened or closed it."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.user.is_authenticated:
            return redirect("member_home:dashboard")
        self.settings = RegistrationSettings.load(request_or_site=request)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, RegistrationForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        if self.settings.mode == RegistrationMode.CLOSED:
            return self._page(request, RegistrationForm(), status=403)
        form = RegistrationForm(request.POST)
        if not form.is_valid():
            return self._page(request, form, status=422)
        address = limits.client_address(request)
        refusal = refusal_after(request, "register", address, most=REQUESTS_PER_HOUR, window=WINDOW)
        if refusal:
            return refusal
        if not form.is_from_robot and form.claim():
            services.send_request(fields=form.request_fields() | self._circumstances())
        return redirect(reverse("accounts:request_sent"))

    def _circumstances(self) -> dict[str, str]:
        found = agreements(self.settings)
        return {
            "language": get_language() or "ro",
            "rules_version": found.rules_version,
            "privacy_version": found.privacy_version,
        }

    def _page(
        self, request: HttpRequest, form: RegistrationForm, status: int = 200
    ) -> HttpResponse:
        context = {
            "form": form,
            "agreements": agreements(self.settings),
            "is_closed": self.settings.mode == RegistrationMode.CLOSED,
            "needs_approval": self.settings.mode == RegistrationMode.APPROVAL,
        }
        return render(request, "accounts/register.html", context, status=status)


@never_cache
def request_sent(request: HttpRequest) -> HttpResponse:
    """The same words whether or not the address has an account."""
    mode = RegistrationSettings.load(request_or_site=request).mode
    context = {"needs_approval": mode == RegistrationMode.APPROVAL}
    return render(request, "accounts/request_sent.html", context)


@method_decorator(never_cache, name="dispatch")
class ConfirmRequestView(View):
    """The link of the confirmation mail: a page with a button, since mail filters open links."""

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        if request_of_token(token) is None:
            return render(request, "accounts/link_expired.html", status=410)
        return render(request, "accounts/confirm_request.html")

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        found = request_of_token(token)
        user = services.confirm_request(request=found) if found else None
        if user is None:
            return render(request, "accounts/link_expired.html", status=410)
        return redirect(password_link(user))

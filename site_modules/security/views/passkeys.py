"""Passkeys on „Securitate”: add, rename, remove."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from django.views.decorators.cache import never_cache
from django_otp_webauthn.models import WebAuthnCredential

from site_modules.accounts.forms.password_again import PasswordAgainForm
from site_modules.accounts.signed_in import me
from site_modules.security import second_factor, webauthn
from site_modules.security.devices import device_name
from site_modules.security.forms.passkeys import NewPasskeyForm, PasskeyNameForm
from site_modules.security.services import passkeys as services
from site_modules.security.services import sessions
from site_modules.security.services.challenges import (
    Purpose,
    remember_challenge,
    take_challenge,
)
from site_modules.security.services.second_factor import LastFactor
from site_modules.security.views.settings import CODES_KEY, ShownFirst
from site_modules.security.webauthn import PasskeyRefused

NOT_ADDED = gettext_lazy(
    "The device did not give a passkey that we can accept. Try again; if it does not work, use "
    "another device or browser."
)


@method_decorator([never_cache, login_required], name="dispatch")
class AddPasskeyOptionsView(ShownFirst, View):
    """What the device is asked for; only after the password, so no key is made in vain."""

    def post(self, request: HttpRequest) -> HttpResponse:
        form = NewPasskeyForm(request.POST, user=me(request))
        if not form.is_valid():
            return JsonResponse({}, status=422)
        options = services.options_for_new(user=me(request))
        remember_challenge(request, purpose=Purpose.ADD, options=options)
        return JsonResponse(options)


@method_decorator([never_cache, login_required], name="dispatch")
class AddPasskeyView(ShownFirst, View):
    """A name, the password, and the device's answer."""

    def get(self, request: HttpRequest) -> HttpResponse:
        name = device_name(request.headers.get("User-Agent", ""))
        return self._page(request, NewPasskeyForm(user=me(request), initial={"name": name}))

    def post(self, request: HttpRequest) -> HttpResponse:
        user = me(request)
        form = NewPasskeyForm(request.POST, user=user)
        if not form.is_valid():
            return self._page(request, form, 422)
        name, answer = form.cleaned_data["name"], form.cleaned_data["answer"]
        challenge = take_challenge(request, purpose=Purpose.ADD)
        try:
            codes = services.add_passkey(user=user, name=name, answer=answer, challenge=challenge)
        except PasskeyRefused:
            form.add_error(None, NOT_ADDED)
            return self._page(request, form, 422)
        messages.success(request, _("The passkey was added. You can sign in with it."))
        return self._go_on(request, codes)

    def _go_on(self, request: HttpRequest, codes: list[str] | None) -> HttpResponse:
        """After the first factor this browser stays signed in and shows the backup codes."""
        second_factor.mark_shown(request)
        if codes is None:
            return redirect("security:overview")
        user = me(request)
        user.refresh_from_db()
        sessions.keep_this_session(request=request, user=user)
        request.session[CODES_KEY] = codes
        return redirect("security:backup_codes")

    def _page(self, request: HttpRequest, form: NewPasskeyForm, status: int = 200) -> HttpResponse:
        context = {"form": form, "origin": webauthn.origin()}
        return render(request, "security/add_passkey.html", context, status=status)


class OwnPasskeyView(ShownFirst, View):
    """A page about one key of the person; 404 for anybody else's."""

    template_name = ""

    def passkey(self, request: HttpRequest, passkey_id: int) -> WebAuthnCredential:
        found = second_factor.passkeys_of(me(request)).filter(pk=passkey_id).first()
        if found is None:
            raise Http404
        return found

    def page(self, passkey: WebAuthnCredential, form: Any, status: int = 200) -> HttpResponse:
        context = {"form": form, "passkey": passkey}
        return render(self.request, self.template_name, context, status=status)


@method_decorator([never_cache, login_required], name="dispatch")
class RenamePasskeyView(OwnPasskeyView):
    template_name = "security/rename_passkey.html"

    def get(self, request: HttpRequest, passkey_id: int) -> HttpResponse:
        passkey = self.passkey(request, passkey_id)
        return self.page(passkey, PasskeyNameForm(initial={"name": passkey.name}))

    def post(self, request: HttpRequest, passkey_id: int) -> HttpResponse:
        passkey, form = self.passkey(request, passkey_id), PasskeyNameForm(request.POST)
        if not form.is_valid():
            return self.page(passkey, form, 422)
        services.rename_passkey(
            user=me(request), passkey_id=passkey_id, name=form.cleaned_data["name"]
        )
        messages.success(request, _("The passkey has a new name."))
        return redirect("security:overview")


@method_decorator([never_cache, login_required], name="dispatch")
class RemovePasskeyView(OwnPasskeyView):
    """With the password; not the last factor of somebody whose role asks for one."""

    template_name = "security/remove_passkey.html"

    def get(self, request: HttpRequest, passkey_id: int) -> HttpResponse:
        passkey = self.passkey(request, passkey_id)
        return self.page(passkey, PasswordAgainForm(user=me(request)))

    def post(self, request: HttpRequest, passkey_id: int) -> HttpResponse:
        user, passkey = me(request), self.passkey(request, passkey_id)
        form = PasswordAgainForm(request.POST, user=user)
        if not form.is_valid():
            return self.page(passkey, form, 422)
        try:
            services.remove_passkey(user=user, passkey_id=passkey_id)
        except LastFactor:
            form.add_error(
                None,
                _("Your role needs two-step verification: add another passkey or an app first."),
            )
            return self.page(passkey, form, 403)
        if not second_factor.has_second_factor(user):
            request.session.pop(second_factor.SHOWN_KEY, None)
        messages.success(
            request, _("The passkey was removed here. Delete it from the device that keeps it too.")
        )
        return redirect("security:overview")

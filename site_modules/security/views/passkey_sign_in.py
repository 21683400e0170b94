"""Signing in with a passkey: alone, or as the second step."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from cms.core.views import errors
from cms.operations import limits
from site_modules.accounts.models import User
from site_modules.security import second_factor, webauthn
from site_modules.security.forms.sign_in import SignInForm
from site_modules.security.services import half_open, locks
from site_modules.security.services import passkeys as services
from site_modules.security.services.challenges import (
    Purpose,
    remember_challenge,
    take_challenge,
)
from site_modules.security.views.sign_in import (
    SecondStepView,
    SignInView,
    finish_sign_in,
    suspended_page,
)
from site_modules.security.webauthn import PasskeyRefused

OPTIONS_PER_WINDOW = 60
NOT_RECOGNISED = _("The passkey was not recognised. Try again, or sign in with your password.")


@never_cache
@require_POST
def options(request: HttpRequest) -> HttpResponse:
    """The same for everybody: the device offers the keys it holds, the site names nobody."""
    address = limits.client_address(request)
    refusal = errors.refusal_after(
        request, "passkey-options", address, most=OPTIONS_PER_WINDOW, window=locks.WINDOW
    )
    if refusal:
        return refusal
    asked = webauthn.request_options()
    remember_challenge(request, purpose=Purpose.SIGN_IN, options=asked)
    return JsonResponse(asked)


@never_cache
@require_POST
def second_step_options(request: HttpRequest) -> HttpResponse:
    """The keys of whoever gave the right password or is signed in already."""
    half = half_open.find(request)
    user = half.user if half else request.user
    if not isinstance(user, User):
        return JsonResponse({}, status=403)
    asked = services.options_for_step(user=user)
    remember_challenge(request, purpose=Purpose.SECOND_STEP, options=asked)
    return JsonResponse(asked)


@method_decorator(never_cache, name="dispatch")
class PasskeySignInView(SignInView):
    """No name, no password. Whatever is wrong with an answer, the words are the same."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return redirect(settings.LOGIN_URL)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Takes a try before a signature is looked at, as for a password."""
        answer = request.POST.get("answer", "")
        challenge = take_challenge(request, purpose=Purpose.SIGN_IN)
        passkey = services.find_passkey(answer=answer)
        address = limits.client_address(request)
        key = locks.account_key(str(passkey.user_id) if passkey else "@", address)
        is_free = passkey is None or locks.take_try(user=passkey.user, key=key, address=address)
        if self._address_is_limited() or not is_free:
            return errors.too_many_requests(request, int(locks.WINDOW.total_seconds()))
        try:
            services.use_passkey(passkey=passkey, answer=answer, challenge=challenge, alone=True)
        except PasskeyRefused:
            limits.count_attempt(self._address_key, window=locks.WINDOW)
            return self._refuse()
        assert passkey is not None  # noqa: S101
        limits.forget_attempts(key)
        return self._enter(passkey.user)

    def _enter(self, user: User) -> HttpResponse:
        if user.is_suspended:
            return suspended_page(self.request, user)
        half_open.end(self.request)
        remember = bool(self.request.POST.get("remember"))
        target = self.get_success_url()
        response = finish_sign_in(self.request, user, remember=remember, target=target)
        second_factor.mark_shown(self.request)
        return response

    def _refuse(self) -> HttpResponse:
        context = self.get_context_data(form=SignInForm(self.request), refused=NOT_RECOGNISED)
        return self.render_to_response(context, status=422)


@method_decorator(never_cache, name="dispatch")
class PasskeySecondStepView(SecondStepView):
    """A key of this person in place of the code; counted with the codes."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return redirect("security:second_step")

    def take_step(self, request: HttpRequest) -> HttpResponseBase:
        answer = request.POST.get("answer", "")
        challenge = take_challenge(request, purpose=Purpose.SECOND_STEP)
        passkey = services.find_passkey(answer=answer)
        if passkey is not None and passkey.user_id != self.user.pk:
            passkey = None
        try:
            services.use_passkey(passkey=passkey, answer=answer, challenge=challenge, alone=False)
        except PasskeyRefused:
            context = self.get_context_data(form=self.form_class(user=self.user))
            return self.render_to_response(context | {"refused": NOT_RECOGNISED}, status=422)
        return self.go_on()

"""The one door in and out."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.views import LoginView, LogoutView, RedirectURLMixin
from django.contrib.messages import get_messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from cms.core.views import errors
from cms.operations import limits
from site_modules.accounts.models import Sanction, User
from site_modules.security import second_factor, webauthn
from site_modules.security.backends import find_account
from site_modules.security.forms.second_factor import SecondStepForm
from site_modules.security.forms.sign_in import SignInForm
from site_modules.security.services import half_open, locks, sessions

BACKEND = "site_modules.security.backends.EmailOrUsernameBackend"


def finish_sign_in(
    request: HttpRequest, user: User, *, remember: bool, target: str
) -> HttpResponse:
    """Open the session, set how long it lasts, recognise the device, go on."""
    login(request, user, backend=BACKEND)
    request.session.set_expiry(None if remember else 0)
    response = redirect(target)
    response.set_cookie(
        settings.DEVICE_COOKIE_NAME,
        sessions.recognise_device(request=request, user=user),
        max_age=sessions.DEVICE_COOKIE_AGE,
        httponly=True,
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Lax",
    )
    return response


@method_decorator(never_cache, name="dispatch")
class SignInView(LoginView):
    """Sign in and go where one wanted to go (only within this site)."""

    form_class = SignInForm
    template_name = "security/sign_in.html"
    redirect_authenticated_user = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """The admin sends whom it refuses here; sent back, they would go round for ever."""
        if request.user.is_authenticated and self._leads_to_closed_admin():
            list(get_messages(request))  # the page of the refusal has words of its own
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(passkey_origin=webauthn.origin(), **kwargs)

    def get_redirect_url(self) -> str:
        """Where one wanted to go; nowhere special when that is this page itself."""
        url = super().get_redirect_url()
        return "" if urlsplit(url).path == self.request.path else url

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Takes a try first: of parallel requests only the allowed number reaches a password."""
        if self._address_is_limited() or not locks.take_try(
            user=self._account, key=self._account_key, address=limits.client_address(request)
        ):
            return errors.too_many_requests(request, int(locks.WINDOW.total_seconds()))
        return super().post(request, *args, **kwargs)

    def form_valid(self, form: SignInForm) -> HttpResponse:
        limits.forget_attempts(self._account_key)
        user = form.get_user()
        assert isinstance(user, User)  # noqa: S101
        remember, target = form.cleaned_data["remember"], self.get_success_url()
        if second_factor.has_second_factor(user):
            half_open.begin(self.request, user=user, remember=remember, target=target)
            return redirect("security:second_step")
        return finish_sign_in(self.request, user, remember=remember, target=target)

    def form_invalid(self, form: SignInForm) -> HttpResponse:
        suspended = getattr(self.request, "suspended_account", None)
        if suspended is not None:
            return suspended_page(self.request, suspended)
        limits.count_attempt(self._address_key, window=locks.WINDOW)
        return super().form_invalid(form)

    def _leads_to_closed_admin(self) -> bool:
        user = self.request.user
        wants_admin = self.get_redirect_url().startswith(settings.ADMIN_PATH)
        return wants_admin and not user.may_enter_admin  # type: ignore[union-attr]

    def _address_is_limited(self) -> bool:
        return limits.attempts_so_far(self._address_key) >= locks.MAX_FAILURES_PER_ADDRESS

    @cached_property
    def _account(self) -> User | None:
        return find_account(self.request.POST.get("username", ""))

    @cached_property
    def _account_key(self) -> str:
        """One key for all spellings of an account's names; names of nobody have theirs."""
        typed = self.request.POST.get("username", "")
        name = str(self._account.pk) if self._account else f"@{typed.strip().lower()[:254]}"
        return locks.account_key(name, limits.client_address(self.request))

    @cached_property
    def _address_key(self) -> str:
        return locks.address_key(limits.client_address(self.request))


def suspended_page(request: HttpRequest, user: User) -> HttpResponse:
    """Why and until when; only for who gave the right password."""
    latest = Sanction.objects.filter(user=user, kind="suspension", lifted_at=None).first()
    context = {"until": user.suspended_until, "sanction": latest}
    return render(request, "security/suspended.html", context, status=403)


@method_decorator(never_cache, name="dispatch")
class SecondStepView(RedirectURLMixin, FormView):
    """The second factor, after the right password; or for a session that has not shown it yet."""

    form_class = SecondStepForm
    template_name = "security/second_step.html"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.half = half_open.find(request)
        if self.half is None and not request.user.is_authenticated:
            return redirect("security:sign_in")
        return super().dispatch(request, *args, **kwargs)

    @property
    def user(self) -> User:
        user = self.half.user if self.half else self.request.user
        assert isinstance(user, User)  # noqa: S101
        return user

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"user": self.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        has_passkey = second_factor.passkeys_of(self.user).exists()
        extra = {
            "has_passkey": has_passkey,
            "passkey_origin": webauthn.origin(),
            "next": self.get_redirect_url(),
        }
        return super().get_context_data(**extra, **kwargs)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        key = locks.step_key(self.user)
        if limits.count_attempt(key, window=locks.WINDOW) > locks.MAX_TRIES_PER_ACCOUNT:
            return errors.too_many_requests(request, int(locks.WINDOW.total_seconds()))
        response = self.take_step(request)
        if response.status_code == 302:
            limits.forget_attempts(key)
        return response

    def take_step(self, request: HttpRequest) -> HttpResponseBase:
        """A code; a passkey has a view of its own."""
        return super().post(request)

    def form_valid(self, form: SecondStepForm) -> HttpResponse:
        return self.go_on()

    def go_on(self) -> HttpResponse:
        """The step was taken: open the session, or mark the one that is open."""
        if self.half is None:
            second_factor.mark_shown(self.request)
            return redirect(self.get_redirect_url() or reverse("member_home:dashboard"))
        user, remember, target = self.half.user, self.half.remember, self.half.target
        half_open.end(self.request)
        response = finish_sign_in(self.request, user, remember=remember, target=target)
        second_factor.mark_shown(self.request)
        return response

    def form_invalid(self, form: SecondStepForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)


class SignOutView(LogoutView):
    """Ends the session; only by POST, so that no link or picture can sign somebody out."""

    http_method_names = ["post", "options"]

"""The one door in and out."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.views import LoginView, LogoutView
from django.contrib.messages import get_messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.utils.decorators import method_decorator
from django.utils.functional import cached_property
from django.views.decorators.cache import never_cache

from cms.core.views import errors
from cms.operations import limits
from site_modules.security.backends import find_account
from site_modules.security.forms import SignInForm

SIGN_IN_WINDOW = timedelta(minutes=15)
#: Failures of one account from one address, and of one address over all accounts.
MAX_FAILURES_PER_ACCOUNT = 8
MAX_FAILURES_PER_ADDRESS = 60


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

    def get_redirect_url(self) -> str:
        """Where one wanted to go; nowhere special when that is this page itself."""
        url = super().get_redirect_url()
        return "" if urlsplit(url).path == self.request.path else url

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self._is_limited():
            return errors.too_many_requests(request, int(SIGN_IN_WINDOW.total_seconds()))
        return super().post(request, *args, **kwargs)

    def form_valid(self, form: SignInForm) -> HttpResponse:
        limits.forget_attempts(self._account_key)
        response = super().form_valid(form)
        if not form.cleaned_data["remember"]:
            self.request.session.set_expiry(0)
        return response

    def form_invalid(self, form: SignInForm) -> HttpResponse:
        limits.count_attempt(self._account_key, window=SIGN_IN_WINDOW)
        limits.count_attempt(self._address_key(), window=SIGN_IN_WINDOW)
        return super().form_invalid(form)

    def _leads_to_closed_admin(self) -> bool:
        user = self.request.user
        wants_admin = self.get_redirect_url().startswith(settings.ADMIN_PATH)
        return wants_admin and not user.may_enter_admin  # type: ignore[union-attr]

    def _is_limited(self) -> bool:
        return (
            limits.attempts_so_far(self._account_key) >= MAX_FAILURES_PER_ACCOUNT
            or limits.attempts_so_far(self._address_key()) >= MAX_FAILURES_PER_ADDRESS
        )

    @cached_property
    def _account_key(self) -> str:
        """One key for all spellings of an account's names; names of nobody have theirs."""
        typed = self.request.POST.get("username", "")
        account = find_account(typed)
        name = str(account.pk) if account else f"@{typed.strip().lower()[:254]}"
        return limits.attempt_key("sign-in", name, limits.client_address(self.request))

    def _address_key(self) -> str:
        return limits.attempt_key("sign-in-address", limits.client_address(self.request))


class SignOutView(LogoutView):
    """Ends the session; only by POST, so that no link or picture can sign somebody out."""

    http_method_names = ["post", "options"]

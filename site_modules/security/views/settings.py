"""„Securitate” and „Sesiuni active”."""

from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views import View
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from django_otp.plugins.otp_totp.models import TOTPDevice

from cms.core.views.errors import refusal_after
from site_modules.accounts.forms.password_again import PasswordAgainForm
from site_modules.accounts.signed_in import me
from site_modules.security import second_factor
from site_modules.security.forms.second_factor import (
    CLOCK_IS_OFF,
    WRONG_CODE,
    AppCodeForm,
)
from site_modules.security.models import BackupCode, UserSession
from site_modules.security.qr import qr_drawing
from site_modules.security.services import second_factor as services
from site_modules.security.services import sessions

CODES_KEY = "new_backup_codes"
NEW_APP_KEY = "new_app"
TRIES_PER_WINDOW = 10
WINDOW = timedelta(minutes=15)


@never_cache
@login_required
def overview(request: HttpRequest) -> HttpResponse:
    user = me(request)
    app, passkeys = second_factor.app_of(user), list(second_factor.passkeys_of(user))
    is_on, is_required = bool(app or passkeys), second_factor.is_required_of(user)
    context = {
        "app": app,
        "passkeys": passkeys,
        "is_on": is_on,
        "codes_left": BackupCode.objects.filter(user=user, used_at=None).count() if is_on else 0,
        "may_remove_app": app and (passkeys or not is_required),
        "grace_ends_at": second_factor.grace_ends_at(user) if is_required and not is_on else None,
    }
    return render(request, "security/overview.html", context)


@never_cache
@login_required
def session_list(request: HttpRequest) -> HttpResponse:
    found = UserSession.objects.filter(user=me(request))[:100]
    context = {"sessions": found, "current_key": request.session.session_key}
    return render(request, "security/sessions.html", context)


@require_POST
@login_required
def end_session(request: HttpRequest, session_id: int) -> HttpResponse:
    if not sessions.end_session(user=me(request), session_id=session_id):
        raise Http404
    messages.success(request, _("That device was signed out."))
    return redirect("security:sessions")


@require_POST
@login_required
def end_other_sessions(request: HttpRequest) -> HttpResponse:
    """Also ends API keys: whoever presses this wants nobody else in."""
    user = me(request)
    count = sessions.end_other_sessions(request=request, user=user)
    words = ngettext(
        "%(count)d other device was signed out.", "%(count)d other devices were signed out.", count
    )
    messages.success(request, words % {"count": count})
    return redirect("security:sessions")


class ShownFirst:
    """Whoever has a second factor shows it before changing it; passwords are not tried for ever."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        user = me(request)
        if second_factor.has_second_factor(user) and not second_factor.is_shown(request):
            query = urlencode({"next": request.get_full_path()})
            return redirect(f"{reverse('security:second_step')}?{query}")
        if request.method == "POST":
            refusal = refusal_after(
                request, "password-again", str(user.pk), most=TRIES_PER_WINDOW, window=WINDOW
            )
            if refusal:
                return refusal
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


@method_decorator([never_cache, login_required], name="dispatch")
class SetUpAppView(ShownFirst, View):
    """Scan, type the first code, keep the backup codes."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, AppCodeForm(user=me(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = AppCodeForm(request.POST, user=me(request))
        if not form.is_valid():
            return self._page(request, form, 422)
        user = me(request)
        device = self._waiting(request)
        code = form.cleaned_data["code"]
        codes = services.confirm_set_up(device=device, code=code)
        if codes is None:
            is_off = services.is_clock_off(device=device, code=code)
            form.add_error("code", CLOCK_IS_OFF if is_off else WRONG_CODE)
            return self._page(request, form, 422)
        user.refresh_from_db()
        sessions.keep_this_session(request=request, user=user)
        second_factor.mark_shown(request)
        del request.session[NEW_APP_KEY]
        request.session[CODES_KEY] = codes
        return redirect("security:backup_codes")

    def _waiting(self, request: HttpRequest) -> TOTPDevice:
        """The app of this browser's page; a page opened again shows the same code."""
        device = services.waiting_app(user=me(request), key=request.session.get(NEW_APP_KEY, ""))
        request.session[NEW_APP_KEY] = device.key
        return device

    def _page(self, request: HttpRequest, form: AppCodeForm, status: int = 200) -> HttpResponse:
        device = self._waiting(request)
        context: dict[str, Any] = {
            "form": form,
            "qr": qr_drawing(device.config_url),
            "secret": services.readable_secret(device),
            "already": second_factor.app_of(me(request)) is not None,
        }
        return render(request, "security/set_up_app.html", context, status=status)


@method_decorator([never_cache, login_required], name="dispatch")
class BackupCodesView(ShownFirst, View):
    """GET shows fresh codes once; POST makes new ones, with the password."""

    def get(self, request: HttpRequest) -> HttpResponse:
        codes = request.session.pop(CODES_KEY, None)
        if not second_factor.has_second_factor(me(request)):
            return redirect("security:overview")
        return self._page(request, PasswordAgainForm(user=me(request)), codes)

    def post(self, request: HttpRequest) -> HttpResponse:
        if not second_factor.has_second_factor(me(request)):
            return redirect("security:overview")
        form = PasswordAgainForm(request.POST, user=me(request))
        if not form.is_valid():
            return self._page(request, form, None, 422)
        request.session[CODES_KEY] = services.new_backup_codes(user=me(request))
        return redirect("security:backup_codes")

    def _page(
        self, request: HttpRequest, form: Any, codes: list[str] | None, status: int = 200
    ) -> HttpResponse:
        context = {"form": form, "codes": codes}
        return render(request, "security/backup_codes.html", context, status=status)


@method_decorator([never_cache, login_required], name="dispatch")
class RemoveAppView(ShownFirst, View):
    """The app goes, with the password; not the last factor of whose role asks for one."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, PasswordAgainForm(user=me(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = PasswordAgainForm(request.POST, user=me(request))
        if not form.is_valid():
            return self._page(request, form, 422)
        try:
            services.remove_app(user=me(request))
        except services.LastFactor:
            return self._page(request, form, 403)
        if second_factor.has_second_factor(me(request)):
            messages.success(request, _("The app was removed. Your passkeys stay."))
        else:
            request.session.pop(second_factor.SHOWN_KEY, None)
            messages.success(request, _("Two-step verification is off."))
        return redirect("security:overview")

    def _page(self, request: HttpRequest, form: Any, status: int = 200) -> HttpResponse:
        user = me(request)
        has_passkey = second_factor.passkeys_of(user).exists()
        context = {
            "form": form,
            "has_passkey": has_passkey,
            "is_needed": second_factor.is_required_of(user) and not has_passkey,
        }
        return render(request, "security/remove_app.html", context, status=status)

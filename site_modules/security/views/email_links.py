"""Behind the links of the mails about a new address: confirming it, undoing it."""

from collections.abc import Callable

from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from site_modules.accounts.models import EmailChange
from site_modules.accounts.password_links import password_link
from site_modules.accounts.services import email_change as services
from site_modules.security.services.email_undo import take_account_back
from site_modules.security.services.sessions import forget_sessions, keep_this_session


@method_decorator(never_cache, name="dispatch")
class LinkView(View):
    """A page with a button behind a link of a mail: mail filters open links by themselves."""

    find: Callable[[str], EmailChange | None]
    template_name = ""

    def get(self, request: HttpRequest, secret: str) -> HttpResponse:
        change = type(self).find(secret)
        if change is None:
            return render(request, "accounts/link_expired.html", status=410)
        return render(request, self.template_name, {"change": change})

    def post(self, request: HttpRequest, secret: str) -> HttpResponse:
        change = type(self).find(secret)
        done = self.act(request, change) if change else None
        return done or render(request, "accounts/link_expired.html", status=410)

    def act(self, request: HttpRequest, change: EmailChange) -> HttpResponse | None:
        raise NotImplementedError


class ConfirmEmailView(LinkView):
    """The new address is somebody's: it counts from now, and only this browser stays signed in."""

    find = staticmethod(services.change_to_confirm)
    template_name = "accounts/confirm_email.html"

    def act(self, request: HttpRequest, change: EmailChange) -> HttpResponse | None:
        is_owner = request.user.pk == change.user_id  # before the session's proof changes
        user = services.confirm_email_change(change=change)
        if user is None:
            return None
        if is_owner:
            keep_this_session(request=request, user=user)
            messages.success(
                request, _("The new address counts from now. Every other device was signed out.")
            )
            return redirect("accounts:profile_edit")
        forget_sessions(user=user)
        logout(request)
        messages.success(request, _("The new address counts from now. Sign in again."))
        return redirect("security:sign_in")


class UndoEmailView(LinkView):
    """It was not the owner: the old address stays and a new password is chosen."""

    find = staticmethod(services.change_to_undo)
    template_name = "accounts/undo_email.html"

    def act(self, request: HttpRequest, change: EmailChange) -> HttpResponse | None:
        user = take_account_back(change=change)
        if user is None:
            return None
        logout(request)
        return redirect(password_link(user))

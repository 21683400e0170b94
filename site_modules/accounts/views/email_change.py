"""Asking for a new address, confirming it, undoing it."""

from collections.abc import Callable
from datetime import timedelta

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from cms.core.views.errors import refusal_after
from site_modules.accounts.forms.profile import EmailChangeForm
from site_modules.accounts.models import EmailChange
from site_modules.accounts.password_links import password_link
from site_modules.accounts.services import email_change as services
from site_modules.accounts.signed_in import me

ASKS_PER_HOUR = 5
WINDOW = timedelta(hours=1)


@method_decorator([never_cache, login_required], name="dispatch")
class EmailChangeView(View):
    """Answers the same for free and taken addresses."""

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._page(request, EmailChangeForm(user=me(request)))

    def post(self, request: HttpRequest) -> HttpResponse:
        whose = str(request.user.pk)
        refusal = refusal_after(request, "email-change", whose, most=ASKS_PER_HOUR, window=WINDOW)
        if refusal:
            return refusal
        form = EmailChangeForm(request.POST, user=me(request))
        if not form.is_valid():
            return self._page(request, form, 422)
        services.ask_email_change(user=me(request), new_email=form.cleaned_data["email"])
        words = _(
            "We wrote to the new address. The change takes effect when you open the link there."
        )
        messages.success(request, words)
        return redirect("accounts:profile_edit")

    def _page(self, request: HttpRequest, form: EmailChangeForm, status: int = 200) -> HttpResponse:
        return render(request, "accounts/email_change.html", {"form": form}, status=status)


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
    """The new address is somebody's: it counts from now."""

    find = staticmethod(services.change_to_confirm)
    template_name = "accounts/confirm_email.html"

    def act(self, request: HttpRequest, change: EmailChange) -> HttpResponse | None:
        if services.confirm_email_change(change=change) is None:
            return None
        logout(request)
        messages.success(request, _("The new address counts from now. Sign in again."))
        return redirect("security:sign_in")


class UndoEmailView(LinkView):
    """It was not the owner: the old address stays and a new password is chosen."""

    find = staticmethod(services.change_to_undo)
    template_name = "accounts/undo_email.html"

    def act(self, request: HttpRequest, change: EmailChange) -> HttpResponse | None:
        user = services.undo_email_change(change=change)
        if user is None:
            return None
        logout(request)
        return redirect(password_link(user))

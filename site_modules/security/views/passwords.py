"""Forgotten, chosen and changed passwords."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth.mixins import LoginRequiredMixin
from django.contrib.auth.views import PasswordChangeView, PasswordResetConfirmView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse_lazy
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.generic import FormView

from cms.core.views.errors import refusal_after
from cms.operations import limits
from site_modules.accounts.password_links import password_link_tokens
from site_modules.security.forms.passwords import (
    ChangePasswordForm,
    ForgottenPasswordForm,
    NewPasswordForm,
)
from site_modules.security.services.sessions import keep_this_session
from site_modules.security.tasks import answer_forgotten_password

REQUESTS_PER_HOUR = 10
WINDOW = timedelta(hours=1)


@method_decorator(never_cache, name="dispatch")
class ForgottenPasswordView(FormView):
    """Answers the same for everybody; the rest happens in a task."""

    form_class = ForgottenPasswordForm
    template_name = "security/forgotten_password.html"

    def form_valid(self, form: ForgottenPasswordForm) -> HttpResponse:
        address = limits.client_address(self.request)
        refusal = refusal_after(
            self.request, "forgotten-password", address, most=REQUESTS_PER_HOUR, window=WINDOW
        )
        if refusal:
            return refusal
        answer_forgotten_password.enqueue(form.cleaned_data["name"])
        return redirect("security:password_link_sent")

    def form_invalid(self, form: ForgottenPasswordForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)


@never_cache
def password_link_sent(request: HttpRequest) -> HttpResponse:
    return render(request, "security/password_link_sent.html")


@method_decorator(never_cache, name="dispatch")
class SetPasswordView(PasswordResetConfirmView):
    """The link of a mail: works once, leaves the address bar, then a password is chosen."""

    form_class = NewPasswordForm
    template_name = "security/set_password.html"
    token_generator = password_link_tokens
    success_url = reverse_lazy("security:sign_in")

    def form_valid(self, form: Any) -> HttpResponse:
        response = super().form_valid(form)
        messages.success(self.request, _("The password was saved. You can sign in with it now."))
        return response

    def render_to_response(self, context: dict[str, Any], **kwargs: Any) -> HttpResponse:
        if not context.get("validlink", True):
            return render(self.request, "accounts/link_expired.html", status=410)
        if context["form"].errors:
            kwargs["status"] = 422
        response = super().render_to_response(context, **kwargs)
        response["Referrer-Policy"] = "same-origin"
        return response


@method_decorator(never_cache, name="dispatch")
class ChangePasswordView(LoginRequiredMixin, PasswordChangeView):
    """Every other device is signed out; this one stays."""

    form_class = ChangePasswordForm
    template_name = "security/change_password.html"
    success_url = reverse_lazy("security:overview")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        whose = str(request.user.pk)
        return refusal_after(
            request, "change-password", whose, most=REQUESTS_PER_HOUR, window=WINDOW
        ) or super().post(request, *args, **kwargs)

    def form_valid(self, form: Any) -> HttpResponse:
        keep_this_session(request=self.request, user=form.save())
        messages.success(
            self.request, _("The password was changed. Every other device was signed out.")
        )
        return redirect(self.get_success_url())

    def form_invalid(self, form: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)

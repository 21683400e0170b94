"""Asking for a new address; the links of its mails lead to `site_modules.security`."""

from datetime import timedelta

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.cache import never_cache

from cms.core.views.errors import refusal_after
from site_modules.accounts.forms.profile import EmailChangeForm
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

"""„Datele mele”: agreements, a copy of everything, leaving."""

from datetime import timedelta
from typing import Any

from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe
from django.views.generic import FormView

from cms.audit.services import record
from cms.core.views.errors import refusal_after
from cms.media.serving import serve_private_file
from site_modules.accounts.signed_in import me
from site_modules.privacy import selectors, services
from site_modules.privacy.forms import DeleteAccountForm, confirmation_word
from site_modules.privacy.models import DataExport

TRIES_PER_WINDOW = 10
WINDOW = timedelta(minutes=15)


@require_safe
@never_cache
@login_required
def my_data(request: HttpRequest) -> HttpResponse:
    """What was agreed to and when, the copy, the way out."""
    user = me(request)
    export = selectors.latest_export(user)
    context = {
        "consents": selectors.consent_history(user),
        "export": export,
        "next_export_at": selectors.next_export_at(export),
    }
    return render(request, "privacy/my_data.html", context)


@require_POST
@never_cache
@login_required
def request_export(request: HttpRequest) -> HttpResponse:
    try:
        services.request_export(user=me(request))
    except services.ExportRefused as refused:
        words = (
            _("A copy is being made already. We tell you when it is ready.")
            if refused.is_running
            else _("You asked for a copy today. You can ask for another one tomorrow.")
        )
        messages.warning(request, words)
    else:
        messages.success(request, _("We are preparing the copy. We tell you when it is ready."))
    return redirect("privacy:my_data")


@require_safe
@never_cache
@login_required
def download_export(request: HttpRequest, export_id: int) -> HttpResponseBase:
    """The file, for its owner alone, until it expires."""
    export = get_object_or_404(DataExport, pk=export_id, user=me(request))
    if not export.is_available:
        raise Http404
    try:
        response = serve_private_file(
            request, export.file, file_name="datele-mele.zip", as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error
    record("privacy.export_downloaded", actor=request.user, subject=request.user)
    return response


@method_decorator(never_cache, name="dispatch")
class DeleteAccountView(LoginRequiredMixin, FormView):
    """Says what goes and what stays, and asks twice."""

    form_class = DeleteAccountForm
    template_name = "privacy/delete_account.html"

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        whose = str(request.user.pk)
        return refusal_after(
            request, "delete-account", whose, most=TRIES_PER_WINDOW, window=WINDOW
        ) or super().post(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "user": me(self.request)}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        user = me(self.request)
        return super().get_context_data(
            word=confirmation_word(),
            is_last_administrator=selectors.is_last_administrator(user),
            has_password=user.has_usable_password(),
            **kwargs,
        )

    def form_valid(self, form: DeleteAccountForm) -> HttpResponse:
        user = me(self.request)
        try:
            services.erase_account(user=user, by=user)
        except services.LastAdministrator:
            form.add_error(None, _("You are the last administrator. Name another one first."))
            return self.form_invalid(form)
        logout(self.request)
        return redirect("privacy:goodbye")

    def form_invalid(self, form: DeleteAccountForm) -> HttpResponse:
        return self.render_to_response(self.get_context_data(form=form), status=422)


@require_safe
@never_cache
def goodbye(request: HttpRequest) -> HttpResponse:
    return render(request, "privacy/goodbye.html")

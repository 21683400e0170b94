"""The administrator's list of mails: what left, what waits, what failed and why."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail_modeladmin.options import ModelAdmin
from wagtail_modeladmin.views import IndexView

from cms.operations.modeladmin import ReadOnlyPermissionHelper
from site_modules.notifications import services
from site_modules.notifications.models import OutgoingMail

#: With these a cell becomes a formula (OWASP, CSV injection); an apostrophe keeps it a text.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


class MailIndexView(IndexView):
    """Exports words that people wrote, so that no spreadsheet takes one for a formula."""

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        value = super().preprocess_field_value(field, value, export_format)
        if isinstance(value, str) and len(value) > 1 and value.startswith(FORMULA_SIGNS):
            return f"'{value}"
        return value


class OutgoingMailAdmin(ModelAdmin):
    model = OutgoingMail
    index_view_class = MailIndexView
    menu_label = _("Mails")
    menu_icon = "mail"
    menu_order = 900
    add_to_settings_menu = True
    list_display = ("subject", "to_line", "state", "attempts", "created_at", "sent_at")
    list_filter = ("state", "created_at")
    search_fields = ("subject", "recipients", "last_error")
    ordering = ("-created_at",)
    list_per_page = 50
    inspect_view_enabled = True
    inspect_template_name = "notifications/admin/mail_inspect.html"
    inspect_view_fields = (
        "subject", "from_email", "recipients", "reply_to", "state", "attempts", "created_at",
        "sent_at", "next_attempt_at", "last_error", "text_body",
    )  # fmt: skip
    permission_helper_class = ReadOnlyPermissionHelper
    list_export = ("subject", "to_line", "state", "attempts", "created_at", "sent_at", "last_error")
    export_filename = "mesaje"

    def get_admin_urls_for_registration(self) -> Any:
        retry = path(
            "notifications/outgoingmail/<int:mail_id>/retry/",
            retry_mail_view,
            name="notifications_retry_mail",
        )
        return (*super().get_admin_urls_for_registration(), retry)


@require_POST
def retry_mail_view(request: HttpRequest, mail_id: int) -> HttpResponse:
    """Put a failed mail back in the queue."""
    mail = get_object_or_404(OutgoingMail, pk=mail_id)
    admin = OutgoingMailAdmin()
    if not admin.permission_helper.user_can_inspect_obj(request.user, mail):
        raise PermissionDenied
    if services.retry_mail(mail=mail):
        messages.success(request, _("The mail is waiting in the queue again."))
    else:
        messages.warning(request, _("The mail has been queued or sent in the meantime."))
    return redirect(reverse(admin.url_helper.get_action_url_name("index")))

"""All API keys, for administrators: seen and revoked, never read or made."""

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST
from wagtail_modeladmin.options import ModelAdmin

from cms.api import services
from cms.api.models import ApiToken
from cms.operations.modeladmin import ReadOnlyPermissionHelper


class ApiTokenAdmin(ModelAdmin):
    model = ApiToken
    menu_label = _("API keys")
    menu_icon = "key"
    menu_order = 910
    add_to_settings_menu = True
    list_display = (
        "shown_start", "user", "scope_line", "created_at", "expires_at", "last_used_at",
        "revoked_at",
    )  # fmt: skip
    list_filter = ("revoked_at", "expires_at")
    search_fields = ("user__username", "user__email", "shown_start")
    ordering = ("-created_at",)
    list_select_related = ("user",)
    list_per_page = 50
    inspect_view_enabled = True
    inspect_template_name = "api/admin/token_inspect.html"
    inspect_view_fields = (
        "user", "shown_start", "scope_line", "created_at", "expires_at", "last_used_at",
        "revoked_at",
    )  # fmt: skip
    permission_helper_class = ReadOnlyPermissionHelper

    def get_admin_urls_for_registration(self) -> Any:
        revoke = path(
            "api/apitoken/<int:token_id>/revoke/", revoke_token_view, name="api_revoke_token"
        )
        return (*super().get_admin_urls_for_registration(), revoke)


@require_POST
def revoke_token_view(request: HttpRequest, token_id: int) -> HttpResponse:
    """End somebody's key."""
    if not request.user.has_perm("api.change_apitoken"):
        raise PermissionDenied
    token = get_object_or_404(ApiToken, pk=token_id)
    if services.revoke_token(token=token, by=request.user):  # type: ignore[arg-type]
        messages.success(request, _("The key was revoked."))
    else:
        messages.warning(request, _("The key had been revoked before."))
    return redirect(reverse(ApiTokenAdmin().url_helper.get_action_url_name("index")))

"""Registers people's records and the locks of sign-in in the admin."""

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from site_modules.security.bulk_actions import GiveRoleAction, SendLinkAction
from site_modules.security.viewsets import CHANGE, admin_urls


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


for action in (SendLinkAction, GiveRoleAction):
    hooks.register("register_bulk_action", action)


class LocksMenuItem(MenuItem):
    """Seen by who manages accounts."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(CHANGE)


@hooks.register("register_settings_menu_item")
def register_locks_menu_item() -> MenuItem:
    return LocksMenuItem(_("Sign-in locks"), reverse("security_locks"), icon_name="lock", order=610)

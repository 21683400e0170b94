"""Registers the board in the admin."""

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from forum.portal.viewsets import MANAGE, admin_urls


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


class BoardMenuItem(MenuItem):
    """Seen by who manages forums."""

    def is_shown(self, request: HttpRequest) -> bool:
        return request.user.has_perm(MANAGE)


@hooks.register("register_admin_menu_item")
def register_board_menu_item() -> MenuItem:
    return BoardMenuItem(
        _("Forum"), reverse("forum_board"), name="forum", icon_name="comment", order=160
    )

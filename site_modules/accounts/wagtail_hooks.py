"""Registers the queue of requests in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from cms.core.admin_queues import QueueMenuItem, waiting_line
from site_modules.accounts.selectors import waiting_requests
from site_modules.accounts.viewsets import CHANGE, admin_urls, queue_address


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _decides(user: Any) -> bool:
    return bool(user.has_perm(CHANGE))


@hooks.register("register_settings_menu_item")
def register_queue_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Requests for an account"), queue_address(), is_for=_decides, icon_name="group", order=590
    )


class WaitingPanel(Component):
    """On the admin's home: how many requests wait."""

    order = 90

    def render_html(self, parent_context: Any = None) -> str:
        count = waiting_requests()
        if not count:
            return ""
        words = ngettext(
            "%(count)d request for an account waits for a decision",
            "%(count)d requests for an account wait for a decision",
            count,
        )
        return waiting_line(queue_address(), words % {"count": count})


@hooks.register("construct_homepage_panels")
def add_waiting_panel(request: HttpRequest, panels: list[Any]) -> None:
    if _decides(request.user):
        panels.append(WaitingPanel())

"""Registers the queue of requests in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail_modeladmin.options import modeladmin_register

from cms.core.admin_queues import QueueMenuItem, waiting_line
from site_modules.requests.modeladmin import AnswerTemplateAdmin
from site_modules.requests.permissions import is_staff
from site_modules.requests.selectors.queue import open_count
from site_modules.requests.viewsets import admin_urls

modeladmin_register(AnswerTemplateAdmin)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _number_for(user: Any) -> str:
    count = open_count(user)
    return str(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_queue_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Service requests"), reverse("requests_queue"), is_for=is_staff, number_for=_number_for,
        name="requests", icon_name="help", order=155,
    )  # fmt: skip


class QueuePanel(Component):
    """On the admin's home: how many requests wait."""

    order = 85

    def __init__(self, user: Any) -> None:
        self.user = user

    def render_html(self, parent_context: Any = None) -> str:
        total = open_count(self.user)
        if not total:
            return ""
        words = ngettext(
            "%(count)d request waits for an answer",
            "%(count)d requests wait for an answer",
            total,
        ) % {"count": total}
        return waiting_line(reverse("requests_queue"), words)


@hooks.register("construct_homepage_panels")
def add_queue_panel(request: HttpRequest, panels: list[Any]) -> None:
    if is_staff(request.user):
        panels.append(QueuePanel(request.user))

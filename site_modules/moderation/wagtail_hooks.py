"""Registers the desk in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail_modeladmin.options import modeladmin_register

from cms.core.admin_queues import QueueMenuItem, waiting_line
from site_modules.moderation.modeladmin import ReasonTemplateAdmin
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors.desk import Desk, open_count, shown_count
from site_modules.moderation.viewsets import admin_urls, desk_address

modeladmin_register(ReasonTemplateAdmin)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _number_for(user: Any) -> str:
    count = open_count(user)
    return shown_count(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Moderation"), desk_address(), is_for=is_moderator, number_for=_number_for,
        name="moderation", icon_name="tasks", order=150,
    )  # fmt: skip


class DeskPanel(Component):
    """On the admin's home: what waits, by kind."""

    order = 80

    def __init__(self, user: Any) -> None:
        self.user = user

    def render_html(self, parent_context: Any = None) -> str:
        counts = Desk(self.user).counts()
        total = sum(counts.values())
        if not total:
            return ""
        words = ngettext(
            "%(count)d entry waits for a moderator",
            "%(count)d entries wait for a moderator",
            total,
        ) % {"count": total}
        detail = gettext("reported: %(reported)d, for approval: %(waiting)d, appeals: %(appeals)d")
        values = {
            "reported": counts["semnalate"],
            "waiting": counts["asteapta"],
            "appeals": counts["contestatii"],
        }
        return waiting_line(desk_address(), words, detail % values)


@hooks.register("construct_homepage_panels")
def add_desk_panel(request: HttpRequest, panels: list[Any]) -> None:
    if is_moderator(request.user):
        panels.append(DeskPanel(request.user))

"""Registers the desk in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.html import format_html
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component
from wagtail_modeladmin.options import modeladmin_register

from site_modules.moderation.modeladmin import ReasonTemplateAdmin
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors.desk import Desk, open_count, shown_count
from site_modules.moderation.viewsets import admin_urls, desk_address

modeladmin_register(ReasonTemplateAdmin)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


class DeskMenuItem(MenuItem):
    """Seen by moderators, with the number of what waits."""

    def is_shown(self, request: HttpRequest) -> bool:
        return is_moderator(request.user)

    def render_component(self, request: HttpRequest) -> Any:
        count = open_count(request.user)
        item = MenuItem(
            f"{self.label} ({shown_count(count)})" if count else self.label,
            self.url,
            name=self.name,
            icon_name=self.icon_name,
            order=self.order,
        )
        return item.render_component(request)


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> MenuItem:
    return DeskMenuItem(
        _("Moderation"), desk_address(), name="moderation", icon_name="tasks", order=150
    )


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
        return format_html(
            '<section class="nice-padding"><p class="help-block help-info">'
            '<a href="{}">{}</a> ({})</p></section>',
            desk_address(),
            words,
            detail
            % {
                "reported": counts["semnalate"],
                "waiting": counts["asteapta"],
                "appeals": counts["contestatii"],
            },
        )


@hooks.register("construct_homepage_panels")
def add_desk_panel(request: HttpRequest, panels: list[Any]) -> None:
    if is_moderator(request.user):
        panels.append(DeskPanel(request.user))

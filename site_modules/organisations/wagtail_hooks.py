"""Registers the verification of organisations in the admin."""

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from cms.core.admin_queues import QueueMenuItem, waiting_line
from site_modules.organisations.enums import VERIFY
from site_modules.organisations.selectors.queue import waiting_organisations
from site_modules.organisations.viewsets import admin_urls, queue_address


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _verifies(user: Any) -> bool:
    return bool(user.has_perm(VERIFY))


@hooks.register("register_admin_menu_item")
def register_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Organisations"), queue_address(), is_for=_verifies, icon_name="group", order=320
    )


class WaitingOrganisationsPanel(Component):
    """On the admin's home: how many organisations wait."""

    order = 91

    def render_html(self, parent_context: Any = None) -> str:
        count = waiting_organisations()
        if not count:
            return ""
        words = ngettext(
            "%(count)d organisation waits for verification",
            "%(count)d organisations wait for verification",
            count,
        )
        return waiting_line(queue_address(), words % {"count": count})


@hooks.register("construct_homepage_panels")
def add_waiting_panel(request: HttpRequest, panels: list[Any]) -> None:
    if _verifies(request.user):
        panels.append(WaitingOrganisationsPanel())

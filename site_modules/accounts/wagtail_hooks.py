"""Registers the queue of requests in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.core.admin_queues import QueueMenuItem
from cms.core.my_day import DayLine, Part, register_day
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


def day(user: Any) -> Iterator[DayLine]:
    """Requests for an account, and those that wait longer than was promised."""
    count, late = waiting_requests() if _decides(user) else (0, 0)
    if late:
        words = ngettext(
            "%(count)d request for an account waits longer than three working days",
            "%(count)d requests for an account wait longer than three working days",
            late,
        )
        yield DayLine(Part.OVERDUE, words % {"count": late}, queue_address())
    if count:
        words = ngettext(
            "%(count)d request for an account waits for a decision",
            "%(count)d requests for an account wait for a decision",
            count,
        )
        yield DayLine(Part.DECIDE, words % {"count": count}, queue_address())


register_day("accounts", day)

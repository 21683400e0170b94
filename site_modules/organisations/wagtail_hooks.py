"""Registers the verification of organisations in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.core.admin_queues import QueueMenuItem
from cms.core.my_day import DayLine, Part, register_day
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


def day(user: Any) -> Iterator[DayLine]:
    """Organisations that wait for verification, and those that wait too long."""
    count, late = waiting_organisations() if _verifies(user) else (0, 0)
    if late:
        words = ngettext(
            "%(count)d organisation waits longer than three working days",
            "%(count)d organisations wait longer than three working days",
            late,
        )
        yield DayLine(Part.OVERDUE, words % {"count": late}, queue_address())
    if count:
        words = ngettext(
            "%(count)d organisation waits for verification",
            "%(count)d organisations wait for verification",
            count,
        )
        yield DayLine(Part.DECIDE, words % {"count": count}, queue_address())


register_day("organisations", day)

"""Registers the queue of requests in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern, reverse
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail_modeladmin.options import modeladmin_register

from cms.core.admin_queues import QueueMenuItem
from cms.core.my_day import DayLine, Part, register_day
from cms.core.waiting import register_waiting, waiting_count
from site_modules.requests.modeladmin import AnswerTemplateAdmin
from site_modules.requests.permissions import is_staff
from site_modules.requests.selectors.queue import open_requests, overdue_count
from site_modules.requests.viewsets import admin_urls

modeladmin_register(AnswerTemplateAdmin)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _number_for(user: Any) -> str:
    count = waiting_count(user, "requests")
    return str(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_queue_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Service requests"), reverse("requests_queue"), is_for=is_staff, number_for=_number_for,
        name="requests", icon_name="help", order=155,
    )  # fmt: skip


def day(user: Any) -> Iterator[DayLine]:
    """Requests past their day, and those that wait."""
    if not is_staff(user):
        return
    queue = reverse("requests_queue")
    total, late = open_requests(user).count(), overdue_count(user)
    if late:
        words = ngettext(
            "%(count)d request is past its day", "%(count)d requests are past their day", late
        )
        yield DayLine(Part.OVERDUE, words % {"count": late}, f"{queue}?fel=depasite")
    if total:
        words = ngettext(
            "%(count)d request waits for an answer",
            "%(count)d requests wait for an answer",
            total,
        )
        yield DayLine(Part.DECIDE, words % {"count": total}, queue)


register_day("requests", day)
register_waiting("requests", lambda user: {"open": open_requests(user)} if is_staff(user) else {})

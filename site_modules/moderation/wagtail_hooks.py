"""Registers the desk in the admin."""

from collections.abc import Iterator
from typing import Any

from django.urls import URLPattern
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail_modeladmin.options import modeladmin_register

from cms.core.admin_queues import QueueMenuItem
from cms.core.my_day import DayLine, Part, register_day
from cms.core.waiting import register_waiting, waiting_count
from site_modules.moderation.modeladmin import ReasonTemplateAdmin
from site_modules.moderation.permissions import is_moderator
from site_modules.moderation.selectors.desk import Desk, shown_count, waiting_of
from site_modules.moderation.viewsets import admin_urls, desk_address

modeladmin_register(ReasonTemplateAdmin)


@hooks.register("register_admin_urls")
def register_admin_urls() -> list[URLPattern]:
    return admin_urls()


def _number_for(user: Any) -> str:
    count = waiting_count(user, "moderation")
    return shown_count(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Moderation"), desk_address(), is_for=is_moderator, number_for=_number_for,
        name="moderation", icon_name="tasks", order=150,
    )  # fmt: skip


def day(user: Any) -> Iterator[DayLine]:
    """What waits at the desk, by kind, and how much of it waits too long."""
    if not is_moderator(user):
        return
    desk = Desk(user)
    counts = desk.counts()
    total = sum(counts.values())
    if not total:
        return
    late = desk.overdue()
    if late:
        words = ngettext(
            "%(count)s entry at the desk waits longer than it should",
            "%(count)s entries at the desk wait longer than they should",
            late,
        )
        yield DayLine(Part.OVERDUE, words % {"count": shown_count(late)}, desk_address())
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
    yield DayLine(Part.DECIDE, words, desk_address(), detail % values)


register_day("moderation", day)
register_waiting("moderation", waiting_of)

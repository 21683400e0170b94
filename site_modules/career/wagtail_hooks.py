"""The counsellor's desk in the menu of the admin and in „Ziua mea”; it stands on the site."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.core.admin_queues import QueueMenuItem
from cms.core.my_day import DayLine, Part, register_day
from cms.core.waiting import register_waiting, waiting_count
from site_modules.career.permissions import may_counsel
from site_modules.career.selectors.bookings import of_today, waiting_for


def _number_for(user: Any) -> str:
    count = waiting_count(user, "career")
    return str(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Appointments"), reverse("career:desk"), is_for=may_counsel, number_for=_number_for,
        name="appointments", icon_name="calendar", order=156,
    )  # fmt: skip


def day(user: Any) -> Iterator[DayLine]:
    """Today's appointments by their hours, without a name; what waits for the counsellor."""
    if not may_counsel(user):
        return
    desk = reverse("career:desk")
    today, waiting = of_today(user), waiting_for(user).count()
    if today:
        words = ngettext("%(count)d appointment today", "%(count)d appointments today", len(today))
        hours = (timezone.localtime(one.starts_at).strftime("%H:%M") for one in today)
        yield DayLine(Part.TODAY, words % {"count": len(today)}, desk, ", ".join(hours))
    if waiting:
        words = ngettext(
            "%(count)d appointment waits for you", "%(count)d appointments wait for you", waiting
        )
        yield DayLine(Part.DECIDE, words % {"count": waiting}, desk)


register_day("career", day)
register_waiting("career", lambda user: {"own": waiting_for(user)} if may_counsel(user) else {})

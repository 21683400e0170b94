"""The counsellor's desk in the menu of the admin; it stands on the site."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from cms.core.admin_queues import QueueMenuItem
from site_modules.career.permissions import may_counsel
from site_modules.career.selectors.bookings import waiting_count


def _number_for(user: Any) -> str:
    count = waiting_count(user)
    return str(count) if count else ""


@hooks.register("register_admin_menu_item")
def register_desk_menu_item() -> MenuItem:
    return QueueMenuItem(
        _("Appointments"), reverse("career:desk"), is_for=may_counsel, number_for=_number_for,
        name="appointments", icon_name="calendar", order=156,
    )  # fmt: skip

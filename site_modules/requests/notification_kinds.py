"""What people are told about requests: that something is there, never what it says."""

from datetime import date
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register
from site_modules.requests.enums import RequestState
from site_modules.requests.permissions import is_staff


def _state(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gettext("State"), str(RequestState(data["state"]).label))]


def _day(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gettext("Agreed day"), date_format(date.fromisoformat(data["day"]), "j F Y"))]


register(
    Kind(
        name="requests.answer",
        label=_("Answers to my requests"),
        message=_("There is an answer to your request %(reference)s"),
        message_many=_("There are new answers to your request %(reference)s"),
        icon="help",
    )
)
register(
    Kind(
        name="requests.state",
        label=_("Changes of state of my requests"),
        message=_("The state of your request %(reference)s has changed"),
        icon="help",
        details=_state,
    )
)
register(
    Kind(
        name="requests.day",
        label=_("Days agreed for my requests"),
        message=_("A new day was agreed for your request %(reference)s"),
        icon="calendar",
        details=_day,
    )
)
register(
    Kind(
        name="requests.new",
        label=_("New requests that I could take"),
        message=_("The new request %(reference)s waits for somebody who takes it"),
        message_many=_("New requests wait for somebody who takes them: %(count)d"),
        icon="help",
        concerns=is_staff,
    )
)
register(
    Kind(
        name="requests.reply",
        label=_("News in requests that I take care of"),
        message=_("Something is new in the request %(reference)s, which you take care of"),
        icon="reply",
        concerns=is_staff,
    )
)
register(
    Kind(
        name="requests.handed_over",
        label=_("Requests that are handed over to me"),
        message=_("%(who)s handed the request %(reference)s over to you"),
        icon="help",
        concerns=is_staff,
    )
)
register(
    Kind(
        name="requests.overdue",
        label=_("Requests past their day"),
        message=_("Requests past their day: %(number)d"),
        message_many=_("Requests past their day: %(number)d"),
        icon="clock",
        concerns=is_staff,
    )
)

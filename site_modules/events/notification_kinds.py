"""What people are told of events."""

from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.kinds import Kind, register


def reason_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gettext("Reason"), data["reason"])] if data.get("reason") else []


def place_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gettext("Where"), data["place"])] if data.get("place") else []


def text_of(data: dict[str, Any]) -> list[tuple[str, str]]:
    return [(gettext("Message"), data["text"])] if data.get("text") else []


for kind in (
    Kind(
        name="events.new",
        label=_("New events that fit my interests"),
        message=_("A new event that fits you: “%(event)s”, %(when)s"),
        icon="calendar",
        default_email="digest",
    ),
    Kind(
        name="events.offer",
        label=_("Events: a seat is offered to me"),
        message=_("A seat at “%(event)s” is yours if you accept it by %(until)s"),
        icon="calendar",
        is_mandatory=True,
    ),
    Kind(
        name="events.offer_over",
        label=_("Events: an offer is over"),
        message=_("The offered seat at “%(event)s” went to the next person"),
        icon="clock",
    ),
    Kind(
        name="events.moved",
        label=_("Events: another time or place"),
        message=_("“%(event)s” has another time or place: %(when)s"),
        icon="warn",
        is_mandatory=True,
        details=place_of,
    ),
    Kind(
        name="events.cancelled",
        label=_("Events: cancelled"),
        message=_("“%(event)s” of %(when)s does not take place"),
        icon="no",
        is_mandatory=True,
        details=reason_of,
    ),
    Kind(
        name="events.paused",
        label=_("Events: the organiser is suspended"),
        message=_("The organiser of “%(event)s” is suspended: the event is on hold"),
        icon="warn",
    ),
    Kind(
        name="events.reminder_day",
        label=_("Events: reminder a day before"),
        message=_("Tomorrow: “%(event)s”, %(when)s"),
        icon="clock",
        details=place_of,
    ),
    Kind(
        name="events.reminder_hour",
        label=_("Events: reminder an hour before"),
        message=_("In an hour: “%(event)s”, %(when)s"),
        icon="clock",
        details=place_of,
    ),
    Kind(
        name="events.materials",
        label=_("Events: materials and questions after"),
        message=_("Materials of “%(event)s” are ready. Tell us what you think of it"),
        icon="file",
    ),
    Kind(
        name="events.certificate",
        label=_("Events: my certificate"),
        message=_("Your certificate of attendance %(number)s for “%(event)s” is ready"),
        icon="award",
    ),
    Kind(
        name="events.message",
        label=_("Events: messages of the organiser"),
        message=_("The organiser of “%(event)s” writes to the participants"),
        icon="mail",
        details=text_of,
    ),
):
    register(kind)

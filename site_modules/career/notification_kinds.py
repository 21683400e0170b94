"""What people are told of appointments. Mails of the two sides carry a calendar file."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from site_modules.career.calendar import CONTENT_TYPE, FILE_NAME, MEMBER, booking_file, erased_file
from site_modules.career.models import Booking
from site_modules.career.permissions import may_counsel
from site_modules.notifications.kinds import Kind, register

Data = dict[str, Any]


def _booking(data: Data) -> Booking | None:
    found = Booking.objects.filter(pk=data.get("booking", 0))
    return found.select_related("member", "counsellor__person").first()


def details(data: Data) -> list[tuple[str, str]]:
    """Where they meet, as it is when the mail is written."""
    booking = _booking(data)
    if booking is None or not booking.takes_time:
        return []
    lines = [(gettext("How"), str(booking.get_platform_display()))]
    if booking.place and booking.is_confirmed:
        lines.append((gettext("Link or address"), booking.place))
    return lines


def calendar(data: Data) -> list[tuple[str, bytes, str]]:
    booking = _booking(data)
    if booking is None and "key" in data:
        return [(FILE_NAME, _erased(data), f"{CONTENT_TYPE}; method=CANCEL")]
    if booking is None or booking.starts_at is None:
        return []
    if not (booking.is_confirmed or booking.is_cancelled):
        return []
    method = "CANCEL" if booking.is_cancelled else "REQUEST"
    kind = f"{CONTENT_TYPE}; method={method}"
    return [(FILE_NAME, booking_file(booking, data.get("side", MEMBER)), kind)]


def _erased(data: Data) -> bytes:
    start, end = (datetime.fromisoformat(str(data[name])) for name in ("start", "end"))
    return erased_file(key=data["key"], sequence=data["sequence"], start=start, end=end)


for name, label, message, icon in (
    ("confirmed", _("Appointments: confirmed"),
     _("Appointment confirmed with %(who)s: %(when)s"), "ok"),
    ("moved", _("Appointments: moved"), _("Appointment moved with %(who)s: %(when)s"), "calendar"),
    ("changed", _("Appointments: place or link"),
     _("The place of the appointment with %(who)s has changed: %(when)s"), "pin"),
    ("cancelled", _("Appointments: cancelled"),
     _("Appointment cancelled with %(who)s: %(when)s"), "close"),
):  # fmt: skip
    register(
        Kind(
            name=f"career.{name}", label=label, message=message, icon=icon, is_mandatory=True,
            details=details, attachments=calendar,
        )
    )  # fmt: skip
for name, label, message, icon in (
    ("received", _("Appointments: sent"),
     _("Your appointment waits for the answer of %(who)s: %(when)s"), "clock"),
    ("offered", _("Appointments: a time is offered"),
     _("%(who)s offers you a time: %(when)s. Accept it or choose another"), "calendar"),
    ("follow_up", _("Appointments: what you agreed"),
     _("%(who)s wrote what you agreed on %(when)s"), "list"),
    ("missed", _("Appointments: missed"),
     _("You missed the appointment with %(who)s of %(when)s; you may book again"), "info"),
):  # fmt: skip
    register(Kind(name=f"career.{name}", label=label, message=message, icon=icon,
                  is_mandatory=name == "offered"))  # fmt: skip
for name, label, message in (
    ("tomorrow", _("Appointments: reminder a day before"),
     _("Reminder: appointment with %(who)s on %(when)s")),
    ("soon", _("Appointments: reminder an hour before"),
     _("In an hour: appointment with %(who)s, %(when)s")),
):  # fmt: skip
    register(
        Kind(name=f"career.{name}", label=label, message=message, icon="clock", details=details)
    )
register(
    Kind(
        name="career.asked", label=_("Counselling: new appointments to confirm"),
        message=_("%(who)s asks for an appointment: %(when)s"), icon="calendar",
        concerns=may_counsel,
    )
)  # fmt: skip
register(
    Kind(
        name="career.wished", label=_("Counselling: members who look for a time"),
        message=pgettext_lazy("appointment", "Somebody looks for a time with a counsellor"),
        message_many=_("%(count)d members look for a time with a counsellor"),
        icon="clock", concerns=may_counsel,
    )
)  # fmt: skip
register(
    Kind(
        name="career.file", label=_("Appointments: shared documents"),
        message=_("%(who)s shared a document for the appointment of %(when)s"), icon="file",
    )
)  # fmt: skip

"""States of a mail on its way, and the ways of telling people."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class MailState(models.TextChoices):
    """queued → sending → sent; back to queued after a passing failure, failed after the last."""

    QUEUED = "queued", _("waiting")
    SENDING = "sending", _("being sent")
    SENT = "sent", _("sent")
    FAILED = "failed", _("failed")


class MailPlan(models.TextChoices):
    """Whether and how a notification leaves by e-mail."""

    AT_ONCE = "at_once", _("at once")
    DIGEST = "digest", _("in the digest")
    OFF = "off", _("off")


class DigestPlan(models.TextChoices):
    """When the digest leaves."""

    WEEKLY = "weekly", _("once a week")
    DAILY = "daily", _("every day")
    NEVER = "never", _("never")


class Weekday(models.TextChoices):
    """The day of a weekly digest; `number` counts from Monday, as `date.weekday()` does."""

    MONDAY = "monday", _("Monday")
    TUESDAY = "tuesday", _("Tuesday")
    WEDNESDAY = "wednesday", _("Wednesday")
    THURSDAY = "thursday", _("Thursday")
    FRIDAY = "friday", _("Friday")
    SATURDAY = "saturday", _("Saturday")
    SUNDAY = "sunday", _("Sunday")

    @property
    def number(self) -> int:
        return list(Weekday).index(self)


class Channel(models.TextChoices):
    SITE = "site", _("on the site")
    MAIL = "mail", _("by e-mail")


class Outcome(models.TextChoices):
    """What became of a notification on one way."""

    SHOWN = "shown", _("shown")
    QUEUED = "queued", _("sent")
    QUEUED_DIGEST = "queued_digest", _("sent in the digest")
    SWITCHED_OFF = "switched_off", _("not sent: switched off by the person")
    MUTED = "muted", _("not sent: the source is muted")
    CLOSED = "closed", _("not sent: the account is closed or suspended")
    NO_ADDRESS = "no_address", _("not sent: there is no address")

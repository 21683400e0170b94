"""Words of events. Values stand in addresses and forms."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class EventKind(models.TextChoices):
    """What people do there."""

    SEMINAR = "seminar", _("Seminar")
    WEBINAR = "webinar", _("Webinar")
    WORKSHOP = "atelier", _("Workshop")
    HACKATHON = "hackathon", _("Hackathon")
    CONFERENCE = "conferinta", _("Conference")
    MEETING = "intalnire", _("Meeting")
    DEBATE = "dezbatere", _("Debate")
    FAIR = "targ", _("Fair")
    ACTION = "actiune", _("Volunteering action")
    OTHER = "altul", pgettext_lazy("event", "Other event")


class PlaceKind(models.TextChoices):
    """Where it takes place."""

    ON_SITE = "loc", pgettext_lazy("event", "on site")
    ONLINE = "online", pgettext_lazy("event", "online")
    BOTH = "mixt", pgettext_lazy("event", "on site and online")


class Language(models.TextChoices):
    """The language that is spoken."""

    ROMANIAN = "ro", _("Romanian")
    ENGLISH = "en", _("English")
    HUNGARIAN = "hu", _("Hungarian")


class Repeats(models.TextChoices):
    """How a series goes on after its first date."""

    NEVER = "", pgettext_lazy("event", "does not repeat")
    DAILY = "zilnic", pgettext_lazy("event", "every day")
    WEEKLY = "saptamanal", pgettext_lazy("event", "every week")
    FORTNIGHTLY = "doua-saptamani", pgettext_lazy("event", "every two weeks")
    MONTHLY_WEEKDAY = "lunar-zi", pgettext_lazy("event", "every month, on the same weekday")
    MONTHLY_DATE = "lunar", pgettext_lazy("event", "every month, on the same date")


class QuestionKind(models.TextChoices):
    """How a question of the registration form is answered."""

    LINE = "rand", _("a line")
    TEXT = "text", _("several lines")
    CHOICE = "alegere", _("one of several answers")
    YES = "bifa", _("a box to tick")


class RegistrationState(models.TextChoices):
    """waiting → offered → confirmed; a free seat is confirmed at once. Each can be cancelled; an
    offer that nobody answers expires."""

    WAITING = "asteapta", pgettext_lazy("registration", "on the waiting list")
    OFFERED = "oferta", pgettext_lazy("registration", "a seat is offered")
    CONFIRMED = "confirmat", pgettext_lazy("registration", "confirmed")
    CANCELLED = "anulat", pgettext_lazy("registration", "cannot come")
    EXPIRED = "expirat", pgettext_lazy("registration", "the offer expired")


#: These take a seat.
SEATED = (RegistrationState.CONFIRMED, RegistrationState.OFFERED)
#: These are still about the event.
HELD = (*SEATED, RegistrationState.WAITING)
#: From here one may register again.
ENDED = (RegistrationState.CANCELLED, RegistrationState.EXPIRED)


class CalendarView(models.TextChoices):
    """The ways to look at the calendar."""

    MONTH = "luna", pgettext_lazy("calendar", "Month")
    WEEK = "saptamana", pgettext_lazy("calendar", "Week")
    LIST = "lista", pgettext_lazy("calendar", "List")


class Period(models.TextChoices):
    """What the list shows."""

    COMING = "", pgettext_lazy("calendar", "coming")
    PAST = "trecute", pgettext_lazy("calendar", "past")

"""Words of the career centre: kinds of counselling, ways to meet, states of a booking."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Counselling(models.TextChoices):
    """What somebody wants to talk about; the value is also that of the page with articles."""

    CHOICE = "alegerea-carierei", _("Choosing a career")
    DEVELOPMENT = "formare", _("Professional development")
    CV = "cv", _("Writing a CV")
    INTERVIEW = "interviuri", _("Preparing for interviews")


class Platform(models.TextChoices):
    """How two people meet."""

    ZOOM = "zoom", "Zoom"
    MEET = "meet", "Google Meet"
    TEAMS = "teams", "Microsoft Teams"
    OTHER = "alta", _("Another application")
    IN_PERSON = "fata-in-fata", _("Face to face")


class Duration(models.IntegerChoices):
    """Minutes."""

    HALF_HOUR = 30, _("30 minutes")
    HOUR = 60, _("1 hour")


class Pause(models.IntegerChoices):
    """Minutes that stay free after a meeting."""

    NONE = 0, _("no pause")
    QUARTER = 15, _("15 minutes")
    HALF_HOUR = 30, _("30 minutes")


class Language(models.TextChoices):
    """In which counselling is offered."""

    ROMANIAN = "ro", _("Romanian")
    HUNGARIAN = "hu", _("Hungarian")
    ENGLISH = "en", _("English")
    GERMAN = "de", _("German")
    SIGN = "semn", _("Romanian sign language")


class Weekday(models.IntegerChoices):
    """As `date.weekday()` counts."""

    MONDAY = 0, _("Monday")
    TUESDAY = 1, _("Tuesday")
    WEDNESDAY = 2, _("Wednesday")
    THURSDAY = 3, _("Thursday")
    FRIDAY = 4, _("Friday")
    SATURDAY = 5, _("Saturday")
    SUNDAY = 6, _("Sunday")


class DayPart(models.TextChoices):
    """Preferred hours of who proposes other times."""

    MORNING = "dimineata", _("in the morning (until 12)")
    AFTERNOON = "dupa-amiaza", _("in the afternoon (12 to 17)")
    EVENING = "seara", _("in the evening (after 17)")


class ExceptionKind(models.TextChoices):
    """How a day differs from the weekly hours."""

    CLOSED = "inchis", _("no appointments")
    EXTRA = "deschis", _("additional hours")


class BookingState(models.TextChoices):
    """wished → offered → confirmed, or asked → confirmed; then held or missed. Cancelled from all
    that are not over."""

    WISHED = "dorita", pgettext_lazy("appointment", "looks for a time")
    ASKED = "ceruta", pgettext_lazy("appointment", "waits for the counsellor")
    OFFERED = "oferita", pgettext_lazy("appointment", "a time is offered")
    CONFIRMED = "confirmata", pgettext_lazy("appointment", "confirmed")
    HELD = "tinuta", pgettext_lazy("appointment", "took place")
    MISSED = "lipsa", pgettext_lazy("appointment", "did not come")
    CANCELLED = "anulata", pgettext_lazy("appointment", "cancelled")


#: These hold hours of a counsellor.
TAKES_TIME = (BookingState.ASKED, BookingState.OFFERED, BookingState.CONFIRMED)
#: These are not over.
OPEN = (BookingState.WISHED, *TAKES_TIME)
OVER = (BookingState.HELD, BookingState.MISSED, BookingState.CANCELLED)


class Side(models.TextChoices):
    """Who ended a booking."""

    MEMBER = "membru", _("the member")
    COUNSELLOR = "consilier", _("the counsellor")
    PLATFORM = "platforma", _("the platform")

"""The six services and the words that templates may use for their looks."""

from dataclasses import dataclass

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy


class Service(models.TextChoices):
    """The services; the value is also the accent (`data-m`) and the icon's name."""

    DIALOGUE = "dialog", _("Online Dialogue Platform")
    HUB = "hub", _("Digital Employment Hub")
    MANAGEMENT = "management", _("CSO Management Platform")
    ELEARNING = "elearning", _("E-learning and Online Courses")
    MEMBERS = "membri", _("CSO Members Platform")
    CAREER = "cariera", _("Virtual Career Information and Counselling Centre")


@dataclass(frozen=True)
class ServiceEntry:
    """What the shell shows of a service even when the database is away."""

    key: str
    slug: str
    short_title: str
    title: str


#: Official names, in Romanian, the site's language.
SERVICE_ENTRIES = (
    ServiceEntry("dialog", "dialogonline", "Dialog", "Platforma de Dialog Online"),
    ServiceEntry("hub", "hubocupare", "Ocupare", "Hub Digital de Ocupare"),
    ServiceEntry("management", "managementosc", "Management OSC", "Platforma de Management OSC"),
    ServiceEntry("elearning", "elearning", "E-learning", "E-learning și Cursuri Online"),
    ServiceEntry("membri", "membriosc", "Membri OSC", "Platforma Membrii OSC"),
    ServiceEntry(
        "cariera", "cariera", "Carieră", "Centrul Virtual de Informare și Consiliere pentru Carieră"
    ),
)

#: The same short names in the language of the reader, where no page of the tree says them.
SHORT_NAMES = {
    "dialog": pgettext_lazy("service", "Dialogue"),
    "hub": pgettext_lazy("service", "Employment"),
    "management": pgettext_lazy("service", "CSO Management"),
    "elearning": pgettext_lazy("service", "E-learning"),
    "membri": pgettext_lazy("service", "CSO Members"),
    "cariera": pgettext_lazy("service", "Career"),
}


class Accent(models.TextChoices):
    """The hues of the design, one per service."""

    DIALOGUE = "dialog", _("Madder (dialogue)")
    HUB = "hub", _("Dyer's broom (employment)")
    MANAGEMENT = "management", _("Azurite (management)")
    ELEARNING = "elearning", _("Walnut leaf (e-learning)")
    MEMBERS = "membri", _("Plum (members)")
    CAREER = "cariera", _("Horezu glaze (career)")


class Tone(models.TextChoices):
    """How a callout speaks."""

    INFO = "info", _("Information")
    OK = "ok", _("Success")
    WARN = "warn", _("Attention")
    DANGER = "danger", _("Danger")


TONE_ICONS = {"info": "info", "ok": "ok", "warn": "warn", "danger": "no"}


class MenuPlace(models.TextChoices):
    """Where a link of the shell stands."""

    ABOUT = "about", _("Footer, column “About”")
    HELP = "help", _("Footer, column “Help”")
    LEGAL = "legal", _("Footer, last line")


class CommentsMode(models.TextChoices):
    """What an editor decides about the comments of a page."""

    OPEN = "open", _("Open")
    CLOSED = "closed", _("Closed: read only")
    OFF = "off", _("Off: not shown")


#: Icons of the sprite (static/icons.svg) that editors may choose.
ICON_NAMES = (
    "dialog", "hub", "management", "elearning", "membri", "cariera", "search", "user", "bell",
    "mail", "calendar", "clock", "pin", "file", "download", "upload", "check", "ok", "warn",
    "info", "help", "edit", "reply", "heart", "bookmark", "share", "eye", "lock", "shield", "key",
    "phone", "globe", "home", "list", "plus", "award", "card", "book", "play", "audio", "online",
    "send", "print", "star", "org", "group", "compass", "target", "chart", "video",
)  # fmt: skip
ICON_CHOICES = [(name, name) for name in ICON_NAMES]

"""States of applications and invitations, and the groups that lists make of them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from site_modules.hub.enums import AdKind

#: Kinds of ads to which one applies here; others are written to.
APPLIED_TO = (AdKind.OPPORTUNITY, AdKind.JOB, AdKind.TRAINING)


class ApplicationState(models.TextChoices):
    """sent → seen → accepted or refused; withdrawn by the applicant from any but refused."""

    SENT = "trimisa", pgettext_lazy("application", "sent")
    SEEN = "vazuta", pgettext_lazy("application", "seen")
    ACCEPTED = "acceptata", pgettext_lazy("application", "accepted")
    REFUSED = "refuzata", pgettext_lazy("application", "refused")
    WITHDRAWN = "retrasa", pgettext_lazy("application", "withdrawn")


#: The organisation has to decide.
UNDECIDED = (ApplicationState.SENT, ApplicationState.SEEN)
#: One of these per person and ad.
HELD = (*UNDECIDED, ApplicationState.ACCEPTED)


class InvitationState(models.TextChoices):
    """sent → accepted (an application was sent) or declined."""

    SENT = "trimisa", pgettext_lazy("invitation", "waits for an answer")
    ACCEPTED = "acceptata", pgettext_lazy("invitation", "accepted")
    DECLINED = "refuzata", pgettext_lazy("invitation", "declined")


class SpokenLanguage(models.TextChoices):
    """A filter: the value is the stem by which a language is found in what people wrote."""

    ROMANIAN = "român", _("Romanian")
    HUNGARIAN = "maghiar", _("Hungarian")
    ENGLISH = "englez", _("English")
    FRENCH = "francez", _("French")
    GERMAN = "german", _("German")
    ITALIAN = "italian", _("Italian")
    SPANISH = "spaniol", _("Spanish")
    UKRAINIAN = "ucrain", _("Ukrainian")
    ROMANI = "romani", _("Romani")
    SIGN = "semn", _("Sign language")

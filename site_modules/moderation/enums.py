"""What moderators may decide."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Outcome(models.TextChoices):
    """A decision about one piece of content. Which of them fit, its target says."""

    APPROVE = "approve", _("approved")
    REJECT = "reject", _("rejected")
    HIDE = "hide", _("hidden")
    RESTORE = "restore", _("shown again")
    REMOVE = "remove", _("removed")
    KEEP = "keep", _("left as it is")

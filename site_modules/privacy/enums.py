"""States of an export."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class ExportState(models.TextChoices):
    """waiting → ready or failed."""

    WAITING = "waiting", _("in the making")
    READY = "ready", _("ready")
    FAILED = "failed", _("failed")

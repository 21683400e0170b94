"""What administrators decide about moderation."""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="clipboard-list")
class ModerationSettings(BaseGenericSetting):
    """The one row of settings on moderation."""

    due_days = models.PositiveSmallIntegerField(
        _("working days until a case is overdue"),
        default=2,
        validators=[MinValueValidator(1), MaxValueValidator(60)],
    )

    panels = [FieldPanel("due_days")]

    class Meta:
        verbose_name = _("moderation settings")
        verbose_name_plural = _("moderation settings")

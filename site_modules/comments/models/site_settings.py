"""What administrators decide about all discussions."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="comment")
class CommentSettings(BaseGenericSetting):
    """The one row of settings on comments."""

    all_wait = models.BooleanField(
        _("every comment waits for a moderator"),
        default=False,
        help_text=_("Otherwise only on pages that say so, and the first ones of new accounts."),
    )

    panels = [FieldPanel("all_wait")]

    class Meta:
        verbose_name = _("comment settings")
        verbose_name_plural = _("comment settings")

"""What an administrator decides about events."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseGenericSetting, register_setting


@register_setting(icon="date")
class EventSettings(BaseGenericSetting):
    """One collection of files is opened by the events that show them."""

    files_collection = models.ForeignKey(
        "wagtailcore.Collection",
        verbose_name=_("collection of events' materials"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Files kept here are for whoever may read the event that shows them, and for nobody "
            "else. Files of other collections keep the rule of their collection too."
        ),
    )

    panels = [FieldPanel("files_collection")]

    class Meta:
        verbose_name = _("event settings")

"""How a forum looks, and whether it is still written in."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum

from cms.core.enums import ICON_CHOICES, Service


class ForumSettings(models.Model):
    """A row beside a forum of the engine."""

    forum = models.OneToOneField(
        Forum, primary_key=True, on_delete=models.CASCADE, related_name="settings"
    )
    icon = models.CharField(_("icon"), max_length=20, choices=ICON_CHOICES, default="dialog")
    accent = models.CharField(
        _("colour"), max_length=12, choices=Service.choices, default=Service.DIALOGUE
    )
    is_archived = models.BooleanField(
        _("archived"),
        default=False,
        help_text=_("Members still read it; nobody writes in it any more."),
    )

    class Meta:
        verbose_name = _("forum settings")
        verbose_name_plural = _("forum settings")

    def __str__(self) -> str:
        return f"#{self.forum_id}"

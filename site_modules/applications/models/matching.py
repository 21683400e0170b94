"""Until when somebody was told of opportunities that fit."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class MatchRound(models.Model):
    """One row per person who wants the weekly message; moved by a conditional update, so that of
    two workers one tells."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    looked_at = models.DateTimeField(_("last look"), db_index=True)

    class Meta:
        verbose_name = _("look for fitting opportunities")
        verbose_name_plural = _("looks for fitting opportunities")

    def __str__(self) -> str:
        return f"#{self.pk}"

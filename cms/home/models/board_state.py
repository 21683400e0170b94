"""What „Panoul meu” remembers of somebody: the visit before this one, the lists put away."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class BoardState(models.Model):
    """One row for each person who opened the board."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        primary_key=True,
        on_delete=models.CASCADE,
        related_name="board_state",
    )
    #: The last look at the board; looks close together are one visit.
    seen_at = models.DateTimeField(_("last visit"))
    #: The last look of the visit before: what came after it is new.
    before_at = models.DateTimeField(_("visit before"), null=True, blank=True)
    #: Names of the check-lists (`cms.home.first_steps`) that this person put away.
    hidden_lists = models.JSONField(_("lists put away"), default=list, blank=True)

    class Meta:
        verbose_name = _("state of a board")
        verbose_name_plural = _("states of boards")

    def __str__(self) -> str:
        return f"#{self.pk}"

"""A search for ads that somebody keeps, to be told of new ones."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.hub.enums import AdKind, Pace


class SavedAdSearch(models.Model):
    """The filters of a list as its address says them."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_ad_searches"
    )
    ad_kind = models.CharField(_("kind of ad"), max_length=30, choices=AdKind.choices)
    query = models.CharField(_("filters"), max_length=600, blank=True)
    pace = models.CharField(_("tell me"), max_length=10, choices=Pace.choices, default=Pace.DAILY)
    created_at = models.DateTimeField(default=timezone.now)
    #: What was approved after this is new.
    looked_at = models.DateTimeField(default=timezone.now)
    due_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("saved search for ads")
        verbose_name_plural = _("saved searches for ads")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["owner", "ad_kind", "query"], name="ad_search_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def interval(self) -> timedelta:
        """From one look to the next."""
        return Pace(self.pace).length

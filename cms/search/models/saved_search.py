"""A search that somebody keeps, to be told of what is new."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.search.enums import Pace, Period


class SavedSearch(models.Model):
    """The filters of a search; `services.saved` tells its owner of new results."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="saved_searches"
    )
    query = models.CharField(_("what is looked for"), max_length=150)
    kind = models.CharField(max_length=30, blank=True)
    service = models.CharField(max_length=12, blank=True)
    language = models.CharField(max_length=10, blank=True)
    period = models.CharField(max_length=10, blank=True, choices=Period.choices)
    pace = models.CharField(
        _("look for something new"), max_length=10, choices=Pace.choices, default=Pace.DAILY
    )
    created_at = models.DateTimeField(auto_now_add=True)
    #: What the index saw after this is new.
    looked_at = models.DateTimeField()
    due_at = models.DateTimeField(db_index=True)

    class Meta:
        verbose_name = _("saved search")
        verbose_name_plural = _("saved searches")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "query", "kind", "service", "language", "period"],
                name="search_saved_once",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def interval(self) -> timedelta:
        """From one look to the next."""
        return Pace(self.pace).length

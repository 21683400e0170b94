"""One row per event, chained to the row before it by a hash."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _


class AppendOnly(Exception):
    """The audit log was asked to forget or to change something."""


class AuditQuerySet(models.QuerySet["AuditEntry"]):
    """Reads, and one way to add."""

    def update(self, **fields: Any) -> int:
        raise AppendOnly

    def bulk_update(self, *args: Any, **options: Any) -> int:
        raise AppendOnly

    def delete(self) -> tuple[int, dict[str, int]]:
        raise AppendOnly


class AuditEntry(models.Model):
    """Who did what to whose account, and when.

    People are numbers (keys of accounts), never names or addresses: the log must outlive an erasure
    without keeping personal data. `details` holds plain values of the same kind.
    """

    happened_at = models.DateTimeField(_("when"), db_index=True)
    event = models.CharField(_("event"), max_length=60, db_index=True)
    actor_id = models.BigIntegerField(_("who"), null=True, blank=True, db_index=True)
    subject_id = models.BigIntegerField(_("about whom"), null=True, blank=True, db_index=True)
    details = models.JSONField(_("details"), default=dict, blank=True)
    #: The `entry_hash` of the row before; unique, so the chain has no branches.
    previous_hash = models.CharField(max_length=64, unique=True)
    #: SHA-256 over the row's own values and `previous_hash`.
    entry_hash = models.CharField(max_length=64)

    objects = AuditQuerySet.as_manager()

    class Meta:
        verbose_name = _("audit entry")
        verbose_name_plural = _("audit log")
        ordering = ["-pk"]
        default_permissions = ("view",)

    def __str__(self) -> str:
        return f"{self.event} #{self.pk}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Only a new row; the database refuses the rest as well (see the migrations)."""
        if not self._state.adding:
            raise AppendOnly
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        raise AppendOnly

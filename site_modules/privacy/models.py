"""Exports somebody asked for, and the list of erased accounts."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.fields import private_path, private_storage
from site_modules.privacy.enums import ExportState


def export_path(instance: models.Model, file_name: str) -> str:
    return private_path("exports", file_name)


class DataExport(models.Model):
    """A copy of everything the platform holds about its owner, for a few days."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="data_exports"
    )
    state = models.CharField(
        _("state"), max_length=8, choices=ExportState.choices, default=ExportState.WAITING
    )
    requested_at = models.DateTimeField(_("asked at"), default=timezone.now)
    ready_at = models.DateTimeField(_("ready at"), null=True, blank=True)
    expires_at = models.DateTimeField(_("until"), null=True, blank=True)
    file = models.FileField(
        _("file"), storage=private_storage, upload_to=export_path, max_length=200, blank=True
    )
    size = models.PositiveBigIntegerField(_("size"), default=0)

    class Meta:
        verbose_name = _("data export")
        verbose_name_plural = _("data exports")
        ordering = ["-requested_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user"],
                condition=models.Q(state=ExportState.WAITING),
                name="one_export_at_a_time",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_waiting(self) -> bool:
        return self.state == ExportState.WAITING

    @property
    def is_available(self) -> bool:
        """Can be downloaded now."""
        return bool(
            self.state == ExportState.READY
            and self.file
            and self.expires_at
            and self.expires_at > timezone.now()
        )


class ErasureRecord(models.Model):
    """An account that left: its key and times, nothing that tells who it was."""

    account_id = models.BigIntegerField(_("account"), unique=True)
    #: Tells the account from another one that got the same key after a restore.
    account_joined_at = models.DateTimeField()
    requested_at = models.DateTimeField(_("asked at"), default=timezone.now)
    finished_at = models.DateTimeField(_("finished at"), null=True, blank=True)
    #: The last mail to the person; its row goes once it is delivered.
    goodbye_mail_id = models.BigIntegerField(null=True, blank=True)

    class Meta:
        verbose_name = _("erasure")
        verbose_name_plural = _("erasures")
        ordering = ["-requested_at", "-pk"]

    def __str__(self) -> str:
        return f"#{self.account_id}"

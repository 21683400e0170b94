"""What stands beside the password."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class BackupCode(models.Model):
    """A code for a lost device; works once, kept as a salted hash."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="backup_codes"
    )
    code_hash = models.CharField(max_length=64)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("backup code")
        verbose_name_plural = _("backup codes")
        constraints = [
            models.UniqueConstraint(fields=["user", "code_hash"], name="backup_code_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class SecondFactorDuty(models.Model):
    """From when an account's roles ask for a second factor: the days of grace count from here."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="second_factor_duty"
    )
    since = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("second factor required")
        verbose_name_plural = _("second factors required")

    def __str__(self) -> str:
        return f"#{self.pk}"

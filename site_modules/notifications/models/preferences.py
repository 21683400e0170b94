"""How somebody wants to be told."""

from datetime import time

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.notifications.enums import DigestPlan, MailPlan, Weekday


class Preference(models.Model):
    """One kind for one person; without a row the kind's defaults hold."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notification_preferences"
    )
    kind = models.CharField(max_length=60)
    is_on_site = models.BooleanField(default=True)
    mail_plan = models.CharField(max_length=10, choices=MailPlan.choices, default=MailPlan.AT_ONCE)

    class Meta:
        verbose_name = _("notification preference")
        verbose_name_plural = _("notification preferences")
        constraints = [
            models.UniqueConstraint(fields=["user", "kind"], name="one_preference_per_kind")
        ]

    def __str__(self) -> str:
        return f"{self.kind} #{self.pk}"


class Schedule(models.Model):
    """When the digest leaves and when no mail does (times of Romania)."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notification_schedule"
    )
    digest = models.CharField(max_length=10, choices=DigestPlan.choices, default=DigestPlan.WEEKLY)
    #: The whole hour at which it leaves, and the day when it is weekly.
    digest_hour = models.PositiveSmallIntegerField(default=8, validators=[MaxValueValidator(23)])
    digest_day = models.CharField(max_length=10, choices=Weekday.choices, default=Weekday.MONDAY)
    quiet_from = models.TimeField(null=True, blank=True)
    quiet_until = models.TimeField(null=True, blank=True, default=time(7))

    class Meta:
        verbose_name = _("notification schedule")
        verbose_name_plural = _("notification schedules")

    def __str__(self) -> str:
        return f"#{self.pk}"


class MutedSource(models.Model):
    """An object about which somebody wants no mail any more."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="muted_sources"
    )
    group_key = models.CharField(max_length=120)

    class Meta:
        verbose_name = _("muted source")
        verbose_name_plural = _("muted sources")
        constraints = [
            models.UniqueConstraint(fields=["user", "group_key"], name="source_muted_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

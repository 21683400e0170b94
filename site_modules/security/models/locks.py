"""Locks after repeated failures at sign-in."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class SignInLock(models.Model):
    """An account that one network address may not try any more for a while."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("account"), on_delete=models.CASCADE,
        related_name="sign_in_locks",
    )  # fmt: skip
    #: The anonymous key of the counter behind it (`cms.operations.limits`).
    counter_key = models.CharField(max_length=64)
    network = models.CharField(_("network"), max_length=20, blank=True)
    created_at = models.DateTimeField(_("locked at"), auto_now_add=True)
    ends_at = models.DateTimeField(_("until"))
    released_at = models.DateTimeField(_("released at"), null=True, blank=True)

    class Meta:
        verbose_name = _("sign-in lock")
        verbose_name_plural = _("sign-in locks")
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["counter_key", "ends_at"], name="one_lock_per_window")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

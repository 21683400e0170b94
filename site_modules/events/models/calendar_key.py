"""The secret in the address of somebody's own calendar."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


def new_stamp() -> str:
    return secrets.token_hex(16)


def new_public_part() -> str:
    return secrets.token_hex(8)


class CalendarKey(models.Model):
    """One per person; the secret is made of the stamp and the site's own key, and is not stored.

    A new stamp ends every address that was given out before.
    """

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="calendar_key"
    )
    #: What the address says in clear, so that one row can be looked up.
    public_part = models.CharField(max_length=16, unique=True, default=new_public_part)
    stamp = models.CharField(max_length=32, default=new_stamp)
    renewed_at = models.DateTimeField(_("renewed at"), auto_now_add=True)

    class Meta:
        verbose_name = _("key of one's calendar")
        verbose_name_plural = _("keys of calendars")

    def __str__(self) -> str:
        return f"#{self.pk}"

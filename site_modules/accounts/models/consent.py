"""What somebody agreed to, in which version and when (GDPR, art. 7)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.enums import ConsentKind
from site_modules.accounts.models.user import User


class Consent(models.Model):
    """One agreement; a withdrawal keeps the row and marks its time."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="consents")
    kind = models.CharField(_("agreement"), max_length=20, choices=ConsentKind.choices)
    version = models.CharField(_("version"), max_length=40)
    given_at = models.DateTimeField(_("given at"))
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    class Meta:
        verbose_name = _("agreement")
        verbose_name_plural = _("agreements")
        ordering = ["-given_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.version}"

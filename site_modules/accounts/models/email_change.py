"""A change of address that waits for its confirmation, and the way back."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models.user import User


class EmailChange(models.Model):
    """Takes effect when the new address confirms; the old one may undo it for a while."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="email_changes")
    old_email = models.EmailField(_("old address"))
    new_email = models.EmailField(_("new address"))
    #: SHA-256 of the secrets in the two links; the links themselves are kept nowhere.
    confirm_hash = models.CharField(max_length=64, unique=True)
    undo_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(_("asked at"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    undone_at = models.DateTimeField(_("undone at"), null=True, blank=True)

    class Meta:
        verbose_name = _("change of address")
        verbose_name_plural = _("changes of address")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"#{self.pk}"

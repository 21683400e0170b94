"""Warnings and suspensions, each with its reason (Digital Services Act, art. 17)."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.enums import CONTESTABLE, SanctionKind
from site_modules.accounts.models.user import User


class Sanction(models.Model):
    """A measure, why it was taken, by whom, until when, and whether it was lifted."""

    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="sanctions")
    kind = models.CharField(_("measure"), max_length=12, choices=SanctionKind.choices)
    #: The facts, the rule that was broken, as the person reads them.
    reason = models.TextField(_("reason"), max_length=2000)
    rule = models.CharField(_("rule that was broken"), max_length=200, blank=True)
    decided_at = models.DateTimeField(_("decided at"), auto_now_add=True)
    decided_by = models.ForeignKey(
        User, verbose_name=_("decided by"), null=True, on_delete=models.SET_NULL, related_name="+"
    )
    #: Empty for a suspension: for good.
    ends_at = models.DateTimeField(_("until"), null=True, blank=True)
    lifted_at = models.DateTimeField(_("lifted at"), null=True, blank=True)
    lifted_by = models.ForeignKey(
        User, verbose_name=_("lifted by"), null=True, blank=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    read_at = models.DateTimeField(_("read at"), null=True, blank=True)

    class Meta:
        verbose_name = _("sanction")
        verbose_name_plural = _("sanctions")
        ordering = ["-decided_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} #{self.pk}"

    @property
    def is_contestable(self) -> bool:
        """True for what its person contests on the site."""
        return self.kind in CONTESTABLE

"""An author's complaint about a decision (Digital Services Act, art. 20)."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.enums import AppealState
from site_modules.moderation.models.decision import Decision


class Appeal(models.Model):
    """Each decision is contested once, and looked at by somebody else than who took it."""

    decision = models.OneToOneField(Decision, on_delete=models.CASCADE, related_name="appeal")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("sent by"), null=True,
        on_delete=models.SET_NULL, related_name="appeals",
    )  # fmt: skip
    text = models.TextField(_("why the decision is wrong"), max_length=4000)
    state = models.CharField(
        _("state"), max_length=10, choices=AppealState.choices, default=AppealState.OPEN
    )
    answer = models.TextField(_("answer"), max_length=4000, blank=True)
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)

    class Meta:
        verbose_name = _("appeal")
        verbose_name_plural = _("appeals")
        ordering = ["pk"]
        indexes = [models.Index(fields=["state", "created_at"], name="moderation_open_appeals")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_open(self) -> bool:
        return self.state == AppealState.OPEN

"""A verified organisation asks for another name or number."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.enums import ChangeState, OrganisationKind
from site_modules.organisations.models.organisation import Organisation

MAX_REASON = 1000


class IdentityChange(models.Model):
    """What the law knows of it from now on, as its people say; an administrator checks it, and the
    verified data stays up until then. The words of a change are never written again."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="identity_changes"
    )
    name = models.CharField(_("name"), max_length=200)
    kind = models.CharField(_("kind"), max_length=20, choices=OrganisationKind.choices)
    cui = models.CharField(_("CUI"), max_length=10, blank=True)
    registry_number = models.CharField(
        _("number in the Register of associations and foundations"), max_length=20, blank=True
    )
    reason = models.TextField(_("reason"), max_length=MAX_REASON)
    state = models.CharField(
        _("state"), max_length=10, choices=ChangeState.choices, default=ChangeState.WAITING
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("asked by"), null=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    asked_at = models.DateTimeField(_("asked at"), default=timezone.now)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    #: Why it was refused.
    answer = models.TextField(_("answer"), max_length=2000, blank=True)

    class Meta:
        verbose_name = _("change of an organisation's identity")
        verbose_name_plural = _("changes of organisations' identities")
        ordering = ["-pk"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["organisation"], condition=models.Q(state=ChangeState.WAITING),
                name="one_identity_change_waits",
            )
        ]  # fmt: skip
        indexes = [models.Index(fields=["state", "asked_at"], name="identity_changes_queue")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_waiting(self) -> bool:
        return self.state == ChangeState.WAITING

    @property
    def is_refused(self) -> bool:
        return self.state == ChangeState.REFUSED

"""An organisation invites a volunteer to one of its opportunities."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.applications.enums import InvitationState
from site_modules.applications.querysets import VolunteerInvitationQuerySet

MAX_TEXT = 2000
LOOKS = {
    InvitationState.SENT: ("review", "clock"),
    InvitationState.ACCEPTED: ("ok", "ok"),
    InvitationState.DECLINED: ("no", "no"),
}


class VolunteerInvitation(models.Model):
    """To somebody with an ad under „Voluntari disponibili”; neither side learns an address."""

    organisation = models.ForeignKey(
        "organisations.Organisation", on_delete=models.CASCADE, related_name="+"
    )
    volunteer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="volunteer_invitations"
    )
    opportunity = models.ForeignKey(
        "hub.VolunteerOpportunity", on_delete=models.CASCADE, related_name="invitations"
    )
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    text = models.TextField(_("message"), max_length=MAX_TEXT)
    state = models.CharField(
        _("state"), max_length=12, choices=InvitationState.choices, default=InvitationState.SENT
    )
    sent_at = models.DateTimeField(_("sent at"), default=timezone.now, db_index=True)
    answered_at = models.DateTimeField(_("answered at"), null=True, blank=True)
    application = models.OneToOneField(
        "applications.Application", null=True, blank=True, on_delete=models.SET_NULL,
        related_name="invitation",
    )  # fmt: skip

    objects = VolunteerInvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation of a volunteer")
        verbose_name_plural = _("invitations of volunteers")
        ordering = ["-sent_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["volunteer", "opportunity"], name="one_invitation_per_opportunity"
            ),
        ]
        indexes = [models.Index(fields=["organisation", "-sent_at"], name="invitations_sent")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def get_absolute_url(self) -> str:
        """The volunteer's page of it."""
        return reverse("applications:invitation", args=[self.pk])

    @property
    def is_open(self) -> bool:
        return self.state == InvitationState.SENT

    @property
    def tone(self) -> str:
        return LOOKS[InvitationState(self.state)][0]

    @property
    def icon(self) -> str:
        return LOOKS[InvitationState(self.state)][1]


class InvitationBlock(models.Model):
    """A volunteer wants no more invitations from an organisation."""

    volunteer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="invitation_blocks"
    )
    organisation = models.ForeignKey(
        "organisations.Organisation", on_delete=models.CASCADE, related_name="+"
    )
    since = models.DateTimeField(_("since"), default=timezone.now)

    class Meta:
        verbose_name = _("organisation that may not invite")
        verbose_name_plural = _("organisations that may not invite")
        constraints = [
            models.UniqueConstraint(fields=["volunteer", "organisation"], name="block_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

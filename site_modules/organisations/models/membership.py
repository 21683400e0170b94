"""Who belongs to an organisation, who was invited, who asks to join."""

from django.conf import settings
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.organisations.enums import ACTING_ROLES, MANAGING_ROLES, JoinState, MemberRole
from site_modules.organisations.models.organisation import Organisation
from site_modules.organisations.querysets import (
    InvitationQuerySet,
    JoinRequestQuerySet,
    MembershipQuerySet,
)


class Membership(models.Model):
    """A person's role in an organisation, for a time. Ended ones stay for the journal."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="memberships"
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="organisation_memberships"
    )
    role = models.CharField(_("role"), max_length=25, choices=MemberRole.choices)
    title = models.CharField(_("function"), max_length=120, blank=True)
    #: The person agrees to stand on the organisation's page.
    is_shown = models.BooleanField(_("shown on the organisation's page"), default=False)
    valid_from = models.DateTimeField(_("from"), default=timezone.now)
    #: Empty: until somebody ends it.
    expires_at = models.DateTimeField(_("until"), null=True, blank=True)
    ended_at = models.DateTimeField(_("ended at"), null=True, blank=True)
    warned_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        verbose_name = _("membership of an organisation")
        verbose_name_plural = _("memberships of organisations")
        ordering = ["pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "user"],
                condition=models.Q(ended_at=None),
                name="one_role_per_organisation",
            )
        ]
        indexes = [
            models.Index(
                fields=["expires_at"],
                condition=models.Q(ended_at=None, expires_at__isnull=False),
                name="memberships_that_expire",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def holds(self) -> bool:
        now = timezone.now()
        in_time = self.expires_at is None or self.expires_at > now
        return self.ended_at is None and self.valid_from <= now and in_time

    @property
    def acts(self) -> bool:
        return self.role in ACTING_ROLES

    @property
    def manages(self) -> bool:
        return self.role in MANAGING_ROLES


class GivenRole(models.Model):
    """„Delegat OSC” that somebody got through an organisation: taken back when the last such
    membership ends. Who got the role by hand has no row here and keeps it."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )
    given_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("role given through an organisation")
        verbose_name_plural = _("roles given through an organisation")

    def __str__(self) -> str:
        return f"#{self.pk}"


class Invitation(models.Model):
    """A link sent to one address; it works once, for that address alone. Only its hash is kept."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="invitations"
    )
    email = models.EmailField(_("e-mail address"))
    role = models.CharField(_("role"), max_length=25, choices=MemberRole.choices)
    title = models.CharField(_("function"), max_length=120, blank=True)
    #: How long the role will last; empty: without end.
    role_expires_at = models.DateTimeField(_("role until"), null=True, blank=True)
    token_hash = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("invited by"), null=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    expires_at = models.DateTimeField(_("valid until"))
    accepted_at = models.DateTimeField(_("accepted at"), null=True, blank=True)
    accepted_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("accepted by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    declined_at = models.DateTimeField(_("declined at"), null=True, blank=True)
    withdrawn_at = models.DateTimeField(_("withdrawn at"), null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation to an organisation")
        verbose_name_plural = _("invitations to organisations")
        ordering = ["-pk"]
        indexes = [models.Index(Lower("email"), name="invitations_by_address")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_open(self) -> bool:
        closed = self.accepted_at or self.declined_at or self.withdrawn_at
        return closed is None and self.expires_at > timezone.now()


class JoinRequest(models.Model):
    """Somebody asks an organisation to be taken in."""

    organisation = models.ForeignKey(
        Organisation, on_delete=models.CASCADE, related_name="join_requests"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(_("who you are and what you do there"), max_length=1000)
    state = models.CharField(
        _("state"), max_length=10, choices=JoinState.choices, default=JoinState.OPEN
    )
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip

    objects = JoinRequestQuerySet.as_manager()

    class Meta:
        verbose_name = _("request to join an organisation")
        verbose_name_plural = _("requests to join organisations")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "user"],
                condition=models.Q(state=JoinState.OPEN),
                name="asks_to_join_once",
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

"""Requests for an account."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.enums import RequestState, StakeholderType
from site_modules.accounts.models.user import User


class RegistrationRequest(models.Model):
    """What an applicant wrote, and what was decided."""

    first_name = models.CharField(_("first name"), max_length=150)
    last_name = models.CharField(_("last name"), max_length=150)
    email = models.EmailField(_("e-mail address"))
    #: The address as duplicates are looked for: lower case, without dots and +tags before the @.
    email_key = models.CharField(max_length=254, db_index=True, editable=False)
    phone = models.CharField(_("phone"), max_length=30, blank=True)
    organisation_name = models.CharField(_("organisation"), max_length=200, blank=True)
    #: Digits alone (`cms.core.registration_codes`); carried to the form of the organisation.
    organisation_cui = models.CharField(_("CUI of the organisation"), max_length=10, blank=True)
    position = models.CharField(_("role in the organisation"), max_length=150, blank=True)
    for_organisation = models.BooleanField(_("on behalf of an organisation"), default=False)
    stakeholder_type = models.CharField(
        _("takes part as"), max_length=30, choices=StakeholderType.choices
    )
    language = models.CharField(_("language"), max_length=5, default="ro")
    rules_version = models.CharField(_("version of the rules"), max_length=40)
    privacy_version = models.CharField(_("version of the privacy policy"), max_length=40)
    consented_at = models.DateTimeField(_("agreed at"), default=timezone.now)

    state = models.CharField(
        _("state"), max_length=12, choices=RequestState.choices, default=RequestState.PENDING
    )
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("address confirmed at"), null=True, blank=True)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)
    decided_by = models.ForeignKey(
        User, verbose_name=_("decided by"), null=True, blank=True, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    reason = models.TextField(_("reason"), max_length=2000, blank=True)
    account = models.ForeignKey(
        User, verbose_name=_("account"), null=True, blank=True, on_delete=models.SET_NULL,
        related_name="registration_requests",
    )  # fmt: skip

    class Meta:
        verbose_name = _("request for an account")
        verbose_name_plural = _("requests for an account")
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["state", "created_at"], name="registration_queue")]

    def __str__(self) -> str:
        return str(_("Request %(number)s") % {"number": self.pk})

    @property
    def is_open(self) -> bool:
        """Nobody has decided yet."""
        return self.state in (RequestState.PENDING, RequestState.UNCONFIRMED)

"""Registers: numbers without gaps and without doubles, by kind and year."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from site_modules.documents.enums import NumberState, RegisterKind
from site_modules.documents.querysets import RegisterNumberQuerySet

MAX_REASON = 500


class Register(models.Model):
    """One series of numbers: of an organisation, or of a person who makes documents alone."""

    organisation = models.ForeignKey(
        "organisations.Organisation", null=True, blank=True, on_delete=models.CASCADE,
        related_name="registers",
    )  # fmt: skip
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="+"
    )
    kind = models.CharField(_("kind"), max_length=12, choices=RegisterKind.choices)
    year = models.PositiveSmallIntegerField(_("year"))
    #: Moved by one conditional update, which holds the row until the end of the transaction.
    next_number = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = _("register of documents")
        verbose_name_plural = _("registers of documents")
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "kind", "year"],
                condition=models.Q(organisation__isnull=False),
                name="one_register_per_organisation_kind_year",
            ),
            models.UniqueConstraint(
                fields=["owner", "kind", "year"],
                condition=models.Q(owner__isnull=False),
                name="one_register_per_person_kind_year",
            ),
            models.CheckConstraint(
                condition=models.Q(organisation=None) ^ models.Q(owner=None),
                name="register_has_one_holder",
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"


class RegisterNumber(models.Model):
    """One number that was given. It stays, with its reason, when it is cancelled."""

    register = models.ForeignKey(Register, on_delete=models.CASCADE, related_name="numbers")
    number = models.PositiveIntegerField(_("number"))
    state = models.CharField(
        _("state"), max_length=8, choices=NumberState.choices, default=NumberState.TAKEN
    )
    #: What it was given to: the name of the template, never of a person.
    subject = models.CharField(_("document"), max_length=200)
    date = models.DateField(_("date"))
    taken_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("taken by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    taken_at = models.DateTimeField(_("taken at"), default=timezone.now)
    reason = models.CharField(_("why it was cancelled"), max_length=MAX_REASON, blank=True)
    cancelled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("cancelled by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    cancelled_at = models.DateTimeField(_("cancelled at"), null=True, blank=True)

    objects = RegisterNumberQuerySet.as_manager()

    class Meta:
        verbose_name = _("number of a register")
        verbose_name_plural = _("numbers of registers")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["register", "number"], name="each_number_once"),
        ]

    def __str__(self) -> str:
        return f"#{self.number}"

    @property
    def is_cancelled(self) -> bool:
        return self.state == NumberState.CANCELLED

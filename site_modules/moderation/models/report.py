"""What somebody tells the moderators (Digital Services Act, art. 16)."""

import secrets

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.moderation.enums import ReportKind, ReportState
from site_modules.moderation.models.case import Case, Evidence
from site_modules.moderation.models.decision import Decision

#: Letters and digits that nobody confuses when reading a number aloud.
CLEAR_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


def new_number() -> str:
    """Number of a receipt, such as S-7K3M92QX: it says nothing of how many there are."""
    return "S-" + "".join(secrets.choice(CLEAR_SIGNS) for _place in range(8))


class Report(models.Model):
    """One report of one person about one object; a member's account or a visitor's address."""

    number = models.CharField(_("number"), max_length=12, unique=True, default=new_number)
    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="reports")
    evidence = models.ForeignKey(
        Evidence, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    reporter = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("reported by"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="content_reports",
    )  # fmt: skip
    #: Of visitors; empty where the law lets them stay unknown.
    name = models.CharField(_("name"), max_length=120, blank=True)
    email = models.EmailField(_("e-mail address"), blank=True)
    kind = models.CharField(_("reason"), max_length=20, choices=ReportKind.choices)
    explanation = models.TextField(_("explanation"), max_length=8000, blank=True)
    #: The exact place, as the law asks for it.
    address = models.CharField(_("address"), max_length=1000)
    is_in_good_faith = models.BooleanField(_("in good faith"), default=True)
    language = models.CharField(_("language"), max_length=5, default=settings.LANGUAGE_CODE)
    state = models.CharField(
        _("state"), max_length=10, choices=ReportState.choices, default=ReportState.OPEN
    )
    decision = models.ForeignKey(
        Decision, null=True, blank=True, on_delete=models.SET_NULL, related_name="reports"
    )
    created_at = models.DateTimeField(_("sent at"), auto_now_add=True)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)

    #: True on what `report` gives back for words that were added to an earlier report.
    is_joined = False

    class Meta:
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["case", "reporter"],
                condition=models.Q(state="open", reporter__isnull=False),
                name="one_open_report_per_member",
            ),
            models.UniqueConstraint(
                fields=["case", "email"],
                condition=models.Q(state="open", reporter__isnull=True) & ~models.Q(email=""),
                name="one_open_report_per_visitor",
            ),
        ]
        indexes = [models.Index(fields=["case", "state"], name="reports_of_case")]

    def __str__(self) -> str:
        return self.number

    @property
    def is_open(self) -> bool:
        return self.state == ReportState.OPEN

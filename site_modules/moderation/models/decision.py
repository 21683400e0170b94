"""What was decided on content, and why (Digital Services Act, art. 17)."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from site_modules.accounts.models import Sanction
from site_modules.moderation.enums import MEASURE, RESTRICTING, Outcome
from site_modules.moderation.models.case import Case, Evidence


class Decision(models.Model):
    """One decision by one person, never changed afterwards except by an appeal."""

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="decisions")
    #: The first decision of a case is 1; unique, so that no state is decided on twice.
    number = models.PositiveIntegerField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author of the content"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="decisions_about_me",
    )  # fmt: skip
    outcome = models.CharField(_("decision"), max_length=10, choices=Outcome.choices)
    reason_key = models.CharField(_("reason"), max_length=40, blank=True)
    #: The reason's words by language as they were on that day: {"ro": "…", "en": "…"}.
    reason_texts = models.JSONField(default=dict, blank=True)
    #: What happened, as the author reads it.
    facts = models.TextField(_("facts"), max_length=4000, blank=True)
    rule = models.CharField(_("point of the rules of use"), max_length=200, blank=True)
    law = models.CharField(_("article of a law"), max_length=200, blank=True)
    evidence = models.ForeignKey(
        Evidence, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("decided by"), null=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    decided_at = models.DateTimeField(_("decided at"), auto_now_add=True, db_index=True)
    is_automated = models.BooleanField(_("by automated means"), default=False)
    had_reports = models.BooleanField(_("after a report"), default=False)
    #: A warning that was given together with it.
    warning = models.ForeignKey(
        Sanction, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    appeal_until = models.DateTimeField(_("can be contested until"), null=True, blank=True)
    overturned_at = models.DateTimeField(_("changed after an appeal at"), null=True, blank=True)

    class Meta:
        verbose_name = _("decision")
        verbose_name_plural = _("decisions")
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(fields=["case", "number"], name="one_decision_per_state")
        ]
        indexes = [models.Index(fields=["author", "outcome"], name="decisions_about_author")]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def is_restriction(self) -> bool:
        """True for what takes something from its author."""
        return self.outcome in RESTRICTING

    @property
    def is_measure(self) -> bool:
        """True for a measure about a person, not about what they published."""
        return self.case.target == MEASURE

    @property
    def reason(self) -> str:
        """The chosen reason in the language that is active, else in Romanian; may be empty."""
        found = self.reason_texts.get((get_language() or "ro")[:2])
        return str(found or self.reason_texts.get("ro", ""))

    @property
    def is_in_time(self) -> bool:
        """True while the author may still contest it."""
        return self.appeal_until is not None and timezone.now() <= self.appeal_until

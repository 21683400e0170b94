"""Figures without people: how many meetings of a kind ended how, by month."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from site_modules.career.enums import BookingState, Counselling


class CounsellingFigure(models.Model):
    """Counted when a booking ends; stays when the booking is erased."""

    #: The first day of the month.
    month = models.DateField(_("month"))
    kind = models.CharField(_("kind of counselling"), max_length=20, choices=Counselling.choices)
    outcome = models.CharField(_("outcome"), max_length=12, choices=BookingState.choices)
    total = models.PositiveIntegerField(_("number"), default=0)

    class Meta:
        verbose_name = _("figure of counselling")
        verbose_name_plural = _("figures of counselling")
        ordering = ["-month", "kind", "outcome"]
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["month", "kind", "outcome"], name="figure_of_counselling_once"
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

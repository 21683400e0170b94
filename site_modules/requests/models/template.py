"""Answers that come back, in the words that managers gave them."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from site_modules.requests.kinds import all_kinds, label_of


def kind_choices() -> list[tuple[str, object]]:
    """The kinds as a form offers them."""
    return [(kind.name, kind.label) for kind in all_kinds()]


class AnswerTemplate(models.Model):
    """The beginning of an answer, which whoever answers completes before sending it."""

    title = models.CharField(_("title"), max_length=100, unique=True)
    #: A migration knows the name of the function only, so a new kind makes none.
    kind = models.CharField(
        _("kind of request"),
        max_length=40,
        blank=True,
        choices=kind_choices,
        help_text=_("Empty: offered for each."),
    )
    text = models.TextField(_("text"), max_length=4000)
    is_active = models.BooleanField(_("offered to those who answer"), default=True)

    panels = [
        FieldPanel("title"),
        FieldPanel("kind"),
        FieldPanel("text"),
        FieldPanel("is_active"),
    ]

    class Meta:
        verbose_name = _("ready answer")
        verbose_name_plural = _("ready answers")
        ordering = ["title"]

    def __str__(self) -> str:
        return self.title

    def kind_label(self) -> str:
        """For the list of the admin."""
        return label_of(self.kind) if self.kind else str(_("each kind"))

    kind_label.short_description = _("kind of request")  # type: ignore[attr-defined]

    def offered_mark(self) -> str:
        """For the list: the library's own picture for yes and no is not among our static files."""
        return "✓" if self.is_active else "–"

    offered_mark.short_description = _("offered to those who answer")  # type: ignore[attr-defined]

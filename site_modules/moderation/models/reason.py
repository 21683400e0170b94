"""Reasons that come back, in the words that administrators gave them."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel


class ReasonTemplate(models.Model):
    """A reason in the languages of the site; authors read it in theirs, else in Romanian."""

    key = models.SlugField(_("short name"), max_length=40, unique=True)
    is_active = models.BooleanField(_("offered to moderators"), default=True)
    text_ro = models.TextField(_("text in Romanian"), max_length=1000)
    text_en = models.TextField(_("text in English"), max_length=1000, blank=True)
    text_hu = models.TextField(_("text in Hungarian"), max_length=1000, blank=True)
    rule = models.CharField(_("point of the rules of use"), max_length=200, blank=True)
    law = models.CharField(_("article of a law"), max_length=200, blank=True)

    panels = [
        FieldPanel("key"),
        FieldPanel("is_active"),
        MultiFieldPanel(
            [FieldPanel("text_ro"), FieldPanel("text_en"), FieldPanel("text_hu")],
            heading=_("What the author reads"),
        ),
        FieldPanel("rule"),
        FieldPanel("law"),
    ]

    class Meta:
        verbose_name = _("reason for decisions")
        verbose_name_plural = _("reasons for decisions")
        ordering = ["key"]

    def __str__(self) -> str:
        return self.text

    @property
    def texts(self) -> dict[str, str]:
        """The words by language, for a decision to keep."""
        found = {"ro": self.text_ro, "en": self.text_en, "hu": self.text_hu}
        return {code: text for code, text in found.items() if text}

    @property
    def text(self) -> str:
        """In the language that is active."""
        found = getattr(self, f"text_{(get_language() or 'ro')[:2]}", "")
        return str(found or self.text_ro)

    def offered_mark(self) -> str:
        """For the list: the library's own picture for yes and no is not among our static files."""
        return "✓" if self.is_active else "–"

    offered_mark.short_description = _("offered to moderators")  # type: ignore[attr-defined]

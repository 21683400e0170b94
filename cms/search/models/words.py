"""Words of the index, and words that mean the same."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel

from cms.search.words import clean_text, words_of


class VocabularyWord(models.Model):
    """A word that stands somewhere in the index: what a typing error is compared with."""

    #: Without marks.
    word = models.CharField(max_length=40, unique=True)
    #: From its end, so that an error at the beginning is found too.
    reversed_word = models.CharField(max_length=40, db_index=True)
    #: As it is written.
    shown = models.CharField(max_length=40)
    #: In how many entries, as counted last.
    frequency = models.PositiveIntegerField(default=1)

    class Meta:
        verbose_name = _("word of the search")
        verbose_name_plural = _("words of the search")

    def __str__(self) -> str:
        return self.shown


class SynonymGroup(models.Model):
    """Words and expressions that mean the same: who looks for one finds the others."""

    words = models.CharField(
        _("words and expressions"),
        max_length=400,
        help_text=_("With commas between them, such as: cotizație, taxă de membru."),
    )

    panels = [FieldPanel("words")]

    class Meta:
        verbose_name = _("synonyms of the search")
        verbose_name_plural = _("synonyms of the search")
        ordering = ["words"]

    def __str__(self) -> str:
        return self.words

    @property
    def expressions(self) -> list[str]:
        """Each word or expression by itself, clean."""
        found = (clean_text(part) for part in self.words.split(","))
        return list(dict.fromkeys(part for part in found if words_of(part)))

    def clean(self) -> None:
        if len(self.expressions) < 2:
            raise ValidationError({"words": _("Write at least two, with a comma between them.")})

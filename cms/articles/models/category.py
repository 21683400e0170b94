"""Themes of articles."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.models import TranslatableMixin
from wagtail.search import index
from wagtail.snippets.models import register_snippet
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.core.enums import Accent


@register_snippet
class ArticleCategory(TranslatableMixin, index.Indexed, models.Model):
    """A theme, in one language; its translations share the slug."""

    name = models.CharField(_("name"), max_length=60)
    slug = models.SlugField(_("short name in addresses"), max_length=60)
    description = models.CharField(_("description"), max_length=250, blank=True)
    accent = models.CharField(
        _("colour"), max_length=12, choices=Accent.choices, default=Accent.DIALOGUE
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("description"),
        FieldPanel("accent"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name")]
    override_translatable_fields = [
        TranslatableField("name"),
        SynchronizedField("slug", overridable=False),
        TranslatableField("description"),
        SynchronizedField("accent"),
    ]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("article category")
        verbose_name_plural = _("article categories")
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["slug", "locale"],
                name="article_category_slug_unique",
                violation_error_message=_("Another category has this short name."),
            )
        ]

    def __str__(self) -> str:
        return self.name

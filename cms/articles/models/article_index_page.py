"""The list of articles of a service."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.articles.enums import PodcastCategory
from cms.core.models import BasePage
from cms.core.selectors import service_above


class ArticleIndexPage(BasePage):
    """Lists the articles below it, with filters, and speaks for their podcast."""

    template = "articles/article_index_page.html"
    parent_page_types = ["home.ServicePage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1
    #: The list may be open while the articles below it are for members.
    restriction_spares_itself = True
    opens_only_itself = True

    podcast_title = models.CharField(
        _("name of the podcast"),
        max_length=120,
        blank=True,
        help_text=_("Empty: the page's title."),
    )
    podcast_summary = models.TextField(_("about the podcast"), max_length=1000, blank=True)
    podcast_author = models.CharField(
        _("who makes the podcast"),
        max_length=120,
        blank=True,
        help_text=_("Empty: the site's name."),
    )
    podcast_category = models.CharField(
        _("category in podcast directories"),
        max_length=40,
        choices=PodcastCategory.choices,
        default=PodcastCategory.SOCIETY,
    )
    podcast_image = models.ForeignKey(
        "media.SiteImage",
        verbose_name=_("cover of the podcast"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_("Square, at least 1400 × 1400 pixels."),
    )
    is_podcast_explicit = models.BooleanField(_("not for children"), default=False)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("podcast_title"),
                FieldPanel("podcast_summary"),
                FieldPanel("podcast_author"),
                FieldPanel("podcast_category"),
                FieldPanel("podcast_image"),
                FieldPanel("is_podcast_explicit"),
            ],
            heading=_("Podcast"),
        ),
    ]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        TranslatableField("podcast_title"),
        TranslatableField("podcast_summary"),
        SynchronizedField("podcast_author"),
        SynchronizedField("podcast_category"),
        SynchronizedField("podcast_image"),
        SynchronizedField("is_podcast_explicit"),
    ]

    class Meta:
        verbose_name = _("list of articles")
        verbose_name_plural = _("lists of articles")

    @property
    def accent(self) -> str:
        """The key of the service above this page."""
        return service_above(self)

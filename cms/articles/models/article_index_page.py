"""The list of articles of a service."""

from typing import Any

from django.db import models
from django.http import HttpRequest, QueryDict
from django.utils.safestring import mark_safe
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.api import APIField
from wagtail_localize.fields import SynchronizedField, TranslatableField

from cms.articles.enums import PodcastCategory
from cms.articles.filters import is_usual
from cms.articles.ledger import ledger_key
from cms.articles.listing import listing, tags_key, write_address
from cms.articles.models.article_page import ArticlePage
from cms.articles.themes import themes, themes_key
from cms.core.access import is_open_to_all
from cms.core.models import BasePage
from cms.core.selectors import service_above, structured_data, translations_of
from cms.core.trail import siblings_key, siblings_of, trail_above


class ArticleIndexPage(BasePage):
    """Lists the articles below it, with filters, and speaks for their podcast."""

    template = "articles/article_index_page.html"
    parent_page_types = ["home.ServicePage", "career.CareerCategoryPage"]
    subpage_types = ["articles.ArticlePage"]
    max_count_per_parent = 1
    #: The list may be open while the articles below it are for members.
    restriction_spares_itself = True
    opens_only_itself = True
    shared_parameters = (*BasePage.shared_parameters, "format", "pagina", "perioada", "tema")

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
    api_fields = [
        *BasePage.api_fields,
        APIField("podcast_title"),
        APIField("podcast_summary"),
        APIField("podcast_category"),
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

    @classmethod
    def shares_query(cls, query: QueryDict) -> bool:
        return super().shares_query(query) and is_usual(query, themes())

    @property
    def accent(self) -> str:
        """The key of the service above this page."""
        return service_above(self)

    def fragment_keys(self, user: Any) -> list[str]:
        return [
            *super().fragment_keys(user),
            *(ledger_key(self, user), tags_key(self, user), themes_key(), "service-paths"),
            *(siblings_key(self, user), f"translations:{self.pk}"),
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        siblings = siblings_of(self, request.user)
        return context | {
            **listing(self, ArticlePage.objects.all(), request),
            "write_url": write_address(self, request.user),
            "tabs": siblings,
            "page_is_open": is_open_to_all(self) and not request.GET,
            "page_languages": translations_of(self),
            "structured_data": mark_safe(structured_data(self)),  # noqa: S308
        }

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

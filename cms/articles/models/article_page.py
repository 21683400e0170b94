"""An article: words, sound, film, files, and what readers say about it."""

from datetime import date, datetime, time
from typing import Any

from django.conf import settings
from django.db import models
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.api import APIField
from wagtail.search import index

from cms.articles import measures
from cms.articles.admin_form import ArticleForm
from cms.articles.enums import MEDIA_ICONS, MediaKind
from cms.articles.frame import frame_key
from cms.articles.headings import with_anchors
from cms.articles.models.translation import ARTICLE_TRANSLATION
from cms.articles.panels import article_edit_handler
from cms.articles.permissions import WAIVE_TRANSCRIPT
from cms.articles.reading import PRINT, article_context
from cms.articles.themes import themes_key
from cms.core.models import ContentPage, DiscussedPage
from cms.core.selectors import service_above
from cms.core.trail import trail_above, trail_key


class ArticlePage(DiscussedPage, ContentPage):
    """Its language is its locale; its picture is that of lists (`social_image`)."""

    template = "articles/article_page.html"
    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ArticleForm
    opens_only_itself = True
    search_kind = "articles"
    shared_parameters = (*ContentPage.shared_parameters, PRINT)

    category = models.ForeignKey(
        "articles.ArticleCategory",
        verbose_name=_("category"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="articles",
    )
    tags = ClusterTaggableManager(
        verbose_name=_("tags"), through="articles.ArticleTagging", blank=True
    )
    published_date = models.DateField(
        _("publication date"),
        null=True,
        blank=True,
        help_text=_("Shown to readers. Empty: the day on which it is first published."),
    )
    cover_alt = models.CharField(
        _("alternative text of the picture"),
        max_length=250,
        blank=True,
        help_text=_("What the picture tells, for people who do not see it."),
    )
    cover_caption = models.CharField(_("caption of the picture"), max_length=250, blank=True)

    is_episode = models.BooleanField(
        _("podcast episode"),
        default=False,
        help_text=_("The first recording of the content goes into the podcast feed."),
    )
    season_number = models.PositiveSmallIntegerField(_("season"), null=True, blank=True)
    episode_number = models.PositiveSmallIntegerField(_("episode"), null=True, blank=True)

    #: Kept by `measures.measure` whenever the page is cleaned, which is before each save.
    media_kind = models.CharField(
        _("kind"), max_length=10, choices=MediaKind.choices, default=MediaKind.TEXT, editable=False
    )
    reading_minutes = models.PositiveSmallIntegerField(
        _("reading time in minutes"), default=1, editable=False
    )
    #: The first recording of the body: what the podcast feed carries.
    recording = models.ForeignKey(
        "media.SiteMedia", null=True, editable=False, on_delete=models.SET_NULL, related_name="+"
    )

    transcript_waiver = models.TextField(
        _("reason for publishing without captions or transcript"),
        max_length=500,
        blank=True,
        help_text=_("Only where they cannot be had; the reason and your name are kept."),
    )
    #: The recordings that the reason speaks of: one added later needs a reason of its own.
    transcript_waived_for = models.JSONField(default=list, blank=True, editable=False)
    transcript_waived_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, editable=False, on_delete=models.SET_NULL,
        related_name="+",
    )  # fmt: skip
    transcript_waived_at = models.DateTimeField(null=True, editable=False)

    edit_handler = article_edit_handler(ContentPage, DiscussedPage)
    search_fields = [
        *ContentPage.search_fields,
        index.SearchField("cover_caption"),
        index.RelatedFields("tags", [index.SearchField("name")]),
        index.FilterField("is_public"),
        index.FilterField("published_date"),
        index.FilterField("media_kind"),
        index.FilterField("category"),
    ]
    api_fields = [
        *ContentPage.api_fields,
        *(APIField(name) for name in ("published_date", "media_kind", "reading_minutes")),
        *(APIField(name) for name in ("cover_alt", "cover_caption", "comments_mode")),
        *(APIField(name) for name in ("season_number", "episode_number")),
    ]
    override_translatable_fields = [
        *ContentPage.override_translatable_fields,
        *DiscussedPage.override_discussion_fields,
        *ARTICLE_TRANSLATION,
    ]

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        permissions = [
            (
                WAIVE_TRANSCRIPT.split(".")[1],
                _("Can publish recordings without captions or transcript"),
            )
        ]
        indexes = [
            models.Index(fields=["-published_date", "-page_ptr"], name="article_newest"),
            models.Index(fields=["category", "-published_date"], name="article_by_category"),
            models.Index(
                fields=["-published_date"],
                name="article_episodes",
                condition=models.Q(media_kind="podcast"),
            ),
            models.Index(
                fields=["page_ptr"], name="article_public", condition=models.Q(is_public=True)
            ),
        ]

    @classmethod
    def shares_query(cls, query: QueryDict) -> bool:
        return super().shares_query(query) and query.get(PRINT, "") in ("", "1")

    @property
    def accent(self) -> str:
        """The key of the service above this page."""
        return service_above(self)

    @property
    def shown_date(self) -> date:
        """The day readers see; today's in a preview of what was never published."""
        return self.published_date or timezone.localdate(self.first_published_at or timezone.now())

    @property
    def media_icon(self) -> str:
        return MEDIA_ICONS.get(MediaKind(self.media_kind), "")

    @property
    def search_byline(self) -> str:
        return ", ".join(author.shown_name for author in self.authors.select_related("user"))

    @property
    def search_keywords(self) -> str:
        words = [self.category.name] if self.category else []
        return " ".join([*words, *(tag.name for tag in self.tags.all())])

    @property
    def search_date(self) -> datetime | None:
        day = datetime.combine(self.shown_date, time(12))
        return timezone.make_aware(day)

    def clean(self) -> None:
        super().clean()
        measures.measure(self)

    def fragment_keys(self, user: Any) -> list[str]:
        return [
            *super().fragment_keys(user),
            *(frame_key(self, user), trail_key(self, user), themes_key(), "service-paths"),
        ]

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> str:
        """`?tipar=1` is the article alone, for paper."""
        name = "articles/article_print.html" if PRINT in request.GET else self.template
        return str(name)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        return context | article_context(self, request, context["body_html"])

    def breadcrumbs(self, user: Any) -> list[dict[str, str]]:
        return trail_above(self, user)

    def _render_body(self, request: HttpRequest) -> SafeString:
        return with_anchors(str(super()._render_body(request)))

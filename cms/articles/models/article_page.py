"""An article: words, sound, film, files, and what readers say about it."""

from datetime import date

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from wagtail.search import index

from cms.articles import measures
from cms.articles.enums import MEDIA_ICONS, MediaKind
from cms.articles.forms import ArticleForm
from cms.articles.models.translation import ARTICLE_TRANSLATION
from cms.articles.panels import article_edit_handler
from cms.articles.permissions import WAIVE_TRANSCRIPT
from cms.core.models import ContentPage, DiscussedPage
from cms.core.selectors import service_above


class ArticlePage(DiscussedPage, ContentPage):
    """Its language is its locale; its picture is that of lists (`social_image`)."""

    template = "articles/article_page.html"
    parent_page_types = ["articles.ArticleIndexPage"]
    subpage_types: list[str] = []
    base_form_class = ArticleForm
    opens_only_itself = True

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
        index.FilterField("published_date"),
        index.FilterField("media_kind"),
        index.FilterField("category"),
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

    def clean(self) -> None:
        super().clean()
        measures.measure(self)

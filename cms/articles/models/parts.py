"""What an article has several of: authors, attached files, articles to read next."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, PageChooserPanel
from wagtail.models import Orderable

from cms.articles.fields import AccountKey


class ArticleAuthor(Orderable):
    """Somebody who wrote the article: a person with an account, or a guest by name."""

    page = ParentalKey("articles.ArticlePage", on_delete=models.CASCADE, related_name="authors")
    user = AccountKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("username"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
        help_text=_("For an author with an account; the name is then taken from the profile."),
    )
    guest_name = models.CharField(
        _("name of a guest"), max_length=120, blank=True, help_text=_("Only without an account.")
    )
    organisation = models.CharField(_("organisation"), max_length=200, blank=True)

    panels = [FieldRowPanel([FieldPanel("user"), FieldPanel("guest_name")]), "organisation"]

    class Meta(Orderable.Meta):
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        constraints = [
            models.CheckConstraint(
                name="article_author_is_somebody",
                condition=models.Q(user__isnull=False) | ~models.Q(guest_name=""),
                violation_error_message=_("Give the username of an author or a guest's name."),
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def shown_name(self) -> str:
        """The name that readers see."""
        return str(self.user.public_name) if self.user else self.guest_name


class ArticleAttachment(Orderable):
    """A file at the end of an article."""

    page = ParentalKey("articles.ArticlePage", on_delete=models.CASCADE, related_name="attachments")
    document = models.ForeignKey(
        "media.SiteDocument", verbose_name=_("file"), on_delete=models.CASCADE, related_name="+"
    )
    title = models.CharField(
        _("title"), max_length=180, blank=True, help_text=_("Empty: the title of the file.")
    )
    page_count = models.PositiveSmallIntegerField(_("number of pages"), null=True, blank=True)

    panels = [FieldPanel("document"), FieldRowPanel([FieldPanel("title"), "page_count"])]

    class Meta(Orderable.Meta):
        verbose_name = _("attached file")
        verbose_name_plural = _("attached files")

    def __str__(self) -> str:
        return f"#{self.pk}"


class RelatedArticle(Orderable):
    """An article that the editor wants read next."""

    page = ParentalKey("articles.ArticlePage", on_delete=models.CASCADE, related_name="chosen_next")
    article = models.ForeignKey(
        "articles.ArticlePage",
        verbose_name=_("article"),
        on_delete=models.CASCADE,
        related_name="+",
    )

    panels = [PageChooserPanel("article", "articles.ArticlePage")]

    class Meta(Orderable.Meta):
        verbose_name = _("article to read next")
        verbose_name_plural = _("articles to read next")
        constraints = [
            models.UniqueConstraint(fields=["page", "article"], name="article_recommended_once")
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

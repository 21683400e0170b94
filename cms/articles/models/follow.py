"""Which articles somebody wants to hear of."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class CategoryFollow(models.Model):
    """One theme for one person, in every language; the empty theme means all articles."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="followed_categories"
    )
    #: The short name that a category shares with its translations; empty for all articles.
    slug = models.SlugField(_("category"), max_length=60, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("followed category")
        verbose_name_plural = _("followed categories")
        constraints = [
            models.UniqueConstraint(fields=["user", "slug"], name="category_followed_once")
        ]
        indexes = [models.Index(fields=["slug", "user"], name="category_followers")]

    def __str__(self) -> str:
        return f"#{self.pk}"


class Announcement(models.Model):
    """That followers are told of an article: once, whatever becomes of the page or its languages.

    Remembers how far the telling got, so that a stopped worker's next run goes on from there.
    """

    translation_key = models.UUIDField(unique=True)
    page = models.ForeignKey(
        "articles.ArticlePage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    #: Followers are told in the order of their keys.
    last_person = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("announcement of an article")
        verbose_name_plural = _("announcements of articles")
        indexes = [
            models.Index(
                fields=["started_at"],
                name="announcement_unfinished",
                condition=models.Q(finished_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

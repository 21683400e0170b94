"""Of which new resources somebody wants to hear."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class ThemeFollow(models.Model):
    """One theme for one person, in every language; the empty theme means all resources."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="followed_themes"
    )
    #: The short name that a theme shares with its translations; empty for all resources.
    slug = models.SlugField(_("theme"), max_length=60, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        verbose_name = _("followed theme")
        verbose_name_plural = _("followed themes")
        constraints = [
            models.UniqueConstraint(fields=["user", "slug"], name="resource_theme_followed_once")
        ]
        indexes = [models.Index(fields=["slug", "user"], name="resource_theme_followers")]

    def __str__(self) -> str:
        return f"#{self.pk}"


class ResourceNews(models.Model):
    """That followers are told of a resource: once, whatever becomes of the page or its languages.

    Remembers how far the telling got, so that a stopped worker's next run goes on from there.
    """

    translation_key = models.UUIDField(unique=True)
    page = models.ForeignKey(
        "library.ResourcePage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    #: Followers are told in the order of their keys.
    last_person = models.PositiveBigIntegerField(default=0)
    started_at = models.DateTimeField(auto_now_add=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("announcement of a resource")
        verbose_name_plural = _("announcements of resources")
        indexes = [
            models.Index(
                fields=["started_at"],
                name="resource_news_unfinished",
                condition=models.Q(finished_at=None),
            )
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

"""Thanks, and who wants to be told."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from site_modules.comments.models.comment import Comment


class Thanks(models.Model):
    """„Mulțumesc”: one from each person."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="thanks")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comment_thanks"
    )
    created_at = models.DateTimeField(_("thanked at"), auto_now_add=True)

    class Meta:
        verbose_name = _("thanks")
        verbose_name_plural = _("thanks")
        constraints = [
            models.UniqueConstraint(fields=["comment", "user"], name="thanks_once_per_person")
        ]

    def __str__(self) -> str:
        return f"#{self.comment_id}"


class DiscussionFollow(models.Model):
    """Somebody's wish about the discussion of a page: to be told of new comments, or not."""

    page = models.ForeignKey(Page, on_delete=models.CASCADE, related_name="discussion_follows")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="discussion_follows"
    )
    #: False: asked not to be told, which also holds for the author of the page.
    is_following = models.BooleanField(_("follows"), default=True)
    since = models.DateTimeField(_("since"), auto_now=True)

    class Meta:
        verbose_name = _("followed discussion")
        verbose_name_plural = _("followed discussions")
        constraints = [
            models.UniqueConstraint(fields=["page", "user"], name="discussion_followed_once")
        ]

    def __str__(self) -> str:
        return f"#{self.page_id}"

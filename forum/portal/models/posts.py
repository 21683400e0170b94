"""What posts said before, whom they address, who is thankful for them."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION
from forum.forum_conversation.models import Post


class PostEdit(models.Model):
    """What a post said before an edit; open to everyone who sees the post."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="edits")
    content = models.TextField(_("text"))
    html = models.TextField(editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=RENDERER_VERSION, editable=False)
    replaced_at = models.DateTimeField(_("replaced at"), default=timezone.now)

    class Meta:
        verbose_name = _("earlier text of a post")
        verbose_name_plural = _("earlier texts of posts")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"#{self.post_id}"


class PostMention(models.Model):
    """Somebody whom a post addresses with @."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="mentions")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="forum_mentions"
    )

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.UniqueConstraint(fields=["post", "user"], name="forum_mention_once_per_post")
        ]

    def __str__(self) -> str:
        return f"#{self.post_id}"


class PostThanks(models.Model):
    """„Mulțumesc”: one from each person."""

    post = models.ForeignKey(Post, on_delete=models.CASCADE, related_name="thanks")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="forum_thanks"
    )
    created_at = models.DateTimeField(_("thanked at"), auto_now_add=True)

    class Meta:
        verbose_name = _("thanks")
        verbose_name_plural = _("thanks")
        constraints = [
            models.UniqueConstraint(fields=["post", "user"], name="forum_thanks_once_per_person")
        ]

    def __str__(self) -> str:
        return f"#{self.post_id}"

"""Who wants to be told of what."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _
from machina.apps.forum.models import Forum

from forum.forum_conversation.models import Topic


class TopicFollow(models.Model):
    """Somebody's wish about a topic: to be told of new posts, or not."""

    topic = models.ForeignKey(Topic, on_delete=models.CASCADE, related_name="follows")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="topic_follows"
    )
    #: False: asked not to be told, which also holds when the topic was followed by itself.
    is_following = models.BooleanField(_("follows"), default=True)
    since = models.DateTimeField(_("since"), auto_now=True)

    class Meta:
        verbose_name = _("followed topic")
        verbose_name_plural = _("followed topics")
        constraints = [
            models.UniqueConstraint(fields=["topic", "user"], name="forum_topic_followed_once")
        ]

    def __str__(self) -> str:
        return f"#{self.topic_id}"


class ForumFollow(models.Model):
    """Somebody who wants to be told of every new topic of a forum."""

    forum = models.ForeignKey(Forum, on_delete=models.CASCADE, related_name="follows")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="forum_follows"
    )
    since = models.DateTimeField(_("since"), auto_now_add=True)

    class Meta:
        verbose_name = _("followed forum")
        verbose_name_plural = _("followed forums")
        constraints = [
            models.UniqueConstraint(fields=["forum", "user"], name="forum_followed_once")
        ]

    def __str__(self) -> str:
        return f"#{self.forum_id}"


class ForumWishes(models.Model):
    """Choices of one person about the forum."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, primary_key=True, on_delete=models.CASCADE,
        related_name="forum_wishes",
    )  # fmt: skip
    follows_own = models.BooleanField(_("Follow the topics that I open or answer"), default=True)

    class Meta:
        verbose_name = _("forum wishes")
        verbose_name_plural = _("forum wishes")

    def __str__(self) -> str:
        return f"#{self.user_id}"

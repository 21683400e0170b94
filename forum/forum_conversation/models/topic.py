"""A topic: its title, its place, and what is known of its posts without reading them."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum_conversation.abstract_models import AbstractTopic

from forum.access import can_read
from forum.enums import PostState
from forum.forum_conversation.querysets import TopicQuerySet


class Topic(AbstractTopic):
    """The engine's topic with states, a version for what readers share, and an accepted answer.

    Counts are kept by the services, each by one UPDATE: the engine counts a whole topic anew at
    every save, which costs more with every post and is wrong when two people write at once.
    """

    # What people leave stays: the engine deletes a person's topics with everybody's answers.
    poster = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="forum_topics",
    )  # fmt: skip
    created = models.DateTimeField(_("opened at"), default=timezone.now)
    type = models.PositiveSmallIntegerField(
        _("kind"), choices=AbstractTopic.TYPE_CHOICES, default=AbstractTopic.TOPIC_POST
    )
    status = models.PositiveSmallIntegerField(
        _("lock"), choices=AbstractTopic.STATUS_CHOICES, default=AbstractTopic.TOPIC_UNLOCKED
    )
    last_post_on = models.DateTimeField(_("last post at"), null=True, blank=True)
    #: The same as `state`, in the engine's word.
    approved = models.BooleanField(default=True, editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=PostState.choices, default=PostState.VISIBLE
    )
    #: Why it was hidden or removed, or why it is locked, as readers see it.
    removal_reason = models.CharField(_("reason"), max_length=300, blank=True)
    locked_reason = models.CharField(_("why it is locked"), max_length=300, blank=True)
    #: The number of the post written last; numbers have no gaps, so a page is a range of them.
    last_number = models.PositiveIntegerField(default=0, editable=False)
    #: Changes with everything that readers see; kept pages stand under it.
    version = models.PositiveIntegerField(default=1, editable=False)
    accepted = models.ForeignKey(
        "forum_conversation.Post", verbose_name=_("accepted answer"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="+",
    )  # fmt: skip
    moved_from = models.ForeignKey(
        "forum.Forum", verbose_name=_("moved from"), null=True, blank=True,
        on_delete=models.SET_NULL, related_name="moved_topics",
    )  # fmt: skip
    moved_at = models.DateTimeField(_("moved at"), null=True, blank=True)

    #: Where its messages went when a moderator joined it with another; its address leads there.
    merged_into = models.ForeignKey(
        "self", verbose_name=_("joined with"), null=True, blank=True, editable=False,
        on_delete=models.SET_NULL, related_name="absorbed",
    )  # fmt: skip

    # Subscriptions are wishes of our own, which can also say no.
    subscribers = None
    # Addresses name the key alone: a title may have no letter of the alphabet in it.
    slug = None
    updated = None

    objects: Any = TopicQuerySet.as_manager()

    class Meta:
        app_label = "forum_conversation"
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
        get_latest_by = "last_post_on"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(approved=True, state="visible")
                | models.Q(models.Q(approved=False), ~models.Q(state="visible")),
                name="topic_approved_is_visible",
            ),
        ]
        indexes = [
            models.Index(
                fields=["forum", "-last_post_on", "-id"],
                condition=models.Q(state="visible", type=0),
                name="topic_in_forum",
            ),
            models.Index(
                fields=["forum", "-type", "-last_post_on"],
                condition=models.Q(state="visible", type__gt=0),
                name="topic_pinned",
            ),
            models.Index(
                fields=["-last_post_on", "-id"],
                condition=models.Q(state="visible"),
                name="topic_recent",
            ),
            models.Index(
                fields=["created"], condition=models.Q(state="waiting"), name="topic_waiting"
            ),
            models.Index(fields=["poster", "-id"], name="topic_of_person"),
        ]

    def __str__(self) -> str:
        return self.subject

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Without the engine's counting."""
        models.Model.save(self, *args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Without the engine's counting."""
        return models.Model.delete(self, *args, **kwargs)

    @property
    def is_visible(self) -> bool:
        return self.state == PostState.VISIBLE

    def is_visible_to(self, user: Any) -> bool:
        """The rule of `TopicQuerySet.visible_to` for one topic, without a query."""
        is_own = self.poster_id is not None and self.poster_id == user.pk
        is_open = self.is_visible or (is_own and self.state == PostState.WAITING)
        return is_open and can_read(user, self.forum_id)

    @property
    def answer_count(self) -> int:
        """Shown posts beside the first."""
        return max(self.posts_count - 1, 0)

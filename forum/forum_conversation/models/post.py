"""What people write in a topic."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from machina.apps.forum_conversation.abstract_models import AbstractPost

from cms.core.members_text import RENDERER_VERSION
from forum.enums import PostState
from forum.forum_conversation.querysets import PostQuerySet

#: Characters of one post.
MAX_LENGTH = 10_000


class Post(AbstractPost):
    """The engine's post with states, a place in its topic, and HTML of the site's one renderer."""

    poster = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="forum_posts",
    )  # fmt: skip
    created = models.DateTimeField(_("written at"), default=timezone.now)
    content = models.TextField(_("text"))
    html = models.TextField(editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=RENDERER_VERSION, editable=False)
    #: The same as `state`, in the engine's word.
    approved = models.BooleanField(default=True, editable=False)
    state = models.CharField(
        _("state"), max_length=10, choices=PostState.choices, default=PostState.VISIBLE
    )
    #: Its place in the topic, from 1 and without gaps; empty until it is shown for the first time.
    number = models.PositiveIntegerField(_("number"), null=True, blank=True, editable=False)
    #: The post that it answers or quotes.
    answers = models.ForeignKey(
        "self", verbose_name=_("in answer to"), null=True, blank=True, on_delete=models.SET_NULL,
        related_name="answered_by",
    )  # fmt: skip
    #: New words of a shown post that wait for a moderator; the old ones stay until then.
    pending_source = models.TextField(_("new text"), blank=True)
    pending_at = models.DateTimeField(_("new text sent at"), null=True, blank=True)
    has_pending = models.BooleanField(default=False, editable=False)
    #: Grows with every edit: an edit names the one it was made from.
    revision = models.PositiveIntegerField(default=1, editable=False)
    removal_reason = models.CharField(_("reason"), max_length=300, blank=True)
    edited_at = models.DateTimeField(_("edited at"), null=True, blank=True)
    #: When the people concerned were told.
    told_at = models.DateTimeField(null=True, blank=True, editable=False)
    thanks_count = models.PositiveIntegerField(default=0, editable=False)
    #: The token of the form it came from: sending it again finds this post.
    sent_key = models.CharField(max_length=64, null=True, blank=True, editable=False)

    # Visitors do not write, a topic has one subject, and edits have a history of their own.
    anonymous_key = None
    username = None
    subject = None
    enable_signature = None
    update_reason = None
    updated_by = None
    updates_count = None
    updated = None

    objects: Any = PostQuerySet.as_manager()

    class Meta:
        app_label = "forum_conversation"
        verbose_name = _("post")
        verbose_name_plural = _("posts")
        get_latest_by = "created"
        constraints = [
            models.UniqueConstraint(fields=["topic", "number"], name="post_place_unique"),
            models.UniqueConstraint(fields=["poster", "sent_key"], name="post_sent_once"),
            models.CheckConstraint(
                condition=models.Q(approved=True, state="visible")
                | models.Q(models.Q(approved=False), ~models.Q(state="visible")),
                name="post_approved_is_visible",
            ),
        ]
        indexes = [
            models.Index(fields=["topic", "created"], name="post_in_topic"),
            models.Index(fields=["poster", "-id"], name="post_of_person"),
            models.Index(
                fields=["created"],
                condition=models.Q(state="waiting") | models.Q(has_pending=True),
                name="post_waiting",
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    def clean(self) -> None:
        """Without the engine's rules for visitors."""
        models.Model.clean(self)

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Without the engine's counting."""
        models.Model.save(self, *args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        """Without the engine's counting."""
        return models.Model.delete(self, *args, **kwargs)

    @property
    def is_visible(self) -> bool:
        return self.state == PostState.VISIBLE

    @property
    def is_first(self) -> bool:
        """The words that open the topic."""
        return self.number == 1

    @property
    def is_edited(self) -> bool:
        """True after a change that readers can follow."""
        return self.edited_at is not None

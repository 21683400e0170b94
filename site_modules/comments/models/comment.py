"""What people write under a page."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from cms.core.members_text import RENDERER_VERSION
from site_modules.comments.enums import Badge, CommentState
from site_modules.comments.querysets import CommentQuerySet

#: Characters of one comment.
MAX_LENGTH = 2000
#: Digits of one step of a path; a page can hold a billion comments.
STEP = 9
#: Levels that are shown; deeper answers stand on the last one, „in answer to”.
MAX_DEPTH = 3


class Comment(models.Model):
    """A comment or an answer.

    `path` is the place in the tree: the numbers of the ancestors and the own one, nine digits each,
    at most three of them, so that a thread in the order of its paths is the thread as it is shown.
    """

    page = models.ForeignKey(
        Page, verbose_name=_("page"), on_delete=models.CASCADE, related_name="member_comments"
    )
    #: The first comment of the thread; empty for that one itself.
    thread = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="thread_comments"
    )
    #: What it answers, also where it stands too deep to be shown below it.
    parent = models.ForeignKey(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="answers"
    )
    path = models.CharField(max_length=STEP * MAX_DEPTH, editable=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, verbose_name=_("author"), null=True, on_delete=models.SET_NULL,
        related_name="comments",
    )  # fmt: skip
    badge = models.CharField(_("badge"), max_length=10, choices=Badge.choices, blank=True)

    source = models.TextField(_("text"))
    html = models.TextField(editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=RENDERER_VERSION, editable=False)
    #: New words of a shown comment that wait for a moderator; the old ones stay until then.
    pending_source = models.TextField(_("new text"), blank=True)
    pending_at = models.DateTimeField(_("new text sent at"), null=True, blank=True)
    has_pending = models.BooleanField(default=False, editable=False)
    #: Grows with every edit: an edit names the one it was made from.
    revision = models.PositiveIntegerField(default=1, editable=False)

    state = models.CharField(
        _("state"), max_length=10, choices=CommentState.choices, default=CommentState.VISIBLE
    )
    #: Whether readers see it or words in its place; kept by the services.
    has_place = models.BooleanField(default=True, editable=False)
    #: Why it was hidden or removed, as readers see it.
    removal_reason = models.CharField(_("reason"), max_length=300, blank=True)
    created_at = models.DateTimeField(_("written at"), default=timezone.now)
    edited_at = models.DateTimeField(_("edited at"), null=True, blank=True)
    #: When the people concerned were told.
    told_at = models.DateTimeField(null=True, blank=True, editable=False)

    #: Only for the first comment of a thread: answers that have a place.
    reply_count = models.PositiveIntegerField(default=0, editable=False)
    thanks_count = models.PositiveIntegerField(default=0, editable=False)
    #: The token of the form it came from: sending it again finds this comment.
    sent_key = models.CharField(max_length=64, null=True, blank=True, editable=False)

    objects = CommentQuerySet.as_manager()

    class Meta:
        verbose_name = _("comment")
        verbose_name_plural = _("comments")
        permissions = [("answer_officially", _("Can answer officially in discussions"))]
        constraints = [
            models.UniqueConstraint(fields=["page", "path"], name="comment_place_unique"),
            models.UniqueConstraint(fields=["author", "sent_key"], name="comment_sent_once"),
        ]
        indexes = [
            models.Index(
                fields=["page", "-id"],
                condition=models.Q(parent=None, has_place=True),
                name="comment_roots",
            ),
            models.Index(
                fields=["page", "-thanks_count", "-id"],
                condition=models.Q(parent=None, has_place=True),
                name="comment_roots_thanked",
            ),
            models.Index(fields=["author", "page"], name="comment_by_author"),
            models.Index(
                fields=["thread", "path"],
                condition=models.Q(has_place=True),
                name="comment_thread",
            ),
            models.Index(
                fields=["created_at"],
                condition=models.Q(state="waiting") | models.Q(has_pending=True),
                name="comment_waiting",
            ),
        ]

    def __str__(self) -> str:
        return f"#{self.pk}"

    @property
    def depth(self) -> int:
        """1 for the first of a thread, at most 3."""
        return len(self.path) // STEP

    @property
    def is_visible(self) -> bool:
        return self.state == CommentState.VISIBLE

    @property
    def is_edited(self) -> bool:
        """True after a change that readers can follow."""
        return self.edited_at is not None


def step_of(number: int) -> str:
    """One step of a path."""
    return f"{number:0{STEP}d}"


class CommentEdit(models.Model):
    """What a comment said before an edit; open to everyone who sees the comment."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="edits")
    source = models.TextField(_("text"))
    html = models.TextField(editable=False)
    renderer_version = models.PositiveSmallIntegerField(default=RENDERER_VERSION, editable=False)
    replaced_at = models.DateTimeField(_("replaced at"), default=timezone.now)

    class Meta:
        verbose_name = _("earlier text of a comment")
        verbose_name_plural = _("earlier texts of comments")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return f"#{self.comment_id}"


class Mention(models.Model):
    """Somebody whom a comment addresses with @."""

    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="mentions")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comment_mentions"
    )

    class Meta:
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.UniqueConstraint(fields=["comment", "user"], name="mention_once_per_comment")
        ]

    def __str__(self) -> str:
        return f"#{self.comment_id}"

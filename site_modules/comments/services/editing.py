"""What authors do with their own comments."""

from datetime import timedelta

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.core.members_text import RENDERER_VERSION
from site_modules.accounts.models import User
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, CommentEdit, Discussion
from site_modules.comments.services.counts import bump, change_state
from site_modules.comments.services.text import html_of, keep_mentions, people_addressed
from site_modules.comments.services.writing import (
    CommentRefused,
    checked_text,
    must_wait,
    why_closed,
)

#: For so long an edit leaves no trace.
FREE_EDIT = timedelta(minutes=30)
#: States in which an author may still change the words.
EDITABLE = (CommentState.VISIBLE, CommentState.WAITING)


def can_edit(comment: Comment, user: object) -> bool:
    """One's own, while it stands or waits."""
    return comment.author_id == getattr(user, "pk", None) and comment.state in EDITABLE


def edit_comment(*, comment: Comment, by: User, text: str, revision: int) -> str:
    """Change one's own comment; returns "shown", "waiting" or "same".

    `revision` is the one that the author saw: a second window does not write over the first. New
    words of a shown comment wait for a moderator wherever a new comment would, while the old ones
    stay. Raises CommentRefused.
    """
    page = comment.page.specific
    refusal = why_closed(page, by, Discussion.objects.filter(pk=page.pk).first())
    if refusal:
        raise refusal
    if not can_edit(comment, by):
        raise CommentRefused("not_yours", _("This comment can no longer be changed."))
    words = checked_text(text)
    if words == comment.source and not comment.has_pending:
        return "same"
    if comment.state == CommentState.VISIBLE and must_wait(page, by):
        _propose(comment, words, revision)
        return "waiting"
    replace_words(comment, words, revision)
    return "waiting" if comment.state == CommentState.WAITING else "shown"


@transaction.atomic
def _propose(comment: Comment, words: str, revision: int) -> None:
    changed = Comment.objects.filter(
        pk=comment.pk, state=CommentState.VISIBLE, revision=revision
    ).update(
        pending_source=words, pending_at=timezone.now(), has_pending=True,
        revision=F("revision") + 1,
    )  # fmt: skip
    if not changed:
        raise _was_changed()


@transaction.atomic
def replace_words(comment: Comment, words: str, revision: int) -> None:
    """New words in place of the old; these are kept for readers once half an hour has passed.

    Raises CommentRefused when the comment changed since `revision`.
    """
    bump(comment.page_id)
    people = people_addressed(words)
    is_free = timezone.now() - comment.created_at < FREE_EDIT or not comment.is_visible
    values: dict[str, object] = {} if is_free else {"edited_at": timezone.now()}
    changed = Comment.objects.filter(
        pk=comment.pk, state=comment.state, revision=revision
    ).update(
        source=words, html=html_of(words, people), renderer_version=RENDERER_VERSION,
        revision=F("revision") + 1, pending_source="", pending_at=None, has_pending=False,
        **values,
    )  # fmt: skip
    if not changed:
        raise _was_changed()
    if not is_free:
        CommentEdit.objects.create(
            comment=comment, source=comment.source, html=comment.html,
            renderer_version=comment.renderer_version,
        )  # fmt: skip
    keep_mentions(comment, people.values())


def _was_changed() -> CommentRefused:
    return CommentRefused(
        "changed_meanwhile",
        _("This comment was changed meanwhile, maybe in another window. Open it again first."),
    )


@transaction.atomic
def delete_comment(*, comment: Comment, by: User) -> bool:
    """Take one's own comment away; its place stays while answers stand below it.

    False when it was gone already. Raises CommentRefused for somebody else's.
    """
    if comment.author_id != by.pk:
        raise CommentRefused("not_yours", _("You can delete only your own comments."))
    cleared = {"pending_source": "", "pending_at": None, "has_pending": False}
    return any(
        change_state(comment, before=state, after=CommentState.DELETED, **cleared)
        for state in EDITABLE
    )

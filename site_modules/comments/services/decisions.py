"""What moderators decide; each is one conditional update that says who was first."""

from django.db import transaction
from django.utils import timezone

from cms.audit.services import record
from site_modules.accounts.models import User
from site_modules.accounts.services import mark_trusted
from site_modules.comments.enums import TAKEN_AWAY, CommentState
from site_modules.comments.models import Comment, Discussion
from site_modules.comments.services.counts import bump, change_state, discussion_of
from site_modules.comments.services.editing import replace_words
from site_modules.comments.services.writing import CommentRefused, tell_soon

NO_PENDING = {"pending_source": "", "pending_at": None, "has_pending": False}


@transaction.atomic
def approve(*, comment: Comment, by: User) -> bool:
    """Show a waiting comment, or the new words of a shown one; its author is trusted from now on.

    False when somebody decided before, or the words are not those that were read.
    """
    if comment.has_pending:
        if not _accept_words(comment):
            return False
    elif not _show_waiting(comment):
        return False
    if comment.author is not None:
        mark_trusted(user=comment.author, by=by)
    return True


def _show_waiting(comment: Comment) -> bool:
    same = Comment.objects.filter(pk=comment.pk, revision=comment.revision)
    if not same.exists() or not change_state(
        comment, before=CommentState.WAITING, after=CommentState.VISIBLE
    ):
        return False
    tell_soon(comment.pk)
    return True


def _accept_words(comment: Comment) -> bool:
    try:
        replace_words(comment, comment.pending_source, comment.revision)
    except CommentRefused:
        return False
    return True


@transaction.atomic
def reject(*, comment: Comment, by: User) -> bool:
    """Refuse a waiting comment; of a shown one only the new words go."""
    if comment.has_pending:
        return bool(
            Comment.objects.filter(
                pk=comment.pk, has_pending=True, revision=comment.revision
            ).update(**NO_PENDING)
        )
    return change_state(comment, before=CommentState.WAITING, after=CommentState.REJECTED)


@transaction.atomic
def hide(*, comment: Comment, by: User, reason: str = "") -> bool:
    """Put words in its place until somebody looks again; answers stay."""
    return _take_away(comment, CommentState.HIDDEN, reason)


@transaction.atomic
def remove(*, comment: Comment, by: User, reason: str = "") -> bool:
    """Take it away for good (an appeal can still bring it back)."""
    from_hidden = change_state(comment, before=CommentState.HIDDEN, after=CommentState.REMOVED)
    return from_hidden or _take_away(comment, CommentState.REMOVED, reason)


def _take_away(comment: Comment, after: str, reason: str) -> bool:
    fields = {**NO_PENDING, "removal_reason": reason[:300]}
    return change_state(comment, before=CommentState.VISIBLE, after=after, **fields)


@transaction.atomic
def restore(*, comment: Comment, by: User) -> bool:
    """Show again what was hidden, removed or rejected."""
    restored = any(
        change_state(comment, before=state, after=CommentState.VISIBLE, removal_reason="")
        for state in TAKEN_AWAY
    )
    if restored:
        tell_soon(comment.pk)
    return restored


@transaction.atomic
def close_discussion(*, page_id: int, by: User, reason: str = "") -> bool:
    """No comment can be added from now on; False when it was closed already."""
    discussion_of(page_id)
    closed = Discussion.objects.filter(pk=page_id, closed_at=None).update(
        closed_at=timezone.now(), closed_reason=reason[:300]
    )
    if closed:
        bump(page_id)
        record("comments.closed", actor=by, details={"page": page_id})
    return bool(closed)


@transaction.atomic
def open_discussion(*, page_id: int, by: User) -> bool:
    """Let people write again; False when it was open."""
    opened = Discussion.objects.filter(pk=page_id, closed_at__isnull=False).update(
        closed_at=None, closed_reason=""
    )
    if opened:
        bump(page_id)
        record("comments.opened", actor=by, details={"page": page_id})
    return bool(opened)

"""Counts and versions, exact whoever writes at the same time: every change is one UPDATE.

Every write takes the row of its discussion first, so two writers never wait for each other.
"""

from django.db.models import F
from django.utils import timezone

from site_modules.comments.enums import KEEPS_PLACE, CommentState
from site_modules.comments.models import Comment, Discussion


def discussion_of(page_id: int) -> Discussion:
    """The row beside a page, made when nobody wrote there before."""
    return Discussion.objects.get_or_create(page_id=page_id)[0]


def bump(page_id: int) -> None:
    """What readers see changes; the first statement of a write, for it holds the discussion."""
    Discussion.objects.filter(pk=page_id).update(version=F("version") + 1)


def change_state(comment: Comment, *, before: str, after: str, **fields: object) -> bool:
    """Move a comment from one state to another and keep all counts; False when it was elsewhere.

    Runs inside the caller's transaction. The row itself decides who was first.
    """
    bump(comment.page_id)
    moved = Comment.objects.filter(pk=comment.pk, state=before).update(state=after, **fields)
    if not moved:
        return False
    keeps = after in KEEPS_PLACE or (after == CommentState.DELETED and has_answers(comment))
    set_place(comment, keeps)
    shown = int(after == CommentState.VISIBLE) - int(before == CommentState.VISIBLE)
    if shown:
        values: dict[str, object] = {"comment_count": F("comment_count") + shown}
        if after == CommentState.VISIBLE:
            values["last_comment_at"] = timezone.now()
        Discussion.objects.filter(pk=comment.page_id).update(**values)
    comment.refresh_from_db(fields=["state", "has_place"])
    return True


def has_answers(comment: Comment) -> bool:
    """Whether something stands below it that keeps its place."""
    return Comment.objects.filter(parent=comment.pk, has_place=True).exists()


def set_place(comment: Comment, keeps: bool) -> None:
    """Give a comment its place, or take it; what it answers gets its place back with it."""
    changed = Comment.objects.filter(pk=comment.pk, has_place=not keeps).update(has_place=keeps)
    if changed and comment.thread_id:
        step = 1 if keeps else -1
        Comment.objects.filter(pk=comment.thread_id).update(reply_count=F("reply_count") + step)
    if changed and keeps and comment.parent_id:
        parent = Comment.objects.get(pk=comment.parent_id)
        if not parent.has_place:
            set_place(parent, keeps=True)

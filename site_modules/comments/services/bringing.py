"""Comments that were written elsewhere, brought over with their places, days and states.

Nobody is told of them, and no limit counts them: they are of another day.
"""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F, Value
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from cms.core.members_text import RENDERER_VERSION
from site_modules.accounts.models import User
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, Discussion
from site_modules.comments.services.counts import bump, change_state, discussion_of
from site_modules.comments.services.text import html_of
from site_modules.comments.services.writing import path_below

#: What a comment from elsewhere may be.
BROUGHT_STATES = frozenset({CommentState.VISIBLE, CommentState.WAITING, CommentState.REJECTED})


@transaction.atomic
def bring_comment(
    *,
    page: Any,
    author: User,
    text: str,
    state: CommentState,
    written_at: datetime,
    parent: Comment | None = None,
    key: str,
) -> Comment:
    """Add a comment below a page; `key` is its name elsewhere, so that it comes once."""
    known = Comment.objects.filter(author=author, sent_key=key).first()
    if known is not None:
        return known
    is_shown = state == CommentState.VISIBLE
    discussion_of(page.pk)
    Discussion.objects.filter(pk=page.pk).update(
        last_number=F("last_number") + 1,
        version=F("version") + 1,
        **_shown_values(written_at) if is_shown else {},
    )
    number = Discussion.objects.values_list("last_number", flat=True).get(pk=page.pk)
    comment = Comment.objects.create(
        page_id=page.pk,
        parent=parent,
        thread_id=(parent.thread_id or parent.pk) if parent else None,
        path=path_below(parent, number),
        author=author,
        source=text,
        html=html_of(text, {}),
        state=state,
        has_place=is_shown,
        created_at=written_at,
        told_at=timezone.now(),
        sent_key=key,
    )
    if is_shown and comment.thread_id:
        Comment.objects.filter(pk=comment.thread_id).update(reply_count=F("reply_count") + 1)
    return comment


def _shown_values(written_at: datetime) -> dict[str, Any]:
    moment = Value(written_at)
    latest = Greatest(Coalesce(F("last_comment_at"), moment), moment)
    return {"comment_count": F("comment_count") + 1, "last_comment_at": latest}


@transaction.atomic
def bring_change(*, comment: Comment, text: str, state: CommentState) -> None:
    """What became of it elsewhere meanwhile: other words, a moderator's decision there."""
    if text != comment.source:
        bump(comment.page_id)
        Comment.objects.filter(pk=comment.pk).update(
            source=text, html=html_of(text, {}), renderer_version=RENDERER_VERSION
        )
    if state != comment.state:
        change_state(comment, before=comment.state, after=state)

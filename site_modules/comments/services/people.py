"""What discussions show of people follows what people choose."""

import re
from typing import Any

from django.db.models import F, Q

from cms.core.members_text import RENDERER_VERSION
from site_modules.comments.models import Comment, CommentEdit, Discussion, Mention
from site_modules.comments.services.text import html_of, people_addressed, render_again

#: Stands where the name of somebody stood who left; it is no username.
NOBODY = "[utilizator șters]"


def show_changed_person(*, user_id: int) -> None:
    """Make what names this person anew: their own comments, and those that address them."""
    renew_discussions_of(user_id)
    for comment in _addressing(user_id):
        render_again(comment)


def forget_mentions(user: Any) -> None:
    """Take the name of somebody who leaves out of every comment that addresses them."""
    renew_discussions_of(user.pk)
    address = f"@{user.username}"
    name = re.compile(rf"(?<![\w@/.+-]){re.escape(address)}(?![\w+-]|\.\w)")
    for comment in Comment.objects.filter(
        Q(source__contains=address) | Q(pending_source__contains=address)
    ).iterator(chunk_size=200):
        pending = name.sub(NOBODY, comment.pending_source)
        words = _neutral(name, comment)
        Comment.objects.filter(pk=comment.pk).update(pending_source=pending, **words)
        Discussion.objects.filter(pk=comment.page_id).update(version=F("version") + 1)
    for edit in CommentEdit.objects.filter(source__contains=address).iterator(chunk_size=200):
        CommentEdit.objects.filter(pk=edit.pk).update(**_neutral(name, edit))


def _neutral(name: re.Pattern[str], row: Comment | CommentEdit) -> dict[str, Any]:
    words = name.sub(NOBODY, row.source)
    html = html_of(words, people_addressed(words))
    return {"source": words, "html": html, "renderer_version": RENDERER_VERSION}


def _addressing(user_id: int) -> Any:
    keys = list(Mention.objects.filter(user=user_id).values_list("comment", flat=True))
    return Comment.objects.filter(pk__in=keys).iterator(chunk_size=200)


def renew_discussions_of(user_id: int) -> None:
    """What is kept of the discussions in which somebody wrote is made anew."""
    pages = Comment.objects.filter(author=user_id).values("page")
    Discussion.objects.filter(pk__in=pages).update(version=F("version") + 1)

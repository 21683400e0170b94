"""Who is told of a comment: each person once, and only who may read it."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Q
from django.utils import timezone

from cms.core.access import can_view_page
from site_modules.accounts.models import User
from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, DiscussionFollow, Mention
from site_modules.comments.selectors.places import address_of
from site_modules.comments.services.writing import authors_of
from site_modules.notifications.delivery import notify

BATCH = 500


def tell(*, comment_id: int) -> None:
    """Answered, mentioned, following, in this order; a second run tells nobody."""
    shown = Comment.objects.filter(pk=comment_id, state=CommentState.VISIBLE, told_at=None)
    if not shown.update(told_at=timezone.now()):
        return
    comment = Comment.objects.select_related("author", "parent", "page").get(pk=comment_id)
    page = comment.page.specific
    told = {comment.author_id}
    for kind, keys in (
        ("comments.reply", [comment.parent.author_id] if comment.parent else []),
        ("comments.mention", _mentioned(comment)),
        ("comments.followed", _following(page)),
    ):
        fresh = [key for key in dict.fromkeys(keys) if key is not None and key not in told]
        told |= set(fresh)
        _tell(kind, comment, page, fresh)


def _mentioned(comment: Comment) -> Iterable[int]:
    return Mention.objects.filter(comment=comment).values_list("user_id", flat=True)


def _following(page: Any) -> Iterable[int]:
    """Who follows, and who wrote the page unless they asked not to be told."""
    wishes = dict(DiscussionFollow.objects.filter(page=page.pk).values_list("user", "is_following"))
    authors = [key for key in sorted(authors_of(page)) if wishes.get(key, True)]
    return [*authors, *(key for key, follows in wishes.items() if follows)]


def _tell(kind: str, comment: Comment, page: Any, keys: list[int]) -> None:
    who = comment.author.public_name if comment.author else ""
    for start in range(0, len(keys), BATCH):
        people = User.objects.filter(Q(pk__in=keys[start : start + BATCH]), erased_at=None)
        notify(
            kind=kind,
            recipients=[person for person in people if can_view_page(person, page)],
            url=address_of(comment),
            data={"who": who, "page": page.title},
            group_key=f"comments:{page.pk}",
        )

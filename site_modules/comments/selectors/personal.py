"""What one person sees beside everybody: own comments, own thanks, what waits."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, F, IntegerField, Q, Value
from django.db.models.functions import Cast

from site_modules.comments.enums import CommentState
from site_modules.comments.models import Comment, Discussion, DiscussionFollow, Thanks

MINE, WAITING, THANKED, WISH = "mine", "waiting", "thanked", "wish"
MOST_WAITING = 20


@dataclass(frozen=True)
class Personal:
    """Keys of comments on one page, as one person stands to them."""

    mine: set[int] = field(default_factory=set)
    thanked: set[int] = field(default_factory=set)
    waiting: list[int] = field(default_factory=list)
    #: None where the person never said.
    follows: bool | None = None


def discussion_beside(page: Any) -> Discussion:
    """The row of a page (read with it where it is served); an empty one where nobody wrote."""
    found: Discussion | None = getattr(page, "discussion", None)
    return found or Discussion(page_id=page.pk, version=0)


def personal_of(user: Any, page_id: int, shown: Iterable[int]) -> Personal:
    """One query, whatever the discussion holds."""
    keys = list(shown)
    own = Comment.objects.filter(page=page_id, author=user.pk)
    waits = Q(state=CommentState.WAITING) | Q(has_pending=True)
    rows = own.filter(pk__in=keys, state=CommentState.VISIBLE).values_list("pk", _kind(MINE))
    rows = rows.union(
        own.filter(waits).order_by().values_list("pk", _kind(WAITING)),
        Thanks.objects.filter(user=user.pk, comment__in=keys).values_list(
            F("comment_id"), _kind(THANKED)
        ),
        DiscussionFollow.objects.filter(user=user.pk, page=page_id).values_list(
            Cast("is_following", IntegerField()), _kind(WISH)
        ),
        all=True,
    )
    found: dict[str, list[int]] = {}
    for key, kind in rows:
        found.setdefault(kind, []).append(key)
    wish = found.get(WISH)
    return Personal(
        mine=set(found.get(MINE, [])),
        thanked=set(found.get(THANKED, [])),
        waiting=sorted(found.get(WAITING, []))[-MOST_WAITING:],
        follows=bool(wish[0]) if wish else None,
    )


def _kind(name: str) -> Value:
    return Value(name, output_field=CharField())


def own_waiting(keys: list[int]) -> list[Comment]:
    """What the person wrote and nobody else sees yet."""
    return list(Comment.objects.filter(pk__in=keys).order_by("pk")) if keys else []

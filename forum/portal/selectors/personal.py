"""What one person sees in a topic beside everybody: thanks, votes, what waits, follows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, F, IntegerField, Q, Value
from django.db.models.functions import Cast
from machina.apps.forum_conversation.forum_polls.models import TopicPollVote

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import PostThanks, TopicFollow

WAITING, THANKED, WISH, VOTED = "waiting", "thanked", "wish", "voted"
MOST_WAITING = 20


@dataclass(frozen=True)
class Personal:
    """Keys of posts and options, as one person stands to them."""

    thanked: set[int] = field(default_factory=set)
    waiting: list[int] = field(default_factory=list)
    voted: set[int] = field(default_factory=set)
    #: None where the person never said.
    follows: bool | None = None


def personal_of(user: Any, topic: Topic, shown: Iterable[int]) -> Personal:
    """One query, whatever the topic holds."""
    own = Post.objects.filter(topic=topic.pk, poster=user.pk)
    waits = Q(state=PostState.WAITING, number=None) | Q(has_pending=True)
    rows = own.filter(waits).order_by().values_list("pk", _kind(WAITING))
    rows = rows.union(
        PostThanks.objects.filter(user=user.pk, post__in=list(shown)).values_list(
            F("post_id"), _kind(THANKED)
        ),
        TopicFollow.objects.filter(user=user.pk, topic=topic.pk).values_list(
            Cast("is_following", IntegerField()), _kind(WISH)
        ),
        TopicPollVote.objects.filter(voter=user.pk, poll_option__poll__topic=topic.pk).values_list(
            F("poll_option_id"), _kind(VOTED)
        ),
        all=True,
    )
    found: dict[str, list[int]] = {}
    for key, kind in rows:
        found.setdefault(kind, []).append(key)
    wish = found.get(WISH)
    return Personal(
        thanked=set(found.get(THANKED, [])),
        waiting=sorted(found.get(WAITING, []))[-MOST_WAITING:],
        voted=set(found.get(VOTED, [])),
        follows=bool(wish[0]) if wish else None,
    )


def _kind(name: str) -> Value:
    return Value(name, output_field=CharField())


def own_waiting(keys: list[int]) -> list[Post]:
    """What the person wrote and nobody else sees yet."""
    return list(Post.objects.filter(pk__in=keys).order_by("pk")) if keys else []

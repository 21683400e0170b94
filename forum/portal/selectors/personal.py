"""What one person sees in a topic beside everybody: thanks, votes, what waits, follows."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db import connection
from machina.apps.forum_conversation.forum_polls.models import TopicPollOption, TopicPollVote

from forum.forum_conversation.models import Post, Topic
from forum.portal.models import PostThanks, TopicFollow

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
    """One statement, whatever the topic holds; written by hand, since it stands in every reading
    of a topic and composing it cost more than asking it."""
    found: dict[str, list[int]] = {}
    with connection.cursor() as cursor:
        cursor.execute(*_statement(user.pk, topic, list(shown)))
        for kind, key in cursor.fetchall():
            found.setdefault(kind, []).append(key)
    wish = found.get("wish")
    return Personal(
        thanked=set(found.get("thanked", [])),
        waiting=sorted(found.get("waiting", []))[-MOST_WAITING:],
        voted=set(found.get("voted", [])),
        follows=bool(wish[0]) if wish else None,
    )


def _statement(user_id: int, topic: Topic, shown: list[int]) -> tuple[str, list[Any]]:
    post, thanks, follow = (one._meta.db_table for one in (Post, PostThanks, TopicFollow))
    parts = [
        f"SELECT 'waiting', id FROM {post} WHERE topic_id = %s AND poster_id = %s "  # noqa: S608
        "AND ((state = 'waiting' AND number IS NULL) OR has_pending)",
        f"SELECT 'wish', CASE WHEN is_following THEN 1 ELSE 0 END FROM {follow} "  # noqa: S608
        "WHERE topic_id = %s AND user_id = %s",
    ]
    values: list[Any] = [topic.pk, user_id, topic.pk, user_id]
    if shown:
        places = ", ".join(["%s"] * len(shown))
        parts.append(
            f"SELECT 'thanked', post_id FROM {thanks} "  # noqa: S608
            f"WHERE user_id = %s AND post_id IN ({places})"
        )
        values += [user_id, *shown]
    poll = getattr(topic, "poll", None)
    if poll is not None:
        vote, option = TopicPollVote._meta.db_table, TopicPollOption._meta.db_table
        parts.append(
            f"SELECT 'voted', vote.poll_option_id FROM {vote} vote "  # noqa: S608
            f"JOIN {option} chosen ON chosen.id = vote.poll_option_id "
            "WHERE vote.voter_id = %s AND chosen.poll_id = %s"
        )
        values += [user_id, poll.pk]
    return " UNION ALL ".join(parts), values


def own_waiting(keys: list[int]) -> list[Post]:
    """What the person wrote and nobody else sees yet."""
    return list(Post.objects.filter(pk__in=keys).order_by("pk")) if keys else []

"""Who is told of a post: each person once, and only who may read it when it is told."""

from collections.abc import Iterable

from django.utils import timezone

from forum.access import can_read
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import ForumFollow, PostMention, TopicFollow
from forum.portal.selectors.addresses import post_address, topic_address
from site_modules.accounts.models import User
from site_modules.notifications.delivery import notify

BATCH = 500


def tell(*, post_id: int) -> None:
    """Answered or quoted, mentioned, following, in this order; a second run tells nobody."""
    shown = Post.objects.filter(
        pk=post_id, state=PostState.VISIBLE, topic__state=PostState.VISIBLE, told_at=None
    )
    if not shown.update(told_at=timezone.now()):
        return
    post = Post.objects.select_related("poster", "answers", "topic__forum").get(pk=post_id)
    told = {post.poster_id}
    for kind, keys in (
        ("forum.answer", [post.answers.poster_id] if post.answers else []),
        ("forum.mention", _mentioned(post)),
        ("forum.reply", [] if post.is_first else _following(post)),
        ("forum.topic", _following_forum(post) if post.is_first else []),
    ):
        fresh = [key for key in dict.fromkeys(keys) if key is not None and key not in told]
        told |= set(fresh)
        _tell(kind, post, fresh)


def _mentioned(post: Post) -> Iterable[int]:
    return PostMention.objects.filter(post=post).values_list("user_id", flat=True)


def _following(post: Post) -> Iterable[int]:
    follows = TopicFollow.objects.filter(topic=post.topic_id, is_following=True)
    return follows.order_by("pk").values_list("user_id", flat=True)


def _following_forum(post: Post) -> Iterable[int]:
    follows = ForumFollow.objects.filter(forum=post.topic.forum_id)
    return follows.order_by("pk").values_list("user_id", flat=True)


def _tell(kind: str, post: Post, keys: list[int]) -> None:
    topic = post.topic
    who = post.poster.public_name if post.poster else ""
    is_topic = kind == "forum.topic"
    for start in range(0, len(keys), BATCH):
        people = User.objects.filter(pk__in=keys[start : start + BATCH], erased_at=None)
        notify(
            kind=kind,
            recipients=[person for person in people if can_read(person, topic.forum_id)],
            url=post_address(post.pk),
            data={"who": who, "topic": topic.subject, "forum": topic.forum.name},
            group_key=f"forum:{topic.forum_id}" if is_topic else f"topic:{topic.pk}",
        )


def tell_rearranged(*, what: str, left: int, present: int, by: int) -> None:
    """A topic was split: its authors in the new one hear of it. Two were joined: those who followed
    the one that is gone do. Each once, and only who may read where the posts are now."""
    topics = Topic.objects.in_bulk([left, present])
    if len(topics) < 2:
        return
    follows = TopicFollow.objects.filter(topic=left, is_following=True)
    authors = Post.objects.filter(topic=present, poster__isnull=False)
    keys = (
        authors.values_list("poster", flat=True).distinct()
        if what == "split"
        else follows.values_list("user", flat=True)
    )
    people = User.objects.filter(pk__in=set(keys) - {by}, erased_at=None)
    notify(
        kind=f"forum.{what}",
        recipients=[one for one in people if can_read(one, topics[present].forum_id)],
        url=topic_address(present),
        data={"topic": topics[left].subject, "into": topics[present].subject},
    )
    if what == "merged":
        TopicFollow.objects.filter(topic=left).delete()

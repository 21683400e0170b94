"""Counts, numbers and versions, exact whoever writes at the same time: each change is one UPDATE.

Every write takes the row of its topic first and those of forums after it, so two writers never wait
for each other.
"""

from typing import Any

from django.db.models import F
from machina.apps.forum.models import Forum

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic


def bump(topic_id: int) -> None:
    """What readers see changes; the first statement of a write, for it holds the topic."""
    Topic.objects.filter(pk=topic_id).update(version=F("version") + 1)


def take_number(topic_id: int) -> int:
    """The next place in the topic."""
    Topic.objects.filter(pk=topic_id).update(last_number=F("last_number") + 1)
    return int(Topic.objects.values_list("last_number", flat=True).get(pk=topic_id))


def change_state(post: Post, *, before: str, after: str, **fields: Any) -> bool:
    """Move a post from one state to another and keep all counts; False when it was elsewhere.

    Runs inside the caller's transaction. The row itself decides who was first.
    """
    bump(post.topic_id)
    is_shown = after == PostState.VISIBLE
    moved = Post.objects.filter(pk=post.pk, state=before).update(
        state=after, approved=is_shown, **fields
    )
    if not moved:
        return False
    if is_shown and post.number is None:
        number = take_number(post.topic_id)
        Post.objects.filter(pk=post.pk).update(number=number)
    post.refresh_from_db(fields=["state", "number", "approved"])
    step = int(is_shown) - int(before == PostState.VISIBLE)
    if step:
        _count_post(post, step)
    if not is_shown:
        Topic.objects.filter(pk=post.topic_id, accepted=post.pk).update(accepted=None)
    return True


def _count_post(post: Post, step: int) -> None:
    Topic.objects.filter(pk=post.topic_id).update(posts_count=F("posts_count") + step)
    renew_last_post(post.topic_id)
    topic = Topic.objects.get(pk=post.topic_id)
    if topic.is_visible:
        Forum.objects.filter(pk=topic.forum_id).update(
            direct_posts_count=F("direct_posts_count") + step
        )
        renew_last_topic(topic.forum_id)


def renew_last_post(topic_id: int) -> None:
    """The last shown post of a topic, found by its number."""
    shown = Post.objects.filter(topic=topic_id, number__isnull=False, state=PostState.VISIBLE)
    last = shown.order_by("-number").values("pk", "created").first()
    values = {"last_post_id": last["pk"], "last_post_on": last["created"]} if last else {}
    if values:
        Topic.objects.filter(pk=topic_id).update(**values)


def renew_last_topic(forum_id: int) -> None:
    """The topic of a forum that was written in last."""
    shown = Topic.objects.filter(forum=forum_id).shown()
    last = shown.order_by("-last_post_on").values("last_post_id", "last_post_on").first()
    values = last or {"last_post_id": None, "last_post_on": None}
    Forum.objects.filter(pk=forum_id).update(**values)


def count_topic(topic: Topic, step: int) -> None:
    """A topic appeared in its forum (1) or left it (-1), with all its posts."""
    Forum.objects.filter(pk=topic.forum_id).update(
        direct_topics_count=F("direct_topics_count") + step,
        direct_posts_count=F("direct_posts_count") + step * topic.posts_count,
    )
    renew_last_topic(topic.forum_id)


def change_topic_state(topic: Topic, *, before: str, after: str, **fields: Any) -> bool:
    """The same for a topic: it appears in its forum, or leaves it, with all its posts."""
    is_shown = after == PostState.VISIBLE
    moved = Topic.objects.filter(pk=topic.pk, state=before).update(
        state=after, approved=is_shown, version=F("version") + 1, **fields
    )
    if not moved:
        return False
    step = int(is_shown) - int(before == PostState.VISIBLE)
    topic.refresh_from_db()
    if step:
        count_topic(topic, step)
    return True

"""Numbers and counts of a topic whose posts came or went, made anew in a few statements."""

from django.db import connection
from django.db.models import F
from machina.apps.forum.models import Forum

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.services.counts import renew_last_topic

#: Numbers that no topic reaches: posts wait there while others take their places, since no number
#: may be taken twice even for a moment.
ASIDE, ORDERED = 1_000_000_000, 2_000_000_000


def set_aside(topic_id: int) -> None:
    """Free the numbers of a topic, keeping the order."""
    Post.objects.filter(topic=topic_id, number__isnull=False).update(number=F("number") + ASIDE)


def number_again(topic_id: int, *, opening: int, by_time: bool) -> None:
    """Places from 1 without gaps, as the posts stood or by time; `opening`, where it is among
    them, stands first."""
    post = Post._meta.db_table
    order = "created, id" if by_time else "number"
    with connection.cursor() as cursor:
        cursor.execute(
            f"UPDATE {post} SET number = %s + placed.place FROM ("  # noqa: S608
            "SELECT id, ROW_NUMBER() OVER ("
            f"ORDER BY CASE WHEN id = %s THEN 0 ELSE 1 END, {order}) AS place "
            f"FROM {post} WHERE topic_id = %s AND number IS NOT NULL) placed "
            f"WHERE placed.id = {post}.id",
            [ORDERED, opening, topic_id],
        )
    posts = Post.objects.filter(topic=topic_id, number__gt=ORDERED)
    posts.update(number=F("number") - ORDERED)


def count_again(topic_id: int) -> int:
    """First, last and number of posts; returns how many are shown."""
    placed = Post.objects.filter(topic=topic_id, number__isnull=False).order_by("-number")
    shown = placed.filter(state=PostState.VISIBLE)
    last, total = shown.values("pk", "created").first(), shown.count()
    values = {"last_post_id": last["pk"], "last_post_on": last["created"]} if last else {}
    first = placed.filter(number=1).values_list("pk", flat=True).first()
    Topic.objects.filter(pk=topic_id).update(
        first_post=first, posts_count=total, last_number=placed.count(), **values
    )
    return total


def shift_forum(forum_id: int, *, topics: int, posts: int) -> None:
    """So many topics and posts came to a forum, or left it."""
    Forum.objects.filter(pk=forum_id).update(
        direct_topics_count=F("direct_topics_count") + topics,
        direct_posts_count=F("direct_posts_count") + posts,
    )
    renew_last_topic(forum_id)

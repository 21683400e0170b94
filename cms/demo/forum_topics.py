"""Writes the topics and posts of the demonstration's forum, and takes them away."""

from functools import partial

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone

from cms.demo import texts
from cms.demo.articles import moment
from cms.demo.content.forum.shapes import Post as PostText
from cms.demo.content.forum.shapes import Topic as TopicText
from cms.demo.forum_besides import Written, pairs, write_what_stands_beside
from cms.demo.forum_board import count_again, load_board
from cms.demo.forum_moderation import moderate, suspend_somebody
from cms.demo.models import DemoRecord
from cms.demo.people import demo_people
from cms.demo.records import remember_all
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal.models import PostFile
from forum.portal.services.text import html_of, people_addressed
from site_modules.accounts.models import User


def load_forum(people: dict[str, User]) -> None:
    """Forums, and the topics that are not there yet; nobody is told, for they are of another day.

    Hundreds of posts: rows are made many at a time, with the counts that the services would keep.
    """
    forums = load_board()
    keys = [forum.pk for forum in forums.values()]
    standing = set(Topic.objects.filter(forum__in=keys).values_list("forum_id", "subject"))
    new = [
        text for text in texts.TOPICS if (forums[text.forum].pk, text.title) not in standing
    ]  # fmt: skip
    if not new:
        return
    topics = [_topic(text, forums[text.forum].pk, people) for text in new]
    Topic.objects.bulk_create(topics)
    written = [
        (text, topic, _posts(text, topic, people)) for text, topic in zip(new, topics, strict=True)
    ]
    Post.objects.bulk_create([post for _, _, posts in written for post in posts])
    _link(written)
    write_what_stands_beside(written, people)
    count_again(keys)
    moderate(pairs(written), people)
    suspend_somebody(people)
    remember_all({f"topic:{text.key}": topic for text, topic, _ in written})


def _topic(text: TopicText, forum_id: int, people: dict[str, User]) -> Topic:
    opening = text.posts[0]
    return Topic(
        forum_id=forum_id,
        poster=people[opening.author],
        subject=text.title,
        created=moment(opening.at),
        type=Topic.TOPIC_STICKY if text.is_pinned else Topic.TOPIC_POST,
        status=Topic.TOPIC_LOCKED if text.locked_reason else Topic.TOPIC_UNLOCKED,
        locked_reason=text.locked_reason,
        state=_state(opening),
        approved=not opening.waits,
        views_count=text.views,
        posts_count=sum(not post.waits for post in text.posts),
        # The opening post has its place from the start; others get one when they are shown.
        last_number=sum(not post.waits for post in text.posts[1:]) + 1,
    )


def _posts(text: TopicText, topic: Topic, people: dict[str, User]) -> list[Post]:
    """The posts with their numbers; what waits has none. What was removed goes later."""
    made, number = [], 0
    for place, words in enumerate(text.posts):
        has_place = place == 0 or not words.waits
        number += int(has_place)
        made.append(
            Post(
                topic=topic,
                poster=people[words.author],
                content=words.text,
                html=html_of(words.text, people_addressed(words.text)),
                created=moment(words.at),
                state=_state(words),
                approved=not words.waits,
                number=number if has_place else None,
                thanks_count=words.thanks,
                told_at=None if words.waits else timezone.now(),
            )
        )
    return made


def _state(words: PostText) -> PostState:
    return PostState.WAITING if words.waits else PostState.VISIBLE


def _link(written: Written) -> None:
    """What can be said only of rows that have a key: first, last and accepted, who quotes whom."""
    quoting = []
    for text, topic, posts in written:
        shown = [post for post in posts if post.is_visible]
        topic.first_post = posts[0]
        topic.last_post = shown[-1] if shown else None
        topic.last_post_on = (shown or posts)[-1].created
        for words, post in zip(text.posts, posts, strict=True):
            if words.is_accepted:
                topic.accepted = post
            if words.answers is not None:
                post.answers = posts[words.answers - 1]
                quoting.append(post)
    fields = ["first_post", "last_post", "last_post_on", "accepted"]
    Topic.objects.bulk_update([topic for _, topic, _ in written], fields)
    Post.objects.bulk_update(quoting, ["answers"])


def remove_topics() -> list[str]:
    """Take the demonstration's topics away; returns those that stay because others wrote there."""
    records = DemoRecord.objects.filter(content_type=ContentType.objects.get_for_model(Topic))
    topics = Topic.objects.filter(pk__in=[int(record.object_id) for record in records])
    by_others = Post.objects.exclude(poster__in=demo_people().values())
    kept = topics.filter(pk__in=by_others.values("topic"))
    titles = list(kept.values_list("subject", flat=True))
    going = list(topics.exclude(pk__in=kept.values("pk")))
    forums = {topic.forum_id for topic in going}
    _delete_files(going)
    Topic.objects.filter(pk__in=[topic.pk for topic in going]).delete()
    count_again(forums)
    records.delete()
    return titles


def _delete_files(topics: list[Topic]) -> None:
    """What lies on the disk goes when the rows are surely gone."""
    for file in PostFile.objects.filter(post__topic__in=topics):
        transaction.on_commit(partial(file.file.storage.delete, str(file.file.name)))

"""A forum to write in, and people who were trusted before."""

from datetime import timedelta
from itertools import count
from typing import Any

import pytest
from django.utils import timezone
from machina.apps.forum.models import Forum

from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from site_modules.accounts.models import User

TRUSTED = ("member", "other_member", "delegate", "editor", "moderator", "administrator")


@pytest.fixture(autouse=True)
def trusted_people(request):
    """Who is new is said by the tests about new accounts."""
    if "db" in request.fixturenames or request.node.get_closest_marker("django_db"):
        request.getfixturevalue("db")
        User.objects.filter(username__in=TRUSTED).update(trusted_at=timezone.now())


def forum_named(name: str) -> Forum:
    return Forum.objects.get(name=name)


@pytest.fixture
def common(db):
    """A forum in which every member writes."""
    return forum_named("Voluntari și comunitate")


@pytest.fixture
def private(db):
    """A forum of delegates."""
    return forum_named("Delegații organizațiilor")


@pytest.fixture
def moderated(db):
    """A forum in which a moderator reads first."""
    return forum_named("Politici publice și consultări")


@pytest.fixture
def open_topic(person):
    """`open_topic(forum, "member", title=…)`: a topic by the service."""
    numbers = count(1)

    def make(forum: Any, who: str = "member", **options: Any) -> Topic:
        number = next(numbers)
        options = {"title": f"Subiectul numărul {number}", "text": f"Textul {number}"} | options
        return services.open_topic(forum_id=forum.pk, author=person(who), **options)

    return make


@pytest.fixture
def answer(person):
    """`answer(topic, "member", "text", answers=…)`: a post by the service."""
    numbers = count(1)

    def make(topic: Topic, who: str = "member", text: str = "", **options: Any) -> Post:
        answered = options.pop("answers", None)
        return services.write_post(
            topic_id=topic.pk,
            author=person(who),
            text=text or f"Răspunsul numărul {next(numbers)}",
            answers_id=answered.pk if answered else None,
            **options,
        )

    return make


def fresh(row: Any) -> Any:
    return type(row).objects.get(pk=row.pk)


def counts_of(forum: Forum) -> tuple[int, int]:
    """(topics, posts) as the board says."""
    row = Forum.objects.get(pk=forum.pk)
    return row.direct_topics_count, row.direct_posts_count


def grow(topic: Topic, posts: int, author: User) -> None:
    """Many shown posts at once, with the counts that the services would have kept."""
    start = topic.last_number
    at = timezone.now()
    rows = [
        Post(topic=topic, poster=author, content="Un rând.", html="<p>Un rând.</p>",
             number=start + n, created=at + timedelta(milliseconds=n))
        for n in range(1, posts + 1)
    ]  # fmt: skip
    Post.objects.bulk_create(rows, batch_size=1000)
    last = Post.objects.filter(topic=topic).order_by("-number").first()
    Topic.objects.filter(pk=topic.pk).update(
        last_number=start + posts, posts_count=topic.posts_count + posts, last_post=last,
        last_post_on=last.created, version=topic.version + 1,
    )  # fmt: skip
    Forum.objects.filter(pk=topic.forum_id).update(
        direct_posts_count=counts_of(topic.forum)[1] + posts, last_post=last,
        last_post_on=last.created,
    )  # fmt: skip

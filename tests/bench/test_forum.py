"""What the forum's pages cost a member, and that it follows neither the topics nor the posts.

Stock machina on the same machine: index 32, topic page 36 (the first) and 45 (page 500).
"""

import statistics
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import path, reverse
from django.utils import timezone
from machina.apps.forum.models import Forum

from cms.urls import urlpatterns as site_urlpatterns
from forum.forum_conversation.models import Post, Topic
from tests.bench.test_main_pages import empty_view, seconds

pytestmark = [pytest.mark.bench, pytest.mark.urls(__name__)]
urlpatterns = [path("bench-empty/", empty_view), *site_urlpatterns]

SMALL, LARGE = 500, 5000
POSTS_EACH = 20
LONG_TOPIC = 10_000
GROWTH, LAST_PAGE = 1.3, 1.2
WORDS = "Un mesaj despre voluntari, cu câteva rânduri. " * 6


def fill(forums, author, topics):
    """Topics with their posts, written directly: the bench measures reading."""
    at = timezone.now() - timedelta(days=3)
    rows = [
        Topic(forum=forums[n % len(forums)], poster=author, subject=f"Subiectul numărul {n}",
              last_number=POSTS_EACH, posts_count=POSTS_EACH,
              last_post_on=at + timedelta(seconds=n))
        for n in range(topics)
    ]  # fmt: skip
    Topic.objects.bulk_create(rows, batch_size=500)
    for start in range(0, topics, 500):
        write_posts(rows[start : start + 500], author, POSTS_EACH)
    for forum in forums:
        last = Post.objects.filter(topic__forum=forum, number=POSTS_EACH).order_by("-pk").first()
        Forum.objects.filter(pk=forum.pk).update(
            direct_topics_count=Topic.objects.filter(forum=forum).count(),
            direct_posts_count=Post.objects.filter(topic__forum=forum).count(),
            last_post=last, last_post_on=last.topic.last_post_on,
        )  # fmt: skip


def write_posts(topics, author, count):
    Post.objects.bulk_create(
        [
            Post(topic=topic, poster=author, content=WORDS, html=f"<p>{WORDS}</p>", number=n)
            for topic in topics
            for n in range(1, count + 1)
        ],
        batch_size=2000,
    )


def test_cost_of_the_forum(db, person, capsys):
    cache.clear()
    author, client = person("other_member"), Client()
    client.force_login(person("member"))
    forums = list(Forum.objects.filter(type=0, name__in=["Finanțare", "Digitalizare"]))
    fill(forums, author, SMALL)
    long_one = Topic.objects.create(
        forum=forums[0], poster=author, subject="Un subiect lung", last_number=LONG_TOPIC,
        posts_count=LONG_TOPIC, last_post_on=timezone.now(),
    )  # fmt: skip
    write_posts([long_one], author, LONG_TOPIC)
    topic = reverse("forum:topic", args=[long_one.pk])
    pages = {
        "index": reverse("forum:index"),
        "forum": reverse("forum:forum", args=[forums[0].pk]),
        "topic": topic,
        "topic, last page": f"{topic}?pagina={LONG_TOPIC // 20}",
        "unread": reverse("forum:unread"),
    }
    small = {name: costs(client, address) for name, address in pages.items()}
    fill(forums, author, LARGE - SMALL)
    cache.clear()
    large = {name: costs(client, address) for name, address in pages.items()}
    with capsys.disabled():
        print(f"\n{'forum':20}{f'{SMALL} topics':>14}{f'{LARGE} topics':>14}{'growth':>9}")
        for name in pages:
            before, after = small[name], large[name]
            print(f"{name:20}{before:14.2f}{after:14.2f}{after / before:9.2f}")
    for name in pages:
        assert large[name] <= small[name] * GROWTH, name
    assert large["topic, last page"] <= large["topic"] * LAST_PAGE


def costs(client, address):
    """Multiples of the empty view, measured beside it in turns: a shared machine changes its
    speed."""
    rounds = [seconds(client, address) / seconds(client, "/bench-empty/") for _round in range(5)]
    return statistics.median(rounds)

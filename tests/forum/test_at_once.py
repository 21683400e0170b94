"""Many at the same moment: one ballot each, numbers without gaps, one decision.

These tests commit, and empty the database after them.
"""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from machina.apps.forum.models import Forum

from forum.access import forget_map
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import Ballot, PollTerms
from forum.portal.services import NewPoll
from forum.portal.services.board import create_forum
from site_modules.accounts.models import Sanction
from site_modules.accounts.services import create_account
from tests.at_once import at_once

pytestmark = pytest.mark.django_db(transaction=True)
MANY = 50


@pytest.fixture
def people() -> list[Any]:
    """Four who may do everything, so that no rows of rights are needed."""
    made = []
    for name in ("ana", "dan", "eva", "ion"):
        person = create_account(
            username=name, email=f"{name}@punte.example", first_name="Ana", last_name="Pop",
            password=None, roles=[],
        )  # fmt: skip
        person.is_superuser = True
        person.save()
        made.append(person)
    return made


@pytest.fixture
def topic(people: list[Any]) -> Topic:
    forum = create_forum(name="La un loc")
    forget_map()
    poll = NewPoll("Ce alegem?", ["Unu", "Doi"])
    return services.open_topic(
        forum_id=forum.pk, author=people[0], title="Toți odată", text="Text", poll=poll
    )


def test_fifty_votes_of_one_person_are_one_ballot(topic, people):
    options = [option.pk for option in topic.poll.options.all()]

    def vote(number: int) -> bool:
        fresh = Topic.objects.get(pk=topic.pk)
        return services.vote(topic=fresh, voter=people[1], options=[options[number % 2]])

    found = at_once(*(lambda n=n: vote(n) for n in range(MANY)))
    assert found.count(True) == 1, found
    assert Ballot.objects.count() == PollTerms.objects.get().voter_count == 1
    assert people[1].poll_votes.count() == 1


def test_answers_at_once_have_numbers_without_gaps(topic, people):
    def answer(number: int) -> Any:
        return services.write_post(
            topic_id=topic.pk, author=people[number % 4], text=f"Răspunsul {number}"
        )

    found = at_once(*(lambda n=n: answer(n) for n in range(12)))
    assert all(isinstance(one, Post) for one in found), found
    numbers = Post.objects.filter(topic=topic.pk).order_by("number")
    assert list(numbers.values_list("number", flat=True)) == list(range(1, 14))
    fresh = Topic.objects.get(pk=topic.pk)
    assert (fresh.posts_count, fresh.last_number) == (13, 13)
    assert Forum.objects.get(pk=topic.forum_id).direct_posts_count == 13


def test_a_form_sent_many_times_at_once_writes_once(topic, people):
    def send() -> Any:
        return services.write_post(
            topic_id=topic.pk, author=people[2], text="O dată", sent_key="acelasi"
        )

    found = at_once(*(send for _n in range(8)))
    assert len({one.pk for one in found if isinstance(one, Post)}) == 1, found
    assert Post.objects.filter(content="O dată").count() == 1


def test_approving_and_refusing_at_once(topic, people):
    for number in range(10):
        post = Post.objects.create(
            topic=topic, poster=people[1], content="x", html="x", approved=False,
            state=PostState.WAITING,
        )  # fmt: skip
        found = at_once(
            lambda post=post: services.approve_post(
                post=Post.objects.get(pk=post.pk), by=people[2]
            ),
            lambda post=post: services.reject_post(post=Post.objects.get(pk=post.pk), by=people[3]),
        )
        assert sorted(map(str, found)) == ["False", "True"], (number, found)
    shown = Post.objects.filter(topic=topic.pk, state=PostState.VISIBLE).count()
    assert Topic.objects.get(pk=topic.pk).posts_count == shown


def test_moves_at_once_keep_the_counts(topic, people):
    forums = [create_forum(name=f"Forumul {n}") for n in range(3)]
    forget_map()

    def move(number: int) -> Any:
        fresh = Topic.objects.get(pk=topic.pk)
        by = people[number]
        return services.move_topic(topic=fresh, by=by, forum_id=forums[number].pk)

    at_once(*(lambda n=n: move(n) for n in range(3)))
    keys = [topic.forum_id, *(forum.pk for forum in forums)]
    moved = Forum.objects.filter(pk__in=keys)
    counts = moved.values_list("direct_topics_count", "direct_posts_count")
    assert [one for one in counts if one != (0, 0)] == [(1, 1)]


def counts_are_true() -> None:
    for topic in Topic.objects.filter(state=PostState.VISIBLE):
        posts = Post.objects.filter(topic=topic, number__isnull=False).order_by("number")
        numbers = list(posts.values_list("number", flat=True))
        assert numbers == list(range(1, topic.last_number + 1)), topic
        assert topic.posts_count == posts.filter(state=PostState.VISIBLE).count()
    for forum in Forum.objects.all():
        topics = Topic.objects.filter(forum=forum, state=PostState.VISIBLE)
        assert forum.direct_topics_count == topics.count()
        assert forum.direct_posts_count == sum(one.posts_count for one in topics)


def test_of_two_who_split_or_join_at_once_one_does(topic, people):
    others = [
        services.open_topic(forum_id=topic.forum_id, author=people[1], title="Altul", text="x")
        for _n in range(2)
    ]
    posts = [
        services.write_post(topic_id=topic.pk, author=people[2], text=f"{n}") for n in range(4)
    ]
    present = Topic.objects.get(pk=topic.pk)
    seen = services.seen_now(present)

    def split(by: int) -> Any:
        return services.split_topic(
            topic=present, by=people[by], posts=[posts[by].pk], with_following=True,
            title="Desprins", forum_id=topic.forum_id, seen=seen,
        )  # fmt: skip

    def merge(by: int) -> Any:
        into = Topic.objects.get(pk=others[by].pk)
        return services.merge_topic(
            topic=present, into=into, by=people[by], seen=seen, seen_into=services.seen_now(into)
        )

    def answer() -> Any:
        return services.write_post(topic_id=topic.pk, author=people[3], text="Între timp")

    found = at_once(lambda: split(0), lambda: split(1), lambda: merge(0), lambda: merge(1), answer)
    done = [one for one in found[:4] if isinstance(one, Topic)]
    assert len(done) <= 1, found
    assert done or isinstance(found[4], Post), found
    counts_are_true()
    words = Post.objects.filter(number__isnull=False).values_list("content", flat=True)
    assert {"0", "1", "2", "3", "Text"} <= set(words)


def test_joining_two_topics_with_each_other_at_once(topic, people):
    other = services.open_topic(forum_id=topic.forum_id, author=people[1], title="Altul", text="x")
    here, there = Topic.objects.get(pk=topic.pk), Topic.objects.get(pk=other.pk)
    seen = {one.pk: services.seen_now(one) for one in (here, there)}

    def merge(left: Topic, into: Topic) -> Any:
        return services.merge_topic(
            topic=left, into=into, by=people[0], seen=seen[left.pk], seen_into=seen[into.pk]
        )

    found = at_once(lambda: merge(here, there), lambda: merge(there, here))
    assert len([one for one in found if isinstance(one, Topic)]) == 1, found
    assert Topic.objects.filter(state=PostState.VISIBLE).count() == 1
    counts_are_true()


def test_two_moderators_suspend_at_once(topic, people):
    writer = create_account(
        username="vlad", email="vlad@punte.example", first_name="V", last_name="P",
        password=None, roles=[],
    )  # fmt: skip

    def suspend(by: Any) -> Any:
        return services.suspend(
            user=writer, by=by, reason="De două ori", rule="3", until=timezone.now() + timedelta(1)
        )

    found = at_once(*(lambda by=by: suspend(by) for by in people))
    assert len([one for one in found if isinstance(one, Sanction)]) == 1, found
    assert Sanction.objects.count() == 1


def test_a_topic_moved_while_many_answer(topic, people):
    target = create_forum(name="Încolo")
    forget_map()

    def answer(number: int) -> Any:
        return services.write_post(topic_id=topic.pk, author=people[number % 4], text=f"{number}")

    def move() -> Any:
        return services.move_topic(
            topic=Topic.objects.get(pk=topic.pk), by=people[0], forum_id=target.pk
        )

    found = at_once(*(lambda n=n: answer(n) for n in range(6)), move)
    assert all(isinstance(one, Post) for one in found[:6]) and found[6] is True, found
    counts_are_true()


def test_locking_pinning_and_thanks_at_once(topic, people):
    post = services.write_post(topic_id=topic.pk, author=people[1], text="Bun")
    present = Topic.objects.get(pk=topic.pk)
    found = at_once(
        *(lambda by=by: services.lock_topic(topic=present, by=by, reason="x") for by in people),
        *(lambda by=by: services.set_topic_kind(topic=present, by=by, kind=1) for by in people),
    )
    assert found[:4].count(True) == found[4:].count(True) == 1, found
    at_once(*(lambda: services.thank(post=post, by=people[2]) for _n in range(10)))
    assert Post.objects.get(pk=post.pk).thanks_count == 1

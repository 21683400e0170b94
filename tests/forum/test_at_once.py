"""Many at the same moment: one ballot each, numbers without gaps, one decision.

These tests commit, and empty the database after them.
"""

from typing import Any

import pytest
from machina.apps.forum.models import Forum

from forum.access import forget_map
from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import Ballot, PollTerms
from forum.portal.services import NewPoll
from forum.portal.services.board import create_forum
from site_modules.accounts.services import create_account
from tests.moderation.test_at_once import at_once

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

"""How much waits for somebody: all queues in one query, kept for half a minute."""

import pytest

from cms.core import own_values, waiting
from cms.core.counting import count_all
from site_modules.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def queues(monkeypatch):
    monkeypatch.setattr(waiting, "_sources", {})
    everybody = User.objects.all()
    waiting.register_waiting(
        "people", lambda user: {"all": everybody, "me": everybody.filter(pk=user.pk)}
    )
    waiting.register_waiting("nothing", lambda user: {"none": User.objects.none()})
    waiting.register_waiting("not mine", lambda user: {})


def test_all_queues_are_counted_in_one_query(queues, person, django_assert_num_queries):
    member, total = person("member"), User.objects.count()
    own_values.kept(member, "warm", lambda: 1, seconds=1)  # the person's rights
    with django_assert_num_queries(1):
        assert waiting.waiting_count(member, "people") == total + 1
        assert waiting.waiting_count(member, "nothing") == 0
        assert waiting.waiting_count(member, "not mine") == 0


def test_numbers_are_new_after_half_a_minute_and_after_a_deed(queues, person, time_machine):
    from django.utils import timezone

    time_machine.move_to(timezone.now())
    member = person("member")
    before = waiting.waiting_count(member, "people")
    User.objects.create(username="nou", email="nou@punte.example")
    assert waiting.waiting_count(member, "people") == before
    own_values.forget_now(member.pk)
    assert waiting.waiting_count(member, "people") == before + 1
    User.objects.create(username="altul", email="altul@punte.example")
    time_machine.shift(31)
    assert waiting.waiting_count(member, "people") == before + 2


def test_counting_stops_at_the_most(django_assert_num_queries):
    assert count_all(most=3, all=User.objects.order_by("-pk"), none=User.objects.none()) == {
        "all": 3, "none": 0
    }  # fmt: skip
    with django_assert_num_queries(0):
        assert count_all(most=3) == {}

"""What is kept for one person: theirs alone, fresh after what they do, gone after its time."""

from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.utils import timezone, translation

from cms.core import own_values

pytestmark = pytest.mark.django_db


@pytest.fixture
def made():
    """Counts how often a value is made: `made(user)` gives which one it is."""
    counts = SimpleNamespace(number=0)

    def make(user, *, seconds=60, name="cards", meanwhile=lambda: None):
        def new():
            counts.number += 1
            meanwhile()
            return f"{user.username}-{counts.number}"

        return own_values.kept(user, name, new, seconds=seconds)

    return make


def test_a_value_is_made_once_for_each_person(made, person):
    member, other = person("member"), person("other_member")
    assert made(member) == made(member) == "member-1"
    assert made(other) == "other_member-2"
    assert made(member, name="lines") == "member-3"


def test_it_ends_after_its_time(made, person, time_machine):
    time_machine.move_to(timezone.now())
    assert made(person("member"), seconds=30) == "member-1"
    time_machine.shift(31)
    assert made(person("member"), seconds=30) == "member-2"


def test_words_are_kept_in_their_language(made, person):
    assert made(person("member")) == "member-1"
    with translation.override("en"):
        assert made(person("member")) == "member-2"


def test_a_right_that_changes_leads_to_a_new_value_at_once(made, person):
    assert made(person("member")) == "member-1"
    person("member").groups.add(*person("editor").groups.all())
    assert made(person("member")) == "member-2"


def test_what_was_read_before_a_change_is_not_taken_for_what_came_after(made, person):
    member = person("member")
    made(member, meanwhile=lambda: own_values.forget_now(member.pk))
    assert made(member) == "member-2"


def test_the_cache_tells_nothing(made, person):
    made(person("member"))
    stored = repr([cache.get(key) for key in _keys(person("member"))])
    assert "member-1" not in stored and len(stored) > 50


def test_a_value_that_was_changed_in_the_cache_is_not_read(made, person):
    member = person("member")
    made(member)
    for key in _keys(member):
        stamp, sealed = cache.get(key)
        cache.set(key, (stamp, sealed[:-1] + bytes([sealed[-1] ^ 1])))
    assert made(member) == "member-2"


def _keys(user):
    return [own_values._key(user, "cards")]

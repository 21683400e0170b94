"""Counting repeated attempts in windows of time."""

from datetime import timedelta

import pytest
import time_machine
from django.db import transaction
from django.test import RequestFactory

from cms.operations import limits
from cms.operations.models import AttemptCounter

WINDOW = timedelta(minutes=15)
START = "2026-05-04T10:00:00Z"
KEY = limits.attempt_key("sign-in", "ana", "10.0.0.1")


def count() -> int:
    return limits.count_attempt(KEY, window=WINDOW)


def test_attempts_add_up_in_a_window(db):
    assert limits.attempts_so_far(KEY) == 0
    assert [count() for _ in range(3)] == [1, 2, 3]
    assert limits.attempts_so_far(KEY) == 3


def test_looking_adds_nothing(db):
    count()
    for _ in range(3):
        limits.attempts_so_far(KEY)
    assert limits.attempts_so_far(KEY) == 1


def test_window_does_not_move_with_later_attempts(db):
    with time_machine.travel(START, tick=False) as clock:
        count()
        clock.shift(WINDOW - timedelta(seconds=1))
        assert count() == 2
        clock.shift(timedelta(seconds=1))
        assert limits.attempts_so_far(KEY) == 0


def test_window_is_renewed_after_its_end(db):
    with time_machine.travel(START, tick=False) as clock:
        for _ in range(5):
            count()
        clock.shift(WINDOW)
        assert count() == 1
        clock.shift(WINDOW - timedelta(seconds=1))
        assert count() == 2
        assert AttemptCounter.objects.count() == 1


def test_keys_are_counted_apart(db):
    other = limits.attempt_key("sign-in", "ana", "10.0.0.2")
    count()
    count()
    assert limits.count_attempt(other, window=WINDOW) == 1
    assert limits.attempts_so_far(KEY) == 2


def test_forgetting_one_key_leaves_the_others(db):
    other = limits.attempt_key("sign-in", "dan", "10.0.0.1")
    count()
    limits.count_attempt(other, window=WINDOW)
    limits.forget_attempts(KEY)
    assert limits.attempts_so_far(KEY) == 0
    assert limits.attempts_so_far(other) == 1
    assert count() == 1


def test_two_first_attempts_at_once_are_two(db, monkeypatch):
    """The one that loses the race for the new row adds to it instead."""
    atomic = transaction.atomic

    def after_the_other(*args, **kwargs):
        monkeypatch.setattr(limits.transaction, "atomic", atomic)
        assert count() == 1
        return atomic(*args, **kwargs)

    monkeypatch.setattr(limits.transaction, "atomic", after_the_other)
    assert count() == 2
    assert limits.attempts_so_far(KEY) == 2


@pytest.mark.parametrize(
    ("one", "another"),
    [
        (("ab", "c"), ("a", "bc")),
        (("sign-in", "a", "b"), ("sign-in", "ab")),
        (("sign-in", "ana"), ("contact", "ana")),
    ],
)
def test_key_keeps_its_parts_apart_and_names_nobody(one, another):
    assert limits.attempt_key(*one) != limits.attempt_key(*another)
    assert "ana" not in limits.attempt_key(*one)
    assert len(limits.attempt_key(*one)) == 64


def test_key_takes_any_text():
    assert len(limits.attempt_key("sign-in", "ﬃ" * 255, "\x00‮")) == 64


def test_address_is_the_connection_and_no_header_of_a_stranger(settings):
    settings.BEHIND_PROXY = False
    request = RequestFactory().get("/", headers={"X-Forwarded-For": "1.2.3.4"})
    assert limits.client_address(request) == "127.0.0.1"


def test_address_is_the_last_hop_that_the_proxy_appended(settings):
    settings.BEHIND_PROXY = True
    request = RequestFactory().get("/", headers={"X-Forwarded-For": "6.6.6.6, 1.2.3.4"})
    assert limits.client_address(request) == "1.2.3.4"
    assert limits.client_address(RequestFactory().get("/")) == "127.0.0.1"


def test_a_network_of_ipv6_counts_as_one_client():
    """Whoever has one address of it has 2^64."""
    one = limits.attempt_key("sign-in", "2001:db8:1:2::1")
    assert limits.attempt_key("sign-in", "2001:db8:1:2:ffff::9") == one
    assert limits.attempt_key("sign-in", "2001:db8:1:3::1") != one
    mapped = limits.attempt_key("sign-in", "::ffff:10.0.0.1")
    assert mapped == limits.attempt_key("sign-in", "10.0.0.1")
    assert mapped != limits.attempt_key("sign-in", "::ffff:10.0.0.2")
    assert limits.attempt_key("sign-in", "a:b") != limits.attempt_key("sign-in", "a:c")

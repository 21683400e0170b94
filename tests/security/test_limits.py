"""Guessing passwords is stopped, without shutting out anybody else."""

from datetime import timedelta

import pytest
import time_machine

from site_modules.security.services import locks
from tests.conftest import PASSWORD

FAILURES = locks.MAX_TRIES_PER_ACCOUNT
OTHER_ADDRESS = {"REMOTE_ADDR": "203.0.113.9"}


@pytest.fixture
def fail(sign_in):
    """`fail(8)`: that many wrong passwords, and the last answer."""

    def try_often(times: int, username: str = "member", **fields):
        for _ in range(times):
            response = sign_in(username, "greșit", **fields)
        return response

    return try_often


def test_limited_after_many_failures_even_with_the_right_password(fail, sign_in, is_signed_in):
    assert fail(FAILURES).status_code == 200
    response = sign_in("member")
    assert response.status_code == 429
    assert response["Retry-After"] == str(int(locks.WINDOW.total_seconds()))
    assert "no-store" in response["Cache-Control"]
    assert "<h1>" in response.content.decode()
    assert not is_signed_in()


def test_one_failure_fewer_is_not_limited(fail, sign_in):
    fail(FAILURES - 1)
    assert sign_in("member").status_code == 302


def test_other_account_from_the_same_address_still_works(fail, sign_in):
    fail(FAILURES)
    assert sign_in("other_member").status_code == 302


def test_same_account_from_another_address_still_works(fail, sign_in):
    """Nobody locks somebody else out by guessing."""
    fail(FAILURES)
    assert sign_in("member", request=OTHER_ADDRESS).status_code == 302


def test_spelling_the_name_otherwise_gives_no_more_attempts(fail, sign_in):
    fail(FAILURES // 2, "MEMBER")
    fail(FAILURES // 2, "  Member ")
    assert sign_in("member").status_code == 429


def test_name_and_address_of_an_account_share_its_attempts(fail, sign_in):
    fail(FAILURES // 2, "member")
    fail(FAILURES // 2, "Member@punte.example")
    assert sign_in("member").status_code == 429


def test_unknown_names_are_limited_like_known_ones(fail, sign_in):
    """Otherwise the limit would tell which names exist."""
    assert fail(FAILURES, "nobody").status_code == 200
    assert sign_in("nobody").status_code == 429


def test_success_resets_the_account(fail, sign_in, client):
    fail(FAILURES - 1)
    sign_in("member")
    client.logout()
    assert fail(FAILURES).status_code == 200


def test_limit_ends_with_its_window(fail, sign_in):
    with time_machine.travel("2026-05-04T10:00:00Z", tick=False) as clock:
        fail(FAILURES)
        clock.shift(locks.WINDOW - timedelta(seconds=1))
        assert sign_in("member").status_code == 429
        clock.shift(timedelta(seconds=1))
        assert sign_in("member").status_code == 302


def test_refused_attempts_do_not_lengthen_the_limit(fail, sign_in):
    with time_machine.travel("2026-05-04T10:00:00Z", tick=False) as clock:
        fail(FAILURES)
        clock.shift(locks.WINDOW / 2)
        fail(5)
        clock.shift(locks.WINDOW / 2)
        assert sign_in("member").status_code == 302


def test_one_address_cannot_try_one_password_on_everybody(fail, sign_in, monkeypatch):
    monkeypatch.setattr(locks, "MAX_FAILURES_PER_ADDRESS", 5)
    for number in range(5):
        fail(1, f"name-{number}")
    assert sign_in("member").status_code == 429
    assert sign_in("member", request=OTHER_ADDRESS).status_code == 302


def test_success_does_not_give_an_address_its_attempts_back(fail, sign_in, client, monkeypatch):
    """Somebody with one account could otherwise go on guessing the others'."""
    monkeypatch.setattr(locks, "MAX_FAILURES_PER_ADDRESS", 3)
    fail(2, "other_member")
    sign_in("member")
    client.logout()
    fail(1, "delegate")
    assert sign_in("member").status_code == 429


def test_page_can_be_opened_while_limited(fail, client):
    fail(FAILURES)
    assert client.get("/autentificare/").status_code == 200


def test_names_and_addresses_are_not_kept_in_clear(fail):
    from cms.operations.models import AttemptCounter

    fail(1, "member@punte.example")
    for counter in AttemptCounter.objects.all():
        assert "member" not in counter.key
        assert PASSWORD not in counter.key
        assert "127.0.0.1" not in counter.key

"""„Panoul meu”: greeting, what waits, what is new."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client

from site_modules.accounts.models import Sanction, User
from tests.factories import TITLES, Tree

BOARD = "/panou/"
BUCHAREST = ZoneInfo("Europe/Bucharest")


@pytest.mark.parametrize(
    ("hour", "words"),
    [(3, "Good evening"), (8, "Good morning"), (13, "Good day"), (20, "Good evening")],
)
def test_the_greeting_knows_the_hour_in_romania(
    hour: int, words: str, person: Callable[[str], User], client: Client, time_machine: object
) -> None:
    time_machine.move_to(datetime(2026, 7, 6, hour, 30, tzinfo=BUCHAREST))  # type: ignore[attr-defined]
    client.force_login(person("member"))
    assert words in client.get(f"/en{BOARD}").content.decode()


def test_only_pages_one_may_read_are_listed(
    tree: Tree, browser_of: Callable[[str], Client]
) -> None:
    member, delegate = (browser_of(n).get(BOARD).content.decode() for n in ("member", "delegate"))
    assert TITLES["closed"] in member
    assert TITLES["delegates"] not in member
    assert TITLES["delegates"] in delegate
    assert TITLES["draft"] not in delegate


def test_what_waits_goes_when_it_is_done(
    person: Callable[[str], User], browser_of: Callable[[str], Client]
) -> None:
    browser, user = browser_of("member"), person("member")
    measure = Sanction.objects.create(user=user, kind="warning", reason="Limbaj")
    page = browser.get(BOARD).content.decode()
    links = ['<a class="row-link" href="/cont/masuri/"', '<a class="row-link" href="/cont/profil/"']
    assert all(link in page for link in links)
    Sanction.objects.filter(pk=measure.pk).update(read_at="2026-01-01T00:00Z")
    User.objects.filter(pk=user.pk).update(nickname="Io")
    page = browser.get(BOARD).content.decode()
    assert not any(link in page for link in links)


def test_news_stand_on_the_board(person, browser_of, commits_at_once):
    """NAV-03: the latest notifications, with a way to mark them read."""
    from site_modules.accounts.services import warn

    warn(user=person("member"), by=person("moderator"), reason="Un motiv.")
    page = browser_of("member").get("/panou/").content.decode()
    assert "Noutăți" in page
    assert "Ai primit un avertisment" in page
    assert "Noutăți" not in browser_of("other_member").get("/panou/").content.decode()

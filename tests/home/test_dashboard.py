"""„Panoul meu”: greeting, what waits, what is new."""

import re
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from django.test import Client
from django.utils import timezone

from site_modules.accounts.models import Sanction, User
from tests.factories import TITLES, Tree

BOARD = "/panou/"
TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="(\w+)"')
FIELDS = {
    "first_name": "Ioana",
    "last_name": "Munteanu",
    "nickname": "Io",
    "public_name_choice": "nickname",
    "county": "SB",
}
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
    """And by what the person does, it goes at once."""
    browser, user = browser_of("member"), person("member")
    measure = Sanction.objects.create(user=user, kind="warning", reason="Limbaj")
    page = browser.get(BOARD).content.decode()
    links = ['<a class="row-link" href="/cont/masuri/"', '<a class="row-link" href="/cont/profil/"']
    assert all(link in page for link in links)
    browser.post(f"/cont/masuri/{measure.pk}/citit/")
    browser.post("/cont/profil/", FIELDS)
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


def test_a_first_look_asks_little(browser_of, django_assert_max_num_queries):
    browser_of("other_member").get(BOARD)  # what all boards share
    browser = browser_of("member")
    with django_assert_max_num_queries(11):
        browser.get(BOARD)
    browser_of("editor").get(BOARD)
    moderator = browser_of("moderator")
    with django_assert_max_num_queries(12):
        moderator.get(BOARD)


def test_a_second_look_asks_who_it_is_and_nothing_else(browser_of, django_assert_num_queries):
    browser = browser_of("member")
    browser_of("other_member").get(BOARD)  # what all boards share
    first = browser.get(BOARD)
    with django_assert_num_queries(3):
        second = browser.get(BOARD)
    assert TOKEN.sub("", first.content.decode()) == TOKEN.sub("", second.content.decode())


def test_each_board_is_of_one_person(browser_of, person):
    """Also with equal rights, and within the time for which a board is kept."""
    Sanction.objects.create(user=person("member"), kind="warning", reason="Limbaj")
    assert "/cont/masuri/" in browser_of("member").get(BOARD).content.decode()
    page = browser_of("other_member").get(BOARD).content.decode()
    assert "/cont/masuri/" not in page and "Member" not in page


def test_a_kept_board_takes_forms(browser_of, commits_at_once, person):
    from site_modules.accounts.services import warn

    warn(user=person("member"), by=person("moderator"), reason="Un motiv.")
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(person("member"))
    browser.get(BOARD)
    page = browser.get(BOARD).content.decode()
    tokens = TOKEN.findall(page)
    assert len(tokens) > 1 and len(set(tokens)) == 1
    form = {"csrfmiddlewaretoken": tokens[0]}
    assert browser.post("/notificari/citite/", form).status_code == 302
    assert "is-new" not in browser.get(BOARD).content.decode()


def test_what_others_do_shows_when_the_person_is_told(browser_of, person, commits_at_once):
    from site_modules.accounts.services import warn

    browser = browser_of("member")
    assert "Ai primit un avertisment" not in browser.get(BOARD).content.decode()
    warn(user=person("member"), by=person("moderator"), reason="Un motiv.")
    assert "Ai primit un avertisment" in browser.get(BOARD).content.decode()


def test_what_nobody_tells_shows_after_two_minutes(browser_of, person, time_machine):
    time_machine.move_to(timezone.now())
    browser, user = browser_of("member"), person("member")
    browser.get(BOARD)
    Sanction.objects.create(user=user, kind="warning", reason="Limbaj")
    assert "/cont/masuri/" not in browser.get(BOARD).content.decode()
    time_machine.shift(121)
    assert "/cont/masuri/" in browser.get(BOARD).content.decode()


def test_a_right_that_is_given_shows_at_once(tree, browser_of, person):
    browser = browser_of("member")
    assert TITLES["delegates"] not in browser.get(BOARD).content.decode()
    person("member").groups.add(*person("delegate").groups.all())
    assert TITLES["delegates"] in browser.get(BOARD).content.decode()

"""„Se discută acum” and „Cineva are nevoie de tine”: for members alone, true at once, cheap."""

# ruff: noqa: F811  (fixtures of other folders)

import re

import pytest
from django.core.cache import cache
from django.test import Client

from forum.portal import services
from tests.forum.conftest import common, open_topic, private, trusted_people  # noqa: F401
from tests.hub.conftest import (  # noqa: F401
    TITLE,
    approved,
    decide,
    draft,
    organisation,
    waiting,
)

pytestmark = pytest.mark.django_db


def home_of(client) -> str:
    return client.get("/").content.decode()


def talk_in(page: str) -> list[str]:
    part = page.partition('id="h-forum"')[2].partition("</section>")[0]
    return re.findall(r'<a class="row-link"[^>]*>(.*?)</a>', part)


def test_members_see_what_is_discussed_visitors_do_not(tree, common, open_topic, browser_of):
    for number in range(6):
        open_topic(common, title=f"Întrebarea {number}")
    expected = [f"Întrebarea {number}" for number in (5, 4, 3, 2)]
    assert talk_in(home_of(browser_of("member"))) == expected
    assert talk_in(home_of(browser_of("editor"))) == expected
    assert "Întrebarea" not in home_of(Client())


def test_answers_move_a_topic_up_and_are_counted(tree, common, open_topic, browser_of, person):
    first, _second = open_topic(common, title="Prima"), open_topic(common, title="A doua")
    browser = browser_of("member")
    assert talk_in(home_of(browser)) == ["A doua", "Prima"]
    services.write_post(topic_id=first.pk, author=person("editor"), text="Așa facem noi.")
    page = home_of(browser)
    assert talk_in(page) == ["Prima", "A doua"]
    assert "<li>un răspuns</li>" in page or "<li>1 răspuns</li>" in page


def test_closed_forums_and_hidden_or_locked_topics_stay_out(
    tree,
    common,
    private,
    open_topic,
    browser_of,
    person,
):
    open_topic(private, "delegate", title="Doar delegații")
    hidden, locked = open_topic(common, title="Ascuns"), open_topic(common, title="Încuiat")
    assert talk_in(home_of(browser_of("member"))) == ["Încuiat", "Ascuns"]
    services.hide_topic(topic=hidden, by=person("moderator"))
    services.lock_topic(topic=locked, by=person("moderator"))
    assert talk_in(home_of(browser_of("member"))) == []
    assert talk_in(home_of(browser_of("delegate"))) == ["Doar delegații"]


def test_members_see_who_looks_for_volunteers_visitors_do_not(tree, approved, browser_of):
    page = home_of(browser_of("other_member"))
    assert "Cineva are nevoie de tine" in page and TITLE in page
    assert approved.get_absolute_url() in page
    for shown in (home_of(Client()), home_of(Client(HTTP_ACCEPT_LANGUAGE="ro"))):
        assert TITLE not in shown and "Cineva are nevoie de tine" not in shown


def test_an_opportunity_that_waits_or_closes_is_not_shown(
    tree,
    waiting,
    decide,
    browser_of,
    person,
):
    from site_modules.hub import services as hub
    from tests.hub.conftest import fresh

    browser = browser_of("other_member")
    assert TITLE not in home_of(browser)
    decide(waiting)
    assert TITLE in home_of(browser)
    hub.close_ad(ad=fresh(waiting), by=person("delegate"))
    assert TITLE not in home_of(browser)


@pytest.mark.parametrize("many", [1, 12])
def test_home_of_a_member_costs_few_queries(
    tree,
    common,
    approved,
    open_topic,
    browser_of,
    django_assert_max_num_queries,
    many,
):
    for number in range(many):
        open_topic(common, "moderator", title=f"Întrebarea {number}")
    browser = browser_of("member")
    home_of(browser)
    cache.clear()
    with django_assert_max_num_queries(13):
        home_of(browser)
    with django_assert_max_num_queries(4):
        home_of(browser)

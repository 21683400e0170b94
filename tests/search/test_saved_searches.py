"""Searches that somebody keeps, and the news of them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.search.enums import Pace
from cms.search.filters import Filters
from cms.search.models import SavedSearch, SearchEntry
from cms.search.services import saved
from site_modules.notifications.models import Notification
from tests.factories import add_page

ROMANIAN = Filters(language="ro")


@pytest.fixture
def kept(person, tree):
    """A member's search, due now."""
    member = person("member")
    found = saved.save_search(owner=member, query="afine", filters=ROMANIAN, pace=Pace.DAILY)
    SavedSearch.objects.filter(pk=found.pk).update(due_at=timezone.now() - timedelta(hours=1))
    return found


def save(client, **fields):
    return client.post("/cauta/salveaza/", {"q": "afine", "pace": "daily", **fields})


def test_a_member_saves_lists_and_deletes(browser_of, tree):
    client = browser_of("member")
    answer = save(client, tip="pages", serviciu="hub", pace="weekly")
    assert answer.status_code == 302
    assert answer["Location"] == "/cauta/?q=afine&tip=pages&serviciu=hub"
    found = SavedSearch.objects.get()
    assert (found.kind, found.service, found.language, found.pace) == (
        "pages", "hub", "ro", "weekly",
    )  # fmt: skip
    page = client.get("/cont/cautari/").content.decode()
    assert 'href="/cauta/?q=afine&amp;tip=pages&amp;serviciu=hub"' in page
    assert client.post(f"/cont/cautari/{found.pk}/sterge/").status_code == 302
    assert not SavedSearch.objects.exists()


def test_the_same_search_is_kept_once(browser_of, tree):
    client = browser_of("member")
    save(client)
    save(client, pace="weekly")
    assert SavedSearch.objects.get().pace == Pace.WEEKLY


def test_somebody_else_neither_sees_nor_deletes(kept, browser_of):
    other = browser_of("other_member")
    assert "afine" not in other.get("/cont/cautari/").content.decode().split("<main")[1]
    assert other.post(f"/cont/cautari/{kept.pk}/sterge/").status_code == 404
    assert SavedSearch.objects.filter(pk=kept.pk).exists()


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("address", ["/cont/cautari/", "/cauta/salveaza/"])
def test_a_visitor_signs_in_first(method, address, client, tree):
    answer = getattr(client, method)(address, {"q": "afine", "pace": "daily"})
    assert answer.status_code in (302, 405)
    assert not SavedSearch.objects.exists()


def test_bad_input_saves_nothing(browser_of, tree):
    client = browser_of("member")
    for fields in ({"pace": "hourly"}, {"q": ""}, {"q": "\x00"}):
        assert save(client, **fields).status_code == 302
    assert not SavedSearch.objects.exists()


def test_twenty_and_no_more(browser_of, person, tree):
    for number in range(saved.MOST_PER_PERSON):
        saved.save_search(
            owner=person("member"), query=f"afine {number}", filters=ROMANIAN, pace=Pace.DAILY
        )
    answer = save(browser_of("member"))
    assert answer["Location"] == "/cont/cautari/"
    assert SavedSearch.objects.count() == saved.MOST_PER_PERSON


def test_news_are_told_once(kept, tree, commits_at_once, person):
    add_page(tree.home, "Afine de toamnă")
    assert saved.look_for_news() == 1
    told = Notification.objects.get(kind="search.saved")
    assert told.recipient == person("member")
    assert told.data == {"query": "afine", "found": 1}
    assert told.url == "/cauta/?q=afine"
    assert told.mail_plan == "digest"
    later = timezone.now() + timedelta(days=1, minutes=1)
    assert saved.look_for_news(now=later) == 0


def test_what_was_there_before_is_no_news(person, tree, commits_at_once):
    add_page(tree.home, "Afine de toamnă")
    SearchEntry.objects.update(first_seen_at=timezone.now() - timedelta(minutes=1))
    saved.save_search(owner=person("member"), query="afine", filters=ROMANIAN, pace=Pace.DAILY)
    assert saved.look_for_news(now=timezone.now() + timedelta(days=2)) == 0


def test_nobody_is_told_of_what_they_may_not_see(kept, tree, commits_at_once):
    add_page(tree.management, "Afine pentru delegați")
    assert saved.look_for_news() == 0
    assert not Notification.objects.filter(kind="search.saved").exists()


def test_a_closed_account_is_told_nothing(kept, tree, commits_at_once, person):
    member = person("member")
    type(member).objects.filter(pk=member.pk).update(is_active=False)
    add_page(tree.home, "Afine de toamnă")
    assert saved.look_for_news() == 0


def test_a_search_waits_for_its_day(person, tree, commits_at_once):
    saved.save_search(owner=person("member"), query="afine", filters=ROMANIAN, pace=Pace.WEEKLY)
    add_page(tree.home, "Afine de toamnă")
    assert saved.look_for_news(now=timezone.now() + timedelta(days=6)) == 0
    assert saved.look_for_news(now=timezone.now() + timedelta(days=7, minutes=1)) == 1


def test_the_list_costs_the_same_for_few_and_many(
    browser_of, person, tree, django_assert_max_num_queries
):
    client = browser_of("member")
    for number in range(10):
        saved.save_search(
            owner=person("member"), query=f"afine {number}", filters=ROMANIAN, pace=Pace.DAILY
        )
    client.get("/cont/cautari/")
    client.get("/cont/cautari/")
    with django_assert_max_num_queries(5):
        client.get("/cont/cautari/")

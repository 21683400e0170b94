"""Hearing of new articles: who, once, when it is news, in small steps."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.articles import services
from cms.articles.models import Announcement, CategoryFollow
from site_modules.notifications.models import Notification
from tests.factories import add_article, article_index, translate


@pytest.fixture
def told(db):
    """The usernames that were told, by the titles they were told of."""

    def read():
        found = Notification.objects.filter(kind="articles.new_article").select_related("recipient")
        return sorted((row.recipient.username, row.data["title"]) for row in found)

    return read


def tell():
    """What the worker would do."""
    for announcement in Announcement.objects.filter(finished_at=None):
        while services.continue_announcement(announcement_id=announcement.pk):
            pass


def test_followers_of_the_category_and_of_everything_are_told(tree, person, told):
    services.follow(user=person("member"), slug="mediu")
    services.follow(user=person("other_member"), slug="")
    services.follow(user=person("delegate"), slug="comunitate")
    page = add_article("Păduri", category="Mediu")
    assert told() == []
    tell()
    assert told() == [("member", "Păduri"), ("other_member", "Păduri")]
    assert Notification.objects.first().url == page.get_url()


def test_once_whatever_becomes_of_it(tree, person, told):
    services.follow(user=person("member"), slug="comunitate")
    services.follow(user=person("member"), slug="")
    page = add_article("Vecini")
    tell()
    page.save_revision().publish()
    page.unpublish()
    page.save_revision().publish()
    translate(page, "Neighbours")
    tell()
    assert told() == [("member", "Vecini")]


def test_only_people_who_may_see_it_and_never_the_authors(tree, person, told):
    for name in ("member", "other_member", "author"):
        services.follow(user=person(name), slug="")
    person("other_member").groups.clear()
    add_article("Vecini", authors=[person("author")])
    tell()
    assert told() == [("member", "Vecini")]


def test_neither_old_articles_nor_planned_ones_are_news(tree, person, told):
    services.follow(user=person("member"), slug="")
    add_article("Adus de altundeva", published_date=timezone.localdate() - timedelta(days=8))
    add_article("Planificat", go_live_at=timezone.now() + timedelta(days=1))
    add_article("Ciornă", live=False)
    assert not Announcement.objects.exists()
    tell()
    assert told() == []


def test_an_article_taken_down_before_the_telling(tree, person, told):
    services.follow(user=person("member"), slug="")
    page = add_article("Retras")
    page.unpublish()
    tell()
    assert told() == []


def test_small_steps_that_a_stopped_worker_resumes(tree, person, told, monkeypatch):
    from cms.articles.services import announcements

    monkeypatch.setattr(announcements, "STEP", 2)
    names = ["member", "other_member", "delegate", "counsellor", "moderator"]
    for name in names:
        services.follow(user=person(name), slug="")
    add_article("Vecini")
    key = Announcement.objects.get().pk
    assert services.continue_announcement(announcement_id=key)
    assert len(told()) == 2
    tell()
    assert [name for name, _title in told()] == sorted(names)
    assert not services.continue_announcement(announcement_id=key)
    assert len(told()) == 5


def test_one_step_costs_no_query_per_person_for_rights(tree, person, django_assert_max_num_queries):
    from cms.articles.models import ArticlePage
    from cms.articles.services import announcements

    page = add_article("Vecini")
    announcement = Announcement.objects.get()
    for name in ("member", "other_member", "delegate", "counsellor"):
        services.follow(user=person(name), slug="")
    assert ArticlePage.objects.get(pk=page.pk).live
    with django_assert_max_num_queries(6):
        people = announcements._next_people(announcement)
    assert len(people) == 4


def test_the_button_on_the_list(tree, browser_of, person):
    add_article("Păduri", category="Mediu")
    browser = browser_of("member")
    address = f"{article_index().get_url()}?tema=mediu"
    assert "Urmărește categoria" in browser.get(address).content.decode()
    form = {"tema": "mediu", "inapoi": address}
    assert browser.post("/articole/urmareste/", form)["Location"] == address
    browser.post("/articole/urmareste/", form)
    assert CategoryFollow.objects.filter(user=person("member"), slug="mediu").count() == 1
    assert "Urmărești categoria" in browser.get(address).content.decode()
    browser.post("/articole/urmareste/", {**form, "actiune": "opreste"})
    assert not CategoryFollow.objects.exists()


def test_following_asks_for_an_account_and_a_real_category(tree, browser_of):
    visitor = browser_of("visitor")
    assert visitor.post("/articole/urmareste/", {"tema": "mediu"}).status_code == 302
    browser = browser_of("member")
    assert browser.get("/articole/urmareste/").status_code == 405
    for wrong in ("nu-exista", "", "\x00"):
        browser.post("/articole/urmareste/", {"tema": wrong})
    away = {"tema": "mediu", "inapoi": "//altundeva.example/"}
    assert browser.post("/articole/urmareste/", away)["Location"] == "/cont/fluxuri/"
    assert CategoryFollow.objects.count() == 1


def test_the_settings_hold_all_choices(tree, browser_of, person):
    browser = browser_of("member")
    browser.post("/cont/fluxuri/", {"themes": ["*", "mediu"]})
    assert set(CategoryFollow.objects.values_list("slug", flat=True)) == {"", "mediu"}
    body = browser.get("/cont/fluxuri/").content.decode()
    assert body.count(" checked") == 2
    assert browser.post("/cont/fluxuri/", {"themes": ["altceva"]}).status_code == 422
    browser.post("/cont/fluxuri/", {})
    assert not CategoryFollow.objects.exists()

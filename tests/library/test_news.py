"""Being told of new resources on a theme."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.library import services
from cms.library.models import ResourceNews, ThemeFollow
from site_modules.notifications.models import Notification
from tests.factories import add_resource, library

pytestmark = pytest.mark.django_db
ADDRESS = "/cont/colectii/teme/"


def told(person, name):
    return Notification.objects.filter(recipient=person(name), kind="library.new_resource")


def tell_all():
    for news in ResourceNews.objects.filter(finished_at=None):
        while services.continue_news(news_id=news.pk):
            pass


def test_choices_are_kept(browser_of, person):
    browser = browser_of("member")
    assert "Voluntariat" in browser.get(ADDRESS).content.decode()
    assert browser.post(ADDRESS, {"themes": ["voluntariat", "*"]}).status_code == 302
    assert set(ThemeFollow.objects.values_list("slug", flat=True)) == {"voluntariat", ""}
    assert browser.post(ADDRESS, {"themes": ["nu-exista"]}).status_code == 422
    browser.post(ADDRESS, {})
    assert not ThemeFollow.objects.exists()


def test_visitors_sign_in(client):
    assert client.get(ADDRESS).status_code == 302


def test_followers_who_may_read_it_are_told_once(tree, person):
    services.follow_only(user=person("member"), slugs=["voluntariat"])
    services.follow_only(user=person("delegate"), slugs=[""])
    services.follow_only(user=person("other_member"), slugs=["juridic"])
    page = add_resource("Ghid nou")
    tell_all()
    page.save_revision().publish()
    tell_all()
    assert told(person, "member").count() == told(person, "delegate").count() == 1
    assert not told(person, "other_member").exists()
    add_resource("Numai pentru delegați", parent=library("evaluarea-nevoilor"))
    tell_all()
    assert told(person, "member").count() == 1
    assert told(person, "delegate").count() == 2


def test_what_is_old_is_no_news(tree, person):
    services.follow_only(user=person("member"), slugs=[""])
    add_resource("Vechi", added_date=timezone.localdate() - timedelta(days=30))
    assert not ResourceNews.objects.exists()


def test_a_stopped_telling_goes_on(tree, person):
    services.follow_only(user=person("member"), slugs=[""])
    add_resource("Ghid nou")
    ResourceNews.objects.update(started_at=timezone.now() - timedelta(minutes=20))
    assert services.go_on_telling() == 1

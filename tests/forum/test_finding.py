"""Search, feeds, the board of a member: only what one may read, by every road."""

import pytest
from django.urls import reverse

from cms.articles.feed_secrets import secret_of
from cms.articles.services.feeds import feed_key_of, renew_feed_key
from cms.search.services.index import rebuild
from forum.portal import services

pytestmark = pytest.mark.django_db


def found_by(client, words):
    return client.get("/cauta/", {"q": words}).content.decode()


def test_one_result_for_each_topic_with_the_words_of_its_posts(
    common, open_topic, answer, browser_of
):
    topic = open_topic(common, title="Cum ținem voluntarii")
    answer(topic, text="Am folosit zmeurișul albastru")
    answer(topic, text="Și eu zmeurișul albastru")
    rebuild()
    shown = found_by(browser_of("other_member"), "zmeurișul")
    assert shown.count(f'href="/forum/subiect/{topic.pk}/') == 1


def test_private_waiting_and_hidden_topics_are_not_found(
    private, moderated, common, open_topic, browser_of, person, client
):
    secret = open_topic(private, "delegate", title="Zmeuriș privat")
    open_topic(moderated, "member", title="Zmeuriș în așteptare")
    hidden = open_topic(common, title="Zmeuriș ascuns")
    services.hide_topic(topic=hidden, by=person("moderator"))
    rebuild()
    for reader in (browser_of("other_member"), client):
        shown = found_by(reader, "zmeuriș")
        assert "/forum/subiect/" not in shown
    assert f"/forum/subiect/{secret.pk}/" in found_by(browser_of("delegate"), "zmeuriș")


def test_a_feed_is_its_owners_alone(common, private, open_topic, person, client):
    open_topic(common, title="Pentru toți membrii")
    open_topic(private, "delegate", title="Numai pentru delegați")

    def feed_of(name, kind="own_feed"):
        secret = secret_of(feed_key_of(user=person(name)))
        return client.get(reverse(f"forum:{kind}", args=[secret]))

    member, delegate = feed_of("member"), feed_of("delegate", "own_atom")
    assert "Pentru toți membrii" in member.content.decode()
    assert "Numai pentru" not in member.content.decode()
    assert "Numai pentru" in delegate.content.decode()
    assert member["Cache-Control"] == "private, no-cache"


def test_a_renewed_or_wrong_secret_leads_nowhere(person, client):
    secret = secret_of(feed_key_of(user=person("member")))
    renew_feed_key(user=person("member"))
    for wrong in (secret, "x", "²", "a" * 200):
        assert client.get(reverse("forum:own_feed", args=[wrong])).status_code == 404


def test_a_feed_ends_with_the_role(common, open_topic, person, client):
    open_topic(common, title="Pentru toți membrii")
    member = person("member")
    secret = secret_of(feed_key_of(user=member))
    member.groups.clear()
    shown = client.get(reverse("forum:own_feed", args=[secret])).content.decode()
    assert "Pentru toți membrii" not in shown


def test_the_members_board_shows_what_is_unread(common, private, open_topic, browser_of):
    open_topic(common, title="Un subiect necitit")
    open_topic(private, "delegate", title="Un subiect privat")
    shown = browser_of("other_member").get(reverse("member_home:dashboard")).content.decode()
    assert "Un subiect necitit" in shown and "Un subiect privat" not in shown

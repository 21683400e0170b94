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
    second = answer(topic, text="Și eu zmeurișul albastru")
    rebuild()
    shown = found_by(browser_of("other_member"), "zmeurișul")
    assert shown.count('href="/forum/mesaj/') == 1
    assert f'href="/forum/mesaj/{second.pk}/"' in shown and "/forum/subiect/" not in shown


@pytest.mark.parametrize(
    ("words", "expected", "excerpt"),
    [
        ("coacăze", "c", "prune, <mark>coacăze</mark>"),
        ("prune afine", "b", "<mark>prune</mark> și <mark>afine</mark>"),
        ("coacaze prune", "c", "<mark>prune</mark>, <mark>coacăze</mark>"),
        ("afinelor", "b", "<mark>afine</mark>"),
        ("gutui", "first", "despre <mark>gutui</mark>"),
        ("grădina", "topic", "Vorbim despre gutui"),
        ("măceșe", "old", "ceai de <mark>măceșe</mark>"),
    ],
    ids=["one", "most-words", "equal-parts", "stem", "opening", "title", "long-ago"],
)
def test_the_message_that_answers_best_is_shown(
    common, open_topic, answer, browser_of, words, expected, excerpt
):
    """Golden results: which message stands for the topic, and where its link leads."""
    opening = "Vorbim despre gutui " + "și tăiat. " * 60
    topic = open_topic(common, title="Grădina din spate", text=opening)
    made = {"old": answer(topic, text="Beau ceai de măceșe")}
    for _n in range(5):
        answer(topic, "moderator", "umplutură " * 600)
    made |= {"a": answer(topic, text="Numai prune"), "b": answer(topic, text="Noi: prune și afine")}
    made["c"] = answer(topic, text="La noi: prune, coacăze")
    rebuild()
    shown = found_by(browser_of("other_member"), words)
    results = shown.split("<main")[1]
    assert excerpt in results
    if expected in made:
        assert f'href="/forum/mesaj/{made[expected].pk}/"' in results
    else:
        assert f'href="/forum/subiect/{topic.pk}/"' in results


def test_a_message_hidden_meanwhile_is_neither_shown_nor_linked(
    common, open_topic, answer, browser_of, person
):
    """The index is late; what was hidden is not shown from it."""
    topic = open_topic(common, title="Cum ținem voluntarii")
    post = answer(topic, text="Vând zmeuriș la telefon")
    rebuild()
    services.hide_post(post=post, by=person("moderator"))
    shown = found_by(browser_of("other_member"), "zmeuriș").split("<main")[1]
    assert "la telefon" not in shown and f"/forum/mesaj/{post.pk}/" not in shown


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

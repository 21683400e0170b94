"""Feeds: public ones, and somebody's own by a secret address."""

from xml.etree import ElementTree

import feedparser
import pytest
from django.test import Client

from cms.articles import services
from cms.articles.feed_secrets import owner_of, secret_of
from cms.articles.models import FeedKey
from tests.articles.conftest import audio_body
from tests.factories import ImageFactory, add_article

FEED, ATOM, PODCAST = "/flux/articole/", "/flux/articole/atom/", "/flux/podcast/"
ITUNES = "{http://www.itunes.com/dtds/podcast-1.0.dtd}"
PODCASTING = "{https://podcastindex.org/namespace/1.0}"


@pytest.fixture
def secret(person):
    return secret_of(services.feed_key_of(user=person("member")))


@pytest.fixture
def episode(sound):
    """A public episode, and one for members."""
    words = {"transcript": "Bun venit la episod."}

    def make(title, **fields):
        recording = sound(**words, where=fields.pop("where", "public"))
        return add_article(title, body=audio_body(recording), is_episode=True, **fields)

    return make


def own(secret, rest):
    return f"/flux/m/{secret}/{rest}"


def titles(response):
    return [entry.title for entry in feedparser.parse(response.content).entries]


@pytest.mark.parametrize("address", [FEED, ATOM])
def test_public_feed_holds_public_articles_only(address, tree, client):
    add_article("Pentru membri")
    add_article("Pentru toată lumea", slug="deschis", is_public=True, authors=["Ana Bucur"])
    add_article("Ciornă publică", is_public=True, live=False)
    response = client.get(address)
    feed = feedparser.parse(response.content)
    assert not feed.bozo
    assert [entry.title for entry in feed.entries] == ["Pentru toată lumea"]
    assert feed.entries[0].author == "Ana Bucur"
    assert feed.entries[0].link == "http://localhost/dialogonline/articole/deschis/"
    assert response["Cache-Control"] == "public, max-age=300"


def test_feed_of_one_category(tree, client):
    add_article("Despre păduri", is_public=True, category="Mediu")
    add_article("Despre vecini", is_public=True, category="Comunitate")
    assert titles(client.get(FEED, {"tema": "mediu"})) == ["Despre păduri"]
    for odd in ("nu-exista", "\x00", "x" * 3000):
        assert len(titles(client.get(FEED, {"tema": odd}))) == 2


def test_own_feed_holds_what_its_owner_may_read(tree, client, secret):
    add_article("Pentru membri")
    response = client.get(own(secret, "articole/"))
    assert titles(response) == ["Pentru membri"]
    assert response["Cache-Control"] == "private, no-cache"
    assert "sessionid" not in response.cookies


def test_conditional_and_head_requests(tree, client, secret):
    add_article("Pentru membri")
    for address in (FEED, PODCAST, own(secret, "articole/")):
        first = client.get(address)
        again = client.get(address, headers={"If-None-Match": first["ETag"]})
        assert again.status_code == 304
        head = client.head(address)
        assert head.status_code == 200
        assert head["Content-Length"] == first["Content-Length"]
        assert client.post(address).status_code == 405


@pytest.mark.parametrize("address", [FEED, ATOM, PODCAST])
def test_an_empty_feed_stays_the_same(tree, client, time_machine, address):
    time_machine.move_to("2026-03-02T09:00:00+02:00", tick=False)
    first = client.get(address)
    assert not feedparser.parse(first.content).bozo
    time_machine.move_to("2026-03-02T09:00:05+02:00", tick=False)
    assert client.get(address, headers={"If-None-Match": first["ETag"]}).status_code == 304


def test_a_condition_never_outlives_the_right(tree, client, secret, person):
    etag = client.get(own(secret, "articole/"))["ETag"]
    services.renew_feed_key(user=person("member"))
    answer = client.get(own(secret, "articole/"), headers={"If-None-Match": etag})
    assert answer.status_code == 404


def wrong_secrets(secret, person):
    key = FeedKey.objects.get(user=person("member"))
    yield from ("", "x", "ă" * 20, "\x00", "9" * 500, f"{key.public_part}-", key.stamp)
    yield secret[:-1]
    yield f"{key.public_part}-{'0' * 43}"
    yield secret.upper()


def test_every_wrong_secret_is_answered_alike(tree, client, secret, person):
    for wrong in wrong_secrets(secret, person):
        assert owner_of(wrong) is None, wrong
    other_end = "0" if secret[-1] != "0" else "1"
    pages = {
        client.get(own(wrong, "articole/")).status_code
        for wrong in ("necunoscut-0", secret[:-1] + other_end, secret.partition("-")[0] + "-0")
    }
    assert pages == {404}


@pytest.mark.parametrize("ended", ["left", "suspended", "erased", "renewed"])
def test_own_addresses_end_at_once(ended, tree, client, secret, person, episode):
    from django.utils import timezone

    page = episode("Episodul membrilor", where="members")
    media = own(secret, f"episoade/{page.pk}/{page.recording.filename}")
    addresses = [own(secret, "articole/"), own(secret, "podcast/"), media]
    assert [client.get(address).status_code for address in addresses] == [200] * 3
    member = person("member")
    if ended == "renewed":
        services.renew_feed_key(user=member)
    else:
        column = {"left": "is_active", "suspended": "suspended_at", "erased": "erased_at"}[ended]
        setattr(member, column, False if ended == "left" else timezone.now())
        member.save(update_fields=[column])
    assert [client.get(address).status_code for address in addresses] == [404] * 3


def test_a_member_without_the_group_hears_nothing(tree, client, secret, person, episode):
    page = episode("Episodul membrilor", where="members")
    person("member").groups.clear()
    assert titles(client.get(own(secret, "articole/"))) == []
    address = own(secret, f"episoade/{page.pk}/{page.recording.filename}")
    assert client.get(address).status_code == 404


def check_podcast(content):
    """What Apple and the Podcasting 2.0 namespace ask of a channel and its items."""
    channel = ElementTree.fromstring(content).find("channel")
    for name in ("title", "link", "description", "language", f"{ITUNES}author"):
        assert (channel.findtext(name) or "").strip(), name
    assert channel.find(f"{ITUNES}image").get("href").startswith("http")
    assert channel.find(f"{ITUNES}category").get("text")
    assert channel.findtext(f"{ITUNES}explicit") in {"true", "false"}
    for item in channel.findall("item"):
        for name in ("title", "guid", "pubDate", f"{ITUNES}duration"):
            assert item.findtext(name), name
        enclosure = item.find("enclosure")
        assert enclosure.get("url").startswith("http")
        assert int(enclosure.get("length")) > 0
        assert enclosure.get("type") in {"audio/mpeg", "video/mp4"}
        for transcript in item.findall(f"{PODCASTING}transcript"):
            assert transcript.get("type") in {"text/vtt", "text/html"}
            assert transcript.get("url").startswith("http")
    return channel


def test_podcast_validates_and_its_addresses_answer(tree, client, episode):
    page = episode(
        "Episodul întâi", is_public=True, season_number=1, episode_number=3,
        social_image=ImageFactory(), summary="Despre vecini.",
    )  # fmt: skip
    episode("Episodul membrilor")
    content = client.get(PODCAST).content
    parsed = feedparser.parse(content)
    assert not parsed.bozo
    assert [entry.title for entry in parsed.entries] == ["Episodul întâi"]
    item = check_podcast(content).find("item")
    assert item.findtext(f"{ITUNES}episode") == "3"
    assert item.findtext(f"{ITUNES}season") == "1"
    assert item.findtext(f"{ITUNES}duration") == "61"
    enclosure = item.find("enclosure")
    sound = client.get(enclosure.get("url").removeprefix("http://localhost"))
    assert len(b"".join(sound.streaming_content)) == int(enclosure.get("length"))
    assert sound["Content-Type"] == enclosure.get("type")
    text = item.find(f"{PODCASTING}transcript").get("url").removeprefix("http://localhost")
    assert "Bun venit la episod." in client.get(text).content.decode()
    assert page.media_kind == "podcast"


def test_an_episode_in_a_closed_collection_is_in_no_public_feed(tree, client, episode):
    page = episode("Public, dar fișierul nu", is_public=True, where="members")
    assert titles(client.get(PODCAST)) == []
    assert client.get(f"/flux/podcast/{page.pk}/transcriere/").status_code == 404


def test_an_episode_whose_file_is_lost_breaks_no_feed(tree, client, episode):
    page = episode("Pierdut", is_public=True)
    page.recording.file.storage.delete(page.recording.file.name)
    assert titles(client.get(PODCAST)) == []


def test_own_podcast_can_be_played_without_a_session(tree, client, secret, episode):
    page = episode("Episodul membrilor", where="members")
    channel = check_podcast(client.get(own(secret, "podcast/")).content)
    assert channel.findtext(f"{ITUNES}block") == "Yes"
    address = channel.find("item/enclosure").get("url").removeprefix("http://localhost")
    assert client.get(address).status_code == 200
    part = client.get(address, headers={"Range": "bytes=0-2"})
    assert (part.status_code, b"".join(part.streaming_content)) == (206, b"ID3")
    text = own(secret, f"episoade/{page.pk}/transcriere/")
    assert "Bun venit la episod." in client.get(text).content.decode()
    assert client.get(own(secret, f"episoade/{page.pk}/subtitrare.vtt/")).status_code == 404
    assert client.get(own(secret, f"episoade/{page.pk}/altceva.mp3")).status_code == 404
    plain = add_article("Fără sunet")
    assert client.get(own(secret, f"episoade/{plain.pk}/piesa.mp3")).status_code == 404


def test_letters_that_xml_cannot_hold_break_no_feed(tree, client):
    add_article("Titlu\x0b ciudat\ufffe <&>", is_public=True, summary="\x01Pe scurt")
    parsed = feedparser.parse(client.get(FEED).content)
    assert not parsed.bozo
    assert parsed.entries[0].title == "Titlu ciudat <&>"


def test_feeds_cost_few_queries(tree, client, secret, django_assert_max_num_queries, person):
    for number in range(20):
        add_article(f"Articol {number}", authors=[person("author")])
    client.get(own(secret, "articole/"))
    with django_assert_max_num_queries(8):
        client.get(own(secret, "articole/"))


def test_settings_show_and_renew_the_addresses(tree, browser_of, secret, person):
    browser = browser_of("member")
    assert secret in browser.get("/cont/fluxuri/").content.decode()
    token = {"form_token": "o-dată"}
    browser.post("/cont/fluxuri/reinnoire/", token)
    renewed = secret_of(FeedKey.objects.get(user=person("member")))
    assert renewed != secret
    browser.post("/cont/fluxuri/reinnoire/", token)
    assert secret_of(FeedKey.objects.get(user=person("member"))) == renewed
    assert browser.get("/cont/fluxuri/reinnoire/").status_code == 405
    assert Client().get("/cont/fluxuri/").status_code == 302


def test_secrets_are_told_to_their_owner_only(tree, browser_of, secret):
    assert secret not in browser_of("other_member").get("/cont/fluxuri/").content.decode()

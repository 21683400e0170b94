"""Board, forums, topics, lists: what is shown, to whom, at what cost."""

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone
from machina.apps.forum_tracking.models import TopicReadTrack

from cms.core import shared_pages
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.services import NewPoll
from forum.portal.services.seen import forget_old_marks
from site_modules.accounts.models import Profile, User
from tests.forum.conftest import fresh, grow

pytestmark = pytest.mark.django_db

#: Queries of a page for a signed-in member, once what readers share is known.
MOST_QUERIES = 12


def page(client, name, *args, **query):
    response = client.get(reverse(f"forum:{name}", args=args), query)
    assert response.status_code == 200
    return response.content.decode()


def count_queries(client, address):
    from django.db import connection

    client.get(address)
    with CaptureQueriesContext(
        connection,
    ) as found:
        assert client.get(address).status_code == 200
    return [query["sql"] for query in found.captured_queries]


@pytest.mark.parametrize("name", ["index", "unread", "followed", "mine"])
def test_visitors_are_led_to_sign_in_and_back(client, name):
    address = reverse(f"forum:{name}")
    response = client.get(address)
    assert response["Location"] == f"/autentificare/?next={address}"


def test_the_board_shows_forums_counts_and_the_last_topic(common, open_topic, answer, browser_of):
    topic = open_topic(common, title="Ultimul subiect scris")
    answer(topic, "other_member")
    shown = page(browser_of("member"), "index")
    for words in ("Viața organizației", "Voluntari și comunitate", "Ultimul subiect scris",
                  "1 subiect"):  # fmt: skip
        assert words in shown
    assert "Delegații organizațiilor" not in shown
    assert "Delegații organizațiilor" in page(browser_of("delegate"), "index")


def test_private_forums_stay_private_by_every_road(private, open_topic, answer, browser_of, person):
    topic = open_topic(private, "delegate", title="Secretul delegaților")
    post = answer(topic, "delegate", "Cuvinte secrete")
    services.follow_topic(topic_id=topic.pk, user=person("member"))
    client = browser_of("member")
    for name, args in (
        ("forum", [private.pk]), ("topic", [topic.pk]), ("post", [post.pk]),
        ("first_unread", [topic.pk]), ("history", [post.pk]), ("new_topic", [private.pk]),
        ("edit", [post.pk]), ("delete", [post.pk]), ("lock", [topic.pk]), ("move", [topic.pk]),
    ):  # fmt: skip
        assert client.get(reverse(f"forum:{name}", args=args)).status_code == 404, name
    for name, args in (
        ("thank", [post.pk]), ("accept", [post.pk]), ("vote", [topic.pk]),
        ("follow_topic", [topic.pk]), ("follow_forum", [private.pk]), ("unlock", [topic.pk]),
        ("kind", [topic.pk]),
    ):  # fmt: skip
        assert client.post(reverse(f"forum:{name}", args=args)).status_code == 404, name
    for name, args in (
        ("index", []), ("unread", []), ("followed", []), ("mine", []), ("person", ["delegate"]),
    ):  # fmt: skip
        shown = page(client, name, *args)
        assert "Secretul" not in shown and "secrete" not in shown, name


def test_a_topic_shows_its_posts_and_who_wrote_them(common, open_topic, answer, browser_of):
    topic = open_topic(common, title="Cum ținem voluntarii aproape", text="Întrebarea **mea**")
    answer(topic, "other_member", "Un răspuns bun")
    shown = page(browser_of("member"), "topic", topic.pk)
    for words in ("Cum ținem voluntarii aproape", "<strong>mea</strong>", "Un răspuns bun", "#2",
                  "1 răspuns", "Participanți"):  # fmt: skip
        assert words in shown


def test_permalinks_lead_to_the_right_page(common, open_topic, browser_of, person):
    topic = open_topic(common)
    grow(fresh(topic), 45, person("member"))
    client = browser_of("member")
    post = Post.objects.get(topic=topic, number=41)
    found = client.get(reverse("forum:post", args=[post.pk]))
    assert found["Location"] == f"/forum/subiect/{topic.pk}/?pagina=3#p{post.pk}"
    shown = page(client, "topic", topic.pk, pagina="3")
    assert f'id="p{post.pk}"' in shown and "#40<" not in shown.replace(" ·", "<")


@pytest.mark.parametrize("odd", ["²", "-1", "0", "9" * 400, "abc", "", "٣"])
def test_odd_addresses_are_never_an_error(common, open_topic, browser_of, odd):
    topic = open_topic(common)
    client = browser_of("member")
    for name, args, keys in (
        ("index", [], ("dupa", "ordine")), ("forum", [common.pk], ("dupa", "ordine")),
        ("topic", [topic.pk], ("pagina", "raspuns", "citeaza")), ("unread", [], ("dupa",)),
        ("mine", [], ("inainte",)),
    ):  # fmt: skip
        for key in keys:
            assert page(client, name, *args, **{key: odd})
            assert page(client, name, *args, **{key: f"{odd}-{odd}"})
    for name in ("topic", "forum", "post"):
        assert (
            client.get(f"/forum/{'subiect/' if name == 'topic' else ''}{'9' * 30}/").status_code
            == 404
        )


def test_pages_cost_the_same_at_any_volume(common, open_topic, browser_of, person):
    client = browser_of("member")
    first = open_topic(common)
    addresses = {
        "index": reverse("forum:index"),
        "forum": reverse("forum:forum", args=[common.pk]),
        "topic": reverse("forum:topic", args=[first.pk]),
    }
    client.get(addresses["topic"])  # read marks that wait in the cache cost a query
    small = {name: len(count_queries(client, url)) for name, url in addresses.items()}
    for _number in range(7):
        open_topic(common)
    grow(fresh(first), 300, person("other_member"))
    large = {name: len(count_queries(client, url)) for name, url in addresses.items()}
    assert large == small
    assert max(large.values()) <= MOST_QUERIES, large
    last = f"{addresses['topic']}?pagina=16"
    assert len(count_queries(client, last)) == large["topic"]


def test_another_process_reads_what_this_one_kept(common, open_topic, browser_of, monkeypatch):
    """Each process marks holes with a lot of its own; the pages they keep are everybody's."""
    open_topic(common)
    address = reverse("forum:index")
    first = browser_of("member").get(address).content.decode()
    other = "\x00another-process\x00"
    monkeypatch.setattr(shared_pages, "MARK", other)
    monkeypatch.setattr(shared_pages, "MARKED", re.compile(f"{other}([^\x00]*){other}"))
    second = browser_of("other_member").get(address).content.decode()
    assert "\x00" not in first + second
    name = User.objects.get(username="other_member").first_name
    assert name in second
    assert name not in first


def test_nothing_is_written_while_reading(common, open_topic, browser_of):
    topic = open_topic(common)
    client = browser_of("other_member")
    addresses = (reverse("forum:topic", args=[topic.pk]), reverse("forum:index"),
                 reverse("forum:unread"), reverse("forum:forum", args=[common.pk]))  # fmt: skip
    for address in addresses:
        written = [
            sql for sql in count_queries(client, address)
            if sql.split(" ", 1)[0] in ("INSERT", "UPDATE", "DELETE")
        ]  # fmt: skip
        assert written == []


class TestUnread:
    def unread(self, client):
        body = client.get(reverse("forum:unread")).content.decode()
        return [int(key) for key in re.findall(r'href="/forum/subiect/(\d+)/necitit/"', body)]

    def test_a_topic_is_unread_until_it_is_opened(
        self, common, open_topic, answer, browser_of, commits_at_once
    ):
        topic = open_topic(common)
        client = browser_of("other_member")
        assert self.unread(client) == [topic.pk]
        assert "1 necitit" in page(client, "index")
        page(client, "topic", topic.pk)
        assert self.unread(client) == []
        answer(topic)
        assert self.unread(client) == [topic.pk]
        assert self.unread(browser_of("member")) == []  # who wrote it has read it

    def test_marks_survive_the_cache_once_written_down(
        self, common, open_topic, answer, browser_of, person
    ):
        topic = open_topic(common)
        client = browser_of("other_member")
        page(client, "topic", topic.pk)
        page(client, "topic", topic.pk)
        before = timezone.now()
        services.write_notes()
        mark = TopicReadTrack.objects.get(topic=topic, user=person("other_member"))
        assert mark.mark_time < before
        assert fresh(topic).views_count == 1  # once for each state of the topic
        services.write_notes()
        assert fresh(topic).views_count == 1
        cache.clear()
        assert self.unread(client) == []
        answer(topic)
        assert self.unread(client) == [topic.pk]

    def test_everything_can_be_marked_as_read(self, common, open_topic, browser_of):
        open_topic(common)
        other = open_topic(type(common).objects.get(name="Finanțare"))
        client = browser_of("other_member")
        client.post(reverse("forum:mark_read"), {"forum": common.pk})
        assert self.unread(client) == [other.pk]
        client.post(reverse("forum:mark_read"))
        assert self.unread(client) == []

    def test_it_leads_to_the_first_new_post(self, common, open_topic, answer, browser_of, person):
        topic = open_topic(common)
        client = browser_of("other_member")
        page(client, "topic", topic.pk)
        new = answer(topic)
        answer(topic)
        found = client.get(reverse("forum:first_unread", args=[topic.pk]))
        assert found["Location"].endswith(f"#p{new.pk}")

    def test_old_marks_and_old_topics_are_forgotten(self, common, open_topic, browser_of):
        topic = open_topic(common)
        client = browser_of("other_member")
        page(client, "topic", topic.pk)
        services.write_notes()
        long_ago = timezone.now() - timedelta(days=70)
        User.objects.filter(username="other_member").update(date_joined=long_ago)
        Topic.objects.update(last_post_on=long_ago + timedelta(days=1))
        forget_old_marks()
        cache.clear()
        assert not TopicReadTrack.objects.exists()
        assert self.unread(client) == []


class TestLists:
    def test_pinned_and_announced_topics_stand_on_top(self, common, open_topic, browser_of, person):
        pinned, announced, common_one = (open_topic(common, "moderator") for _n in range(3))
        services.set_topic_kind(topic=pinned, by=person("moderator"), kind=1)
        services.set_topic_kind(topic=announced, by=person("moderator"), kind=2)
        response = browser_of("member").get(reverse("forum:forum", args=[common.pk]))
        found = [row.pk for row in response.context["topics"].everything()]
        assert found == [announced.pk, pinned.pk, common_one.pk]
        assert "Fixat" in response.content.decode() and "Anunț" in response.content.decode()

    def test_lists_are_paged_by_key(self, common, browser_of, person):
        at = timezone.now()
        Topic.objects.bulk_create(
            [Topic(forum=common, poster=person("member"), subject=f"T{n}", posts_count=1,
                   last_post_on=at - timedelta(minutes=n // 2)) for n in range(60)]
        )  # fmt: skip
        client = browser_of("member")
        seen, address = [], reverse("forum:forum", args=[common.pk])
        while True:
            topics = client.get(address).context["topics"]
            seen += [row.title for row in topics.everything()]
            if not topics.next_url:
                break
            address = reverse("forum:forum", args=[common.pk]) + topics.next_url
        assert sorted(seen) == sorted(f"T{n}" for n in range(60))

    def test_unanswered_and_solved(self, common, open_topic, answer, browser_of, person):
        lonely, solved = open_topic(common), open_topic(common)
        post = answer(solved, "other_member")
        services.accept_answer(post=post, by=person("member"))
        client = browser_of("member")

        def listed(order):
            response = client.get(reverse("forum:index"), {"ordine": order})
            return [row.pk for row in response.context["topics"].everything()]

        assert listed("fara-raspuns") == [lonely.pk]
        assert listed("rezolvate") == [solved.pk]

    def test_a_forum_shows_where_its_topics_went(self, common, open_topic, browser_of, person):
        topic = open_topic(common, title="Subiect plecat")
        other = type(common).objects.get(name="Finanțare")
        services.move_topic(topic=topic, by=person("moderator"), forum_id=other.pk)
        shown = page(browser_of("member"), "forum", common.pk)
        assert "Mutate de aici" in shown and "acum în Finanțare" in shown

    def test_posts_of_a_person(self, common, private, open_topic, answer, browser_of):
        open_topic(common, "delegate", text="Pentru toți")
        open_topic(private, "delegate", text="Doar pentru delegați")
        shown = page(browser_of("member"), "person", "delegate")
        assert "Pentru toți" in shown and "Doar pentru" not in shown
        assert browser_of("member").get("/forum/membri/nimeni/").status_code == 404

    def test_who_hides_their_activity_is_not_listed(self, common, open_topic, browser_of, person):
        open_topic(common, "delegate")
        address = reverse("forum:person", args=["delegate"])
        page_of = reverse("accounts:member", args=["delegate"])
        assert address in browser_of("member").get(page_of).content.decode()
        Profile.objects.filter(user=person("delegate")).update(hides_activity=True)
        assert address not in browser_of("member").get(page_of).content.decode()
        assert browser_of("member").get(address).status_code == 404
        assert browser_of("delegate").get(address).status_code == 200


def test_the_forum_is_a_section_of_the_dialogue(browser_of, client):
    from cms.home.models import ServicePage

    dialogue = ServicePage.objects.get(service="dialog", locale__language_code="ro")
    assert 'href="/forum/"' in browser_of("member").get(dialogue.get_url()).content.decode()
    assert 'href="/forum/"' not in client.get(dialogue.get_url()).content.decode()


def test_names_follow_what_people_choose(common, open_topic, browser_of, person, commits_at_once):
    topic = open_topic(common)
    assert "Member Exemplu" in page(browser_of("other_member"), "topic", topic.pk)
    someone = person("member")
    someone.nickname, someone.public_name_choice = "Vecina", "nickname"
    someone.save()
    assert "Vecina" in page(browser_of("other_member"), "topic", topic.pk)


def test_pages_are_shared_and_tokens_and_marks_are_not(common, open_topic, browser_of, person):
    topic = open_topic(common, "moderator")
    first, second = browser_of("member"), browser_of("other_member")
    for address in (reverse("forum:topic", args=[topic.pk]), reverse("forum:index"),
                    reverse("forum:forum", args=[common.pk])):  # fmt: skip
        mine = [client.get(address).content.decode() for client in (first, second)]
        tokens = [set(re.findall(r'name="(?:csrfmiddlewaretoken|form_token)" value="([^"]+)"', one))
                  for one in mine]  # fmt: skip
        assert tokens[0] and not tokens[0] & tokens[1]
        assert "Member Exemplu" in mine[0] and "Member Exemplu" not in mine[1]
        assert "\x00" not in mine[0] + mine[1]
    services.follow_topic(topic_id=topic.pk, user=person("member"))
    address = reverse("forum:topic", args=[topic.pk])
    assert "Urmărești" in first.get(address).content.decode()
    assert "Urmărești" not in second.get(address).content.decode()


def test_large_keys_stay_numbers_in_addresses_and_forms(common, open_topic, browser_of, person):
    """A key of 1234 must not become „1.234”."""
    Topic.objects.create(pk=123_456, forum=common, subject="x", state="deleted", approved=False)
    topic = open_topic(common, "moderator", poll=NewPoll("Ce?", ["a", "b"]))
    Post.objects.filter(topic=topic).update(number=None)
    post = Post.objects.create(
        pk=1_234_567, topic=topic, poster=person("delegate"), content="x", html="x", number=1
    )
    shown = page(browser_of("member"), "topic", topic.pk, raspuns=str(post.pk))
    assert 'id="p1234567"' in shown and 'name="answers" value="1234567"' in shown
    assert 'formaction="/forum/mesaj/1234567/multumesc/"' in shown
    assert "1.234.567" not in shown and "<!--f" not in shown

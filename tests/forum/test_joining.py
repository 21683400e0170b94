"""Splitting a topic and joining two: places, counts, permanent addresses, follows."""

import pytest
from django.urls import reverse
from machina.apps.forum_tracking.models import TopicReadTrack

from forum.enums import PostState
from forum.forum_conversation.models import Post, Topic
from forum.portal import services
from forum.portal.models import TopicFollow
from forum.portal.services import ForumRefused, NewPoll, Seen, seen_now
from forum.portal.services.wishes import follow_topic
from site_modules.notifications.models import Notification
from tests.forum.conftest import counts_of, forum_named, fresh, grow

pytestmark = pytest.mark.django_db


@pytest.fixture
def split(person):
    def act(topic, posts, by="moderator", **options):
        topic = fresh(topic)
        options = {
            "title": "Un subiect desprins", "forum_id": topic.forum_id, "with_following": False,
            "seen": seen_now(topic),
        } | options  # fmt: skip
        return services.split_topic(
            topic=topic, by=person(by), posts=[post.pk for post in posts], **options
        )

    return act


@pytest.fixture
def merge(person):
    def act(topic, into, by="moderator", **options):
        topic, into = fresh(topic), fresh(into)
        options = {"seen": seen_now(topic), "seen_into": seen_now(into)} | options
        return services.merge_topic(topic=topic, into=into, by=person(by), **options)

    return act


def numbers_of(topic):
    posts = Post.objects.filter(topic=topic.pk, number__isnull=False).order_by("number")
    return list(posts.values_list("number", "content"))


def words_of(topic):
    return [words for _number, words in numbers_of(topic)]


def is_sound(topic):
    """What the topic says of its posts is true."""
    topic = fresh(topic)
    posts = Post.objects.filter(topic=topic, number__isnull=False).order_by("number")
    shown = posts.filter(state=PostState.VISIBLE)
    assert [post.number for post in posts] == list(range(1, topic.last_number + 1))
    assert topic.posts_count == shown.count() and topic.first_post == posts.first()
    assert topic.last_post == shown.last() and topic.last_post_on == shown.last().created
    forum = topic.forum
    topics = Topic.objects.filter(forum=forum, state=PostState.VISIBLE)
    assert counts_of(forum) == (topics.count(), sum(one.posts_count for one in topics))
    latest = topics.order_by("-last_post_on").first()
    assert forum.last_post_id == (latest.last_post_id if latest else None)


class TestSplit:
    def test_chosen_posts_are_a_topic_and_the_rest_closes_up(
        self, common, private, open_topic, answer, split, browser_of
    ):
        topic = open_topic(common, text="0")
        posts = [answer(topic, "other_member", str(n)) for n in range(1, 6)]
        made = split(topic, [posts[1], posts[3]], forum_id=private.pk)
        assert (made.forum_id, made.subject) == (private.pk, "Un subiect desprins")
        assert words_of(topic) == ["0", "1", "3", "5"] and words_of(made) == ["2", "4"]
        for one in (topic, made):
            is_sound(one)
        reader = browser_of("moderator")
        for post, where in ((posts[1], made), (posts[4], topic)):
            address = reader.get(f"/forum/mesaj/{post.pk}/")["Location"]
            assert address == f"/forum/subiect/{where.pk}/#p{post.pk}"
        assert browser_of("member").get(f"/forum/mesaj/{posts[1].pk}/").status_code == 404
        assert browser_of("member").get(f"/forum/mesaj/{posts[4].pk}/").status_code == 302

    def test_everything_after_goes_too(self, common, open_topic, answer, split, person):
        topic = open_topic(common, text="0")
        post = answer(topic, text="1")
        grow(fresh(topic), 70, person("member"))
        made = split(topic, [post], with_following=True)
        assert fresh(topic).last_number == 1 and made.last_number == made.posts_count == 71
        for one in (topic, made):
            is_sound(one)

    def test_no_answer_names_a_post_of_another_topic(
        self, common, private, open_topic, answer, split, browser_of
    ):
        topic = open_topic(common, "delegate")
        leaves = answer(topic, "delegate", "Pleacă")
        stays = answer(topic, "member", "Rămâne", answers=leaves)
        follows = answer(topic, "delegate", "Vine", answers=leaves)
        services.accept_answer(post=leaves, by=fresh(topic).poster)
        made = split(topic, [leaves, follows], forum_id=private.pk)
        assert fresh(stays).answers is None and fresh(follows).answers == fresh(leaves)
        assert fresh(topic).accepted is None and fresh(made).accepted is None
        shown = browser_of("member").get(f"/forum/subiect/{topic.pk}/").content.decode()
        assert "Rămâne" in shown and "ca răspuns la" not in shown

    def test_authors_follow_what_is_theirs_and_hear_of_it(
        self, common, open_topic, answer, split, person, commits_at_once
    ):
        topic = open_topic(common)
        mine = answer(topic, "other_member")
        quiet = answer(topic, "delegate")
        follow_topic(topic_id=topic.pk, user=person("delegate"), is_following=False)
        Notification.objects.all().delete()
        made = split(topic, [mine, quiet])
        followers = TopicFollow.objects.filter(topic=made, is_following=True)
        assert list(followers.values_list("user", flat=True)) == [person("other_member").pk]
        told = Notification.objects.filter(kind="forum.split")
        names = set(told.values_list("recipient__username", flat=True))
        assert names == {"other_member", "delegate"} and not Notification.objects.exclude(
            kind="forum.split"
        )

    def test_who_may(self, common, private, open_topic, answer, split):
        topic = open_topic(common)
        post = answer(topic)
        for who, forum in (("member", common), ("editor", common), ("delegate", private)):
            with pytest.raises(ForumRefused):
                split(topic, [post], by=who, forum_id=forum.pk)
        with pytest.raises(ForumRefused):
            split(topic, [post], forum_id=forum_named("Viața organizației").pk)
        assert fresh(topic).last_number == 2 and Topic.objects.count() == 1

    def test_only_on_the_state_that_was_seen(self, common, open_topic, answer, split):
        topic = open_topic(common)
        post = answer(topic)
        seen = seen_now(fresh(topic))
        answer(topic, text="Între timp")
        for stale in (seen, Seen(0, 3), Seen(common.pk, 0)):
            with pytest.raises(ForumRefused) as refused:
                split(topic, [post], seen=stale)
            assert refused.value.code == "changed_meanwhile"
        assert Topic.objects.count() == 1

    def test_what_does_not_belong_together_is_refused(
        self, common, open_topic, answer, split, person
    ):
        topic, other = open_topic(common), open_topic(common)
        mine, foreign = answer(topic), answer(other)
        first = Post.objects.get(topic=topic, number=1)
        hidden = answer(topic)
        services.hide_post(post=hidden, by=person("moderator"))
        for posts in ([], [first], [foreign], [mine, foreign], [hidden]):
            with pytest.raises(ForumRefused) as refused:
                split(topic, posts)
            assert refused.value.field == "posts"
        assert words_of(topic) and Topic.objects.count() == 2
        made = split(topic, [mine, hidden])
        assert fresh(made).posts_count == 1 and fresh(made).last_number == 2
        is_sound(made)


class TestMerge:
    def test_posts_stand_by_time_and_the_address_leads_there(
        self, common, private, open_topic, answer, merge, browser_of
    ):
        into = open_topic(private, "delegate", text="A")
        topic = open_topic(common, text="B")
        answer(into, "delegate", "C")
        last = answer(topic, "member", "D")
        merge(topic, into)
        assert words_of(into) == ["A", "B", "C", "D"] and counts_of(common) == (0, 0)
        is_sound(into)
        left = fresh(topic)
        assert left.state == PostState.DELETED and left.merged_into_id == into.pk
        reader = browser_of("delegate")
        for address in (f"/forum/subiect/{topic.pk}/", f"/forum/subiect/{topic.pk}/raspunde/"):
            assert reader.get(address)["Location"].startswith(f"/forum/subiect/{into.pk}/")
        unread = reader.get(f"/forum/subiect/{topic.pk}/necitit/")
        assert unread["Location"].startswith(f"/forum/subiect/{into.pk}/")
        assert reader.get(f"/forum/mesaj/{last.pk}/")["Location"].endswith(f"#p{last.pk}")
        # Who does not read the other forum learns nothing of it.
        assert browser_of("member").get(f"/forum/subiect/{topic.pk}/").status_code == 404

    def test_it_leads_on_after_a_second_time(self, common, open_topic, merge, browser_of):
        first, second, third = (open_topic(common) for _n in range(3))
        merge(first, second)
        merge(second, third)
        answered = browser_of("member").get(f"/forum/subiect/{first.pk}/")
        assert answered["Location"] == f"/forum/subiect/{third.pk}/"
        is_sound(third)

    def test_an_answer_that_was_being_written_arrives(self, common, open_topic, merge, browser_of):
        topic, into = open_topic(common), open_topic(common)
        merge(topic, into)
        sent = {"text": "Scris înainte", "form_token": "abc", "answers": ""}
        answered = browser_of("other_member").post(f"/forum/subiect/{topic.pk}/raspunde/", sent)
        assert answered.status_code == 302 and "Scris înainte" in words_of(into)

    def test_followers_follow_on_and_are_told_once(
        self, common, open_topic, answer, merge, person, commits_at_once
    ):
        topic, into = open_topic(common, "member"), open_topic(common, "delegate")
        answer(topic, "other_member")
        follow_topic(topic_id=into.pk, user=person("member"), is_following=False)
        TopicReadTrack.objects.create(user=person("member"), topic=topic)
        Notification.objects.all().delete()
        merge(topic, into)
        followers = TopicFollow.objects.filter(topic=into, is_following=True)
        names = set(followers.values_list("user__username", flat=True))
        assert names == {"delegate", "other_member"}
        assert not TopicFollow.objects.filter(topic=topic).exists()
        assert not TopicReadTrack.objects.filter(topic=topic).exists()
        told = Notification.objects.values_list("kind", "recipient__username")
        assert set(told) == {("forum.merged", "member"), ("forum.merged", "other_member")}

    def test_a_poll_moves_and_two_are_refused(self, common, open_topic, merge, person):
        poll = NewPoll("Ce?", ["a", "b"])
        topic, other = (open_topic(common, "moderator", poll=poll) for _n in range(2))
        into = open_topic(common)
        services.vote(topic=topic, voter=person("member"), options=[topic.poll.options.first().pk])
        with pytest.raises(ForumRefused) as refused:
            merge(topic, other)
        assert refused.value.code == "two_polls"
        merge(topic, into)
        assert fresh(into).poll.terms.voter_count == 1 and not hasattr(fresh(topic), "poll")

    def test_waiting_and_hidden_posts_keep_their_state(
        self, common, moderated, open_topic, answer, merge, person
    ):
        topic, into = open_topic(moderated, "moderator"), open_topic(common)
        waits = answer(topic, "member", "Așteaptă")
        hidden = answer(topic, "moderator", "Ascuns")
        services.hide_post(post=hidden, by=person("moderator"))
        merge(topic, into)
        assert fresh(waits).state == PostState.WAITING and fresh(waits).topic_id == into.pk
        assert fresh(hidden).state == PostState.HIDDEN
        assert services.approve_post(post=fresh(waits), by=person("moderator"))
        is_sound(into)

    def test_who_may_and_when(self, common, private, open_topic, answer, merge):
        topic, into = open_topic(common), open_topic(private, "delegate")
        for who in ("member", "delegate", "editor"):
            with pytest.raises(ForumRefused):
                merge(topic, into, by=who)
        with pytest.raises(ForumRefused):
            merge(topic, topic)
        seen = seen_now(fresh(into))
        answer(into, "delegate")
        with pytest.raises(ForumRefused) as refused:
            merge(topic, into, seen_into=seen)
        assert refused.value.code == "changed_meanwhile" and fresh(topic).is_visible


class TestPages:
    def test_splitting(self, common, open_topic, answer, browser_of):
        topic = open_topic(common)
        post = answer(topic, text="Despre altceva")
        address = reverse("forum:split", args=[topic.pk])
        assert browser_of("member").get(address).status_code == 403
        moderator = browser_of("moderator")
        page = moderator.get(address).content.decode()
        assert "Despre altceva" in page and f'value="{common.pk}-2"' in page
        seen = {"seen": f"{common.pk}-2", "forum": common.pk}
        for sent in (
            {}, seen, seen | {"title": "Scris deja", "mesaje": ["²", "\x00", "9" * 30]},
            seen | {"title": "x", "mesaje": [post.pk]}, seen | {"title": "ﬃ" * 255},
            seen | {"title": "Un titlu", "mesaje": [post.pk], "seen": "²-\x00"},
            seen | {"title": "Un titlu", "mesaje": [post.pk], "forum": "9" * 30},
        ):  # fmt: skip
            answered = moderator.post(address, sent)
            assert answered.status_code == 422, sent
        assert "Scris deja" in moderator.post(address, {"title": "Scris deja"}).content.decode()
        sent = seen | {"title": "Despre altceva", "mesaje": [post.pk]}
        made = moderator.post(address, sent, follow=True)
        assert "Mesajele sunt acum într-un subiect al lor." in made.content.decode()
        assert moderator.post(address, sent).status_code == 422

    def test_joining(self, common, private, open_topic, browser_of):
        topic, into = open_topic(common), open_topic(common, title="Celălalt subiect")
        secret = open_topic(private, "delegate")
        address = reverse("forum:merge", args=[topic.pk])
        assert browser_of("member").get(address).status_code == 403
        moderator = browser_of("moderator")
        assert moderator.get(address).status_code == 200
        odd = ("x", "²", "\x00", "9" * 30, "ﬃ" * 255, f"{topic.pk}", "/forum/", "99999")
        for typed in odd:
            answered = moderator.get(address, {"in": typed})
            assert answered.status_code == 422, typed
            assert moderator.post(address, {"into": typed}).status_code == 422, typed
        first = Post.objects.get(topic=into)
        for typed in (into.pk, f"http://localhost/forum/subiect/{into.pk}/",
                      f"/forum/mesaj/{first.pk}/"):  # fmt: skip
            page = moderator.get(address, {"in": typed}).content.decode()
            assert "Celălalt subiect" in page and f'value="{common.pk}-1"' in page
        assert moderator.get(address, {"in": secret.pk}).status_code == 200
        seen = {"into": into.pk, "seen": f"{common.pk}-1", "seen_into": f"{common.pk}-1"}
        answered = moderator.post(address, seen, follow=True)
        assert "ambele adrese duc aici" in answered.content.decode()
        assert moderator.post(address, seen).status_code == 404

    def test_the_tools_offer_both(self, common, open_topic, answer, browser_of):
        topic = open_topic(common)
        address = f"/forum/subiect/{topic.pk}/"
        shown = browser_of("moderator").get(address).content.decode()
        assert f"{address}uneste/" in shown and f"{address}desparte/" not in shown
        answer(topic)
        assert f"{address}desparte/" in browser_of("moderator").get(address).content.decode()
        assert f"{address}uneste/" not in browser_of("member").get(address).content.decode()


def test_by_program(common, open_topic, answer, call_as):
    topic, into = open_topic(common), open_topic(common)
    post = answer(topic)
    body = {
        "title": "Prin program", "forum": common.pk, "posts": [post.pk], "seen_forum": common.pk,
        "seen_last_number": 2,
    }  # fmt: skip
    assert call_as("member").post(f"/topics/{topic.pk}/split", body).status_code == 403
    program = call_as("moderator")
    stale = program.post(f"/topics/{topic.pk}/split", body | {"seen_last_number": 1})
    assert stale.status_code == 409
    foreign = program.post(
        f"/topics/{topic.pk}/split", body | {"posts": [Post.objects.get(topic=into).pk]}
    )
    assert foreign.status_code == 422 and foreign.json()["errors"][0]["field"] == "posts"
    made = program.post(f"/topics/{topic.pk}/split", body)
    assert made.status_code == 201 and made.json()["last_number"] == 1
    sent = {
        "into": into.pk, "seen_forum": common.pk, "seen_last_number": 1,
        "seen_into_forum": common.pk, "seen_into_last_number": 1,
    }  # fmt: skip
    assert call_as("member").post(f"/topics/{topic.pk}/merge", sent).status_code == 403
    assert program.post(f"/topics/{into.pk}/merge", sent).status_code == 422
    joined = program.post(f"/topics/{topic.pk}/merge", sent)
    assert joined.status_code == 200 and joined.json()["posts_count"] == 2
    assert program.get(f"/topics/{topic.pk}").json()["moved_to"] == into.pk

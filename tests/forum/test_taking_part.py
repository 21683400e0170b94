"""Editing, deleting, thanks, solutions, polls, moderators' tools."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from forum.enums import PostState
from forum.forum_conversation.models import Post
from forum.portal import services, turning
from forum.portal.models import Ballot, PollTerms, PostEdit
from forum.portal.services import ForumRefused, NewPoll
from tests.forum.conftest import counts_of, fresh

pytestmark = pytest.mark.django_db

POLL = NewPoll("Ce alegem?", ["Unu", "Doi", "Trei"])


def age(post, minutes=60):
    Post.objects.filter(pk=post.pk).update(created=timezone.now() - timedelta(minutes=minutes))


class TestEditing:
    def test_a_late_edit_keeps_what_was_said(self, common, open_topic, answer, browser_of):
        post = answer(open_topic(common), text="Înainte")
        age(post)
        client = browser_of("member")
        response = client.post(
            reverse("forum:edit", args=[post.pk]), {"text": "După", "revision": post.revision}
        )
        assert response.status_code == 302
        assert fresh(post).content == "După" and PostEdit.objects.get().content == "Înainte"
        shown = browser_of("other_member").get(reverse("forum:history", args=[post.pk]))
        assert "Înainte" in shown.content.decode()

    def test_two_windows_do_not_write_over_each_other(self, common, open_topic, answer, browser_of):
        post = answer(open_topic(common))
        client, address = browser_of("member"), reverse("forum:edit", args=[post.pk])
        client.post(address, {"text": "Prima fereastră", "revision": 1})
        late = client.post(address, {"text": "A doua fereastră", "revision": 1})
        assert late.status_code == 422 and "A doua fereastră" in late.content.decode()
        assert fresh(post).content == "Prima fereastră"

    def test_only_ones_own(self, common, open_topic, answer, browser_of):
        post = answer(open_topic(common))
        client = browser_of("other_member")
        for name in ("edit", "delete"):
            address = reverse(f"forum:{name}", args=[post.pk])
            assert client.get(address).status_code == 404
            assert client.post(address, {"text": "x", "revision": 1}).status_code == 404
        assert fresh(post).state == PostState.VISIBLE

    def test_new_words_wait_in_a_moderated_forum(self, moderated, open_topic, answer, person):
        topic = open_topic(moderated, "moderator")
        post = answer(topic)
        services.approve_post(post=post, by=person("moderator"))
        outcome = services.edit_post(
            post=fresh(post), by=person("member"), text="Altceva", revision=1
        )
        assert outcome == "waiting"
        assert fresh(post).content != "Altceva"
        assert services.approve_post(post=fresh(post), by=person("moderator"))
        assert fresh(post).content == "Altceva" and not fresh(post).has_pending

    def test_a_title_is_changed_until_somebody_answers(self, common, open_topic, answer, person):
        topic = open_topic(common)
        post = Post.objects.get(topic=topic)
        services.edit_post(
            post=post, by=person("member"), text=post.content, revision=1, title="Un titlu mai bun"
        )
        assert fresh(topic).subject == "Un titlu mai bun"
        answer(topic, "other_member")
        services.edit_post(
            post=fresh(post), by=person("member"), text="Alt text", revision=2, title="Păcăleală"
        )
        assert fresh(topic).subject == "Un titlu mai bun"


class TestDeleting:
    def test_a_place_stays_and_counts_follow(self, common, open_topic, answer, browser_of):
        topic = open_topic(common)
        post = answer(topic)
        response = browser_of("member").post(reverse("forum:delete", args=[post.pk]), follow=True)
        shown = response.content.decode()
        assert "Mesaj șters" in shown and "Autorul a șters acest mesaj." in shown
        assert counts_of(common) == (1, 1)
        assert fresh(topic).last_post_id == Post.objects.get(topic=topic, number=1).pk

    def test_a_topic_that_nobody_answered_goes(self, common, open_topic, browser_of):
        topic = open_topic(common)
        post = Post.objects.get(topic=topic)
        response = browser_of("member").post(reverse("forum:delete", args=[post.pk]))
        assert response["Location"] == reverse("forum:forum", args=[common.pk])
        assert fresh(topic).state == PostState.DELETED and counts_of(common) == (0, 0)

    def test_the_answers_to_a_topic_stay(self, common, open_topic, answer, browser_of):
        topic = open_topic(common)
        answer(topic, "other_member", "Răspunsul altcuiva")
        post = Post.objects.get(topic=topic, number=1)
        browser_of("member").post(reverse("forum:delete", args=[post.pk]))
        shown = browser_of("other_member").get(reverse("forum:topic", args=[topic.pk]))
        assert "Răspunsul altcuiva" in shown.content.decode()


class TestThanksAndSolutions:
    def test_thanks_once_each(self, common, open_topic, answer, browser_of):
        post = answer(open_topic(common))
        address = reverse("forum:thank", args=[post.pk])
        client = browser_of("other_member")
        client.post(address, {"da": "1"})
        answered = client.post(address, {"da": "1"}, headers={"X-Requested-With": "fetch"})
        assert answered.json() == {"thanked": True, "count": 1}
        client.post(address, {"da": ""})
        assert fresh(post).thanks_count == 0
        own = browser_of("member").post(address, {"da": "1"}, headers={"X-Requested-With": "fetch"})
        assert own.status_code == 409

    def test_who_asked_marks_the_solution(self, common, open_topic, answer, browser_of):
        topic = open_topic(common)
        post = answer(topic, "other_member")
        address = reverse("forum:accept", args=[post.pk])
        browser_of("other_member").post(address, {"da": "1"})
        assert fresh(topic).accepted is None
        browser_of("member").post(address, {"da": "1"})
        assert fresh(topic).accepted_id == post.pk
        shown = browser_of("other_member").get(reverse("forum:topic", args=[topic.pk]))
        assert "is-solution" in shown.content.decode() and "Rezolvat" in shown.content.decode()
        browser_of("member").post(address, {"da": ""})
        assert fresh(topic).accepted is None


class TestPolls:
    def test_one_ballot_for_each_person(self, common, open_topic, person, browser_of):
        topic = open_topic(common, poll=POLL)
        options = [option.pk for option in topic.poll.options.all()]
        client, address = browser_of("other_member"), reverse("forum:vote", args=[topic.pk])
        client.post(address, {"option": options[0]})
        client.post(address, {"option": options[1]})
        assert Ballot.objects.count() == 1
        assert PollTerms.objects.get().voter_count == 1
        shown = client.get(reverse("forum:topic", args=[topic.pk])).content.decode()
        assert "Ai votat „Unu”." in shown and "1 (100%)" in shown

    def test_a_vote_can_be_changed_where_the_poll_says_so(self, common, open_topic, person):
        poll = NewPoll("Ce?", ["a", "b", "c"], most_chosen=2, can_change=True)
        topic = open_topic(common, poll=poll)
        one, two, three = (option.pk for option in topic.poll.options.all())
        voter = person("other_member")
        services.vote(topic=topic, voter=voter, options=[one, two])
        services.vote(topic=topic, voter=voter, options=[three])
        assert [vote.poll_option_id for vote in voter.poll_votes.all()] == [three]
        with pytest.raises(ForumRefused):
            services.vote(topic=topic, voter=voter, options=[one, two, three])

    def test_options_of_another_poll_are_refused(self, common, open_topic, person):
        topic, other = open_topic(common, poll=POLL), open_topic(common, poll=POLL)
        foreign = other.poll.options.first().pk
        for options in ([foreign], [], [0]):
            with pytest.raises(ForumRefused) as refusal:
                services.vote(topic=topic, voter=person("other_member"), options=options)
            assert refusal.value.code == "no_option"

    def test_results_are_hidden_until_one_votes(self, common, open_topic, browser_of, person):
        poll = NewPoll("Ce?", ["a", "b"], hides_results=True)
        topic = open_topic(common, poll=poll)
        client, address = browser_of("other_member"), reverse("forum:topic", args=[topic.pk])
        assert "<meter" not in client.get(address).content.decode()
        option = topic.poll.options.first().pk
        services.vote(topic=topic, voter=person("other_member"), options=[option])
        assert "<meter" in client.get(address).content.decode()

    def test_a_closed_poll_takes_no_votes(self, common, open_topic, person):
        topic = open_topic(common, poll=POLL)
        PollTerms.objects.update(closes_at=timezone.now() - timedelta(minutes=1))
        option = topic.poll.options.first().pk
        with pytest.raises(ForumRefused) as refusal:
            services.vote(topic=fresh(topic), voter=person("member"), options=[option])
        assert refusal.value.code == "poll_closed"


class TestTools:
    def test_only_moderators_have_them(self, common, open_topic, browser_of):
        topic = open_topic(common)
        client = browser_of("member")
        for name in ("lock", "move"):
            assert client.get(reverse(f"forum:{name}", args=[topic.pk])).status_code == 403
        for name in ("unlock", "kind", "lock", "move"):
            assert client.post(reverse(f"forum:{name}", args=[topic.pk])).status_code == 403
        shown = client.get(reverse("forum:topic", args=[topic.pk])).content.decode()
        assert "Instrumente de moderare" not in shown

    def test_lock_pin_move(self, common, open_topic, browser_of, person):
        topic = open_topic(common)
        client = browser_of("moderator")
        shown = client.get(reverse("forum:topic", args=[topic.pk])).content.decode()
        assert "Instrumente de moderare" in shown
        assert client.post(reverse("forum:lock", args=[topic.pk]), {}).status_code == 422
        client.post(reverse("forum:lock", args=[topic.pk]), {"reason": "Gata"})
        assert fresh(topic).is_locked
        client.post(reverse("forum:unlock", args=[topic.pk]))
        assert not fresh(topic).is_locked
        client.post(reverse("forum:kind", args=[topic.pk]), {"fel": "1"})
        assert fresh(topic).is_sticky
        other = type(common).objects.get(name="Digitalizare")
        client.post(reverse("forum:move", args=[topic.pk]), {"forum": other.pk})
        assert fresh(topic).forum_id == other.pk
        wrong = client.post(reverse("forum:move", args=[topic.pk]), {"forum": other.parent_id})
        assert wrong.status_code == 422

    def test_two_moderators_at_once(self, common, open_topic, person):
        topic = open_topic(common)
        first, second = fresh(topic), fresh(topic)
        assert services.set_topic_kind(topic=first, by=person("moderator"), kind=1)
        assert not services.set_topic_kind(topic=second, by=person("administrator"), kind=2)
        assert services.lock_topic(topic=first, by=person("moderator"), reason="a")
        assert not services.lock_topic(topic=second, by=person("administrator"), reason="b")
        assert fresh(topic).locked_reason == "a"


def test_what_a_topic_can_be_turned_into_is_registered(common, open_topic, browser_of, monkeypatch):
    topic = open_topic(common)
    client, address = browser_of("moderator"), reverse("forum:topic", args=[topic.pk])
    assert "Fă din el o cerere" not in client.get(address).content.decode()
    monkeypatch.setattr(turning, "_registry", {})
    turning.register(
        turning.TopicTurn(
            name="request", label="Fă din el o cerere", icon="help",
            may=lambda user, one: user.username == "moderator",
            address_of=lambda one: f"/cereri/noua/?subiect={one.pk}",
        )
    )  # fmt: skip
    shown = client.get(address).content.decode()
    assert "Fă din el o cerere" in shown and f"/cereri/noua/?subiect={topic.pk}" in shown
    assert "cerere" not in browser_of("administrator").get(address).content.decode()


def test_what_became_of_a_topic_is_linked_for_who_may_see_it(
    common, open_topic, browser_of, monkeypatch
):
    topic = open_topic(common)
    address = reverse("forum:topic", args=[topic.pk])
    monkeypatch.setattr(turning, "_registry", {})
    made = [("Cererea 7: sală la cămin", "/cereri/7/")]
    for _time in "kept pages", "again":
        assert "Ce a ieșit de aici" not in browser_of("member").get(address).content.decode()
    turning.register(
        turning.TopicTurn(
            name="request", label="Fă din el o cerere", icon="help",
            may=lambda user, one: False, address_of=lambda one: "",
            found=lambda user, one: made if user.username == "member" else [],
        )
    )  # fmt: skip
    shown = browser_of("member").get(address).content.decode()
    assert 'href="/cereri/7/"' in shown and "Cererea 7: sală la cămin" in shown
    assert "Cererea 7" not in browser_of("other_member").get(address).content.decode()

"""Moderators' decisions on topics and posts, through the desk's own contract."""

import pytest
from django.urls import reverse

from forum.enums import PostState
from forum.forum_conversation.models import Post
from site_modules.moderation import services as desk
from site_modules.moderation.enums import Outcome
from site_modules.moderation.models import ReasonTemplate
from site_modules.moderation.selectors.addresses import content_at
from site_modules.moderation.targets import find_target
from tests.forum.conftest import counts_of, fresh

pytestmark = pytest.mark.django_db
POST, TOPIC = "forum_conversation.post", "forum_conversation.topic"


def decide(obj, outcome, by):
    target = find_target(obj._meta.label_lower)
    return target.apply[outcome](fresh_for(target, obj), by)


def fresh_for(target, obj):
    return target.model.objects.get(pk=obj.pk)


def test_waiting_ones_stand_at_the_desk(moderated, open_topic, answer):
    topic = open_topic(moderated)
    shown = open_topic(moderated, "moderator")
    post = answer(shown)
    assert [one.pk for one in find_target(TOPIC).waiting()] == [topic.pk]
    assert [one.pk for one in find_target(POST).waiting()] == [post.pk]


def test_an_approved_topic_appears_with_its_post(moderated, open_topic, person, browser_of):
    topic = open_topic(moderated)
    assert counts_of(moderated) == (0, 0)
    assert decide(topic, Outcome.APPROVE, person("moderator"))
    assert not decide(topic, Outcome.APPROVE, person("moderator"))
    assert counts_of(moderated) == (1, 1)
    assert fresh(topic).last_post_id == Post.objects.get(topic=topic).pk
    shown = browser_of("other_member").get(reverse("forum:topic", args=[topic.pk]))
    assert shown.status_code == 200


def test_hiding_a_post_leaves_its_place_and_restoring_brings_it_back(
    common, open_topic, answer, person, browser_of
):
    topic = open_topic(common)
    post = answer(topic, "other_member", "Cuvinte ascunse")
    assert decide(post, Outcome.HIDE, person("moderator"))
    shown = browser_of("member").get(reverse("forum:topic", args=[topic.pk])).content.decode()
    assert "Cuvinte ascunse" not in shown and "Mesaj ascuns" in shown
    assert counts_of(common) == (1, 1)
    assert decide(post, Outcome.RESTORE, person("moderator"))
    assert fresh(post).number == 2 and counts_of(common) == (1, 2)


def test_a_hidden_topic_leaves_the_board_with_its_posts(
    common, open_topic, answer, person, browser_of
):
    topic = open_topic(common)
    answer(topic)
    other = open_topic(common)
    assert decide(topic, Outcome.HIDE, person("moderator"))
    assert counts_of(common) == (1, 1)
    assert fresh(common).last_post.topic_id == other.pk
    assert browser_of("member").get(reverse("forum:topic", args=[topic.pk])).status_code == 404
    assert decide(topic, Outcome.RESTORE, person("moderator"))
    assert counts_of(common) == (2, 3)


def test_moderators_decide_where_they_moderate(private, common, open_topic, person):
    topic, other = open_topic(common), open_topic(private, "delegate")
    target = find_target(TOPIC)
    found = set(target.deciding(person("moderator")).values_list("pk", flat=True))
    assert found == {topic.pk, other.pk}
    assert not target.deciding(person("editor")).exists()
    assert not target.visible_to(person("member")).filter(pk=other.pk).exists()


def test_a_decision_with_its_reason_stands_in_the_topic(
    common, open_topic, answer, person, browser_of
):
    topic = open_topic(common)
    post = answer(topic, "other_member")
    case = desk.case_at(target=POST, key=post.pk, by=person("moderator"))
    reason = ReasonTemplate.objects.filter(is_active=True).first()
    desk.decide(
        case=case, by=person("moderator"), outcome=Outcome.REMOVE, facts="Fapte.",
        rule="Punctul 3.", law="",
        reason_key=reason.key, expected=case.decision_count, warns_author=False,
    )  # fmt: skip
    assert fresh(post).state == PostState.REMOVED
    shown = browser_of("member").get(reverse("forum:topic", args=[topic.pk])).content.decode()
    assert reason.text_ro in shown and "Fapte." not in shown


def test_pasted_addresses_lead_to_topics_and_posts(common, private, open_topic, answer, person):
    topic = open_topic(common)
    post = answer(topic)
    reader = person("other_member")
    assert content_at(f"/forum/mesaj/{post.pk}/", reader) == post
    assert content_at(f"/forum/subiect/{topic.pk}/?pagina=1#p{post.pk}", reader) == post
    assert content_at(f"/forum/subiect/{topic.pk}/", reader) == topic
    secret = open_topic(private, "delegate")
    assert content_at(f"/forum/subiect/{secret.pk}/", reader) is None


def test_the_accepted_answer_goes_with_its_post(common, open_topic, answer, person):
    from forum.portal import services

    topic = open_topic(common)
    post = answer(topic, "other_member")
    services.accept_answer(post=post, by=person("member"))
    decide(post, Outcome.REMOVE, person("moderator"))
    assert fresh(topic).accepted is None

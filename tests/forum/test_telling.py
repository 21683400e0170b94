"""Who is told of a post: once, only who may read it, never before it is shown."""

import pytest
from django.urls import reverse

from forum.portal import services
from site_modules.accounts.models import User
from site_modules.notifications.messages import message_of
from site_modules.notifications.models import Notification
from tests.forum.conftest import fresh

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("commits_at_once")]


def told():
    found = Notification.objects.filter(kind__startswith="forum.").order_by("pk")
    return [(line.recipient.username, line.kind) for line in found.select_related("recipient")]


def test_who_opened_the_topic_and_who_follows(common, open_topic, answer, person):
    topic = open_topic(common, title="Un subiect anume")
    services.follow_topic(topic_id=topic.pk, user=person("delegate"))
    post = answer(topic, "other_member")
    assert sorted(told()) == [("delegate", "forum.reply"), ("member", "forum.reply")]
    line = Notification.objects.get(recipient=person("member"))
    assert message_of(line) == "Other Exemplu a scris în „Un subiect anume”"
    assert line.url == reverse("forum:post", args=[post.pk])


def test_answered_and_mentioned_once_each(common, open_topic, answer):
    topic = open_topic(common)
    first = answer(topic, "other_member")
    Notification.objects.all().delete()
    answer(topic, "member", "@other_member și @delegate", answers=first)
    assert sorted(told()) == [("delegate", "forum.mention"), ("other_member", "forum.answer")]


def test_followers_of_a_forum_hear_of_new_topics(common, open_topic, person):
    services.follow_forum(forum_id=common.pk, user=person("delegate"))
    open_topic(common)
    open_topic(common)
    line = Notification.objects.get(kind="forum.topic")
    assert line.recipient == person("delegate") and line.count == 2
    assert "Voluntari și comunitate: 2" in message_of(line)


def test_only_who_may_read_it_when_it_is_told(private, common, open_topic, answer, person):
    topic = open_topic(common)
    services.follow_topic(topic_id=topic.pk, user=person("other_member"))
    services.move_topic(topic=topic, by=person("moderator"), forum_id=private.pk)
    answer(fresh(topic), "delegate", "@editor vino")
    assert told() == []


def test_nobody_is_told_before_approval(common, open_topic, person):
    User.objects.filter(username="member").update(trusted_at=None)
    services.follow_forum(forum_id=common.pk, user=person("delegate"))
    topic = open_topic(common, text="@editor uite")
    assert told() == []
    services.approve_topic(topic=fresh(topic), by=person("moderator"))
    assert sorted(told()) == [("delegate", "forum.topic"), ("editor", "forum.mention")]
    assert person("member").is_trusted


def test_somebody_who_said_no_is_not_told(common, open_topic, answer, person):
    topic = open_topic(common)
    services.follow_topic(topic_id=topic.pk, user=person("member"), is_following=False)
    answer(topic, "other_member")
    assert told() == []

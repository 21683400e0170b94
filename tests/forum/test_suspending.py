"""Suspended from the forum alone: reading goes on, writing waits until a day."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from cms.api import rate_limits
from cms.api import services as keys
from cms.api.enums import Lifetime, Scope
from cms.audit.models import AuditEntry
from forum.portal import services
from forum.portal.services import ForumRefused, NewPoll
from site_modules.accounts.models import Sanction, User
from site_modules.notifications.models import Notification
from tests.api.callers import Caller
from tests.forum.conftest import fresh

pytestmark = pytest.mark.django_db
SOON = timedelta(days=3)
REASON = "Ai jignit un coleg în două mesaje."


@pytest.fixture
def suspend(person, commits_at_once):
    def act(who="member", by="moderator", **options):
        options = {"reason": REASON, "rule": "Punctul 3", "until": timezone.now() + SOON} | options
        return services.suspend(user=person(who), by=person(by), **options)

    return act


def test_reading_goes_on_and_every_page_says_why_and_until_when(
    common, open_topic, suspend, browser_of
):
    topic = open_topic(common, "other_member")
    suspend()
    reader = browser_of("member")
    for address in ("/forum/", f"/forum/{common.pk}/", f"/forum/subiect/{topic.pk}/"):
        shown = reader.get(address)
        text = shown.content.decode()
        assert shown.status_code == 200 and REASON in text and "Punctul 3" in text, address
        assert timezone.localtime(timezone.now() + SOON).strftime("%Y") in text
        assert reverse("accounts:measures") in text
        other = browser_of("other_member").get(address).content.decode()
        assert REASON not in other, address
    assert "#raspuns" not in text and "data-thank" not in text
    assert REASON in reader.get(reverse("accounts:measures")).content.decode()


def test_nothing_is_written_by_any_road(common, open_topic, answer, suspend, browser_of, person):
    poll = NewPoll("Ce?", ["a", "b"])
    topic = open_topic(common, "other_member", poll=poll)
    mine = answer(topic, "member", "Vechi")
    other = answer(topic, "other_member")
    suspend()
    reader, option = browser_of("member"), topic.poll.options.first().pk
    sent = {"title": "Un titlu nou", "text": "x", "form_token": "abc"}
    for address, data in (
        (f"/forum/{common.pk}/subiect-nou/", sent),
        (f"/forum/subiect/{topic.pk}/raspunde/", sent),
        (f"/forum/mesaj/{mine.pk}/schimba/", {"text": "Nou", "revision": 1}),
    ):
        answered = reader.post(address, data)
        assert answered.status_code == 422 and REASON in answered.content.decode(), address
    reader.post(f"/forum/mesaj/{mine.pk}/sterge/")
    reader.post(f"/forum/mesaj/{other.pk}/multumesc/", {"da": "1"})
    reader.post(f"/forum/subiect/{topic.pk}/voteaza/", {"option": option})
    assert fresh(mine).content == "Vechi" and fresh(mine).is_visible
    assert fresh(other).thanks_count == 0 and person("member").poll_votes.count() == 0
    rate_limits.forget_all()
    _token, secret = keys.create_token(
        user=person("member"), name="T", scopes=list(Scope), lifetime=Lifetime.MONTH
    )
    program = Caller(Client(), secret)
    for address, body in (
        (f"/forums/{common.pk}/topics", {"title": "Un titlu", "text": "x"}),
        (f"/topics/{topic.pk}/posts", {"text": "x"}),
        (f"/topics/{topic.pk}/vote", {"options": [option]}),
    ):
        refused = program.post(address, body)
        assert refused.status_code == 403 and REASON in refused.content.decode(), address
    assert program.get(f"/topics/{topic.pk}").status_code == 200


def test_it_is_recorded_told_and_in_the_persons_file(suspend, person, browser_of):
    made = suspend()
    assert (made.kind, made.reason, made.rule) == ("forum", REASON, "Punctul 3")
    assert AuditEntry.objects.filter(event="forum.suspended", subject_id=made.user_id).exists()
    told = Notification.objects.get(recipient=person("member"))
    assert told.kind == "forum.suspended"
    file = browser_of("administrator").get(reverse("security_person", args=[made.user_id]))
    assert REASON in file.content.decode() and "suspendare din forum" in file.content.decode()
    bell = browser_of("member").get("/notificari/").content.decode()
    assert "Nu poți scrie pe forum până la" in bell


def test_it_ends_by_itself_and_can_be_lifted(common, open_topic, suspend, person):
    from unittest import mock

    made = suspend()
    with pytest.raises(ForumRefused):
        open_topic(common, "member")
    later = made.ends_at + timedelta(seconds=1)
    with mock.patch("forum.portal.suspensions.timezone.now", return_value=later):
        assert services.why_no_topic(common.pk, person("member")) is None
    assert services.lift_suspension(user=person("member"), by=person("moderator"))
    assert not services.lift_suspension(user=person("member"), by=person("moderator"))
    assert open_topic(common, "member").pk
    assert fresh(made).lifted_by == person("moderator")


def test_of_two_moderators_one_suspends_and_nobody_judges_themselves(suspend, person):
    suspend()
    with pytest.raises(ForumRefused) as refused:
        suspend(by="administrator")
    assert refused.value.code == "suspended_before" and Sanction.objects.count() == 1
    for who in ("moderator", "administrator"):
        with pytest.raises(ForumRefused) as refused:
            suspend(who)
        assert refused.value.code == "moderates"
    with pytest.raises(ForumRefused):
        suspend("other_member", until=timezone.now())


def test_the_form_keeps_what_was_typed(browser_of, person):
    address = reverse("forum:suspend", args=["member"])
    for name in ("member", "editor", "delegate"):
        assert browser_of(name).get(address).status_code == 403
    moderator = browser_of("moderator")
    assert address in moderator.get(reverse("forum:person", args=["member"])).content.decode()
    odd = ("", "²", "\x00", "9" * 30, "ﬃ" * 255, "31.02.2027", "0001-01-01", "9999-12-31")
    for day in odd:
        shown = moderator.post(address, {"reason": "Motivul scris", "rule": "", "until": day})
        assert shown.status_code == 422 and "Motivul scris" in shown.content.decode(), day
    assert moderator.get(reverse("forum:suspend", args=["nimeni"])).status_code == 404
    day = timezone.localdate() + timedelta(days=2)
    sent = {"reason": REASON, "rule": "Punctul 3", "until": f"{day:%Y-%m-%d}"}
    assert moderator.post(address, sent).status_code == 302
    measure = Sanction.objects.get(user=person("member"))
    assert timezone.localtime(measure.ends_at).date() == day
    assert REASON in moderator.get(address).content.decode()
    assert moderator.post(address, {"ridica": "1"}).status_code == 302
    assert User.objects.get(username="member").is_active

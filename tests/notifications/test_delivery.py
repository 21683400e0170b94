"""Who is told what, by which way and when (NOT-01 to NOT-04)."""

import re
from datetime import time, timedelta

import pytest

from site_modules.notifications import mails, wishes
from site_modules.notifications.delivery import notify
from site_modules.notifications.kinds import Kind, register
from site_modules.notifications.models import (
    DeliveryLog,
    Notification,
    OutgoingMail,
    Schedule,
)
from site_modules.notifications.selectors import unread_count

pytestmark = pytest.mark.usefixtures("commits_at_once")

REPLY = register(
    Kind(
        name="tests.reply",
        label="Replies",
        message="%(who)s replied",
        message_many="%(count)d replies",
    )
)
DECISION = register(
    Kind(name="tests.decision", label="Decisions", message="Decided", is_mandatory=True)
)


def tell(person, kind="tests.reply", **fields):
    notify(kind=kind, recipients=[person], url="/panou/", data={"who": "Ana"}, **fields)


def mails_to(person) -> list[OutgoingMail]:
    return list(OutgoingMail.objects.filter(recipients=[person.email]))


@pytest.fixture
def member(person):
    return person("member")


def test_told_on_the_site_and_by_mail(member, browser_of):
    tell(member)
    assert unread_count(member) == 1
    assert mails_to(member)[0].subject == "Ana replied"
    assert "Notificări, 1 necitită" in browser_of("member").get("/panou/").content.decode()


def test_nobody_is_told_of_their_own_deed(member):
    tell(member, actor=member)
    assert not Notification.objects.exists()


@pytest.mark.parametrize("url", ["https://evil.example/", "//evil.example", "javascript:x", ""])
def test_leads_only_within_the_site(member, url):
    with pytest.raises(ValueError, match="path of this site"):
        notify(kind="tests.reply", recipients=[member], url=url, data={"who": "Ana"})


def test_ten_replies_are_one_line_and_one_mail(member):
    for _time in range(10):
        tell(member, group_key="thread-1")
    line = Notification.objects.get()
    assert line.count == 10
    assert len(mails_to(member)) == 1
    wishes.mark_all_read(user=member)
    tell(member, group_key="thread-1")
    assert Notification.objects.count() == 2


def test_wishes_hold_and_the_log_says_why_nothing_came(member):
    wishes.save_wishes(user=member, wishes={"tests.reply": (False, "off")}, schedule={})
    tell(member)
    assert unread_count(member) == 0
    assert not mails_to(member)
    assert DeliveryLog.objects.get().outcome == "switched_off"


def test_decisions_cannot_be_switched_off(member):
    wishes.save_wishes(user=member, wishes={"tests.decision": (False, "off")}, schedule={})
    tell(member, kind="tests.decision")
    assert unread_count(member) == 1
    assert "List-Unsubscribe" not in mails_to(member)[0].headers


def test_mail_is_written_once_whoever_asks(member):
    tell(member)
    key = Notification.objects.get().pk
    assert not mails.mail_one(notification_id=key)
    mails.mail_late_ones()
    assert len(mails_to(member)) == 1


@pytest.mark.parametrize(
    ("now", "leaves"),
    [
        ("2026-05-04T20:30:00Z", "2026-05-05T04:00"),  # 23:30 in Romania, until 7
        ("2026-05-05T03:00:00Z", "2026-05-05T04:00"),  # 6:00
        ("2026-05-05T04:00:00Z", "2026-05-05T04:00"),  # 7:00: over
        ("2026-10-24T20:30:00Z", "2026-10-25T05:00"),  # the night the clocks go back
    ],
)
def test_quiet_hours_hold_a_mail_back(member, time_machine, now, leaves):
    time_machine.move_to(now, tick=False)
    Schedule.objects.create(user=member, quiet_from=time(22), quiet_until=time(7))
    tell(member)
    due_at = Notification.objects.get().mail_due_at
    assert due_at.strftime("%Y-%m-%dT%H:%M") == leaves
    assert bool(mails_to(member)) == now.startswith(leaves)
    time_machine.move_to(due_at)
    mails.mail_late_ones()
    assert len(mails_to(member)) == 1


def test_security_does_not_wait_for_the_morning(member, time_machine):
    time_machine.move_to("2026-05-04T22:30:00Z", tick=False)
    Schedule.objects.create(user=member, quiet_from=time(22), quiet_until=time(7))
    tell(member, kind="tests.decision")
    assert len(mails_to(member)) == 1


def test_digest_gathers_a_week_in_one_mail(member, time_machine):
    time_machine.move_to("2026-05-06T09:00:00Z", tick=False)  # a Wednesday
    wishes.save_wishes(user=member, wishes={"tests.reply": (True, "digest")}, schedule={})
    for number in range(3):
        tell(member, group_key=f"thread-{number}")
    assert mails.mail_digests() == 0
    time_machine.move_to("2026-05-11T05:00:00Z", tick=False)  # Monday, 8:00 in Romania
    assert mails.mail_digests() == 1
    assert mails.mail_digests() == 0
    assert mails_to(member)[0].text_body.count("Ana replied") == 3


@pytest.mark.parametrize(
    ("now", "schedule", "leaves"),
    [
        ("2026-05-06T09:00", {"digest_day": "wednesday", "digest_hour": 19}, "2026-05-06T16:00"),
        ("2026-05-06T16:00", {"digest_day": "wednesday", "digest_hour": 19}, "2026-05-13T16:00"),
        ("2026-05-06T09:00", {"digest": "daily", "digest_hour": 0}, "2026-05-06T21:00"),
        # The clocks go forward: no 3:00 on that night, so the digest leaves at 4:00.
        ("2026-03-28T12:00", {"digest": "daily", "digest_hour": 3}, "2026-03-29T01:00"),
        ("2026-03-29T12:00", {"digest": "daily", "digest_hour": 3}, "2026-03-30T00:00"),
        # They go back: 3:00 comes twice, the digest leaves once.
        ("2026-10-24T12:00", {"digest": "daily", "digest_hour": 3}, "2026-10-25T00:00"),
        ("2026-10-25T00:30", {"digest": "daily", "digest_hour": 3}, "2026-10-26T01:00"),
    ],
)
def test_digest_leaves_at_ones_own_hour(member, time_machine, now, schedule, leaves):
    time_machine.move_to(f"{now}:00Z", tick=False)
    wishes.save_wishes(user=member, wishes={"tests.reply": (True, "digest")}, schedule=schedule)
    tell(member)
    due_at = Notification.objects.get().mail_due_at
    assert due_at.strftime("%Y-%m-%dT%H:%M") == leaves
    time_machine.move_to(due_at - timedelta(minutes=1), tick=False)
    assert mails.mail_digests() == 0
    time_machine.move_to(due_at, tick=False)
    assert mails.mail_digests() == 1


def test_new_hour_holds_for_what_waits_already(member, time_machine):
    time_machine.move_to("2026-05-06T09:00:00Z", tick=False)
    wishes.save_wishes(user=member, wishes={"tests.reply": (True, "digest")}, schedule={})
    tell(member)
    wishes.save_wishes(user=member, wishes={}, schedule={"digest": "daily", "digest_hour": 13})
    assert Notification.objects.get().mail_due_at.strftime("%dT%H") == "06T10"
    wishes.end_digests(person=member.pk)
    time_machine.move_to("2026-06-06T09:00:00Z", tick=False)
    assert mails.mail_digests() == 0


def test_suspended_and_closed_accounts_hear_nothing(member, person):
    from site_modules.accounts.services import suspend

    suspend(user=member, by=person("administrator"), reason="x")
    before = len(mails_to(member))
    tell(member)
    assert len(mails_to(member)) == before
    assert DeliveryLog.objects.get().outcome == "closed"


def test_one_click_ends_the_mails_of_a_kind(member, client):
    tell(member)
    headers = mails_to(member)[0].headers
    assert headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    path = re.search(r"<http://localhost([^>]+)>", headers["List-Unsubscribe"]).group(1)
    assert client.get(path).status_code == 200
    client.post(path, {"List-Unsubscribe": "One-Click"})
    tell(member)
    assert len(mails_to(member)) == 1
    assert unread_count(member) == 2


@pytest.mark.parametrize("token", ["x", "WzEsImEiLCJiIl0:1abc:def"])
def test_forged_unsubscribe_link_does_nothing(client, db, token):
    assert client.post(f"/notificari/dezabonare/{token}/").status_code == 410


# --- Pages ----------------------------------------------------------------------------------------


def test_opening_marks_read_and_leads_on(member, browser_of):
    tell(member)
    key = Notification.objects.get().pk
    assert browser_of("other_member").get(f"/notificari/{key}/").status_code == 404
    assert browser_of("member").get(f"/notificari/{key}/")["Location"] == "/panou/"
    assert unread_count(member) == 0


def test_list_goes_by_key_and_costs_the_same(member, browser_of, django_assert_num_queries):
    for _time in range(35):
        tell(member)
    browser = browser_of("member")
    page = browser.get("/notificari/").content.decode()
    assert page.count("row-link") == 30
    older = re.search(r"\?inainte=(\d+)", page).group(1)
    assert browser.get(f"/notificari/?inainte={older}").content.decode().count("row-link") == 5
    for odd in ("²", "-1", "99999999999999999999999", "x"):
        assert browser.get("/notificari/", {"inainte": odd}).status_code == 200
    browser.get("/notificari/")
    with django_assert_num_queries(4):
        browser.get("/notificari/")


def test_older_ones_are_found_beyond_a_thousand(member, browser_of):
    """A key is no figure for people: no point between its thousands."""
    tell(member)
    first = member.notifications.get()
    type(first).objects.filter(pk=first.pk).update(id=1_234_567)
    for _time in range(30):
        tell(member)
    kept = list(member.notifications.exclude(pk=1_234_567).order_by("pk"))
    for place, one in enumerate(kept):
        type(one).objects.filter(pk=one.pk).update(id=2_000_000 + place)
    page = browser_of("member").get("/notificari/").content.decode()
    older = re.search(r"\?inainte=([^\"]+)", page).group(1)
    assert older == "2000000"
    assert browser_of("member").get(f"/notificari/?inainte={older}").content.count(b"row-link") == 1


def test_settings_page_keeps_wishes(member, browser_of):
    browser = browser_of("member")
    form = {"site-tests.reply": "on", "digest-tests.reply": "on", "digest": "daily"}
    form |= {"digest_day": "friday", "digest_hour": "18"}
    assert browser.post("/cont/notificari/", form)["Location"] == "/cont/notificari/"
    wish = member.notification_preferences.get(kind="tests.reply")
    assert (wish.is_on_site, wish.mail_plan) == (True, "digest")
    assert not member.notification_preferences.filter(kind="tests.decision").exists()
    schedule = Schedule.objects.get(user=member)
    assert (schedule.digest_day, schedule.digest_hour) == ("friday", 18)
    assert 'value="18" selected' in browser.get("/cont/notificari/").content.decode()


@pytest.mark.parametrize("wrong", [{"digest_hour": "24"}, {"digest_day": "2"}, {"digest": "x"}])
def test_odd_hours_are_refused(browser_of, db, wrong):
    form = {"digest": "weekly", "digest_day": "monday", "digest_hour": "8"} | wrong
    assert browser_of("member").post("/cont/notificari/", form).status_code == 422
    assert not Schedule.objects.exists()


def test_half_a_quiet_night_is_explained(browser_of, db):
    form = {"digest": "weekly", "digest_day": "monday", "digest_hour": "8", "quiet_from": "22:00"}
    response = browser_of("member").post("/cont/notificari/", form)
    assert response.status_code == 422
    assert "22:00" in response.content.decode()


def test_log_page_says_what_was_sent(member, browser_of):
    tell(member)
    assert "Replies" in browser_of("member").get("/notificari/jurnal/").content.decode()

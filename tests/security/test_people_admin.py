"""Somebody's record and the locks in the admin (manual, chapter 2; ACC-05, ACC-07, ACC-10)."""

import pytest
from django.urls import reverse

from cms.audit.models import AuditEntry
from site_modules.notifications.models import OutgoingMail
from site_modules.security.models import SignInLock
from site_modules.security.services.locks import MAX_TRIES_PER_ACCOUNT

pytestmark = pytest.mark.usefixtures("commits_at_once")


@pytest.fixture
def member(person):
    return person("member")


def record_of(user) -> str:
    return reverse("security_person", args=[user.pk])


@pytest.mark.parametrize("name", ["member", "editor", "moderator", "author", "counsellor"])
def test_records_are_for_administrators(browser_of, member, name):
    browser = browser_of(name)
    assert browser.get(record_of(member)).status_code in (302, 403)
    for action in ("link", "sign_out", "lift", "reset"):
        address = reverse(f"security_person_{action}", args=[member.pk])
        assert browser.post(address).status_code in (302, 403)
    assert not OutgoingMail.objects.exists()
    assert browser.get(reverse("security_locks")).status_code in (302, 403)


def test_a_look_is_written_down(browser_of, member, person):
    page = browser_of("administrator").get(record_of(member)).content.decode()
    assert "member@punte.example" in page
    entry = AuditEntry.objects.get(event="accounts.record_viewed")
    assert (entry.actor_id, entry.subject_id) == (person("administrator").pk, member.pk)


def test_administrator_sends_a_link(browser_of, member):
    browser_of("administrator").post(reverse("security_person_link", args=[member.pk]))
    assert "/alege-parola/" in OutgoingMail.objects.get().text_body


def test_administrator_signs_somebody_out_everywhere(browser_of, member, tree):
    browser = browser_of("member")
    browser_of("administrator").post(reverse("security_person_sign_out", args=[member.pk]))
    assert browser.get(tree.closed.get_url()).status_code == 302


def test_signed_out_browsers_leave_the_list_at_once(browser_of, member):
    browser_of("member").get("/panou/")
    assert member.browser_sessions.exists()
    browser_of("administrator").post(reverse("security_person_sign_out", args=[member.pk]))
    assert not member.browser_sessions.exists()


def test_administrator_suspends_with_a_reason_and_lifts(browser_of, member):
    browser = browser_of("administrator")
    assert browser.post(record_of(member), {"reason": ""}).status_code == 422
    browser_of("member").get("/panou/")
    browser.post(record_of(member), {"reason": "Mesaje jignitoare.", "until": "2999-01-01T10:00"})
    assert not member.browser_sessions.exists()
    member.refresh_from_db()
    assert member.is_suspended
    assert "Mesaje jignitoare." in browser.get(record_of(member)).content.decode()
    browser.post(reverse("security_person_lift", args=[member.pk]))
    member.refresh_from_db()
    assert not member.is_suspended


def test_nobody_suspends_or_resets_themselves(browser_of, person):
    me = person("administrator")
    browser = browser_of("administrator")
    browser.post(record_of(me), {"reason": "x"})
    me.refresh_from_db()
    assert not me.is_suspended
    browser.post(reverse("security_person_reset", args=[me.pk]))
    assert not AuditEntry.objects.filter(event="security.second_factor_reset").exists()


def test_lock_is_listed_told_and_lifted(browser_of, member, sign_in, is_signed_in):
    for _time in range(MAX_TRIES_PER_ACCOUNT + 3):
        sign_in("member", "greșit", request={"REMOTE_ADDR": "86.120.3.4"})
    lock = SignInLock.objects.get()
    assert lock.network == "86.120.*"
    assert "parole greșite" in OutgoingMail.objects.get().subject
    browser = browser_of("administrator")
    assert "86.120.*" in browser.get(reverse("security_locks")).content.decode()
    browser.post(reverse("security_release", args=[lock.pk]))
    sign_in("member", request={"REMOTE_ADDR": "86.120.3.4"})
    assert is_signed_in()


def test_list_of_people_costs_the_same_for_few_and_many(
    browser_of, person, django_assert_max_num_queries
):
    from site_modules.accounts.services import create_account

    for number in range(12):
        create_account(
            username=f"om{number}", email=f"om{number}@punte.example", first_name="Om",
            last_name=str(number), password=None, roles=[],
        )  # fmt: skip
    browser = browser_of("administrator")
    address = reverse("wagtailusers_users:index")
    page = browser.get(address).content.decode()
    assert "Membri" in page
    with django_assert_max_num_queries(15):
        browser.get(address)

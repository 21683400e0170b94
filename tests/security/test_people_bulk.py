"""Many people at once, and the doors that Wagtail leaves open on the list of people."""

import pytest
from django.contrib.auth.models import Group
from django.urls import reverse

from cms.audit.models import AuditEntry
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import suspend
from site_modules.notifications.models import OutgoingMail

pytestmark = pytest.mark.usefixtures("commits_at_once")


def address(action: str, *people: User) -> str:
    path = reverse("wagtail_bulk_action", args=["accounts", "user", action])
    return f"{path}?{'&'.join(f'id={person.pk}' for person in people)}"


@pytest.fixture
def two(person) -> list[User]:
    return [person("member"), person("other_member")]


@pytest.fixture
def administrator(browser_of):
    return browser_of("administrator")


def form_of(user, **changes) -> dict:
    groups = list(user.groups.values_list("pk", flat=True))
    return {
        "username": user.username, "email": user.email, "first_name": user.first_name,
        "last_name": user.last_name, "is_active": "on", "groups": groups,
    } | changes  # fmt: skip


def test_links_are_sent_to_many(administrator, two, person):
    suspend(user=two[1], by=person("administrator"), reason="Insulte")
    OutgoingMail.objects.all().delete()
    page = administrator.get(address("send_password_link", *two)).content.decode()
    assert "Trimite linkurile" in page and "închis sau suspendat" in page
    administrator.post(address("send_password_link", *two))
    assert [mail.recipients for mail in OutgoingMail.objects.all()] == [["member@punte.example"]]


def test_role_is_given_to_many_with_a_record(administrator, two):
    group = Group.objects.get(name=Role.DELEGATE)
    assert administrator.get(address("give_role", *two)).status_code == 200
    administrator.post(address("give_role", *two), {"role": group.pk})
    administrator.post(address("give_role", *two), {"role": group.pk})
    assert all(user.groups.filter(pk=group.pk).exists() for user in two)
    entries = AuditEntry.objects.filter(event="accounts.role_given")
    assert {entry.subject_id for entry in entries} == {user.pk for user in two}
    assert entries.count() == 2
    two[0].refresh_from_db()
    assert two[0].is_trusted


@pytest.mark.parametrize("name", ["visitor", "member", "editor", "moderator", "author"])
@pytest.mark.parametrize("action", ["send_password_link", "give_role"])
def test_nobody_else_may(browser_of, two, name, action):
    browser = browser_of(name)
    group = Group.objects.get(name=Role.ADMINISTRATOR)
    assert browser.get(address(action, *two)).status_code in (302, 403)
    browser.post(address(action, *two), {"role": group.pk})
    assert not OutgoingMail.objects.exists()
    assert not two[0].groups.filter(pk=group.pk).exists()


@pytest.mark.parametrize("action", ["delete", "set_active_state", "assign_role"])
def test_wagtails_own_actions_are_gone(administrator, two, action):
    role = Group.objects.get(name=Role.ADMINISTRATOR)
    form = {"mark_as_active": "False", "role": role.pk}
    assert administrator.get(address(action, *two)).status_code == 404
    assert administrator.post(address(action, *two), form).status_code == 404
    two[0].refresh_from_db()
    assert two[0].is_active and not two[0].groups.filter(pk=role.pk).exists()
    page = administrator.get(reverse("wagtailusers_users:index")).content.decode()
    assert f"/user/{action}/" not in page
    assert "Trimite linkul de parolă" in page and "Dă un rol" in page


def test_deleting_leads_to_the_erasure(administrator, two):
    path = reverse("wagtailusers_users:delete", args=[two[0].pk])
    expected = reverse("privacy_erase_person", args=[two[0].pk])
    assert administrator.get(path)["Location"] == expected
    assert administrator.post(path)["Location"] == expected
    assert User.objects.filter(pk=two[0].pk).exists()


def test_closing_by_hand_is_recorded_and_ends_sessions(administrator, browser_of, two):
    member = browser_of("member")
    path = reverse("wagtailusers_users:edit", args=[two[0].pk])
    form = form_of(two[0])
    del form["is_active"]
    assert administrator.post(path, form).status_code == 302
    two[0].refresh_from_db()
    assert not two[0].is_active
    assert AuditEntry.objects.filter(event="accounts.closed", subject_id=two[0].pk).exists()
    assert member.get("/panou/").status_code == 302
    administrator.post(path, form_of(two[0]))
    assert AuditEntry.objects.filter(event="accounts.opened", subject_id=two[0].pk).exists()
    assert member.get("/panou/").status_code == 302


def test_last_administrator_stays_one(administrator, person):
    me = person("administrator")
    path = reverse("wagtailusers_users:edit", args=[me.pk])
    page = administrator.post(path, form_of(me, groups=[Group.objects.get(name=Role.MEMBER).pk]))
    assert page.status_code == 200 and "ultimul administrator" in page.content.decode()
    assert me.groups.filter(name=Role.ADMINISTRATOR).exists()


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("is_suspended=true", {"other_member"}),
        ("has_second_factor=true", {"editor"}),
        ("is_suspended=true&has_second_factor=true", set()),
    ],
)
def test_list_is_filtered_by_state(administrator, two, person, query, names):
    from django_otp.plugins.otp_totp.models import TOTPDevice

    suspend(user=two[1], by=person("administrator"), reason="Insulte")
    TOTPDevice.objects.create(user=person("editor"), confirmed=True)
    page = administrator.get(f"{reverse('wagtailusers_users:index')}?{query}")
    assert {user.username for user in page.context["object_list"]} == names

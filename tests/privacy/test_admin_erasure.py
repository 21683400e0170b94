"""An administrator erases somebody who asked for it by letter."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.usefixtures("commits_at_once")


def address(user) -> str:
    return reverse("privacy_erase_person", args=[user.pk])


def test_administrator_types_the_username(browser_of, person):
    member = person("member")
    browser = browser_of("administrator")
    assert browser.post(address(member), {"username": "altcineva"}).status_code == 422
    member.refresh_from_db()
    assert member.is_active
    browser.post(address(member), {"username": "member"})
    member.refresh_from_db()
    assert member.erased_at is not None
    assert member.public_name == "Utilizator șters"


@pytest.mark.parametrize("name", ["member", "editor", "moderator"])
def test_nobody_else_may(browser_of, person, name):
    other = person("other_member")
    browser_of(name).post(address(other), {"username": "other_member"})
    other.refresh_from_db()
    assert other.is_active


def test_last_administrator_stays(browser_of, person):
    me = person("administrator")
    response = browser_of("administrator").post(address(me), {"username": "administrator"})
    assert response.status_code == 422
    me.refresh_from_db()
    assert me.is_active

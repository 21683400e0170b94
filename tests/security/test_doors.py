"""Every way into the admin is the site's own sign-in."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client

from tests.conftest import PASSWORD

SIGN_IN = "/autentificare/"


@pytest.mark.parametrize(
    "address", ["/admin/", "/admin/pages/", "/admin/users/", "/admin/reports/locked/"]
)
def test_visitor_before_the_admin_goes_to_sign_in_and_comes_back(client, address):
    response = client.get(address)
    target = urlsplit(response["Location"])
    assert response.status_code == 302
    assert target.path == SIGN_IN
    assert parse_qs(target.query) == {"next": [address]}


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_other_sign_in_pages_lead_to_the_one(client, address):
    response = client.get(address, {"next": "/admin/pages/"})
    assert response.status_code == 302
    target = urlsplit(response["Location"])
    assert (target.path, parse_qs(target.query)) == (SIGN_IN, {"next": ["/admin/pages/"]})


@pytest.mark.parametrize("address", ["/admin/login/", "/_util/login/"])
def test_other_sign_in_pages_take_no_password(client, is_signed_in, address):
    response = client.post(address, {"username": "administrator", "password": PASSWORD})
    assert response.status_code == 302
    assert not is_signed_in()


@pytest.mark.parametrize(
    "address",
    [
        "/admin/password_reset/",
        "/admin/password_reset/done/",
        "/admin/password_reset/confirm/MQ/set-password/",
        "/admin/password_reset/complete/",
    ],
)
def test_wagtails_password_reset_does_not_exist(client, mailoutbox, address):
    for response in (client.get(address), client.post(address, {"email": "member@punte.example"})):
        assert response.status_code == 404
    assert mailoutbox == []


@pytest.mark.parametrize("address", ["/django-admin/", "/accounts/login/", "/login/", "/api/"])
def test_no_other_door_exists(client, address):
    assert client.get(address).status_code == 404


@pytest.mark.parametrize("name", ["member", "delegate"])
def test_person_without_work_in_the_admin_is_told_so(browser_of, name):
    response = browser_of(name).get("/admin/", follow=True)
    assert response.status_code == 403
    assert "<h1>" in response.content.decode()


def test_person_without_work_in_the_admin_may_still_sign_in_on_the_way_there(sign_in, client):
    response = sign_in("member", next="/admin/")
    assert response.status_code == 302
    assert client.get("/admin/", follow=True).status_code == 403
    assert client.get("/").status_code == 200


def test_refusal_of_the_admin_is_said_once(browser_of):
    member = browser_of("member")
    member.get("/admin/", follow=True)
    page = member.get("/cauta/")
    assert list(page.context["messages"]) == []


def test_scripts_of_the_admin_get_no_answer_either(browser_of):
    response = browser_of("member").get(
        "/admin/", headers={"X-Requested-With": "XMLHttpRequest"}, follow=True
    )
    assert response.status_code == 403


def test_closed_account_loses_the_admin_at_once(browser_of, person):
    administrator = browser_of("administrator")
    assert administrator.get("/admin/").status_code == 200
    account = person("administrator")
    account.is_active = False
    account.save()
    assert administrator.get("/admin/")["Location"].startswith(SIGN_IN)


def test_changed_password_ends_other_sessions(browser_of, person):
    other_device = browser_of("administrator")
    account = person("administrator")
    account.set_password("Alta-parolă-8")
    account.save()
    assert other_device.get("/admin/")["Location"].startswith(SIGN_IN)


def test_admin_signs_out_only_by_post(browser_of):
    administrator = browser_of("administrator")
    assert administrator.get("/admin/logout/").status_code == 405
    assert administrator.get("/admin/").status_code == 200
    assert administrator.post("/admin/logout/").status_code == 302
    assert administrator.get("/admin/").status_code == 302


def test_form_of_the_sign_in_works_from_a_fresh_browser(db):
    browser = Client(enforce_csrf_checks=True)
    token = str(browser.get(SIGN_IN).context["csrf_token"])
    form = {"username": "editor", "password": PASSWORD, "csrfmiddlewaretoken": token}
    assert browser.post(f"{SIGN_IN}?next=/admin/", form, follow=True).status_code == 200

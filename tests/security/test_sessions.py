"""The list of signed-in browsers (ACC-08) and the devices that are told of."""

import pytest

from site_modules.accounts.services import renew_access
from site_modules.notifications.models import OutgoingMail
from site_modules.security.devices import device_name, network_of
from site_modules.security.models import UserSession

pytestmark = pytest.mark.usefixtures("commits_at_once")

FIREFOX = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"
CHROME = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36"


@pytest.mark.parametrize(
    ("agent", "name"),
    [(FIREFOX, "Firefox · Windows"), (CHROME, "Chrome · Android"), ("curl/8", ""), ("", "")],
)
def test_devices_have_names_people_know(agent, name):
    assert device_name(agent) == name


@pytest.mark.parametrize(
    ("address", "rough"),
    [("86.120.3.4", "86.120.*"), ("2a02:2f0e::1", "2a02:2f0e:*"), ("x", ""), ("", "")],
)
def test_only_the_beginning_of_an_address_is_kept(address, rough):
    assert network_of(address) == rough


def test_sign_in_appears_in_the_list(sign_in, client):
    sign_in("member", request={"HTTP_USER_AGENT": FIREFOX, "REMOTE_ADDR": "86.120.3.4"})
    page = client.get("/cont/sesiuni/").content.decode()
    assert "Firefox · Windows" in page
    assert "86.120.*" in page
    assert "86.120.3.4" not in page


def test_one_session_is_ended(browser_of, tree):
    here, elsewhere = browser_of("member"), browser_of("member")
    key = UserSession.objects.get(session_key=elsewhere.session.session_key).pk
    here.post(f"/cont/sesiuni/{key}/inchide/")
    assert elsewhere.get(tree.closed.get_url()).status_code == 302
    assert here.get(tree.closed.get_url()).status_code == 200


def test_nobody_ends_somebody_elses_session(browser_of, tree):
    member, other = browser_of("member"), browser_of("other_member")
    key = UserSession.objects.get(session_key=member.session.session_key).pk
    assert other.post(f"/cont/sesiuni/{key}/inchide/").status_code == 404
    assert member.get(tree.closed.get_url()).status_code == 200


def test_all_others_are_ended(browser_of, tree):
    here, second, third = (browser_of("member") for _number in range(3))
    answer = here.post("/cont/sesiuni/inchide-celelalte/", follow=True).content.decode()
    assert here.get(tree.closed.get_url()).status_code == 200
    assert second.get(tree.closed.get_url()).status_code == 302
    assert third.get(tree.closed.get_url()).status_code == 302
    assert "2 alte dispozitive" in answer


def test_a_new_stamp_ends_everything(browser_of, person, tree):
    browser = browser_of("member")
    renew_access(user=person("member"))
    assert browser.get(tree.closed.get_url()).status_code == 302


def test_new_device_is_told_but_not_the_first_one(sign_in, client):
    from django.test import Client

    sign_in("member")
    assert not OutgoingMail.objects.exists()
    sign_in("member")
    Client().post(
        "/autentificare/",
        {"username": "member", "password": "Un-drum-lung-7"},
        HTTP_USER_AGENT=CHROME,
    )
    mail = OutgoingMail.objects.get()
    assert "Chrome · Android" in mail.subject
    assert mail.recipients == ["member@punte.example"]


def test_last_seen_costs_nothing_between_two_marks(browser_of, django_assert_num_queries):
    """Session, account, fragments, the list, rights: no write on an ordinary request."""
    browser = browser_of("member")
    for _time in range(2):
        browser.get("/cont/sesiuni/")
    with django_assert_num_queries(4) as captured:
        browser.get("/cont/sesiuni/")
    assert not [q for q in captured.captured_queries if q["sql"].startswith(("UPDATE", "INSERT"))]


def test_last_seen_moves_after_five_minutes(browser_of, time_machine):
    time_machine.move_to("2026-05-04T10:00:00Z")
    browser = browser_of("member")
    time_machine.move_to("2026-05-04T10:06:00Z")
    browser.get("/cont/sesiuni/")
    assert UserSession.objects.get().last_seen_at.minute == 6


@pytest.mark.parametrize("path", ["/cont/sesiuni/", "/cont/securitate/", "/cont/parola/"])
def test_visitor_is_led_to_sign_in(client, path, db):
    assert client.get(path)["Location"] == f"/autentificare/?next={path}"


def test_list_shows_no_session_that_a_new_password_ended(browser_of):
    here, _elsewhere = browser_of("member"), browser_of("member")
    new = "Un pod peste 7 ape!"
    words = {"old_password": "Un-drum-lung-7", "new_password1": new, "new_password2": new}
    here.post("/cont/parola/", words)
    assert [row.session_key for row in UserSession.objects.all()] == [here.session.session_key]


def test_ending_the_others_is_written_down_once(browser_of):
    from cms.audit.models import AuditEntry

    here, _elsewhere = browser_of("member"), browser_of("member")
    here.post("/cont/sesiuni/inchide-celelalte/")
    assert AuditEntry.objects.filter(event="security.other_sessions_ended").count() == 1


def test_shown_second_factor_stays_shown_in_this_browser(browser_of):
    here = browser_of("member")
    session = here.session
    session["second_factor_at"] = 1.0
    session.save()
    here.post("/cont/sesiuni/inchide-celelalte/")
    assert here.session["second_factor_at"] == 1.0

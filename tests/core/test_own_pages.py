"""A page kept for who has just looked at it: theirs alone, and never older than what it shows."""

import re

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cms.core import own_pages, written
from site_modules.accounts.models import User
from site_modules.notifications.models import Preference
from site_modules.organisations.models import Membership
from site_modules.requests.models import ServiceRequest
from site_modules.requests.services import send_request

MINE, ASK, PROFILE = "/cont/cereri/", "/cerere/mentorat/", "/cont/profil/"
TOKEN = re.compile(r'name="(csrfmiddlewaretoken|form_token)" value="([\w-]+)"')
WHO_IT_IS = 3


@pytest.fixture(autouse=True)
def keeping(settings, monkeypatch, commits_at_once):
    """As on the real site; what tests write in the same moment is over at once."""
    settings.OWN_PAGES_KEPT_SECONDS = 30
    monkeypatch.setattr(written, "CLOCKS_DIFFER", 0)


@pytest.fixture
def request_of(person):
    def make(name="member", subject="Cum scriu un proiect"):
        return send_request(
            user=person(name), kind="sfaturi", subject=subject, text="Cum procedăm?",
            answers={"theme": "papers"},
        )  # fmt: skip

    return make


def looked(browser, address):
    """(page, queries that it asked)."""
    with CaptureQueriesContext(connection) as asked:
        answer = browser.get(address)
    assert answer.status_code == 200
    return answer.content.decode(), len(asked)


def test_a_second_look_asks_who_it_is(browser_of, request_of):
    request_of()
    browser = browser_of("member")
    first, _queries = looked(browser, MINE)
    second, queries = looked(browser, MINE)
    assert queries == WHO_IT_IS
    assert TOKEN.sub("", second) == TOKEN.sub("", first) and "Cum scriu un proiect" in second
    answer = browser.get(MINE)
    assert "no-store" in answer["Cache-Control"] and answer["Content-Security-Policy"]


def test_what_anybody_writes_is_seen_at_once(browser_of, request_of, person):
    browser = browser_of("member")
    looked(browser, MINE), looked(browser, MINE)
    request_of(subject="Alt proiect")
    assert "Alt proiect" in looked(browser, MINE)[0]
    ServiceRequest.objects.update(subject="Schimbat de altul")
    assert "Schimbat de altul" in looked(browser, MINE)[0]
    ServiceRequest.objects.update(requester=person("other_member"))
    assert "Schimbat de altul" not in looked(browser, MINE)[0]


def test_what_other_tables_hold_changes_nothing(browser_of, person, request_of):
    request_of()
    browser = browser_of("member")
    looked(browser, MINE)
    Preference.objects.create(user=person("other_member"), kind="x", is_on_site=True)
    assert looked(browser, MINE)[1] == WHO_IT_IS


def test_nobody_gets_the_page_of_another(browser_of, request_of, person):
    request_of()
    looked(browser_of("member"), MINE)
    assert "Cum scriu un proiect" not in looked(browser_of("other_member"), MINE)[0]
    assert Client().get(MINE).status_code == 302
    second_browser = browser_of("member")
    assert looked(second_browser, MINE)[1] > WHO_IT_IS


def test_a_right_that_is_taken_holds_at_once(browser_of, person):
    browser = browser_of("delegate")
    looked(browser, MINE), looked(browser, MINE)
    person("delegate").groups.clear()
    assert looked(browser, MINE)[1] > WHO_IT_IS


def test_somebody_suspended_gets_nothing_more(browser_of, person, request_of):
    browser = browser_of("member")
    looked(browser, MINE)
    User.objects.filter(pk=person("member").pk).update(is_active=False)
    assert browser.get(MINE).status_code == 302


def test_forms_carry_new_tokens_and_are_taken(person):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(person("member"))
    browser.get(ASK)
    tokens = []
    for _look in range(2):
        page, queries = looked(browser, ASK)
        assert queries == WHO_IT_IS
        tokens.append(dict(TOKEN.findall(page)))
    assert tokens[0]["form_token"] != tokens[1]["form_token"]
    form = {
        "subject": "Un mentor pentru bugete", "details": "Avem nevoie de un mentor, lunar.",
        **tokens[1],
    }  # fmt: skip
    answer = browser.post(ASK, form)
    assert answer.status_code in (200, 302, 422)  # not 403: the proof was taken
    assert "csrf" not in answer.content.decode().lower()[:500]


def test_what_one_does_is_seen_on_the_next_look(browser_of):
    browser = browser_of("member")
    looked(browser, PROFILE)
    browser.post(PROFILE, {"first_name": "Ioana", "last_name": "Munteanu", "nickname": "Ioni",
                           "public_name_choice": "nickname", "county": "SB"})  # fmt: skip
    looked(browser, PROFILE)  # with the message
    assert "Ioni" in looked(browser, PROFILE)[0]


def test_a_message_is_shown_once(browser_of):
    browser = browser_of("member")
    browser.post(PROFILE, {"first_name": "Ioana", "last_name": "Munteanu", "nickname": "Ioni",
                           "public_name_choice": "nickname", "county": "SB"})  # fmt: skip
    first = looked(browser, PROFILE)[0]
    again = [looked(browser, PROFILE)[0] for _look in range(2)]
    assert "shell-notice" in first
    assert not any("shell-notice" in page for page in again)


def test_the_bell_rings_on_a_kept_page(browser_of, person):
    from site_modules.accounts.services import warn

    browser = browser_of("member")
    looked(browser, MINE)
    warn(user=person("member"), by=person("moderator"), reason="Un motiv.")
    assert "1 necitită" in looked(browser, MINE)[0]


def test_pages_end_after_their_time(browser_of, settings, time_machine):
    from django.utils import timezone

    time_machine.move_to(timezone.now())
    browser = browser_of("member")
    looked(browser, MINE)
    time_machine.shift(31)
    assert looked(browser, MINE)[1] > WHO_IT_IS


def test_a_look_that_writes_is_not_kept(rf, person, settings):
    """Nor one that sets a cookie: the next look would leave it out."""

    def answer(request, work):
        request.user, request.session = person("member"), _Session()
        request.COOKIES[settings.SESSION_COOKIE_NAME] = "x"
        request.resolver_match = type("Match", (), {"namespaces": [], "view_name": "x"})()
        return own_pages.answered(request, work)

    def writes(request):
        Preference.objects.create(user=request.user, kind="x", is_on_site=True)
        return HttpResponse("written")

    def bakes(request):
        response = HttpResponse("baked")
        response.set_cookie("a", "b")
        return response

    for work in (writes, bakes):
        assert answer(rf.get("/a/"), work).content != b"read"
        assert answer(rf.get("/a/"), lambda _request: HttpResponse("read")).content == b"read"
        Membership.objects.count()
        own_pages.own_values.forget_now(person("member").pk)
    assert answer(rf.get("/b/"), lambda _request: HttpResponse("one")).content == b"one"
    assert answer(rf.get("/b/"), lambda _request: HttpResponse("two")).content == b"one"


def test_an_update_that_finds_nothing_is_no_write(person):
    with written.listening() as heard:
        Preference.objects.filter(kind="none").update(is_on_site=True)
    assert not heard.has_written
    with written.listening() as heard:
        User.objects.filter(pk=person("member").pk).update(nickname="Io")
    assert heard.has_written


class _Session(dict):
    session_key, modified = "s", False

"""„Datele mele” and the way out."""

import pytest
from django.test import Client

from site_modules.accounts.models import Consent, User
from tests.conftest import PASSWORD

PAGE = "/cont/datele-mele/"
LEAVE = "/cont/sterge/"
FORM = {"password": PASSWORD, "word": "ȘTERGE"}


@pytest.fixture
def browser(zenobia):
    client = Client()
    client.force_login(zenobia)
    return client


@pytest.fixture(autouse=True)
def romanian_word(monkeypatch):
    """The word of the Romanian form, whatever the catalogue holds."""
    monkeypatch.setattr("site_modules.privacy.forms.confirmation_word", lambda: "ȘTERGE")


@pytest.mark.parametrize("address", [PAGE, LEAVE])
def test_visitor_signs_in_first(client, address):
    response = client.get(address)
    assert response.status_code == 302
    assert "/autentificare/" in response.headers["Location"]


@pytest.mark.parametrize("address", [PAGE, LEAVE])
def test_page_is_private_and_has_one_heading(browser, address):
    response = browser.get(address)
    assert response.status_code == 200
    assert "no-store" in response.headers["Cache-Control"]
    assert response.content.decode().count("<h1") == 1


@pytest.mark.parametrize("address", [PAGE, LEAVE])
def test_queries(browser, zenobia, address, django_assert_max_num_queries):
    browser.get(address)
    with django_assert_max_num_queries(15):
        browser.get(address)


def test_agreements_are_listed_with_version_and_time(browser, zenobia):
    from django.utils import timezone

    Consent.objects.create(user=zenobia, kind="rules", version="2026-01-7", given_at=timezone.now())
    assert "2026-01-7" in browser.get(PAGE).content.decode()


def test_copy_is_asked_by_post_only(browser):
    assert browser.get("/cont/datele-mele/copie/").status_code == 405


@pytest.mark.parametrize(
    "change",
    [
        {"password": "alta"},
        {"word": "da"},
        {"word": ""},
        {"password": ""},
        {"word": "\x00"},
        {"word": "ȘTERGE" * 40},
        {"password": "a" * 5000},
    ],
)
def test_wrong_confirmation_keeps_the_account(browser, zenobia, change):
    response = browser.post(LEAVE, FORM | change)
    assert response.status_code == 422
    body = response.content.decode()
    assert 'class="summary"' in body
    assert PASSWORD not in body
    zenobia.refresh_from_db()
    assert zenobia.is_active


@pytest.mark.parametrize("word", ["ȘTERGE", "sterge", " Șterge "])
def test_leaving(browser, zenobia, word, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        response = browser.post(LEAVE, FORM | {"word": word}, follow=True)
    assert response.redirect_chain == [("/la-revedere/", 302)]
    zenobia.refresh_from_db()
    assert zenobia.erased_at
    assert "_auth_user_id" not in browser.session


def test_guesses_of_the_password_are_limited(browser, zenobia):
    answers = [browser.post(LEAVE, FORM | {"password": "x"}).status_code for _try in range(12)]
    assert answers[0] == 422
    assert answers[-1] == 429
    assert User.objects.get(pk=zenobia.pk).is_active


def test_last_administrator_is_told(browser_of, person):
    client = browser_of("administrator")
    assert '<form class="form panel"' not in client.get(LEAVE).content.decode()
    assert client.post(LEAVE, FORM).status_code == 422
    assert person("administrator").is_active


def test_form_without_its_token_is_refused(zenobia):
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(zenobia)
    assert strict.post(LEAVE, FORM).status_code == 403
    assert strict.post("/cont/datele-mele/copie/").status_code == 403

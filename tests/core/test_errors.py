"""Pages for what goes wrong: the right status, Romanian, branded, no database needed."""

import errno
import re

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.db import OperationalError
from django.test import Client, RequestFactory
from django.urls import reverse

from cms.core.views import errors


def text_of(response):
    return re.sub(r"<[^>]+>|\s+", " ", response.content.decode())


@pytest.mark.parametrize(
    ("make", "status", "words"),
    [
        (errors.bad_request, 400, "nu am înțeles"),
        (errors.forbidden, 403, "Nu ai acces"),
        (errors.content_too_large, 413, "prea mare"),
        (lambda request: errors.too_many_requests(request, 900), 429, "15 minute"),
        (errors.server_error, 500, "din vina noastră"),
        (errors.unavailable, 503, "Revenim"),
    ],
)
def test_page_needs_no_database(make, status, words, settings, django_assert_num_queries):
    """Without the db fixture any query fails the test."""
    from django.contrib.auth.models import AnonymousUser

    request = RequestFactory().get("/orice/")
    request.user = AnonymousUser()
    request.without_database = True
    response = make(request)
    assert response.status_code == status
    body = response.content.decode()
    assert '<html lang="ro"' in body
    assert 'class="site-header' in body
    assert "/dialogonline/" in body
    assert words.lower() in text_of(response).lower(), text_of(response)
    assert response["Cache-Control"] == "no-store"


def test_unknown_address_is_404_with_a_search(db):
    response = Client().get("/nu-exista/deloc/")
    assert response.status_code == 404
    assert 'role="search"' in response.content.decode()
    assert "Puntea aceasta nu duce nicăieri" in response.content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/xx/",
        "/en/xyz/",
        "/hu/nimic/",
        "/%00/",
        "/dialogonline/%2e%2e/",
        "/documente/999999/x.pdf",
        "/documente/99999999999999999999/x.pdf",
        "/inregistrari/1/%0d%0aX: y",
        "/media/original_images/x.png",
        "/media/images/../../db.sqlite3",
        "/posta-de-proba/99999999999999999999/",
        "/" + "a" * 3000 + "/",
        "/?pagina=²",
        "/cauta/?q=%00&pagina=²",
        "/cauta/?q=" + "a" * 5000 + "&pagina=99999999999999999999",
        "/cauta/?q=%22%27)(*:&|!<->",
        "/autentificare/?next=%00",
        "/contact/?subiect=<script>",
    ],
)
def test_strange_addresses_never_end_in_500(path, db):
    client = Client(raise_request_exception=False)
    response = client.get(path)
    assert response.status_code < 500, path


class Refusing:
    """A database connection that went away."""

    def __call__(self, execute, sql, params, many, context):
        raise OperationalError("server closed the connection unexpectedly")


@pytest.mark.parametrize("path", ["/", "/dialogonline/", "/nu-exista/", "/sitemap.xml", "/admin/"])
def test_lost_database_answers_503_and_recovers(path, db, tree, browser_of):
    from django.db import connection

    client = Client(raise_request_exception=False)
    member = browser_of("member")
    member.raise_request_exception = False
    with connection.execute_wrapper(Refusing()):
        for browser in (client, member):
            response = browser.get(path)
            if path == "/admin/" and response.status_code == 302:
                continue  # a visitor is sent to sign-in without a look at the database
            assert response.status_code == 503, path
            assert "Revenim" in response.content.decode()
            assert response["Retry-After"] == "30"
        assert Client().get("/health/live/").status_code == 200
    assert client.get("/").status_code == 200
    assert member.get("/").status_code == 200


def test_error_inside_the_error_page_still_answers(monkeypatch, db):
    def broken(*args, **kwargs):
        raise ValueError("no template")

    monkeypatch.setattr(errors, "_page", broken)
    response = errors.server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "Ceva nu a mers" in response.content.decode()


@pytest.mark.parametrize(("number", "status"), [(errno.ENOSPC, 507), (errno.EDQUOT, 507),
                                                (errno.EIO, 500)])  # fmt: skip
def test_a_full_disk_is_told_from_other_troubles(number, status, client, monkeypatch, db):
    """Such as a temporary file for which there was no room, before any view is asked."""

    def full(*_args, **_kwargs):
        raise OSError(number, "…")

    monkeypatch.setattr(WSGIRequest, "_load_post_and_files", full)
    client.raise_request_exception = False
    answer = client.post("/autentificare/", {"username": "ana"})
    assert answer.status_code == status
    assert ("nu mai este loc" in text_of(answer)) is (status == 507)


def test_refusal_before_the_language_is_known_follows_the_address(db, settings):
    """A thread remembers the language of its last request; the next answer must not."""
    from django.utils import translation

    settings.MAX_REQUEST_BYTES = 10
    with translation.override("hu"):
        response = Client().post("/contact/", {"message": "x" * 100})
    assert '<html lang="ro"' in response.content.decode()


def test_stale_form_is_explained(db):
    client = Client(enforce_csrf_checks=True)
    response = client.post(reverse("security:sign_in"), {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert "Formularul a expirat" in response.content.decode()


def test_body_over_the_limit_is_refused_before_it_is_read(db, settings):
    settings.MAX_REQUEST_BYTES = 1000
    response = Client().post("/contact/", {"message": "x" * 2000})
    assert response.status_code == 413
    assert "prea mare" in response.content.decode()

"""What a real nginx with the project's configuration sends from disk, and what it never does.

Not collected where nginx is not installed (see conftest.py).
"""

import gzip

import pytest

from tests.deploy.proxies import Proxy, assert_branded


# --- Private files -------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "path",
    [
        "/_private/documents/a1/fi%C8%99a%20voluntarului.pdf",
        "/_private/",
        "/x/../_private/documents/a1/fi%C8%99a%20voluntarului.pdf",
        "/%5fprivate/documents/a1/fi%C8%99a%20voluntarului.pdf",
        "//_private/documents/a1/fi%C8%99a%20voluntarului.pdf",
        "/_errors/502.html",
    ],
)
def test_internal_addresses_are_closed_to_clients(proxy: Proxy, path: str) -> None:
    answer = proxy.ask(path)
    assert answer.status == 404
    assert_branded(answer.text, 404)


def test_a_file_that_the_application_allows_is_sent(proxy: Proxy) -> None:
    answer = proxy.ask("/documente/5/fisa.pdf")
    assert answer.status == 200
    assert answer.body == b"%PDF-1.7 confidential"
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="fisa.pdf"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "X-Accel-Redirect" not in answer.headers


def test_the_protecting_headers_survive_the_handing_over(proxy: Proxy) -> None:
    headers = proxy.ask("/documente/5/fisa.pdf").headers
    assert headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Strict-Transport-Security"] == "max-age=31536000"
    assert "Permissions-Policy" not in headers  # the stand-in sent none, so none is made up


def test_a_player_can_ask_for_a_part_of_a_file(proxy: Proxy) -> None:
    answer = proxy.ask("/documente/5/fisa.pdf", headers={"Range": "bytes=0-7"})
    assert (answer.status, answer.body) == (206, b"%PDF-1.7")


def test_a_file_that_the_disk_lost_is_not_found(proxy: Proxy) -> None:
    answer = proxy.ask("/documente/6/lost.pdf")
    assert answer.status == 404
    assert_branded(answer.text, 404)


# --- Files that are public -----------------------------------------------------------------------
def test_a_hashed_static_file_never_changes(proxy: Proxy) -> None:
    headers = proxy.ask("/static/css/site.0123456789ab.css").headers
    assert headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert headers["Content-Type"] == "text/css"
    assert headers["X-Content-Type-Options"] == "nosniff"


def test_a_static_file_without_hash_is_asked_for_again(proxy: Proxy) -> None:
    assert proxy.ask("/static/css/site.css").headers["Cache-Control"] == "public, max-age=300"


def test_the_compressed_file_is_sent_to_who_takes_it(proxy: Proxy) -> None:
    answer = proxy.ask("/static/css/site.0123456789ab.css", headers={"Accept-Encoding": "gzip"})
    assert gzip.decompress(answer.body) == b"compressed beforehand"
    assert answer.headers["Vary"] == "Accept-Encoding"


def test_a_public_picture_is_sent_with_headers_that_let_it_do_nothing(proxy: Proxy) -> None:
    answer = proxy.ask("/media/images/padure.width-320.webp")
    assert answer.body == b"RIFF webp"
    assert answer.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"


@pytest.mark.parametrize(
    "path",
    [
        "/media/elsewhere.txt",
        "/media/images/../elsewhere.txt",
        "/media/images/%2e%2e/%2e%2e/db.sqlite3",
        "/media/images/",
        "/static/../db.sqlite3",
        "/static/",
        "/static/css/missing.css",
        "/db.sqlite3",
        "/documente/7/.plan.pdf",
        "/.well-known/security.txt",
    ],
)
def test_everything_else_is_the_applications_to_answer(proxy: Proxy, path: str) -> None:
    assert proxy.ask(path).told["path"]


@pytest.mark.parametrize("path", ["/.env", "/.git/config", "/static/.hidden", "/media/.x/y"])
def test_hidden_files_are_refused_without_asking(proxy: Proxy, path: str) -> None:
    answer = proxy.ask(path)
    assert answer.status == 404
    assert_branded(answer.text, 404)

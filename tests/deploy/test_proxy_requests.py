"""How a real nginx with the project's configuration passes requests on, and refuses them.

Not collected where nginx is not installed (see conftest.py).
"""

import http.client
import json
import re
import ssl
import time
from pathlib import Path
from typing import Any

import pytest

from tests.deploy.proxies import SECONDS, Proxy, assert_branded, free_port, running_proxy

MEGABYTE = 1024 * 1024
# The body that `deploy/nginx/punte.conf` takes outside the admin: a file of 50 MB and its form.
LIMIT = 55 * MEGABYTE


# --- Limits --------------------------------------------------------------------------------------
def test_a_request_that_is_too_large_gets_the_branded_page(proxy: Proxy) -> None:
    answer = proxy.ask("/contact/", "POST", {"Content-Length": str(LIMIT + 1)}, b"x")
    assert answer.status == 413
    assert_branded(answer.text, 413)
    assert "Retry-After" not in answer.headers


def test_a_whole_body_that_is_too_large_gets_it_too(proxy: Proxy) -> None:
    answer = proxy.ask("/contact/", "POST", body=b"x" * (LIMIT + MEGABYTE))
    assert answer.status == 413
    assert_branded(answer.text, 413)


def test_the_page_is_the_same_over_http_2(proxy: Proxy) -> None:
    """nginx looks at the limit once more there, when it turns to its own page."""
    body = proxy.ask_http2("/contact/", {"content-length": str(LIMIT + MEGABYTE)})
    assert_branded(body.decode("utf-8"), 413)


def test_the_admin_takes_larger_uploads(proxy: Proxy) -> None:
    answer = proxy.ask("/admin/media/add/", "POST", body=b"x" * (LIMIT + MEGABYTE))
    assert answer.told["bytes"] == LIMIT + MEGABYTE
    answer = proxy.ask("/admin/media/add/", "POST", {"Content-Length": str(601 * MEGABYTE)}, b"x")
    assert answer.status == 413


# --- What the application is told ----------------------------------------------------------------
def test_a_refused_upload_is_logged_as_it_was_asked(proxy: Proxy) -> None:
    answer = proxy.ask("/contact/", "POST", {"Content-Length": str(LIMIT + MEGABYTE)}, b"x")
    line = logged(proxy, answer.headers["X-Request-ID"])
    assert (line["method"], line["path"], line["status"]) == ("POST", "/contact/", 413)


def test_what_a_client_claims_is_replaced(proxy: Proxy) -> None:
    claims = {
        "X-Forwarded-Proto": "http",
        "X-Forwarded-For": "203.0.113.7",
        "X-Forwarded-Host": "evil.example",
        "Forwarded": "for=203.0.113.7",
        "X-Request-ID": "chosen-by-the-client",
    }
    told = proxy.ask("/", headers=claims).told["headers"]
    assert told["X-Forwarded-Proto"] == "https"
    assert told["X-Forwarded-For"] == "127.0.0.1"
    assert told["Host"] == "punte.example.ro"
    assert re.fullmatch("[0-9a-f]{32}", told["X-Request-ID"])
    assert not {"X-Forwarded-Host", "Forwarded"} & set(told)


def logged(proxy: Proxy, request_id: str) -> dict[str, Any]:
    """The line of the access log about a request; nginx writes it after the answer."""
    log = proxy.folder / "logs" / "access.log"
    ends_at = time.monotonic() + SECONDS
    while request_id not in log.read_text() and time.monotonic() < ends_at:
        time.sleep(0.05)
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    (line,) = [line for line in lines if line["request_id"] == request_id]
    return line


def test_a_log_line_is_json_with_the_request_id_and_without_the_query(proxy: Proxy) -> None:
    told = proxy.ask("/cautare/?q=ceva-personal").told["headers"]
    line = logged(proxy, told["X-Request-ID"])
    assert (line["path"], line["status"], line["method"]) == ("/cautare/", 200, "GET")
    assert "ceva-personal" not in (proxy.folder / "logs" / "access.log").read_text()


# --- http, strange hosts -------------------------------------------------------------------------
def test_http_leads_to_https(proxy: Proxy) -> None:
    answer = proxy.ask_plain("/cariera/?an=2026")
    assert answer.status == 301
    assert answer.headers["Location"] == "https://punte.example.ro/cariera/?an=2026"


def test_the_certificate_authority_finds_its_file(proxy: Proxy) -> None:
    path = proxy.folder / "acme/.well-known/acme-challenge/token"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("proof")
    assert proxy.ask_plain("/.well-known/acme-challenge/token").body == b"proof"


def test_a_strange_host_gets_no_answer(proxy: Proxy) -> None:
    with pytest.raises(http.client.RemoteDisconnected):
        proxy.ask_plain("/", host="evil.example")
    assert proxy.ask_plain("/health/proxy/", host="127.0.0.1").status == 204


def test_a_strange_name_gets_no_certificate(proxy: Proxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.deploy.proxies.HOST", "evil.example")
    with pytest.raises(ssl.SSLError, match=r"(?i)unrecognized[_ ]name"):
        proxy.ask("/")


def test_no_version_is_told(proxy: Proxy) -> None:
    assert proxy.ask("/").headers["Server"] == "nginx"
    assert proxy.ask("/.env").headers["Server"] == "nginx"


# --- Trouble -------------------------------------------------------------------------------------
def test_a_missing_application_gets_the_branded_page(tmp_path: Path) -> None:
    with running_proxy(tmp_path, free_port()) as lonely:
        answer = lonely.ask("/contact/", "POST", body=b"nume=Ana")
        assert answer.status == 502
        assert_branded(answer.text, 502)
        assert answer.headers["Retry-After"] == "30"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src")
        assert re.fullmatch("[0-9a-f]{32}", answer.headers["X-Request-ID"])
        style = lonely.ask("/_errors/errors.css")
        assert (style.status, style.headers["Content-Type"]) == (200, "text/css")


def test_the_operator_can_close_the_site(proxy: Proxy) -> None:
    closed = proxy.data / "maintenance"
    closed.touch()
    try:
        for path in ("/", "/admin/pages/", "/documente/5/fisa.pdf"):
            answer = proxy.ask(path)
            assert answer.status == 503
            assert_branded(answer.text, 503)
        assert proxy.ask("/health/live/").told["path"] == "/health/live/"
    finally:
        closed.unlink()
    assert proxy.ask("/").told["path"] == "/"

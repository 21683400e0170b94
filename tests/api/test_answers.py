"""Answers as HTTP wants them: problems, validators, other sites, methods."""

import json

import pytest
from django.db import OperationalError
from django.test import Client

from cms.api.problems import CONTENT_TYPE


def is_problem(answer, status):
    assert answer.status_code == status, answer.content
    assert answer["Content-Type"] == CONTENT_TYPE
    body = answer.json()
    assert {"type", "title", "status", "detail"} <= set(body)
    assert body["status"] == status
    assert answer["X-Request-ID"]
    return body


def test_unknown_address(caller):
    visitor = caller("visitor")
    for path in ("/nothing", "/", "", "/pages/", "/api/", "/api/v2/pages", "/me/x/", "/docs"):
        is_problem(visitor.get(path), 404)


def test_wrong_method(caller):
    answer = caller("member").delete("/me")
    is_problem(answer, 405)
    assert "GET" in answer["Allow"]


def test_head_is_get_without_a_body(caller):
    visitor = caller("visitor")
    full, head = visitor.get("/locales"), visitor.send("head", "/locales")
    assert head.status_code == 200
    assert head.content == b""
    assert head["ETag"] == full["ETag"]
    assert head["Content-Length"] == str(len(full.content))


def test_large_body_is_refused_unread(caller):
    member = caller("member")
    answer = member.client.patch(
        "/api/v1/profile",
        b"x" * (1024 * 1024 + 1),
        content_type="application/json",
        headers={"Authorization": f"Bearer {member.key}"},
    )
    is_problem(answer, 413)


@pytest.mark.parametrize("body", [b"{", b"\xff", b"[1]", b"null", b'"x"', b"", b'{"a":NaN}'])
def test_broken_body(body, caller):
    member = caller("member")
    answer = member.client.patch(
        "/api/v1/profile",
        body,
        content_type="application/json",
        headers={"Authorization": f"Bearer {member.key}"},
    )
    assert answer.status_code in (400, 422)
    assert answer["Content-Type"] == CONTENT_TYPE


def test_deep_body(caller):
    member = caller("member")
    answer = member.client.patch(
        "/api/v1/profile",
        b"[" * 100_000,
        content_type="application/json",
        headers={"Authorization": f"Bearer {member.key}"},
    )
    is_problem(answer, 400)


def test_foreign_host(db):
    from django.test import override_settings

    with override_settings(ALLOWED_HOSTS=["punte.example"]):
        answer = Client().get("/api/v1/locales", headers={"Host": "evil.example"})
    is_problem(answer, 400)


def test_database_away(caller, monkeypatch):
    member = caller("member")

    def fall(*args, **kwargs):
        raise OperationalError("gone")

    with monkeypatch.context() as patch:
        patch.setattr("django.db.backends.utils.CursorWrapper.execute", fall)
        answer = member.get("/me")
    is_problem(answer, 503)
    assert answer["Retry-After"]


def test_our_own_mistake_tells_nothing(caller, monkeypatch):
    monkeypatch.setattr("cms.home.shell.service_menu", lambda: 1 / 0)
    visitor = caller("visitor")
    visitor.client.raise_request_exception = False
    answer = visitor.get("/navigation")
    assert "division" not in json.dumps(is_problem(answer, 500))


def test_etag_saves_the_body(tree, caller):
    visitor = caller("visitor")
    first = visitor.get(f"/pages/{tree.public.pk}")
    again = visitor.get(f"/pages/{tree.public.pk}", **{"If-None-Match": first["ETag"]})
    assert again.status_code == 304
    assert again.content == b""
    assert again["ETag"] == first["ETag"]


@pytest.mark.parametrize("etag", ["*", "right"])
def test_a_validator_opens_nothing(etag, tree, caller):
    """Rights are asked before the validator is looked at."""
    path = f"/pages/{tree.closed.pk}"
    known = caller("member").get(path)["ETag"] if etag == "right" else etag
    is_problem(caller("visitor").get(path, **{"If-None-Match": known}), 404)


def test_answers_vary_with_who_asks(caller):
    answer = caller("visitor").get("/locales")
    assert "Authorization" in answer["Vary"]
    assert answer["Cache-Control"] == "public, max-age=60"
    assert "Set-Cookie" not in answer
    assert answer["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer["X-Content-Type-Options"] == "nosniff"


def test_words_follow_accept_language(caller):
    visitor = caller("visitor")
    romanian = visitor.get("/me").json()["title"]
    english = visitor.get("/me", **{"Accept-Language": "en"}).json()["title"]
    assert english == "API key missing or not valid"
    assert romanian
    visitor.client.cookies["django_language"] = "en"
    assert visitor.get("/me").json()["title"] == romanian


def test_other_sites_are_named_one_by_one(caller, settings):
    settings.API_CORS_ORIGINS = ["https://osc.example"]
    visitor = caller("visitor")
    answer = visitor.get("/locales", Origin="https://osc.example")
    assert answer["Access-Control-Allow-Origin"] == "https://osc.example"
    assert "Access-Control-Allow-Credentials" not in answer
    assert "Origin" in answer["Vary"]
    assert "ETag" in answer["Access-Control-Expose-Headers"]
    for origin in ("https://evil.example", "null", "https://osc.example.evil"):
        assert "Access-Control-Allow-Origin" not in visitor.get("/locales", Origin=origin)


def test_preflight(caller, settings):
    settings.API_CORS_ORIGINS = ["https://osc.example"]
    asks = {"Access-Control-Request-Method": "PATCH"}
    visitor = caller("visitor")
    answer = visitor.send("options", "/profile", Origin="https://osc.example", **asks)
    assert answer.status_code == 204
    assert "PATCH" in answer["Access-Control-Allow-Methods"]
    assert "Authorization" in answer["Access-Control-Allow-Headers"]
    answer = visitor.send("options", "/profile", Origin="https://evil.example", **asks)
    assert "Access-Control-Allow-Origin" not in answer
    assert "Access-Control-Allow-Methods" not in answer
    is_problem(visitor.send("options", "/profile"), 405)


def test_a_refusal_may_be_read_by_named_sites_too(caller, settings):
    settings.API_CORS_ORIGINS = ["*"]
    answer = caller("visitor").get("/me", Origin="https://any.example")
    assert answer["Access-Control-Allow-Origin"] == "*"
    is_problem(answer, 401)

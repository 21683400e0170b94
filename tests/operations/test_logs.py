"""Log lines as JSON, each with the id of the request that caused it."""

import contextvars
import json
import logging
import re
import sys
from datetime import datetime

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import Client, RequestFactory

from cms.operations.logs import JsonFormatter, RequestIdFilter, request_id
from cms.operations.middleware import RequestIdMiddleware

GIVEN = "proxy-id.0123456789_abc"


def formatted(**fields):
    """The parsed line that a record becomes."""
    record = logging.LogRecord(
        "punte.test", logging.WARNING, __file__, 1, fields.pop("msg", "Ceva"), (), None
    )
    for name, value in fields.items():
        setattr(record, name, value)
    RequestIdFilter().filter(record)
    line = JsonFormatter().format(record)
    assert "\n" not in line
    return json.loads(line)


@pytest.fixture
def behind_proxy(settings):
    settings.BEHIND_PROXY = True


@time_machine.travel("2026-03-29T00:30:00.250Z", tick=False)
def test_line_says_when_where_how_bad_and_what():
    request_id.set("id-0123")
    entry = formatted(msg="Țară și oraș\nal doilea rând")
    assert entry == {
        "time": "2026-03-29T00:30:00.250+00:00",
        "level": "WARNING",
        "logger": "punte.test",
        "request_id": "id-0123",
        "message": "Țară și oraș\nal doilea rând",
    }
    assert datetime.fromisoformat(entry["time"]).tzinfo is not None


def test_line_outside_any_request_has_a_dash_for_id():
    assert contextvars.Context().run(formatted)["request_id"] == "-"


def test_line_carries_status_and_traceback():
    try:
        raise PermissionDenied("nu ai voie")
    except PermissionDenied:
        entry = formatted(status_code=403, exc_info=sys.exc_info())
    assert entry["status"] == "403"
    assert "PermissionDenied: nu ai voie" in entry["error"]
    assert "test_logs.py" in entry["error"]


def test_line_carries_the_id_of_the_request_that_runs():
    seen = []

    def view(request):
        seen.append(formatted()["request_id"])
        return HttpResponse()

    answers = [RequestIdMiddleware(view)(RequestFactory().get("/")) for _ in range(2)]
    assert seen == [answer["X-Request-ID"] for answer in answers]


def test_line_about_a_refused_request_carries_its_id(db, settings):
    """Django writes it when the middleware has already returned."""
    lines = []

    class Keeper(logging.Handler):
        def emit(self, record):
            lines.append(json.loads(self.format(record)))

    keeper = Keeper()
    keeper.addFilter(RequestIdFilter())
    keeper.setFormatter(JsonFormatter())
    logger = logging.getLogger("django.request")
    logger.addHandler(keeper)
    try:
        response = Client().get("/nu-exista/")
    finally:
        logger.removeHandler(keeper)
    (line,) = lines
    assert line["request_id"] == response["X-Request-ID"]
    assert line["status"] == "404"


def test_each_answer_has_an_id_of_its_own(db):
    answers = [Client().get("/health/live/")["X-Request-ID"] for _ in range(2)]
    assert all(re.fullmatch(r"[0-9a-f]{32}", answer) for answer in answers)
    assert answers[0] != answers[1]


def test_given_id_is_echoed_behind_the_proxy(db, behind_proxy):
    response = Client().get("/health/live/", headers={"X-Request-ID": GIVEN})
    assert response["X-Request-ID"] == GIVEN


def test_given_id_of_a_stranger_is_not_taken(db):
    response = Client().get("/health/live/", headers={"X-Request-ID": GIVEN})
    assert response["X-Request-ID"] != GIVEN


@pytest.mark.parametrize(
    "given",
    [
        "",
        "short",
        "x" * 65,
        "with blank inside",
        'quote"and{brace}',
        "line\nbreak-0123",
        "trailing-break\n",
        "<script>alert(1)</script>",
        "diacritică-șț",
    ],
)
def test_wrong_id_is_replaced_behind_the_proxy(db, behind_proxy, given):
    request = RequestFactory().get("/")
    request.META["HTTP_X_REQUEST_ID"] = given
    answer = RequestIdMiddleware(lambda request: HttpResponse())(request)["X-Request-ID"]
    assert re.fullmatch(r"[0-9a-f]{32}", answer)


def test_error_answers_have_an_id_too(db):
    assert Client().get("/nu-exista/")["X-Request-ID"]

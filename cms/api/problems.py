"""Answers for what went wrong, as RFC 9457 describes them (application/problem+json)."""

import json
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.http import HttpResponse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

CONTENT_TYPE = "application/problem+json"
RETRY_SECONDS = 30

#: status → (name in the documentation, title, detail where the cause gives none)
KINDS: dict[int, tuple[str, Any, Any]] = {
    400: ("bad-request", _("Request not understood"), _("Check how the request is written.")),
    401: (
        "not-authenticated",
        _("API key missing or not valid"),
        _("Send a valid key: „Authorization: Bearer pnt_…”. Keys are made in your settings."),
    ),
    403: ("forbidden", _("Not allowed"), _("You do not have the right to do this.")),
    404: ("not-found", _("Not found"), _("There is nothing here that you may see.")),
    405: ("method", _("Method not allowed"), _("This address does not know that method.")),
    409: ("conflict", _("Somebody was faster"), _("Read it again before you decide.")),
    413: ("too-large", _("Request too large"), _("Send less at once.")),
    422: ("invalid", _("Some fields are wrong"), _("Correct the fields listed and send again.")),
    429: ("too-many", _("Too many requests"), _("Wait as long as Retry-After says.")),
    500: ("server-error", _("Our mistake"), _("Try again in a few minutes.")),
    503: ("unavailable", _("Not available now"), _("Try again in a few minutes.")),
}


class Problem(Exception):
    """Raised anywhere in an operation; becomes the answer."""

    def __init__(
        self,
        status: int,
        detail: str | Promise = "",
        *,
        errors: list[dict[str, str]] | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        super().__init__(status, str(detail))
        self.status, self.detail = status, detail
        self.errors, self.headers = errors, headers or {}

    def answer(self) -> HttpResponse:
        return problem(self.status, self.detail, errors=self.errors, headers=self.headers)


def problem(
    status: int,
    detail: str | Promise = "",
    *,
    errors: list[dict[str, str]] | None = None,
    headers: dict[str, str] | None = None,
) -> HttpResponse:
    """The answer for a status; `errors` name the fields: [{"field", "code", "message"}]."""
    phrase = HTTPStatus(status).phrase
    name, title, usual = KINDS.get(status, (f"status-{status}", phrase, phrase))
    body: dict[str, Any] = {
        "type": f"{settings.API_DOCS_PATH}#problem-{name}",
        "title": str(title),
        "status": status,
        "detail": str(detail or usual),
    }
    if errors is not None:
        body["errors"] = errors
    response = HttpResponse(
        json.dumps(body, ensure_ascii=False), status=status, content_type=CONTENT_TYPE
    )
    response["Cache-Control"] = "no-store"
    if status == 401:
        response["WWW-Authenticate"] = 'Bearer realm="api"'
    if status == 503:
        response["Retry-After"] = str(RETRY_SECONDS)
    for key, value in (headers or {}).items():
        response[key] = value
    return response


#: What the library of types says, in words that say what to do; others get the last one.
MESSAGES = {
    "missing": _("Fill in this field."),
    "extra_forbidden": _("This field is not known here."),
    "string_too_long": _("This text is too long."),
    "string_too_short": _("This text is too short."),
    "int_parsing": _("Write a whole number."),
    "int_type": _("Write a whole number."),
    "bool_parsing": _("Write true or false."),
    "bool_type": _("Write true or false."),
    "string_type": _("Write a text."),
    "datetime_from_date_parsing": _("Write a time such as 2026-01-31T12:00:00Z."),
    "datetime_parsing": _("Write a time such as 2026-01-31T12:00:00Z."),
    "greater_than_equal": _("This number is too small."),
    "less_than_equal": _("This number is too large."),
}
UNKNOWN_MESSAGE = _("Check this value.")


def field_errors(errors: list[dict[str, Any]]) -> list[dict[str, str]]:
    """The library's errors as ours; the place is the last name of its path."""
    return [
        {
            "field": str(next((p for p in reversed(error["loc"]) if isinstance(p, str)), "")),
            "code": str(error["type"]),
            "message": str(MESSAGES.get(error["type"], UNKNOWN_MESSAGE)),
        }
        for error in errors
    ]


def form_errors(form: Any) -> list[dict[str, str]]:
    """The errors of a form of the site, field by field."""
    return [
        {"field": name, "code": str(error["code"] or "invalid"), "message": str(error["message"])}
        for name, found in form.errors.get_json_data().items()
        for error in found
    ]


def validation_errors(error: ValidationError) -> list[dict[str, str]]:
    """What a model refuses, field by field; of the whole object under an empty name."""
    fields = error.error_dict if hasattr(error, "error_dict") else {NON_FIELD_ERRORS: [error]}
    return [
        {
            "field": "" if name == NON_FIELD_ERRORS else name,
            "code": str(one.code or "invalid"),
            "message": " ".join(one.messages),
        }
        for name, found in fields.items()
        for one in found
    ]

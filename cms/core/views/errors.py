"""Pages for what went wrong. None of them needs the database."""

import logging
import sys
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language_from_path, override
from django.views.decorators.csrf import requires_csrf_token

from cms.operations import limits
from cms.operations.disk import is_full

logger = logging.getLogger(__name__)

RETRY_SECONDS = 30
PLAIN_ERROR = (
    '<!doctype html><html lang="ro"><head><meta charset="utf-8"><title>Eroare – Punte</title>'
    "</head><body><main><h1>Ceva nu a mers, din vina noastră</h1><p>Încearcă din nou peste "
    "câteva minute.</p></main></body></html>"
)


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 400)


@requires_csrf_token
def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form whose protection expired: say how to send it again."""
    return _page(request, 403, is_stale_form=True)


@requires_csrf_token
def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _page(request, 404)


def content_too_large(request: HttpRequest) -> HttpResponse:
    response = _page(request, 413, without_database=True)
    response["Connection"] = "close"
    return response


def too_many_requests(request: HttpRequest, retry_after: int) -> HttpResponse:
    """429 (RFC 6585) with the seconds after which a new attempt makes sense."""
    response = _page(request, 429, minutes=max(1, round(retry_after / 60)))
    response["Retry-After"] = str(retry_after)
    return response


def refusal_after(
    request: HttpRequest, scope: str, whose: str, *, most: int, window: timedelta
) -> HttpResponse | None:
    """Count a try of somebody (an account's key, an address); 429 when it is one too many."""
    key = limits.attempt_key(scope, whose)
    if limits.count_attempt(key, window=window) <= most:
        return None
    return too_many_requests(request, int(window.total_seconds()))


def server_error(request: HttpRequest) -> HttpResponse:
    """500, or 503 when what failed is the database (a middleware's own query ends up here), or 507
    (RFC 4918) when there was no room for what was sent."""
    error = sys.exc_info()[1]
    if isinstance(error, OperationalError | InterfaceError):
        return unavailable(request)
    try:
        if is_full(error):
            return _page(request, 507, without_database=True)
        return _page(request, 500, without_database=True)
    except Exception:  # the page for errors must not be one
        logger.exception("The error page itself failed.")
        return HttpResponse(PLAIN_ERROR, status=500)


def unavailable(request: HttpRequest) -> HttpResponse:
    response = _page(request, 503, without_database=True)
    response["Retry-After"] = str(RETRY_SECONDS)
    return response


def _page(
    request: HttpRequest, status: int, *, without_database: bool = False, **context: Any
) -> HttpResponse:
    if without_database:
        request.user = AnonymousUser()
        request.without_database = True  # type: ignore[attr-defined]
    # The address decides, also for what is refused before the language is set for the request.
    with override(get_language_from_path(request.path_info) or settings.LANGUAGE_CODE):
        body = render_to_string(f"errors/{status}.html", context, request=request)
    response = HttpResponse(body, status=status)
    response["Cache-Control"] = "no-store"
    return response

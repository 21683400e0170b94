"""What becomes of an exception in the API."""

import logging

from django.core.exceptions import PermissionDenied, RequestDataTooBig, SuspiciousOperation
from django.core.signals import got_request_exception
from django.db import InterfaceError, OperationalError, connection
from django.http import Http404, HttpRequest, HttpResponse
from django.http.request import UnreadablePostError

from cms.api.problems import Problem, problem

logger = logging.getLogger("django.request")

EXPECTED: tuple[tuple[type[Exception], int], ...] = (
    (Http404, 404),
    (PermissionDenied, 403),
    (RequestDataTooBig, 413),
    (SuspiciousOperation, 400),
    (UnreadablePostError, 400),
)


def answer(request: HttpRequest, error: Exception) -> HttpResponse:
    """The problem an exception means; what nobody expected is logged and answered 500."""
    if isinstance(error, Problem):
        return error.answer()
    for kind, status in EXPECTED:
        if isinstance(error, kind):
            return problem(status)
    if isinstance(error, OperationalError | InterfaceError):
        logger.error("The database is away.", exc_info=error)
        if not connection.in_atomic_block:
            connection.close()
        return problem(503)
    got_request_exception.send(sender=answer, request=request)
    logger.error("Internal Server Error: %s", request.path, exc_info=error)
    return problem(500)

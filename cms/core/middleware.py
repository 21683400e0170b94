"""Language by address, pages for outages and for requests that are too large."""

import logging
from collections.abc import Callable

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.db import InterfaceError, OperationalError, connection
from django.http import HttpRequest, HttpResponseBase
from django.middleware.locale import LocaleMiddleware

from cms.core import own_values
from cms.core.asked_once import asking_once
from cms.core.cache import one_version
from cms.core.views import errors

logger = logging.getLogger(__name__)

GetResponse = Callable[[HttpRequest], HttpResponseBase]


class SiteLanguageMiddleware(LocaleMiddleware):
    """The address alone decides the language, so an answer does not vary with the browser."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        varied = response.get("Vary")
        response = super().process_response(request, response)
        if varied is None:
            response.headers.pop("Vary", None)
        else:
            response["Vary"] = varied
        return response


class OneVersionMiddleware:
    """A request sees one state of what is published, and asks for it once; so it does for what
    several parts of a page ask alike."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        with one_version(), asking_once(request):
            return self.get_response(request)


class OwnValuesMiddleware:
    """Whoever does something sees it on the next look: what was kept for them is forgotten."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        # Only where the view asked who it is: the database may be away, and this asks nothing.
        own_values.forget_who_acted(request, getattr(request, "_cached_user", None))
        return response


class OutageMiddleware:
    """Answers 503 while the database is away; the next request tries again by itself."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            return self.get_response(request)
        except (OperationalError, InterfaceError) as error:
            return self._unavailable(request, error)

    def process_exception(
        self, request: HttpRequest, exception: Exception
    ) -> HttpResponseBase | None:
        if isinstance(exception, OperationalError | InterfaceError):
            return self._unavailable(request, exception)
        if isinstance(exception, RequestDataTooBig):
            return errors.content_too_large(request)
        return None

    def _unavailable(self, request: HttpRequest, error: Exception) -> HttpResponseBase:
        logger.error("The database is away.", exc_info=error)
        if not connection.in_atomic_block:
            connection.close()
        return errors.unavailable(request)


class RequestSizeMiddleware:
    """Refuses a body that is too large before a byte of it is stored (RFC 9110, 413)."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        try:
            length = int(request.META.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = 0
        in_admin = request.path.startswith(settings.ADMIN_PATH)
        limit = settings.MAX_STAFF_REQUEST_BYTES if in_admin else settings.MAX_REQUEST_BYTES
        if length > limit:
            return errors.content_too_large(request)
        return self.get_response(request)

"""The short road of the API: no session, no cookie, no page; every answer is JSON."""

from collections.abc import Callable
from urllib.parse import unquote

from django.conf import settings
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.urls import Resolver404, resolve
from django.utils.cache import get_conditional_response, patch_vary_headers, set_response_etag
from django.utils.translation import get_supported_language_variant, override
from django.utils.translation.trans_real import parse_accept_lang_header

from cms.api import cors, failures
from cms.api.authentication import identify
from cms.api.problems import CONTENT_TYPE, Problem, problem
from cms.core import own_values

GetResponse = Callable[[HttpRequest], HttpResponseBase]

VERSION_PATH = "/api/v1"
#: Operations below it take files, up to the limit of the site's own forms.
FILES_PATH = "/api/v1/uploads"
POLICY = "default-src 'none'; frame-ancestors 'none'"


class ApiMiddleware:
    """Answers everything below /api/ but the documentation, which is a page of the site."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        path = request.path_info
        if not path.startswith(settings.API_PATH) or path == settings.API_DOCS_PATH:
            return self.get_response(request)
        is_head = request.method == "HEAD"
        if is_head:
            request.method = "GET"
        with override(_language(request)):
            response = self._conditional(request, self._answer(request))
        _set_headers(request, response)
        return _without_body(response) if is_head else response

    def _answer(self, request: HttpRequest) -> HttpResponseBase:
        try:
            if cors.is_preflight(request):
                return cors.preflight()
            _refuse_unreadable(request)
            identify(request)
            place = request.path_info.removeprefix(VERSION_PATH)
            match = resolve(place, "cms.api.urls")
            request.resolver_match = match
            response = match.func(request, *match.args, **match.kwargs)
            own_values.forget_who_acted(request, request.user)
        except Resolver404:
            return problem(404)
        except Exception as error:
            return failures.answer(request, error)
        return _as_problem(response)

    def _conditional(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        """304 for what the caller has: asked after every right has been checked."""
        if request.method != "GET" or response.status_code != 200 or response.streaming:
            return response
        assert isinstance(response, HttpResponse)  # noqa: S101
        if not response.has_header("ETag"):
            set_response_etag(response)
        found = get_conditional_response(request, etag=response["ETag"], response=response)
        return found if found is not None else response


def _refuse_unreadable(request: HttpRequest) -> None:
    try:
        request.get_host()
    except DisallowedHost as error:
        raise Problem(400) from error
    if "\x00" in request.path_info or "\x00" in unquote(request.META.get("QUERY_STRING", "")):
        raise Problem(400)
    try:
        length = int(request.META.get("CONTENT_LENGTH") or 0)
    except ValueError:
        length = 0
    takes_files = request.path_info.startswith(FILES_PATH) and request.method == "POST"
    most = settings.MAX_REQUEST_BYTES if takes_files else settings.API_MAX_REQUEST_BYTES
    if length > most:
        raise Problem(413, headers={"Connection": "close"})


def _language(request: HttpRequest) -> str:
    """What Accept-Language asks for; the site's own otherwise. No cookie is looked at."""
    for code, _weight in parse_accept_lang_header(request.META.get("HTTP_ACCEPT_LANGUAGE", "")):
        try:
            return get_supported_language_variant(code)
        except LookupError:
            continue
    return settings.LANGUAGE_CODE


def _as_problem(response: HttpResponseBase) -> HttpResponseBase:
    """Refusals that the library writes in its own way."""
    is_ours = response.get("Content-Type", "").startswith(CONTENT_TYPE)
    if response.status_code < 400 or is_ours or response.status_code == 416:
        return response
    headers = {"Allow": response["Allow"]} if response.has_header("Allow") else {}
    return problem(response.status_code, headers=headers)


def _set_headers(request: HttpRequest, response: HttpResponseBase) -> None:
    rate = getattr(request, "rate", None)
    for name, value in (rate.headers if rate else {}).items():
        response.headers.setdefault(name, value)
    has_key = getattr(request, "api_token", None) is not None
    kept = "private, no-cache" if has_key else "public, max-age=60"
    if request.method != "GET":
        kept = "no-store"
    response.headers.setdefault("Cache-Control", kept)
    response.headers.setdefault("Content-Security-Policy", POLICY)
    patch_vary_headers(response, ["Authorization", "Accept-Language", "Origin"])
    cors.allow(request, response)


def _without_body(response: HttpResponseBase) -> HttpResponse:
    """What HEAD gets: the headers of GET (RFC 9110, 9.3.2)."""
    empty = HttpResponse(status=response.status_code, headers=dict(response.items()))
    if isinstance(response, HttpResponse) and not response.streaming:
        empty.headers.setdefault("Content-Length", str(len(response.content)))
    response.close()
    return empty

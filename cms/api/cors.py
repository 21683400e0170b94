"""Which other sites' pages may call the API from a browser (Fetch standard). Never with cookies."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase

METHODS = "GET, HEAD, POST, PATCH, DELETE, OPTIONS"
REQUEST_HEADERS = "Authorization, Content-Type, If-None-Match, Accept-Language"
SHOWN_HEADERS = (
    "ETag, Last-Modified, Link, Retry-After, X-Request-ID, RateLimit-Limit, RateLimit-Remaining, "
    "RateLimit-Reset, RateLimit-Policy"
)
KEPT_SECONDS = "600"


def is_preflight(request: HttpRequest) -> bool:
    """A browser asks before the real request."""
    return request.method == "OPTIONS" and "Access-Control-Request-Method" in request.headers


def preflight() -> HttpResponse:
    response = HttpResponse(status=204)
    response["Access-Control-Allow-Methods"] = METHODS
    response["Access-Control-Allow-Headers"] = REQUEST_HEADERS
    response["Access-Control-Max-Age"] = KEPT_SECONDS
    return response


def allow(request: HttpRequest, response: HttpResponseBase) -> None:
    """Name the asking site when the settings do; otherwise the browser keeps the answer from it."""
    origin = request.headers.get("Origin", "")
    allowed = settings.API_CORS_ORIGINS
    if origin and ("*" in allowed or origin in allowed):
        response["Access-Control-Allow-Origin"] = "*" if "*" in allowed else origin
        response["Access-Control-Expose-Headers"] = SHOWN_HEADERS
        response["Cross-Origin-Resource-Policy"] = "cross-origin"
    elif is_preflight(request):
        for name in ("Methods", "Headers"):
            del response[f"Access-Control-Allow-{name}"]

"""Who calls: a person by a key, or nobody. Cookies are never looked at."""

from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import gettext as _

from cms.api import rate_limits
from cms.api.enums import Scope
from cms.api.models import ApiToken, hash_of_secret
from cms.api.problems import Problem
from cms.api.services import PREFIX, note_use
from cms.core.prepared import PreparedQuery
from cms.operations.limits import attempt_key, client_address

MAX_HEADER = 200
TOKEN_BY_HASH = PreparedQuery(
    "api-token",
    lambda secret_hash: ApiToken.objects.with_owner().filter(secret_hash=secret_hash).order_by(),
    "stand-in",
)


def identify(request: HttpRequest) -> None:
    """Set `request.user`, `request.api_token` and `request.rate`. Raises Problem 401 or 429."""
    request.user = AnonymousUser()
    request.api_token = None  # type: ignore[attr-defined]
    header = request.headers.get("Authorization")
    if header is None:
        _count(request, f"address:{_address_key(request)}", settings.API_REQUESTS_PER_ADDRESS)
        return
    token = _find(request, header)
    if token is None:
        _count(request, f"address:{_address_key(request)}", settings.API_REQUESTS_PER_ADDRESS)
        raise Problem(401, headers={"WWW-Authenticate": _challenge("invalid_token")})
    request.user = token.user
    request.api_token = token  # type: ignore[attr-defined]
    _count(request, f"token:{token.pk}", settings.API_REQUESTS_PER_TOKEN)
    note_use(token=token)


def _find(request: HttpRequest, header: str) -> ApiToken | None:
    """The key of a header, when it is accepted now; asks one query."""
    kind, _blank, secret = header.strip().partition(" ")
    secret = secret.strip()
    if kind.lower() != "bearer" or not secret.startswith(PREFIX) or len(header) > MAX_HEADER:
        return None
    address = f"address:{_address_key(request)}"
    rate = rate_limits.rate_of(address, limit=settings.API_REQUESTS_PER_ADDRESS)
    token: ApiToken | None = TOKEN_BY_HASH.first(hash_of_secret(secret))
    if token is None and rate.is_over:
        _refuse(rate)
    if token is None or token.is_switched_off or not token.is_accepted:
        return None
    return token


def _count(request: HttpRequest, caller: str, limit: int) -> None:
    rate = rate_limits.count_request(caller, limit=limit)
    request.rate = rate  # type: ignore[attr-defined]
    if rate.is_over:
        _refuse(rate)


def _refuse(rate: rate_limits.Rate) -> None:
    raise Problem(429, headers={"Retry-After": str(rate.seconds_left), **rate.headers})


def _address_key(request: HttpRequest) -> str:
    return attempt_key("api", client_address(request))


def _challenge(error: str, scope: str = "") -> str:
    """RFC 6750, section 3."""
    told = f'Bearer realm="api", error="{error}"'
    return f'{told}, scope="{scope}"' if scope else told


class Bearer:
    """What an operation asks of its caller: a scope, or (`is_optional`) only if there is a key."""

    def __init__(self, scope: Scope, *, is_optional: bool = False) -> None:
        self.scope, self.is_optional = scope, is_optional

    def __call__(self, request: HttpRequest) -> Any:
        token: ApiToken | None = request.api_token  # type: ignore[attr-defined]
        if token is None:
            if self.is_optional:
                return request.user
            raise Problem(401)
        if not token.allows(self.scope):
            raise Problem(
                403,
                _("The key lacks the scope %(scope)s.") % {"scope": self.scope.value},
                headers={"WWW-Authenticate": _challenge("insufficient_scope", self.scope.value)},
            )
        return request.user


#: Public content for everybody; with a key, what its owner may read.
READS_CONTENT = Bearer(Scope.CONTENT_READ, is_optional=True)

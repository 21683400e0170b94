"""One's own keys: listed and revoked.

They are made on the site only, with the password and the second factor: a stolen key can then
neither outlive its end nor give itself more rights.
"""

from typing import Any

from django.http import HttpRequest
from ninja import Router

from cms.api import services
from cms.api.authentication import Bearer
from cms.api.endpoints.parameters import Key
from cms.api.enums import Scope
from cms.api.models import ApiToken
from cms.api.problems import Problem
from cms.api.schemas import TokenList

router = Router(tags=["tokens"], auth=Bearer(Scope.TOKENS_READ))

MAX_LISTED = 100


@router.get("/tokens", response=TokenList, summary="List your keys")
def list_tokens(request: HttpRequest) -> Any:
    """The newest first, without their secrets. New ones are made in „Chei API” on the site."""
    return {"items": list(ApiToken.objects.of(request.user).select_related("user")[:MAX_LISTED])}


@router.delete(
    "/tokens/{token_id}",
    response={204: None},
    auth=Bearer(Scope.TOKENS_WRITE),
    summary="Revoke a key",
)
def revoke_token(request: HttpRequest, token_id: Key) -> None:
    """Ends one of your keys at once, this one too; the same answer when it had ended before."""
    token = ApiToken.objects.of(request.user).filter(pk=token_id).first()
    if token is None:
        raise Problem(404)
    services.revoke_token(token=token, by=request.user)  # type: ignore[arg-type]

"""People with keys."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.test import Client

from cms.api import rate_limits, services
from cms.api.enums import Lifetime, Scope
from cms.api.models import ApiToken
from tests.api.callers import Caller


@pytest.fixture(autouse=True)
def fresh_limits() -> Iterator[None]:
    """What one test asked does not count for the next."""
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


@pytest.fixture
def key_of(person: Callable[..., Any]) -> Callable[..., str]:
    """`key_of("member", Scope.PROFILE_READ)`: a new secret; all scopes if none is named."""

    def make(name: str, *scopes: Scope) -> str:
        _token, secret = services.create_token(
            user=person(name), name="Test", scopes=scopes or list(Scope), lifetime=Lifetime.MONTH
        )
        return secret

    return make


@pytest.fixture
def caller(key_of: Callable[..., str], db: None) -> Callable[..., Caller]:
    """`caller("member")` calls with a key of all scopes; `caller("visitor")` without one."""

    def make(name: str, *scopes: Scope) -> Caller:
        return Caller(Client(), "" if name == "visitor" else key_of(name, *scopes))

    return make


@pytest.fixture
def token_row() -> Callable[[str], ApiToken]:
    """The stored row of a secret."""
    from cms.api.models import hash_of_secret

    return lambda secret: ApiToken.objects.get(secret_hash=hash_of_secret(secret))

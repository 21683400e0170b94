"""One version number for everything that editors publish.

Shared fragments (menus, settings, rendered bodies) are stored under the current version. Any
publication changes the version, so nothing stale is ever shown and nothing has to be deleted.
"""

import uuid
from collections.abc import Callable
from typing import TypeVar

from django.core.cache import cache
from django.db import transaction

VERSION_KEY = "content-version"
KEPT_SECONDS = 24 * 3600

Value = TypeVar("Value")


def content_version() -> str:
    """The current version; made when the cache is empty."""
    version = cache.get(VERSION_KEY)
    if version is None:
        version = cache.get_or_set(VERSION_KEY, lambda: uuid.uuid4().hex, None)
    return str(version)


def renew_content_version() -> None:
    """After the current transaction is committed, everything cached is out of date."""
    transaction.on_commit(lambda: cache.set(VERSION_KEY, uuid.uuid4().hex, None))


def cached(key: str, make: Callable[[], Value], *, seconds: int = KEPT_SECONDS) -> Value:
    """The value stored for the current version, made when it is missing. Must not be personal."""
    full_key = f"{content_version()}:{key}"
    found = cache.get(full_key)
    if found is not None:
        return found[0]
    value = make()
    cache.set(full_key, (value,), seconds)
    return value

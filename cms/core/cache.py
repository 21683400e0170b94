"""One version number for everything that editors publish, and fragments kept under it.

Shared fragments (menus, settings, rendered bodies) are stored under the current version. Any
publication changes the version, so nothing stale is ever shown and nothing has to be deleted.

Two stores stand behind each other: the fast cache of the machine, and a table of the database
(`fragments`) that survives restarts and evictions. A page asks for all it needs at once
(`preload`), so that even an empty fast cache costs one query, not twenty.
"""

import uuid
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from django.core.cache import cache, caches
from django.db import transaction

VERSION_KEY = "content-version"
KEPT_SECONDS = 24 * 3600
#: The fast cache cannot know how long a stored fragment still lives, so it asks again soon.
PRELOADED_SECONDS = 600

Value = TypeVar("Value")


def content_version() -> str:
    """The current version; made when neither store knows one."""
    version = cache.get(VERSION_KEY)
    if version is None:
        version = caches["fragments"].get(VERSION_KEY)
        if version is None:
            return _set_version()
        cache.set(VERSION_KEY, version, None)
    return str(version)


def _set_version() -> str:
    version = uuid.uuid4().hex
    caches["fragments"].set(VERSION_KEY, version, None)
    cache.set(VERSION_KEY, version, None)
    return version


def renew_content_version() -> None:
    """After the current transaction is committed, everything cached is out of date."""
    transaction.on_commit(_set_version)


def cached(key: str, make: Callable[[], Value], *, seconds: int = KEPT_SECONDS) -> Value:
    """The value stored for the current version, made when it is missing. Must not be personal."""
    full_key = _full(key)
    found = cache.get(full_key)
    if found is None:
        found = caches["fragments"].get(full_key)
        if found is None:
            found = (make(),)
            caches["fragments"].set(full_key, found, seconds)
        cache.set(full_key, found, seconds)
    return found[0]


def cached_many(
    keys: Iterable[str],
    make: Callable[[list[str]], dict[str, Value]],
    *,
    seconds: int = KEPT_SECONDS,
) -> dict[str, Value]:
    """Values of many small fragments; `make` gets the missing keys, all at once.

    Kept in the fast cache alone: what one query makes again for a whole page is not worth a row
    of the table each.
    """
    version = content_version()
    wanted = {_full(key, version): key for key in keys}
    found = {wanted[full]: value[0] for full, value in cache.get_many(wanted).items()}
    missing = [key for key in wanted.values() if key not in found]
    if missing:
        made = make(missing)
        cache.set_many({_full(key, version): (value,) for key, value in made.items()}, seconds)
        found |= made
    return found


def known(key: str) -> Any | None:
    """The stored value, or None; never makes one."""
    full_key = _full(key)
    found = cache.get(full_key) or caches["fragments"].get(full_key)
    return found[0] if found else None


def preload(keys: Iterable[str]) -> None:
    """Bring several fragments into the fast cache with one query for those it lacks."""
    version = content_version()
    wanted = [_full(key, version) for key in keys]
    known = cache.get_many(wanted)
    missing = [key for key in wanted if key not in known]
    if missing:
        found = caches["fragments"].get_many(missing)
        if found:
            cache.set_many(found, PRELOADED_SECONDS)


def _full(key: str, version: str = "") -> str:
    return f"{version or content_version()}:{key}"

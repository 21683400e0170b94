"""One version number for everything that editors publish, and fragments kept under it.

Shared fragments (menus, settings, rendered bodies, whole pages) are stored under the current
version. Any publication changes the version, so nothing stale is ever shown and nothing has to be
deleted.

Three stores stand behind each other: the memory of the process, the fast cache that all processes
of the machine share, and a table of the database (`fragments`) that survives restarts.
Only the shared stores know the current version, which a request asks for once: what the memory of
a process holds of an older one is never found again. A page asks for all it needs at once
(`preload`), so that even an empty fast cache costs one query, not twenty.

A transaction that changed something sees its own state under a version of its own, which nobody
else learns: what is rolled back was never kept for others.
"""

import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any, TypeVar

from django.core.cache import cache, caches
from django.db import connection, transaction

VERSION_KEY = "content-version"
KEPT_SECONDS = 24 * 3600
#: The fast cache cannot know how long a stored fragment still lives, so it asks again soon.
PRELOADED_SECONDS = 600
#: The same for the memory of the process: an hour for what only a publication changes, else less.
REMEMBERED_SECONDS = 3600
SHORT_LIVED_SECONDS = 60

Value = TypeVar("Value")

#: What the current request knows of the version; None outside requests.
_asked: ContextVar[dict[str, str] | None] = ContextVar("content_version_asked", default=None)


@contextmanager
def one_version() -> Iterator[None]:
    """Inside, the current version is asked for once: a page is made of one state of the site."""
    token = _asked.set({})
    try:
        yield
    finally:
        _asked.reset(token)


class _Renewal:
    """A change that waits for its commit; `version` is known inside its transaction alone."""

    def __init__(self) -> None:
        self.version, self.is_done = uuid.uuid4().hex, False

    def __call__(self) -> None:
        self.is_done = True
        _set_version()


def _own_version() -> str | None:
    """The version of the open transaction, if it changed something. A rollback takes the waiting
    calls away, and the version with them."""
    for waiting in reversed(connection.run_on_commit):
        call: Any = waiting[1]
        if isinstance(call, _Renewal):
            return None if call.is_done else call.version
    return None


def has_own_version() -> bool:
    """True inside a transaction that changed something: its state is not yet everybody's."""
    return bool(connection.run_on_commit) and _own_version() is not None


def content_version() -> str:
    """The current version; made when neither store knows one."""
    if connection.run_on_commit and (own := _own_version()):
        return own
    asked = _asked.get()
    if asked is None:
        return _read_version()
    if VERSION_KEY not in asked:
        asked[VERSION_KEY] = _read_version()
    return asked[VERSION_KEY]


def _read_version() -> str:
    version = cache.get(VERSION_KEY)
    if version is None:
        version = caches["fragments"].get(VERSION_KEY)
        if version is None:
            return _set_version()
        # Only where nobody has published since it was read.
        cache.add(VERSION_KEY, version, None)
        version = cache.get(VERSION_KEY) or version
    return str(version)


def _set_version() -> str:
    version = uuid.uuid4().hex
    caches["fragments"].set(VERSION_KEY, version, None)
    cache.set(VERSION_KEY, version, None)
    latest = caches["fragments"].get(VERSION_KEY)
    if latest not in (None, version):  # somebody published between the two lines
        version = str(latest)
        cache.set(VERSION_KEY, version, None)
    asked = _asked.get()
    if asked is not None:
        asked[VERSION_KEY] = version
    return version


def renew_content_version() -> None:
    """Everything cached is out of date: at once for the transaction that changes something, and
    for everybody after its commit."""
    transaction.on_commit(_Renewal())


def cached(key: str, make: Callable[[], Value], *, seconds: int = KEPT_SECONDS) -> Value:
    """The value stored for the current version, made when it is missing. Must not be personal.

    What `make` reads belongs to the version asked for before it: a publication meanwhile leaves
    the value behind. So never give it what was read earlier.
    """
    full_key = _full(key)
    found = _found(full_key)
    return found[0] if found is not None else _keep(full_key, make(), seconds)


def cached_if_found(
    key: str, make: Callable[[], Value | None], *, seconds: int = KEPT_SECONDS
) -> Value | None:
    """The same for what may not exist: None is never stored."""
    full_key = _full(key)
    found = _found(full_key)
    if found is not None:
        return found[0]
    made = make()
    return made if made is None else _keep(full_key, made, seconds)


def _keep(full_key: str, value: Value, seconds: int) -> Value:
    found = (value,)
    caches["fragments"].set(full_key, found, seconds)
    cache.set(full_key, found, seconds)
    _remember(full_key, found, seconds)
    return value


def cached_many(
    keys: Iterable[str],
    make: Callable[[list[str]], dict[str, Value]],
    *,
    seconds: int = KEPT_SECONDS,
) -> dict[str, Value]:
    """Values of many small fragments; `make` gets the missing keys, all at once.

    Kept in the process and the fast cache alone: what one query makes again for a whole page is
    not worth a row of the table each.
    """
    version = content_version()
    wanted = {_full(key, version): key for key in keys}
    near = caches["memory"].get_many(wanted)
    far = cache.get_many([full for full in wanted if full not in near])
    caches["memory"].set_many(far, SHORT_LIVED_SECONDS)
    found = {wanted[full]: value[0] for full, value in (near | far).items()}
    missing = [key for key in wanted.values() if key not in found]
    if missing:
        made = make(missing)
        stored = {_full(key, version): (value,) for key, value in made.items()}
        cache.set_many(stored, seconds)
        caches["memory"].set_many(stored, SHORT_LIVED_SECONDS)
        found |= made
    return found


def cached_near(
    key: str, make: Callable[[], Value | None], *, seconds: int = KEPT_SECONDS
) -> Value | None:
    """`cached_if_found` without the table: for what names people, so that no backup keeps it."""

    def make_one(_missing: list[str]) -> dict[str, Value]:
        made = make()
        return {} if made is None else {key: made}

    return cached_many([key], make_one, seconds=seconds).get(key)


def known(key: str) -> Any | None:
    """The stored value, or None; never makes one."""
    found = _found(_full(key))
    return found[0] if found else None


def preload(keys: Iterable[str]) -> None:
    """Bring several fragments near with one query for those that no cache has."""
    version = content_version()
    wanted = [_full(key, version) for key in keys]
    memory = caches["memory"]
    missing = [key for key in wanted if key not in memory]
    if not missing:
        return
    near = cache.get_many(missing)
    far = caches["fragments"].get_many([key for key in missing if key not in near])
    if far:
        cache.set_many(far, PRELOADED_SECONDS)
    memory.set_many(near | far, SHORT_LIVED_SECONDS)


def _found(full_key: str) -> Any | None:
    found = caches["memory"].get(full_key)
    if found is None:
        found = cache.get(full_key)
        if found is None:
            found = caches["fragments"].get(full_key)
            if found is not None:
                cache.set(full_key, found, PRELOADED_SECONDS)
        if found is not None:
            _remember(full_key, found, SHORT_LIVED_SECONDS)
    return found


def _remember(full_key: str, found: Any, seconds: int) -> None:
    is_lasting = seconds >= KEPT_SECONDS
    caches["memory"].set(full_key, found, REMEMBERED_SECONDS if is_lasting else SHORT_LIVED_SECONDS)


def _full(key: str, version: str = "") -> str:
    return f"{version or content_version()}:{key}"

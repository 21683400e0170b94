"""Fragments that outlive a publication: corrected by what changed, not made anew.

For what costs more the more there is (a list of thousands). The value of the latest publication
stays in the table of fragments under a name without a version; the next one is made from it. What
changed since must stand in a table of the database, written in the transaction of the change, and
the value must know which of its rows it holds already: the newest key is not enough, for a
transaction that began earlier may end later.
"""

from collections.abc import Callable
from typing import TypeVar

from django.core.cache import caches

from cms.core.cache import cached_near, has_own_version

#: A value that nobody made anew for so long is thrown away. What notes changes keeps them longer.
LONGEST_KEPT_SECONDS = 12 * 3600

Value = TypeVar("Value")


def cached_on(
    key: str, make: Callable[[], Value], correct: Callable[[Value], Value | None]
) -> Value:
    """The value for the current version, from that of an older one.

    `correct` gets what was kept and returns it changed, or as it is, or None where it cannot. The
    state of an open transaction is never kept for others.
    """
    found: Value | None = cached_near(key, lambda: _next(key, make, correct))
    return make() if found is None else found


def _next(key: str, make: Callable[[], Value], correct: Callable[[Value], Value | None]) -> Value:
    name = f"kept:{key}"
    old = caches["fragments"].get(name)
    value = None if old is None else correct(old)
    if value is None:
        value = make()
    if value is not old and not has_own_version():
        caches["fragments"].set(name, value, LONGEST_KEPT_SECONDS)
    return value

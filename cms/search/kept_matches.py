"""What a question found, kept for a minute for the person who asked it.

The page of results is asked for several times in a row: its tabs, its numbers, a look back. Each
time the same matches are put into pages; what is shown of them is read and its rights are asked
again (`results.addresses_for`). A publication, a changed right and every write on the index put an
end to it.
"""

import uuid
from collections.abc import Callable
from hashlib import sha256
from typing import Any, TypeVar

from django.core.cache import cache
from django.db import connection, transaction

from cms.core.cache import content_version
from cms.search.rights import are_rights_shared, rights_key

STAMP_KEY = "search-stamp"
KEPT_SECONDS = 60

Found = TypeVar("Found")


def kept(question: tuple[Any, ...], *, user: Any, make: Callable[[], Found]) -> Found:
    """What `make` found for this person and question within the last minute, or finds now."""
    if not are_rights_shared():
        return make()
    asked = f"{content_version()}:{rights_key(user)}:{user.pk}:{question}"
    key = f"search-matches:{sha256(asked.encode()).hexdigest()[:40]}"
    known = cache.get_many([STAMP_KEY, key])
    # Read before the index is: what is written meanwhile leaves the answer behind.
    stamp = known.get(STAMP_KEY) or _first_stamp()
    before = known.get(key)
    if before is not None and before[0] == stamp:
        return before[1]
    found = make()
    cache.set(key, (stamp, found), KEPT_SECONDS)
    return found


def _first_stamp() -> str:
    return str(cache.get_or_set(STAMP_KEY, lambda: uuid.uuid4().hex, None))


def forget_matches() -> None:
    """The index changed: at once for this transaction, and for everybody after its commit."""
    _renew()
    if not any(waiting[1] is _renew for waiting in connection.run_on_commit):
        transaction.on_commit(_renew)


def _renew() -> None:
    cache.set(STAMP_KEY, uuid.uuid4().hex, None)

"""What belongs to one person, kept for a short time: a second look asks the database nothing.

A value lies under the person, the language and the person's rights: nobody else's key finds it, and
a right that is given or taken leads to another key at once. It is forgotten when the person does
anything (`OwnValuesMiddleware`), when the person is told something, and when a service that writes
for others says so (`forget`).

Every value carries the stamp that held before it was made; forgetting gives the person a new stamp.
So what was read before a change is never taken for what came after it, whoever stores it when. The
values lie sealed: a copy of the cache tells nothing of anybody.
"""

import base64
import hashlib
import pickle
import uuid
import zlib
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from cryptography.fernet import InvalidToken
from django.conf import settings
from django.core.cache import cache
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import get_language

from cms.core.sealed import box
from cms.media.permissions import memberships

LABEL = b"punte.own-values.1"
#: Longer than any value is kept: an old stamp must not come back to life.
STAMP_KEPT_SECONDS = 3600
READING = ("GET", "HEAD", "OPTIONS", "TRACE")

Value = TypeVar("Value")


def kept(user: Any, name: str, make: Callable[[], Value], *, seconds: int) -> Value:
    """The value that `make` gave for this person less than `seconds` ago, or a new one.

    `name` says all it depends on beside the person, the person's rights and the language.
    """
    stamp_key, key = _stamp_key(user.pk), _key(user, name)
    known = cache.get_many([stamp_key, key])
    stamp = known.get(stamp_key, "")
    of_stamp, sealed = known.get(key, ("", b""))
    found = _opened(sealed) if sealed and of_stamp == stamp else None
    if found is not None:
        return found[0]
    value = make()
    cache.set(key, (stamp, _sealed((value,))), seconds)
    return value


def forget(user_id: int) -> None:
    """After the commit of what changes something that this person is shown."""
    transaction.on_commit(lambda: forget_now(user_id))


def forget_each(user_ids: Iterable[int]) -> None:
    """The same for many people, in one call."""
    stamps = {_stamp_key(user_id): uuid.uuid4().hex for user_id in user_ids}
    transaction.on_commit(lambda: cache.set_many(stamps, STAMP_KEPT_SECONDS))


def forget_who_acted(request: HttpRequest, user: Any) -> None:
    """After a request that may have changed something: the one who sent it."""
    if request.method not in READING and user is not None and user.pk:
        forget_now(user.pk)


def forget_now(user_id: int) -> None:
    cache.set(_stamp_key(user_id), uuid.uuid4().hex, STAMP_KEPT_SECONDS)


def _stamp_key(user_id: int) -> str:
    return f"own-stamp:{user_id}"


def _key(user: Any, name: str) -> str:
    held = memberships(user)
    rights = (sorted(held.groups), sorted(held.permissions), user.is_active, user.is_superuser)
    digest = hashlib.sha256(repr((name, rights)).encode()).hexdigest()[:24]
    return f"own:{user.pk}:{get_language()}:{digest}"


def _box() -> Any:
    return box(LABEL, settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)


def _sealed(value: tuple[Any]) -> bytes:
    """As bytes: the token's letters take a third more room than what they stand for."""
    packed = zlib.compress(pickle.dumps(value), level=1)
    return base64.urlsafe_b64decode(_box().encrypt(packed))


def _opened(sealed: bytes) -> tuple[Any] | None:
    try:
        opened: tuple[Any] = pickle.loads(  # noqa: S301 - signed: only this site makes them
            zlib.decompress(_box().decrypt(base64.urlsafe_b64encode(sealed)))
        )
    except InvalidToken:
        return None
    return opened

"""What somebody may find, as a condition on the index."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import BooleanField, Q
from django.db.models.expressions import RawSQL
from django.db.models.sql import Query

from cms.core.cache import cached_many
from cms.core.search_kinds import SearchKind, all_kinds
from cms.media.permissions import memberships

#: A condition as the database reads it, and its parameters.
Written = tuple[str, tuple[Any, ...]]
NOTHING: Written = ("1 = 0", ())


def rights_key(user: Any) -> str:
    """People with equal keys may find the same, apart from what is their own."""
    if not (user.is_authenticated and user.is_active):
        return "visitor"
    if user.is_superuser:
        return "all"
    held = memberships(user)
    return f"{sorted(held.groups)}{sorted(held.permissions)}".replace(" ", "")


def are_rights_shared() -> bool:
    """True where `rights_key` and the person's key say all that decides what may be found."""
    return all(kind.is_right_shared for kind in all_kinds())


def own_entries(kinds: Iterable[SearchKind], key: int) -> Q:
    """What of these kinds belongs to the person with this key."""
    named = [kind.name for kind in kinds if kind.has_own_entry]
    found = Q(kind__in=named, object_key=key) if named else Q(pk__in=[])
    for kind in kinds:
        if kind.own_right is not None:
            found |= Q(kind=kind.name) & kind.own_right(key)
    return found


def right_of(kinds: Iterable[SearchKind], user: Any) -> Q:
    """What each of these kinds lets this person find."""
    names: dict[Any, list[str]] = {}
    for kind in kinds:
        # Kinds with one rule are asked once: the condition stays short.
        names.setdefault(kind.visible, []).append(kind.name)
    allowed = Q(pk__in=[])
    for visible, named in names.items():
        allowed |= Q(kind__in=named) & visible(user)
    return allowed


def shared_right(kinds: list[SearchKind], user: Any, model: Any) -> RawSQL:
    """The same for kinds whose right is equal for all people with equal rights: a condition of a
    dozen paths costs more to write than to ask, so it is written once for all of them."""
    named = "-".join(kind.name for kind in kinds)
    # Names of many kinds are longer than a key of the cache may be.
    told = sha256(f"{named}:{rights_key(user)}".encode()).hexdigest()[:32]
    key = f"search-right:{told}"
    found = cached_many([key], lambda _keys: {key: _written(right_of(kinds, user), model)})
    statement, parameters = found[key]
    # Written by the ORM itself; what is told of paths stands in the parameters.
    return RawSQL(statement, parameters, output_field=BooleanField())  # noqa: S611


def _written(condition: Q, model: Any) -> Written:
    query = Query(model)
    query.add_q(condition)
    try:
        statement, parameters = query.where.as_sql(
            query.get_compiler(connection=connection), connection
        )
    except EmptyResultSet:
        return NOTHING
    return statement, tuple(parameters)

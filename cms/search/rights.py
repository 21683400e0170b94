"""What somebody may find, as a condition on the index."""

from collections.abc import Iterable
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import BooleanField, Q
from django.db.models.expressions import RawSQL
from django.db.models.sql import Query

from cms.core.access import audience_key
from cms.core.cache import cached_many
from cms.core.search_kinds import SearchKind

#: A condition as the database reads it, and its parameters.
Written = tuple[str, tuple[Any, ...]]
NOTHING: Written = ("1 = 0", ())


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
    """The same for kinds whose right is equal for all people of one audience: a condition of a
    dozen paths costs more to write than to ask, so it is written once for all of them."""
    named = "-".join(kind.name for kind in kinds)
    key = f"search-right:{named}:{audience_key(user)}"
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

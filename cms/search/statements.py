"""The question to the index, put into SQL once for all people with the same rights.

Django takes longer to write it than the databases to answer it.
"""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from django.db import connection

from cms.core.cache import cached_many
from cms.search.conditions import AskedElsewhere, Condition
from cms.search.filters import Filters
from cms.search.models import SearchEntry
from cms.search.rights import are_rights_shared, rights_key

#: Stand for what differs from one question to the next; nothing else in it looks like them.
ANY_WORDS = Condition(terms=(((("standinforwords",),),),))
WORDS_BESIDE = AskedElsewhere("question.words")
ANY_TIME = datetime(1900, 1, 1, tzinfo=UTC)
ANYBODY = -1

Row = tuple[Any, ...]


def ask(
    columns: tuple[str, ...], condition: Condition, *, user: Any, filters: Filters, most: int
) -> list[Row]:
    """At most so many entries that somebody may find; `columns` hold texts and numbers only."""
    return ask_each(columns, [condition], user=user, filters=filters, most=most)[0]


def ask_each(
    columns: tuple[str, ...], conditions: Sequence[Condition], *, user: Any, filters: Filters,
    most: int,
) -> list[list[Row]]:  # fmt: skip
    """The answers to several conditions, each at most so many, in one question to the database."""
    if not are_rights_shared():
        entries = SearchEntry.objects.visible_to(user).within(**_within(filters))
        return [list(entries.matching(one).values_list(*columns)[:most]) for one in conditions]
    asked = f"{columns}:{most}:{filters.language}:{filters.service}:{bool(filters.period)}"
    key = f"search-written:{rights_key(user)}:{asked}".replace(" ", "")
    found = cached_many([key], lambda _keys: {key: _written(columns, user, filters, most)})
    statement, parameters = found[key]
    value_of = {_as_parameter(ANY_TIME): _as_parameter(filters.since), ANYBODY: user.pk or 0}
    known = [value_of.get(one, one) for one in parameters]
    side_by_side = _on_postgresql if connection.vendor == "postgresql" else _on_sqlite
    with connection.cursor() as cursor:
        cursor.execute(*side_by_side(statement, known, conditions))
        rows = cursor.fetchall()
    answers: list[list[Row]] = [[] for _condition in conditions]
    for *row, number in rows:
        answers[number].append(tuple(row))
    return answers


def _on_postgresql(
    statement: str, parameters: list[Any], conditions: Sequence[Condition]
) -> tuple[str, list[Any]]:
    """The statement once for all conditions, each row with the number of its condition. Behind a
    subquery the planner does not look into the words (see `fields.Matches`)."""
    words = ", ".join(f"({number}, (SELECT %s::tsquery))" for number in range(len(conditions)))
    written = (
        f"SELECT answer.*, question.number FROM (VALUES {words}) AS question (number, words) "  # noqa: S608
        f"CROSS JOIN LATERAL ({statement}) AS answer"
    )
    return written, [*(one.as_tsquery() for one in conditions), *parameters]


def _on_sqlite(
    statement: str, parameters: list[Any], conditions: Sequence[Condition]
) -> tuple[str, list[Any]]:
    """The statement as many times: SQLite joins no row with a question of its own."""
    parts = (
        f"SELECT answer.*, {number} FROM ({statement}) AS answer"  # noqa: S608
        for number in range(len(conditions))
    )
    stand_in = ANY_WORDS.as_fts5()
    values = [
        condition.as_fts5() if one == stand_in else one
        for condition in conditions
        for one in parameters
    ]
    return " UNION ALL ".join(parts), values


def _written(
    columns: tuple[str, ...], user: Any, filters: Filters, most: int
) -> tuple[str, tuple[Any, ...]]:
    entries = SearchEntry.objects.visible_to_people_like(user, own_key=ANYBODY)
    entries = entries.within(**_within(filters) | ({"since": ANY_TIME} if filters.period else {}))
    words = WORDS_BESIDE if connection.vendor == "postgresql" else ANY_WORDS
    found = entries.matching(words).values_list(*columns)[:most]
    statement, parameters = found.query.sql_with_params()
    if connection.vendor == "postgresql":
        return _with_constants(statement, tuple(parameters))
    return statement, tuple(parameters)


def _with_constants(statement: str, parameters: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    """What is equal in every question written into it, as the driver writes it; what differs from
    one question to the next stays a parameter."""
    open_ones = (ANYBODY, _as_parameter(ANY_TIME))
    first, *pieces = statement.split("%s")
    written, left = [first], []
    for value, piece in zip(parameters, pieces, strict=True):
        if value in open_ones:
            left.append(value)
            written += ["%s", piece]
        else:
            constant = connection.ops.compose_sql("%s", [value])  # type: ignore[attr-defined]
            written += [constant.replace("%", "%%"), piece]
    return "".join(written), tuple(left)


def _within(filters: Filters) -> dict[str, Any]:
    return {"language": filters.language, "service": filters.service, "since": filters.since}


def _as_parameter(at: datetime | None) -> Any:
    return connection.ops.adapt_datetimefield_value(at)

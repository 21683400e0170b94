"""The question to the index, put into SQL once for all people with the same rights.

Django takes longer to write it than the databases to answer it.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.db.models import QuerySet

from cms.core.cache import cached_many
from cms.search.conditions import AskedElsewhere, Condition
from cms.search.filters import Filters
from cms.search.models import SearchEntry
from cms.search.querysets import SearchEntryQuerySet
from cms.search.rights import Written, are_rights_shared, rights_key

#: Stand for what differs from one question to the next; nothing else in it looks like them.
ANY_WORDS = Condition(terms=(((("standinforwords",),),),))
WORDS_BESIDE = AskedElsewhere("question.words")
ANY_TIME = datetime(1900, 1, 1, tzinfo=UTC)
ANYBODY = -1

Row = tuple[Any, ...]
#: All keys of the found rows in one text.
JOINED = {
    "sqlite": "group_concat(found.object_key)",
    "postgresql": "string_agg(found.object_key::text, ',')",
}


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
    statement, parameters = _kept(
        f"{columns}:{most}", lambda: _written(columns, user, filters, most), user, filters
    )
    side_by_side = _on_postgresql if connection.vendor == "postgresql" else _on_sqlite
    filled = [_filled_in(parameters, one, user, filters) for one in conditions]
    with connection.cursor() as cursor:
        cursor.execute(*side_by_side(statement, conditions, filled))
        rows = cursor.fetchall()
    answers: list[list[Row]] = [[] for _condition in conditions]
    for *row, number in rows:
        answers[number].append(tuple(row))
    return answers


def ask_keys(kind: str, condition: Condition, *, user: Any, filters: Filters) -> str:
    """The keys of everything of one kind that somebody may find, however many, with commas between
    them: thousands of rows take longer to come than to be found."""
    if not are_rights_shared():
        entries = _of_kind(SearchEntry.objects.visible_to(user, kind=kind), kind, filters)
        found = entries.matching_all(condition).values_list("object_key", flat=True)
        return ",".join(map(str, found))
    statement, parameters = _kept(kind, lambda: _keys_written(kind, user, filters), user, filters)
    joined = f"SELECT {JOINED[connection.vendor]} FROM ({statement}) AS found"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.execute(joined, _filled_in(parameters, condition, user, filters))
        (keys,) = cursor.fetchone()
    return keys or ""


def _kept(name: str, write: Callable[[], Written], user: Any, filters: Filters) -> Written:
    """The statement, written once for all people with the same rights."""
    narrowed = f"{name}:{filters.language}:{filters.service}:{bool(filters.period)}"
    key = f"search-written:{rights_key(user)}:{narrowed}".replace(" ", "")
    found: Written = cached_many([key], lambda _keys: {key: write()})[key]
    return found


def _filled_in(
    parameters: Sequence[Any], condition: Condition, user: Any, filters: Filters
) -> list[Any]:
    """The parameters of a statement for this question, in place of what stands for them."""
    vendor = connection.vendor
    value_of = {
        _as_parameter(ANY_TIME): _as_parameter(filters.since),
        ANYBODY: user.pk or 0,
        ANY_WORDS.written_for(vendor): condition.written_for(vendor),
    }
    return [value_of.get(one, one) for one in parameters]


def _on_postgresql(
    statement: str, conditions: Sequence[Condition], filled: list[list[Any]]
) -> tuple[str, list[Any]]:
    """The statement once for all conditions, each row with the number of its condition. Behind a
    subquery the planner does not look into the words (see `fields.Matches`)."""
    words = ", ".join(f"({number}, (SELECT %s::tsquery))" for number in range(len(conditions)))
    written = (
        f"SELECT answer.*, question.number FROM (VALUES {words}) AS question (number, words) "  # noqa: S608
        f"CROSS JOIN LATERAL ({statement}) AS answer"
    )
    return written, [*(one.as_tsquery() for one in conditions), *filled[0]]


def _on_sqlite(
    statement: str, conditions: Sequence[Condition], filled: list[list[Any]]
) -> tuple[str, list[Any]]:
    """The statement as many times: SQLite joins no row with a question of its own."""
    parts = (
        f"SELECT answer.*, {number} FROM ({statement}) AS answer"  # noqa: S608
        for number in range(len(conditions))
    )
    return " UNION ALL ".join(parts), [value for values in filled for value in values]


def _written(columns: tuple[str, ...], user: Any, filters: Filters, most: int) -> Written:
    entries = SearchEntry.objects.visible_to_people_like(user, own_key=ANYBODY)
    entries = entries.within(**_within(filters) | ({"since": ANY_TIME} if filters.period else {}))
    words = WORDS_BESIDE if connection.vendor == "postgresql" else ANY_WORDS
    return _as_written(entries.matching(words).values_list(*columns)[:most])


def _keys_written(kind: str, user: Any, filters: Filters) -> Written:
    entries = SearchEntry.objects.visible_to_people_like(user, own_key=ANYBODY, kind=kind)
    return _as_written(
        _of_kind(entries, kind, filters).matching_all(ANY_WORDS).values_list("object_key")
    )


def _of_kind(entries: SearchEntryQuerySet, kind: str, filters: Filters) -> SearchEntryQuerySet:
    return entries.within(**_within(filters)).filter(kind=kind)


def _as_written(found: QuerySet[Any, Any]) -> Written:
    statement, parameters = found.query.sql_with_params()
    if connection.vendor == "postgresql":
        return _with_constants(statement, tuple(parameters))
    return statement, tuple(parameters)


def _with_constants(statement: str, parameters: tuple[Any, ...]) -> Written:
    """What is equal in every question written into it, as the driver writes it; what differs from
    one question to the next stays a parameter."""
    open_ones = (ANYBODY, _as_parameter(ANY_TIME), ANY_WORDS.as_tsquery())
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

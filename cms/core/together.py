"""Many questions asked in one statement.

A page that gathers from many apps asks each of them something small. What costs there is the way to
the database and back, so the parts say what they ask, and everything that is wanted at the same
time travels together:

    def newest(user) -> Asking[list[Line]]:
        rows = yield Notification.objects.filter(recipient=user)[:5]
        return [line_of(row) for row in rows]

    together(lines=newest(user), requests=waiting(user))  # a statement for each round of `yield`
    alone(newest(user))  # the same by itself, a query each

A part may yield a tuple of querysets, and gets a tuple of their rows. Rows come as JSON inside the
statement and are made into what the queryset gives: objects with what `select_related`, `defer` and
`annotate` say, dictionaries, tuples. A queryset with a column that JSON cannot carry is asked by
itself.
"""

import json
from collections.abc import Callable, Generator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, TypeVar
from uuid import UUID

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import QuerySet, prefetch_related_objects
from django.db.models.query import ModelIterable, get_related_populators

Result = TypeVar("Result")
#: A part: gives querysets, takes their rows, returns what it made of them.
Asking = Generator[Any, Any, Result]

#: Functions of SQL take at most a hundred arguments.
COLUMNS_AT_ONCE = 50
UNFIT = {"BinaryField", "DurationField"}
#: PostgreSQL writes these as numbers or objects, which would lose digits or the text of JSON.
AS_TEXT = {"DecimalField", "JSONField"}
READERS: dict[str, Callable[[Any], Any]] = {
    "DateTimeField": datetime.fromisoformat,
    "DateField": date.fromisoformat,
    "TimeField": time.fromisoformat,
    "DecimalField": Decimal,
    "UUIDField": UUID,
}


def alone(part: Asking[Result]) -> Result:
    """The result of one part, each queryset asked by itself."""
    return _driven(part, lambda asked: [list(one) for one in asked])


def at_once(part: Asking[Result]) -> Result:
    """The result of one part, with one statement for each of its rounds."""
    return _driven(part, rows_of)


def together(**parts: Asking[Any]) -> dict[str, Any]:
    """name → result of each part, with one statement for each round of them all."""
    return dict(zip(parts, at_once(side_by_side(*parts.values())), strict=True))


def side_by_side(*parts: Asking[Any]) -> Asking[list[Any]]:
    """Several parts as one: what they ask at the same time goes into the same round."""
    results: list[Any] = [None] * len(parts)
    answers: dict[int, Any] = dict.fromkeys(range(len(parts)))
    while answers:
        wanted: dict[int, Any] = {}
        for number, answer in answers.items():
            try:
                wanted[number] = parts[number].send(answer)
            except StopIteration as ended:
                results[number] = ended.value
        if not wanted:
            break
        rows = iter((yield tuple(one for asked in wanted.values() for one in _all_of(asked))))
        answers = {
            number: tuple(next(rows) for _one in asked) if isinstance(asked, tuple) else next(rows)
            for number, asked in wanted.items()
        }
    return results


def _driven(
    part: Asking[Result], ask: Callable[[tuple[QuerySet[Any], ...]], list[list[Any]]]
) -> Result:
    answer: Any = None
    while True:
        try:
            asked = part.send(answer)
        except StopIteration as ended:
            return ended.value
        rows = ask(_all_of(asked))
        answer = tuple(rows) if isinstance(asked, tuple) else rows[0]


def _all_of(asked: Any) -> tuple[QuerySet[Any], ...]:
    return asked if isinstance(asked, tuple) else (asked,)


def rows_of(querysets: Sequence[QuerySet[Any]]) -> list[list[Any]]:
    """The rows of each, all from one statement; those that do not fit into it are asked apart."""
    found: dict[int, list[Any]] = {}
    questions: dict[int, _Question] = {}
    for number, queryset in enumerate(querysets):
        try:
            question = _Question(queryset)
        except EmptyResultSet:
            found[number] = []
            continue
        if question.is_fit:
            questions[number] = question
        else:
            found[number] = list(queryset)
    if questions:
        statement = "SELECT " + ", ".join(one.statement for one in questions.values())
        values = [value for one in questions.values() for value in one.parameters]
        with connection.cursor() as cursor:
            cursor.execute(statement, values)
            answers = cursor.fetchone()
        for (number, question), answer in zip(questions.items(), answers, strict=True):
            found[number] = question.read(answer)
    return [found[number] for number in range(len(querysets))]


class _Question:
    """One queryset as a scalar of a larger statement, and what makes its rows of the answer."""

    def __init__(self, queryset: QuerySet[Any]) -> None:
        self.queryset = queryset
        self.is_postgres = connection.vendor == "postgresql"
        query: Any = queryset.query
        self.compiler = query.get_compiler(connection=connections[DEFAULT_DB_ALIAS])
        sql, self.parameters = self.compiler.as_sql()
        self.columns = [column[0] for column in self.compiler.select]
        self.kinds = [_kind_of(column) for column in self.columns]
        self.is_fit = UNFIT.isdisjoint(self.kinds)
        names = ", ".join(f"c{number}" for number in range(len(self.columns)))
        self.statement = f"(WITH x({names}) AS ({sql}) SELECT {self._array_of_rows()} FROM x)"  # noqa: S608

    def _array_of_rows(self) -> str:
        one = "json_build_array" if self.is_postgres else "json_array"
        cells = [self._cell(number) for number in range(len(self.columns))]
        pieces = [
            f"{one}({', '.join(cells[start : start + COLUMNS_AT_ONCE])})"
            for start in range(0, len(cells), COLUMNS_AT_ONCE)
        ]
        row = f"{one}({', '.join(pieces)})"
        return f"json_agg({row})::text" if self.is_postgres else f"json_group_array({row})"

    def _cell(self, number: int) -> str:
        as_text = self.is_postgres and self.kinds[number] in AS_TEXT
        return f"c{number}::text" if as_text else f"c{number}"

    def read(self, answer: str | None) -> list[Any]:
        pieces_of_rows = json.loads(answer) if answer else []
        rows: Any = [[cell for piece in row for cell in piece] for row in pieces_of_rows]
        if self.is_postgres:
            readers = [READERS.get(kind) for kind in self.kinds]
            rows = [
                [read(cell) if read and cell is not None else cell
                 for read, cell in zip(readers, row, strict=True)]
                for row in rows
            ]  # fmt: skip
        converters = self.compiler.get_converters(self.columns)
        rows = list(self.compiler.apply_converters(rows, converters) if converters else rows)
        made = self._made(rows)
        if self.queryset._prefetch_related_lookups:  # type: ignore[attr-defined]
            prefetch_related_objects(made, *self.queryset._prefetch_related_lookups)  # type: ignore[attr-defined]
        return made

    def _made(self, rows: list[Any]) -> list[Any]:
        kind: Any = self.queryset._iterable_class
        if issubclass(kind, ModelIterable):
            return self._objects(rows)
        if self.queryset._fields is not None and kind.__name__ == "ValuesIterable":  # type: ignore[attr-defined]
            names = self._names()
            return [dict(zip(names, row, strict=True)) for row in rows]
        if kind.__name__ == "FlatValuesListIterable":
            return [row[0] for row in rows]
        return [tuple(row) for row in rows]

    def _names(self) -> list[str]:
        query: Any = self.queryset.query
        if query.selected:
            return list(query.selected)
        return [*query.extra_select, *query.values_select, *query.annotation_select]

    def _objects(self, rows: list[Any]) -> list[Any]:
        info: Any = self.compiler.klass_info
        first, last = info["select_fields"][0], info["select_fields"][-1] + 1
        names = [column.target.attname for column in self.columns[first:last]]
        select = self.compiler.select
        populators = get_related_populators(info, select, DEFAULT_DB_ALIAS)  # type: ignore[call-arg]
        made = []
        for row in rows:
            item = info["model"].from_db(DEFAULT_DB_ALIAS, names, row[first:last])
            for populator in populators:
                populator.populate(row, item)
            for name, place in self.compiler.annotation_col_map.items():
                setattr(item, name, row[place])
            made.append(item)
        return made


def _kind_of(column: Any) -> str:
    """What the field of a column says that the database stores; empty where nothing says it."""
    field = getattr(column, "_output_field_or_none", None)
    return field.get_internal_type() if field is not None else ""

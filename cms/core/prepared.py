"""Queries that are put into SQL once for each connection.

Django writes the SQL of a queryset anew each time, which costs several times what the database does
for a row by its key. What every request asks is therefore written once and run again with other
values.
"""

from collections.abc import Callable, Collection
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import QuerySet
from django.db.models.query import get_related_populators


class PreparedQuery:
    """`make(*values)` gives the queryset; a value may stand in its filters more than once.

    Example: `PreparedQuery("note", lambda key: Note.objects.filter(pk=key), -1).all(5)`.
    `stand_ins` are values of the same types that appear nowhere else in the query, one for each
    value.
    """

    def __init__(
        self, name: str, make: Callable[..., QuerySet[Any]], *stand_ins: str | int
    ) -> None:
        self.name, self.make, self.stand_ins = name, make, stand_ins

    def rows(self, *values: str | int) -> list[Any]:
        """The rows as values of Python, as `QuerySet` reads them."""
        return self._run(self._statement(), values)

    def all(self, *values: str | int) -> list[Any]:
        """The found objects, with what `select_related` and `annotate` add to them."""
        statement = self._statement()
        return [statement.object_of(row) for row in self._run(statement, values)]

    def first(self, *values: str | int) -> Any | None:
        """The first of them, where there is one."""
        return next(iter(self.all(*values)), None)

    def _run(self, statement: "Statement", values: tuple[str | int, ...]) -> list[Any]:
        value_of = dict(zip(self.stand_ins, values, strict=True))
        filled = [value_of.get(part, part) for part in statement.parameters]
        with connection.cursor() as cursor:
            cursor.execute(statement.sql, filled)
            found = cursor.fetchall()
        if not statement.converters:
            return list(found)
        return list(statement.compiler.apply_converters(found, statement.converters))

    def _statement(self) -> "Statement":
        """Kept on the connection itself (not on Django's proxy), which belongs to one thread."""
        own = connections[DEFAULT_DB_ALIAS]
        kept: dict[str, Statement] = own.__dict__.setdefault("_prepared_queries", {})
        if self.name not in kept:
            kept[self.name] = Statement(self.make(*self.stand_ins), own)
        return kept[self.name]


class PreparedByKeys:
    """The same for the rows of some keys: `make(keys)` gives their queryset.

    It is written once for one key, for two, four, eight, …; places left over hold a key again.
    """

    def __init__(self, name: str, make: Callable[[Collection[int]], QuerySet[Any]]) -> None:
        self.name, self.make = name, make
        self._prepared: dict[int, PreparedQuery] = {}

    def rows(self, keys: Collection[int]) -> list[Any]:
        """The rows as values of Python; none without keys."""
        if not keys:
            return []
        size = 1 << (len(keys) - 1).bit_length()
        if size not in self._prepared:
            self._prepared[size] = PreparedQuery(
                f"{self.name}-{size}", lambda *stand_ins: self.make(stand_ins), *range(-size, 0)
            )
        last = next(iter(keys))
        return self._prepared[size].rows(*keys, *[last] * (size - len(keys)))


class Statement:
    """The SQL of a queryset, and what makes objects of its rows."""

    def __init__(self, queryset: QuerySet[Any], own: Any) -> None:
        self.compiler: Any = queryset.query.get_compiler(connection=own)
        self.sql, self.parameters = self.compiler.as_sql()
        info, select = self.compiler.klass_info, self.compiler.select
        columns = [column[0] for column in select[: self.compiler.col_count]]
        self.converters = self.compiler.get_converters(columns)
        if info is None:  # the rows are asked for as values
            return
        first, last = info["select_fields"][0], info["select_fields"][-1] + 1
        self.model, self.own_columns = info["model"], slice(first, last)
        self.names = [column[0].target.attname for column in select[first:last]]
        self.populators = get_related_populators(info, select, own.alias)  # type: ignore[call-arg]

    def object_of(self, row: Any) -> Any:
        item = self.model.from_db(DEFAULT_DB_ALIAS, self.names, row[self.own_columns])
        for populator in self.populators:
            populator.populate(row, item)
        for name, place in self.compiler.annotation_col_map.items():
            setattr(item, name, row[place])
        return item

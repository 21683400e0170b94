"""Queries that are put into SQL once for each connection.

Django writes the SQL of a queryset anew each time, which costs several times what the database does
for a row by its key. What every call of the API asks is therefore written once and run again with
other values.
"""

from collections.abc import Callable
from typing import Any

from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import QuerySet
from django.db.models.query import get_related_populators


class PreparedQuery:
    """`make(value)` gives the queryset; `value` may stand in its filters more than once.

    Example: `PreparedQuery("note", lambda key: Note.objects.filter(pk=key), stand_in=-1).all(5)`.
    `stand_in` is a value of the same type that appears nowhere else in the query.
    """

    def __init__(
        self, name: str, make: Callable[[Any], QuerySet[Any]], *, stand_in: str | int
    ) -> None:
        self.name, self.make, self.stand_in = name, make, stand_in

    def rows(self, value: str | int) -> tuple[Any, list[Any]]:
        """The compiler and the rows as values of Python, as `QuerySet` reads them."""
        compiler, sql, parameters = self._statement()
        filled = [value if part == self.stand_in else part for part in parameters]
        with connection.cursor() as cursor:
            cursor.execute(sql, filled)
            found = cursor.fetchall()
        return compiler, list(compiler.results_iter([found]))

    def all(self, value: str | int) -> list[Any]:
        """The found objects, with what `select_related` and `annotate` add to them."""
        compiler, rows = self.rows(value)
        if not rows:
            return []
        info, select = compiler.klass_info, compiler.select
        first, last = info["select_fields"][0], info["select_fields"][-1] + 1
        names = [column[0].target.attname for column in select[first:last]]
        populators = get_related_populators(  # type: ignore[call-arg]
            info, select, connection.alias
        )
        found = []
        for row in rows:
            item = info["model"].from_db(connection.alias, names, row[first:last])
            for populator in populators:
                populator.populate(row, item)
            for name, place in compiler.annotation_col_map.items():
                setattr(item, name, row[place])
            found.append(item)
        return found

    def _statement(self) -> tuple[Any, str, tuple[Any, ...]]:
        """Kept on the connection itself (not on Django's proxy), which belongs to one thread."""
        own = connections[DEFAULT_DB_ALIAS]
        kept: dict[str, Any] = own.__dict__.setdefault("_prepared_queries", {})
        if self.name not in kept:
            compiler = self.make(self.stand_in).query.get_compiler(connection=own)
            kept[self.name] = (compiler, *compiler.as_sql())
        statement: tuple[Any, str, tuple[Any, ...]] = kept[self.name]
        return statement

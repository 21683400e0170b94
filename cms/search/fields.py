"""The one column that the databases index, and the lookup that asks their index."""

from typing import Any

from django.db import models
from django.db.models import Lookup

from cms.search.conditions import AskedElsewhere

#: The full-text table of SQLite and the generated column of PostgreSQL (migration `0002`).
SQLITE_TABLE = "search_index"
POSTGRES_COLUMN = "vector"


class TokensField(models.TextField):
    """Tokens with blanks between them; asked by `field__matches=Match(…)` only."""


@TokensField.register_lookup
class Matches(Lookup):
    """Rows whose tokens answer a `cms.search.queries.Condition`."""

    lookup_name = "matches"
    prepare_rhs = False

    def as_postgresql(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        table = compiler.quote_name_unless_alias(self.lhs.alias)
        column = connection.ops.quote_name(POSTGRES_COLUMN)
        if isinstance(self.rhs, AskedElsewhere):
            return f"{table}.{column} @@ {self.rhs.column}", []
        # Behind a subquery the planner does not look into the words: what it would learn of them
        # takes it longer than the answer.
        return f"{table}.{column} @@ (SELECT %s::tsquery)", [self.rhs.as_tsquery()]

    def as_sqlite(self, compiler: Any, connection: Any) -> tuple[str, list[Any]]:
        table = compiler.quote_name_unless_alias(self.lhs.alias)
        rows = f"SELECT rowid FROM {SQLITE_TABLE} WHERE {SQLITE_TABLE} MATCH %s"  # noqa: S608
        return f"{table}.id IN ({rows})", [self.rhs.as_fts5()]

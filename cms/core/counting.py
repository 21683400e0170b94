"""Many counts in one query."""

from django.core.exceptions import EmptyResultSet
from django.db import DEFAULT_DB_ALIAS, connection, connections
from django.db.models import QuerySet


def count_all(*, most: int, **found: QuerySet) -> dict[str, int]:
    """name → number of rows, counted up to `most`."""
    counts, pieces, values = dict.fromkeys(found, 0), {}, []
    for name, rows in found.items():
        query = rows.order_by().values("pk")[:most].query
        try:
            sql, parameters = query.get_compiler(connection=connections[DEFAULT_DB_ALIAS]).as_sql()
        except EmptyResultSet:
            continue
        pieces[name] = f"(SELECT COUNT(*) FROM ({sql}) AS counted)"  # noqa: S608
        values += parameters
    if pieces:
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {', '.join(pieces.values())}", values)
            counts |= dict(zip(pieces, cursor.fetchone(), strict=True))
    return counts

"""On PostgreSQL, a question to the index that each connection has planned once (PREPARE).

The question of a member is long (every place that is closed, every kind with a rule of its own),
and what it means to the planner does not depend on the words: planning it anew takes longer than
answering it. What differs from one to the next are the words, the person and the moment.
"""

from collections.abc import Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from django.db import connection

#: Most questions that a connection keeps planned; beyond, it begins again.
MOST_PLANNED = 100
#: Stands for the person in the written question; no key comes near it.
SOMEBODY = 7_777_777_777_777_777

Row = tuple[Any, ...]


def answers(
    statement: str,
    parameters: Sequence[Any],
    *,
    words: Sequence[str],
    person: int,
    since: datetime | None,
    stand_ins: tuple[str, int, datetime],
) -> list[Row]:
    """The rows of the statement for each of the `words`, the number of the words at their end.

    `stand_ins` are what `parameters` holds in the place of the words, the person and the moment.
    """
    with connection.cursor() as cursor:
        kept: dict[Any, str] = connection.connection.__dict__.setdefault("_planned", {})
        asked = (statement, tuple(parameters), len(words))
        if asked not in kept:
            if len(kept) >= MOST_PLANNED:
                cursor.execute("DEALLOCATE ALL")
                kept.clear()
            kept[asked] = _plan(cursor, statement, parameters, len(words), stand_ins)
        places = ", ".join(["%s"] * (len(words) + 2))
        cursor.execute(f"EXECUTE {kept[asked]} ({places})", [*words, person, since])
        return list(cursor.fetchall())


def _plan(
    cursor: Any, statement: str, parameters: Sequence[Any], count: int,
    stand_ins: tuple[str, int, datetime],
) -> str:  # fmt: skip
    """Give the question to this connection; its name there."""
    words, person, since = stand_ins
    is_person = [type(one) is int and one == person for one in parameters]
    values = [SOMEBODY if is_it else one for one, is_it in zip(parameters, is_person, strict=True)]
    written = cursor.mogrify(statement, values)
    written = written.replace(str(SOMEBODY), f"${count + 1}")
    written = written.replace(cursor.mogrify("%s", [since]), f"${count + 2}")
    said = cursor.mogrify("%s", [words])
    parts = (
        f"SELECT answer.*, {number} FROM ({written.replace(said, f'${number + 1}')}) AS answer"  # noqa: S608
        for number in range(count)
    )
    whole = " UNION ALL ".join(parts)
    types = ", ".join(["tsquery"] * count + ["bigint", "timestamptz"])
    name = f"search_{sha256(whole.encode()).hexdigest()[:32]}"
    cursor.execute(f"PREPARE {name} ({types}) AS {whole}")
    return name

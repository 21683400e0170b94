"""When each table was last written to, so that what was made of it may be kept until then.

Every statement of every process passes `_watch`. A write is noted with its commit; what a rollback
takes back was never noted. Statements that another program sends are not seen: what is kept under
these notes is therefore kept for a short time only.
"""

import re
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from django.core.cache import cache
from django.db import connection, transaction
from django.db.backends.signals import connection_created

#: Longer than anything is kept under them.
KEPT_SECONDS = 600
#: The clocks of two machines may differ by so many seconds.
CLOCKS_DIFFER = 0.1
READ = re.compile(r'\b(?:FROM|JOIN)\s+"?(\w+)"?')
WRITE = re.compile(r'\s*(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE|DELETE\s+FROM)\s+"?(\w+)"?')
#: Written by looking at pages, or by signing in, and shown on none that is kept.
UNHEARD = frozenset({"django_session", "security_usersession", "core_fragments"})
SIGNED_IN = 'UPDATE "accounts_user" SET "last_login"'


@dataclass
class Statements:
    """What was asked and written inside `listening`."""

    tables: set[str] = field(default_factory=set)
    has_written: bool = False


_heard: ContextVar[Statements | None] = ContextVar("statements_heard", default=None)


@contextmanager
def listening() -> Iterator[Statements]:
    """Collects the statements of the block."""
    heard = Statements()
    token = _heard.set(heard)
    try:
        yield heard
    finally:
        _heard.reset(token)


def is_unwritten(tables: Iterable[str], since: float) -> bool:
    """Has nobody written to any of these tables since that moment (`time.time()`)?"""
    found = cache.get_many([_key(table) for table in tables])
    return all(at < since - CLOCKS_DIFFER for at in found.values())


def watch(sender: Any = None, connection: Any = None, **_other: Any) -> None:
    """Listen to a connection that was just opened."""
    if _watch not in connection.execute_wrappers:
        connection.execute_wrappers.append(_watch)


connection_created.connect(watch, dispatch_uid="core-written")


def _watch(
    execute: Callable[..., Any], statement: Any, values: Any, many: bool, context: Any
) -> Any:
    result = execute(statement, values, many, context)
    words = statement if isinstance(statement, str) else str(statement)
    heard = _heard.get()
    written = WRITE.match(words)
    if written is not None:
        table = written[1]
        is_heard = table not in UNHEARD and not words.startswith(SIGNED_IN)
        if is_heard and not _changed_nothing(words, context["cursor"]):
            if heard is not None:
                heard.has_written = True
            _note(table)
    elif heard is not None and words.lstrip().startswith(("SELECT", "WITH")):
        heard.tables.update(READ.findall(words))
    return result


def _changed_nothing(words: str, cursor: Any) -> bool:
    """An update that found no row; how many rows others touched may not be known yet."""
    return words.startswith("UPDATE") and "RETURNING" not in words and cursor.rowcount == 0


def _note(table: str) -> None:
    """With the commit; once for each table inside each part of a transaction that may be taken
    back by itself."""
    place = (tuple(connection.savepoint_ids), table)
    waiting: set[Any] = connection.__dict__.setdefault("_tables_written", set())
    if not connection.run_on_commit:
        waiting.clear()
    if place in waiting:
        return
    transaction.on_commit(lambda: cache.set(_key(table), time.time(), KEPT_SECONDS))
    if connection.run_on_commit:
        waiting.add(place)


def _key(table: str) -> str:
    return f"written:{table}"

"""The databases' own indexes over the tokens, made and removed by migrations."""

from typing import Any

from cms.search.fields import POSTGRES_COLUMN, SQLITE_TABLE

TABLE = "search_searchentry"

MAKE_POSTGRES = (
    f"ALTER TABLE {TABLE} ADD COLUMN {POSTGRES_COLUMN} tsvector GENERATED ALWAYS AS "
    "(array_to_tsvector(array_remove(string_to_array(tokens, ' '), ''))) STORED",
    f"CREATE INDEX search_entry_vector ON {TABLE} USING gin ({POSTGRES_COLUMN}) "
    "WITH (fastupdate = off)",
)

# How a table of FTS5 that keeps no copy of its text takes in, and forgets, a row.
TAKE = f"INSERT INTO {SQLITE_TABLE}(rowid, tokens) VALUES (new.id, new.tokens);"  # noqa: S608
FORGET = (
    f"INSERT INTO {SQLITE_TABLE}({SQLITE_TABLE}, rowid, tokens) "  # noqa: S608
    "VALUES ('delete', old.id, old.tokens);"
)
FILL = f"INSERT INTO {SQLITE_TABLE}({SQLITE_TABLE}) VALUES ('rebuild')"  # noqa: S608
MAKE_SQLITE = (
    f"CREATE VIRTUAL TABLE {SQLITE_TABLE} USING fts5(tokens, content='{TABLE}', "
    "content_rowid='id', detail='none', columnsize=0, "
    "tokenize=\"unicode61 remove_diacritics 0 tokenchars '_'\")",
    f"CREATE TRIGGER search_entry_added AFTER INSERT ON {TABLE} BEGIN {TAKE} END",
    f"CREATE TRIGGER search_entry_removed AFTER DELETE ON {TABLE} BEGIN {FORGET} END",
    f"CREATE TRIGGER search_entry_changed AFTER UPDATE OF tokens ON {TABLE} "
    f"BEGIN {FORGET} {TAKE} END",
    FILL,
)

MAKE = {"postgresql": MAKE_POSTGRES, "sqlite": MAKE_SQLITE}
REMOVE = {
    "postgresql": (f"ALTER TABLE {TABLE} DROP COLUMN IF EXISTS {POSTGRES_COLUMN}",),
    "sqlite": (
        "DROP TRIGGER IF EXISTS search_entry_added",
        "DROP TRIGGER IF EXISTS search_entry_removed",
        "DROP TRIGGER IF EXISTS search_entry_changed",
        f"DROP TABLE IF EXISTS {SQLITE_TABLE}",
    ),
}


def make(apps: Any, schema_editor: Any) -> None:
    """For `RunPython`, also after a migration that made the table anew (SQLite drops triggers)."""
    remove(apps, schema_editor)
    for statement in MAKE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)


def remove(apps: Any, schema_editor: Any) -> None:
    for statement in REMOVE[schema_editor.connection.vendor]:
        schema_editor.execute(statement)

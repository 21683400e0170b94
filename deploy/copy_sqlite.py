"""Copy a SQLite database while it is in use: copy_sqlite.py SOURCE TARGET.

SQLite's online backup takes one consistent state, with what is still in the write-ahead log; a
plain file copy would not. The copy is one file without a log beside it, and is checked.
"""

import sqlite3
import sys
from contextlib import closing
from pathlib import Path

WAIT_SECONDS = 60


def copy_database(source: Path, target: Path) -> None:
    """Copy and check; raises sqlite3.Error when either file is not a sound database."""
    # mode=rw: a missing source is an error, not a new empty database.
    address = f"{source.resolve().as_uri()}?mode=rw"
    with (
        closing(sqlite3.connect(address, uri=True, timeout=WAIT_SECONDS)) as live,
        closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        verdict = copy.execute("PRAGMA integrity_check(1)").fetchone()[0]
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"the copy is damaged: {verdict}")


def main() -> None:
    source, target = map(Path, sys.argv[1:3])
    try:
        copy_database(source, target)
    except sqlite3.Error as error:
        raise SystemExit(f"{source} could not be copied: {error}") from error


if __name__ == "__main__":
    main()

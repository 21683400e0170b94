"""Databases that are made once and copied: migrating and loading take longer than most tests.

The migrated database depends on the migrations and the locked libraries only, so it is kept between
runs; what stands in it afterwards (people, pages, the demonstration) is made anew in each run.
"""

import fcntl
import hashlib
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from django.conf import settings
from psycopg import sql

ROOT: Path = settings.PROJECT_DIR
KEPT = ROOT / "var" / "test-databases"
#: Of this checkout alone: runs of two checkouts on one server leave each other's databases alone.
PREFIX = f"punte_{hashlib.sha256(str(ROOT).encode()).hexdigest()[:6]}_"
TEMPLATES = f"{PREFIX}template_"
#: The settings that name apps.
SETTINGS = (ROOT / "cms/settings/base.py", ROOT / "cms/settings/forum.py")


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Only one process of this machine at a time."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


def migrations_key() -> str:
    """Changes with any migration of ours, any locked library, and the settings that name apps."""
    digest = hashlib.sha256()
    paths = [
        path
        for package in ("cms", "site_modules", "forum")
        for path in (ROOT / package).rglob("migrations/*.py")
    ]
    for path in [*sorted(paths), ROOT / "requirements.lock", *SETTINGS]:
        digest.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def manage(*arguments: str, **environment: str) -> None:
    """A command of the project in a process of its own, with the settings of a laptop."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "DJANGO"))}
    subprocess.run(
        [sys.executable, "manage.py", *arguments],
        cwd=ROOT,
        env=inherited | {"DJANGO_SETTINGS_MODULE": "cms.settings.dev"} | environment,
        check=True,
    )


def migrated_sqlite() -> Path:
    """A SQLite file with every table and nothing else; copy it."""
    with locked(KEPT / "lock"):
        finished = KEPT / f"migrated-{migrations_key()}.sqlite3"
        if not finished.exists():
            for old in KEPT.glob("migrated-*"):
                old.unlink()
            building = KEPT / "building.sqlite3"
            building.unlink(missing_ok=True)
            manage(
                "migrate", "--verbosity=0", "--no-input",
                DATABASE_URL=f"sqlite:///{building}", DATA_DIR=str(KEPT),
            )  # fmt: skip
            _settle(building)
            building.rename(finished)
    return finished


def _settle(path: Path) -> None:
    """Everything from the write-ahead log into the file, so that one file is the database."""
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def server_address(name: str) -> str:
    """The address of a database on the PostgreSQL server under test."""
    config = settings.DATABASES["default"]
    word = f":{config['PASSWORD']}" if config["PASSWORD"] else ""
    host = f"{config['HOST'] or '127.0.0.1'}:{config['PORT'] or 5432}"
    return f"postgres://{config['USER']}{word}@{host}/{name}"


def administer(*statements: sql.Composed) -> list[tuple]:
    """Run statements on the server itself; the rows of the last one."""
    rows: list[tuple] = []
    with psycopg.connect(server_address("postgres"), autocommit=True) as connection:
        for statement in statements:
            cursor = connection.execute(statement)
            rows = cursor.fetchall() if cursor.description else []
    return rows


def drop_postgres(name: str) -> None:
    administer(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def copy_postgres(source: str, name: str) -> None:
    """A new database with all that another one holds; nobody may be connected to that one."""
    drop_postgres(name)
    administer(
        sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(
            sql.Identifier(name), sql.Identifier(source)
        )
    )


def migrated_postgres() -> str:
    """The name of a database with every table and nothing else; copy it."""
    name = TEMPLATES + migrations_key()
    with locked(KEPT / "lock"):
        found = [
            row[0]
            for row in administer(
                sql.SQL("SELECT datname FROM pg_database WHERE datname LIKE {}").format(
                    sql.Literal(TEMPLATES + "%")
                )
            )
        ]
        if name not in found:
            building = f"{PREFIX}building"
            for old in [*found, building]:
                drop_postgres(old)
            administer(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(building)))
            manage(
                "migrate", "--verbosity=0", "--no-input",
                DATABASE_URL=server_address(building), DATA_DIR=str(KEPT),
            )  # fmt: skip
            administer(
                sql.SQL("ALTER DATABASE {} RENAME TO {}").format(
                    sql.Identifier(building), sql.Identifier(name)
                )
            )
    return name

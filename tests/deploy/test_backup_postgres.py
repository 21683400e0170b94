"""deploy/backup.sh and deploy/restore.sh on a real PostgreSQL server.

Runs wherever a server answers: that of DATABASE_URL, or a local one that trusts its users. The
databases and the role are made for the test and dropped after it.
"""

import os
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote, urlsplit

import psycopg
import pytest
from psycopg import sql

from tests.deploy.sites import Site

GIVEN_URL = os.environ.get("DATABASE_URL", "")
IS_GIVEN = GIVEN_URL.startswith(("postgres://", "postgresql://"))
SERVER = urlsplit(GIVEN_URL if IS_GIVEN else "postgres://postgres@127.0.0.1:5432/")
MAINTENANCE_URL = SERVER._replace(scheme="postgresql", path="/postgres").geturl()


def server_answers() -> bool:
    try:
        psycopg.connect(MAINTENANCE_URL, connect_timeout=3).close()
    except psycopg.OperationalError:
        return False
    return True


# A DATABASE_URL that does not answer is a failure, never a reason to leave these out.
pytestmark = [
    pytest.mark.postgres,
    pytest.mark.xdist_group("backup"),  # the migrated database is made once
    pytest.mark.skipif(
        not IS_GIVEN and not (shutil.which("pg_dump") and server_answers()),
        reason="DATABASE_URL names no PostgreSQL, and none answers at 127.0.0.1:5432 or its "
        "client programs are missing",
    ),
]


def administer(*statements: sql.Composed) -> None:
    with psycopg.connect(MAINTENANCE_URL, autocommit=True, connect_timeout=5) as connection:
        for statement in statements:
            connection.execute(statement)


def drop_database(name: str) -> sql.Composed:
    return sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))


def create_database(name: str, owner: str) -> sql.Composed:
    return sql.SQL("CREATE DATABASE {} OWNER {} TEMPLATE template0").format(
        sql.Identifier(name), sql.Identifier(owner)
    )


class Databases:
    """An ordinary role, as the site has in production, and databases that it owns."""

    def __init__(self) -> None:
        self.role = f"punte_deploy_{secrets.token_hex(4)}"
        self.password = secrets.token_urlsafe(12) + "@:/ %"
        self.names: list[str] = []
        administer(
            sql.SQL("CREATE ROLE {} LOGIN PASSWORD {}").format(
                sql.Identifier(self.role), sql.Literal(self.password)
            )
        )

    def new(self) -> str:
        """The address of an empty database."""
        name = f"{self.role}_{len(self.names)}"
        self.names.append(name)
        administer(drop_database(name), create_database(name, self.role))
        host = f"{SERVER.hostname}:{SERVER.port or 5432}" if SERVER.hostname else ""
        return f"postgres://{self.role}:{quote(self.password, safe='')}@{host}/{name}"

    def drop(self) -> None:
        administer(*(drop_database(name) for name in self.names))
        administer(sql.SQL("DROP ROLE {}").format(sql.Identifier(self.role)))


@pytest.fixture(scope="module")
def databases() -> Iterator[Databases]:
    made = Databases()
    try:
        yield made
    finally:
        made.drop()


@pytest.fixture(scope="module")
def backup(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The backup of a migrated site with an account and files."""
    site = Site(data=tmp_path_factory.mktemp("site"), database_url=databases.new())
    site.manage("migrate", "--verbosity=0")
    site.fill()
    return site.saved()


@pytest.fixture
def empty_site(databases: Databases, tmp_path: Path) -> Site:
    """Another machine: an empty database and no files."""
    return Site(data=tmp_path / "data", database_url=databases.new())


@pytest.fixture
def restored_site(empty_site: Site, backup: Path) -> Site:
    done = empty_site.restore(backup)
    assert done.returncode == 0, done.stderr
    return empty_site


def test_a_backup_is_restored_on_an_empty_machine(restored_site: Site) -> None:
    restored_site.assert_content_is_back()
    assert "No planned migration operations." in restored_site.manage("migrate", "--plan")


def test_new_rows_get_new_numbers_after_a_restore(restored_site: Site) -> None:
    """Sequences came back too."""
    restored_site.python(
        "from site_modules.accounts.models import User\n"
        "User.objects.create_user('maria', 'maria@punte.example', 'Un-drum-lung-7')"
    )
    assert restored_site.accounts() == ["ioana", "maria"]


def test_force_replaces_everything_and_leaves_no_newer_table(restored_site: Site) -> None:
    folder = restored_site.saved()
    restored_site.lose()
    done = restored_site.restore("--force", folder)
    assert done.returncode == 0, done.stderr
    restored_site.assert_content_is_back()
    assert restored_site.query("SELECT to_regclass('public.of_a_later_version')") == [(None,)]


def test_existing_data_is_replaced_by_force_only(restored_site: Site, backup: Path) -> None:
    restored_site.lose()
    done = restored_site.restore(backup)
    assert done.returncode != 0
    assert "The database is not empty" in done.stderr
    assert restored_site.accounts() == ["vlad"]


def test_a_damaged_backup_is_refused(restored_site: Site) -> None:
    folder = restored_site.saved()
    dump = folder / "database.dump"
    dump.write_bytes(dump.read_bytes()[:-100])
    restored_site.lose()
    done = restored_site.restore("--force", folder)
    assert done.returncode != 0
    assert "Nothing was changed." in done.stderr
    assert restored_site.accounts() == ["vlad"]
    assert restored_site.public_file.read_bytes() == b"something else"


def test_a_site_that_still_runs_is_noticed(restored_site: Site, backup: Path) -> None:
    """A table in use cannot be dropped: the script says so and the old state stays."""
    with psycopg.connect(restored_site.database_url) as busy:
        busy.execute("SELECT 1 FROM accounts_user")
        done = restored_site.restore("--force", backup)
    assert done.returncode != 0
    assert "Are the site and its worker stopped?" in done.stderr
    assert restored_site.accounts() == ["ioana"]
    assert restored_site.public_file.exists()


def test_the_password_is_no_argument_of_a_program(
    restored_site: Site, databases: Databases, tmp_path: Path
) -> None:
    """Arguments can be read by everybody on the machine."""
    seen = tmp_path / "arguments"
    spy = tmp_path / "bin" / "pg_dump"
    spy.parent.mkdir()
    spy.write_text(f'#!/bin/sh\necho "$@" >> {seen}\nPATH="${{PATH#*:}}" exec pg_dump "$@"\n')
    spy.chmod(0o755)
    done = restored_site.backup(PATH=f"{spy.parent}:{os.environ['PATH']}")
    assert done.returncode == 0, done.stderr
    assert "--format=custom" in seen.read_text()
    for word in (databases.password, quote(databases.password, safe="")):
        assert word not in seen.read_text()


@pytest.mark.parametrize(
    ("version", "message"),
    [("9.6", "is of version 9 and the server of version"), (None, "pg_dump is missing")],
)
def test_an_unfit_pg_dump_is_explained(
    restored_site: Site, tmp_path: Path, version: str | None, message: str
) -> None:
    programs = tmp_path / "bin"
    programs.mkdir()
    needed = ["bash", "basename", "cat", "date", "dirname", "find", "flock", "id", "mkdir", "mv"]
    needed += ["psql", "rm", "sed", "sha256sum", "sleep", "sort", "stat", "sync", "tar", "env"]
    for name in needed:
        (programs / name).symlink_to(str(shutil.which(name)))
    if version:
        (programs / "pg_dump").write_text(f"#!/bin/sh\necho 'pg_dump (PostgreSQL) {version}'\n")
        (programs / "pg_dump").chmod(0o755)
    done = restored_site.backup(PATH=str(programs))
    assert done.returncode != 0
    assert message in done.stderr
    assert not [path for path in restored_site.backups.iterdir() if path.is_dir()]


def test_a_server_that_is_away_is_explained(tmp_path: Path) -> None:
    away = Site(data=tmp_path, database_url="postgres://nobody@127.0.0.1:1/nothing")
    done = away.backup()
    assert done.returncode != 0
    assert "The database server does not answer." in done.stderr
    assert list(away.backups.iterdir()) == []

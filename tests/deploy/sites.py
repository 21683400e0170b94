"""Whole sites in folders of their own, driven from outside as an operator would."""

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

PROJECT = Path(__file__).resolve().parents[2]
DEPLOY = PROJECT / "deploy"

#: No command of these tests may hang the suite.
COMMAND_SECONDS = 240

MAKE_CONTENT = """
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage, storages
from site_modules.accounts.models import User

User.objects.create_user("ioana", "ioana@punte.example", "Un-drum-lung-7")
storages["private"].save("documents/a1/fișa voluntarului.pdf", ContentFile(b"%PDF-1.7 ioana"))
default_storage.save("images/padure.width-320.webp", ContentFile(b"RIFF webp"))
"""


def clean_environment(**values: str) -> dict[str, str]:
    """The machine's environment without what would change a site's settings."""
    kept = ("HOME", "LANG", "LC_ALL", "PATH", "TMPDIR", "USER")
    return {name: os.environ[name] for name in kept if name in os.environ} | values


def run(
    command: list[str | Path], environment: dict[str, str], *, seconds: int = COMMAND_SECONDS
) -> subprocess.CompletedProcess[str]:
    """Run to the end, keeping what it prints; the caller looks at the status."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
    )


@dataclass
class Site:
    """A site with its data folder and its database."""

    data: Path
    database_url: str = ""

    @property
    def environment(self) -> dict[str, str]:
        return clean_environment(
            DJANGO_SETTINGS_MODULE="cms.settings.dev",
            DATA_DIR=str(self.data),
            DATABASE_URL=self.database_url,
            SECRET_KEY="a-key-for-the-sites-of-the-deployment-tests",
            PYTHON=sys.executable,
        )

    @property
    def backups(self) -> Path:
        return self.data / "backups"

    @property
    def private_file(self) -> Path:
        return self.data / "private" / "documents" / "a1" / "fișa voluntarului.pdf"

    @property
    def public_file(self) -> Path:
        return self.data / "media" / "images" / "padure.width-320.webp"

    def manage(self, *arguments: str) -> str:
        """A management command that must succeed; what it printed."""
        done = run([sys.executable, "manage.py", *arguments], self.environment)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def python(self, code: str) -> str:
        """Code inside the site; what it printed."""
        done = run(
            [sys.executable, "-c", f"import django; django.setup()\n{code}"], self.environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    def query(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask the database itself: what was restored is more than what Django remembers."""
        if self.database_url:
            with psycopg.connect(self.database_url, autocommit=True) as connection:
                cursor = connection.execute(statement)
                return cursor.fetchall() if cursor.description else []
        with closing(sqlite3.connect(self.data / "db.sqlite3")) as connection, connection:
            return connection.execute(statement).fetchall()

    def accounts(self) -> list[str]:
        return [name for (name,) in self.query("SELECT username FROM accounts_user ORDER BY 1")]

    def fill(self) -> None:
        """An account, a private file and a public picture."""
        self.python(MAKE_CONTENT)

    def lose(self) -> None:
        """The account and the files are gone, and something newer has come."""
        self.query("UPDATE accounts_user SET username = 'vlad', email = 'vlad@punte.example'")
        self.query("CREATE TABLE of_a_later_version (word varchar(10))")
        shutil.rmtree(self.data / "private")
        self.public_file.write_bytes(b"something else")
        (self.public_file.parent / "newer.webp").write_bytes(b"newer")

    def backup(self, **extra: str) -> subprocess.CompletedProcess[str]:
        return run([DEPLOY / "backup.sh"], self.environment | extra)

    def restore(self, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return run([DEPLOY / "restore.sh", *arguments], self.environment)

    def saved(self) -> Path:
        """A backup made now; its folder."""
        done = self.backup()
        assert done.returncode == 0, done.stderr
        return Path(done.stdout.strip())

    def assert_content_is_back(self) -> None:
        assert self.accounts() == ["ioana"]
        assert self.private_file.read_bytes() == b"%PDF-1.7 ioana"
        assert self.public_file.read_bytes() == b"RIFF webp"
        assert not (self.public_file.parent / "newer.webp").exists()

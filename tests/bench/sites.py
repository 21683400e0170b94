"""The sites that are measured: each with an empty database of its own, filled, on a real server.

`BENCH_DATABASE_URL` names a PostgreSQL server on which databases are made and dropped; without it
they are SQLite files. `BENCH_SCALE=0.1` makes everything a tenth as large, for a quick look.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from tests import templates
from tests.bench import machine
from tests.bench.machine import ROOT, Server
from tests.deploy.proxies import HOST

SCALE = float(os.environ.get("BENCH_SCALE", "1"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "7"))
REQUESTS = 40


@dataclass
class Site:
    """A running site, its addresses and who asks."""

    server: Server
    facts: dict[str, Any]

    def headers(self, who: str) -> dict[str, str]:
        if who == "visitor":
            return {}
        if who == "program":
            return {"Authorization": f"Bearer {self.facts['key']}"}
        return {"Cookie": f"sessionid={self.facts['session']}"}


@dataclass(frozen=True)
class Asked:
    """One thing that is measured: a site, an address (or several, asked in turns), who asks."""

    site: Site
    paths: str | list[str]
    who: str = "member"
    requests: int = REQUESTS

    def cost(self) -> float:
        """Processor seconds of one request."""
        headers = self.site.headers(self.who)
        return machine.cost(self.site.server, self.paths, headers, self.requests)


def in_empty_views(asked: dict[str, Asked], empty: Site) -> dict[str, float]:
    """name → median over the rounds of its cost by the cost of the empty view beside it."""
    unit = Asked(empty, "/")
    for one in asked.values():
        if isinstance(one.paths, str):
            one.cost()
    unit.cost()
    found: dict[str, list[float]] = {name: [] for name in asked}
    for _round in range(ROUNDS):
        for name, one in asked.items():
            before = unit.cost()
            spent = one.cost()
            found[name].append(2 * spent / (before + unit.cost()))
    return {name: statistics.median(values) for name, values in found.items()}


class Sites:
    """Makes databases and servers, and takes them away at the end."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder, self.stack = folder, stack
        self.server = os.environ.get("BENCH_DATABASE_URL", "")

    def database(self, name: str, *, like: str = "") -> tuple[str, str]:
        """(address, name on the server) of a database that is empty, or a copy."""
        if not self.server:
            path = self.folder / f"{name}.sqlite3"
            if like:
                shutil.copy(like, path)
            return f"sqlite:///{path}", ""
        database = f"punte_bench_{os.getpid()}_{name}"
        self._make(database, like=like)
        self.stack.callback(self._drop, database)
        return self._address(database), database

    def _address(self, database: str) -> str:
        return f"{self.server.rpartition('/')[0]}/{database}"

    def _make(self, database: str, *, like: str = "") -> None:
        self._drop(database)
        source = sql.SQL(" TEMPLATE {}").format(sql.Identifier(like)) if like else sql.SQL("")
        self._administer(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)) + source)

    def _drop(self, database: str) -> None:
        self._administer(
            sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database))
        )

    def _administer(self, statement: sql.Composed) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(statement)

    def _prepared(self) -> tuple[Path, str]:
        """Folder and database of a prepared site, kept until the migrations change: making one
        takes longer than filling it."""
        kind = "postgresql" if self.server else "sqlite"
        folder = templates.KEPT / f"bench-{kind}-{templates.migrations_key()}"
        database = "punte_bench_prepared"
        name = database if self.server else str(folder / "db.sqlite3")
        if not (folder / "is-prepared").exists():
            for old in templates.KEPT.glob(f"bench-{kind}-*"):
                shutil.rmtree(old)
            folder.mkdir(parents=True)
            if self.server:
                self._make(database)
            address = self._address(database) if self.server else f"sqlite:///{name}"
            templates.manage("prepare", DATA_DIR=str(folder), DATABASE_URL=address)
            (folder / "is-prepared").touch()
        return folder, name

    def punte(self, name: str, filler: str, volume: dict[str, int]) -> Site:
        """This project, prepared, and filled by a module of this package."""
        prepared, source = self._prepared()
        shutil.copytree(prepared, self.folder / name)
        address, database = self.database(name, like=source)
        environment = {
            "DATA_DIR": str(self.folder / name),
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
            "SITE_URL": "http://127.0.0.1",
            "ALLOWED_HOSTS": f"127.0.0.1,{HOST}",
            "API_REQUESTS_PER_TOKEN": "10000000",
            "LOG_LEVEL": "ERROR",
        }
        return self._serve("cms.wsgi:application", filler, volume, environment, database)

    def at_once(self, **make: Callable[[], Site]) -> dict[str, Site]:
        """name → site; they are filled side by side."""
        self._prepared()
        with ThreadPoolExecutor() as pool:
            waiting = {name: pool.submit(one) for name, one in make.items()}
            return {name: one.result() for name, one in waiting.items()}

    def empty(self) -> Site:
        """The unit."""
        address, database = self.database("empty")
        module = "tests.bench.empty_site"
        return self._serve(
            f"{module}:application", module, {}, {"EMPTY_DATABASE_URL": address}, database
        )

    def machina(self, volume: dict[str, int]) -> Site:
        """Stock django-machina with the same forum."""
        address, database = self.database("machina")
        module = "tests.bench.stock_machina"
        return self._serve(
            f"{module}:application", module, volume, {"MACHINA_DATABASE_URL": address}, database
        )

    def _serve(
        self, application: str, filler: str, volume: dict[str, int], environment: dict[str, str],
        database: str,
    ) -> Site:  # fmt: skip
        arguments = [f"--{key}={count}" for key, count in volume.items()]
        facts = json.loads(run(filler, *arguments, **environment))
        server = self.stack.enter_context(
            machine.gunicorn(application, environment, database=database)
        )
        return Site(server, facts)


@contextmanager
def sites_in(folder: Path) -> Iterator[Sites]:
    with ExitStack() as stack:
        yield Sites(folder, stack)


def run(module: str, *arguments: str, **environment: str) -> str:
    """The last line that a module prints."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "DJANGO"))}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, env=inherited | environment, stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip().splitlines()[-1]


def shown(rows: Iterable[tuple[str, ...]], *, first: int = 30, other: int = 12) -> str:
    """Rows of words as a table, the first column to the left."""
    return "\n".join(
        f"{row[0]:{first}}" + "".join(f"{cell:>{other}}" for cell in row[1:]) for row in rows
    )

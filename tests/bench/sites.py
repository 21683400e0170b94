"""The sites that are measured: each with an empty database of its own, filled, on a real server.

`BENCH_DATABASE_URL` names a PostgreSQL server on which databases are made and dropped; without it
they are SQLite files. `BENCH_SCALE=0.1` makes everything a tenth as large, for a quick look.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg
from psycopg import sql

from tests import templates
from tests.bench import machine
from tests.bench.machine import ROOT, Server

SCALE = float(os.environ.get("BENCH_SCALE", "1"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "7"))
REQUESTS = 40


@dataclass
class Site:
    """A running site, its addresses and who asks."""

    server: Server
    facts: dict[str, Any]

    def headers(self, who: str) -> dict[str, str]:
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

    def database(self, name: str) -> tuple[str, str]:
        """(address, name on the server) of an empty database."""
        if not self.server:
            return f"sqlite:///{self.folder / name}.sqlite3", ""
        database = f"punte_bench_{name}"
        self._administer("DROP DATABASE IF EXISTS {} WITH (FORCE)", database)
        self._administer("CREATE DATABASE {}", database)
        self.stack.callback(self._administer, "DROP DATABASE IF EXISTS {} WITH (FORCE)", database)
        return f"{self.server.rpartition('/')[0]}/{database}", database

    def _administer(self, statement: str, database: str) -> None:
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(sql.Identifier(database)))

    def punte(self, name: str, filler: str, volume: dict[str, int]) -> Site:
        """This project, prepared, and filled by a module of this package."""
        address, database = self.database(name)
        environment = {
            "DATA_DIR": str(self.folder / name),
            "DATABASE_URL": address,
            "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
            "SITE_URL": "http://127.0.0.1",
            "API_REQUESTS_PER_TOKEN": "10000000",
            "LOG_LEVEL": "ERROR",
        }
        (self.folder / name).mkdir()
        templates.manage("prepare", **environment)
        return self._serve("cms.wsgi:application", filler, volume, environment, database)

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

"""What the pages of the dialogue cost with 10,000 articles, and with a tenth.

Each figure is the processor time of gunicorn and its database for one request, divided by that of
Django's empty signed-in view measured beside it. `BENCH_DATABASE_URL` (PostgreSQL) measures
there; SQLite otherwise. `BENCH_SCALE=0.1` measures a tenth of everything, for a quick look.
"""

import json
import os
import statistics
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from psycopg import sql

from tests import templates
from tests.bench import machine
from tests.bench.machine import ROOT, Server

pytestmark = pytest.mark.bench

SCALE = float(os.environ.get("BENCH_SCALE", "1"))
VOLUME = {"articles": 10_000, "comments": 100_000, "members": 50_000}
LARGE = {name: int(count * SCALE) for name, count in VOLUME.items()}
SMALL = {name: count // 10 for name, count in LARGE.items()}
ROUNDS, REQUESTS = 7, 60
CONNECTIONS = (1, 8, 32)

#: name → (what is asked for, headers' key, most it may cost)
Pages = dict[str, tuple[str, str, float]]


@dataclass
class Site:
    """A running site, its addresses and who asks."""

    server: Server
    facts: dict[str, Any]

    def headers(self, who: str) -> dict[str, str]:
        if who == "program":
            return {"Authorization": f"Bearer {self.facts['key']}"}
        return {"Cookie": f"sessionid={self.facts['session']}"}


def pages_of(facts: dict[str, Any]) -> Pages:
    return {
        "article, no comments": (facts["quiet"], "member", 3),
        "article, 200 comments": (facts["long"], "member", 3),
        "article, 5,000 comments": (facts["deep"], "member", 3.6),
        "list": (facts["list"], "member", 3),
        "list, filtered": (f"{facts['list']}?tema={facts['category']}&pagina=2", "member", 3),
        "search": ("/cauta/?q=voluntariat", "member", 5),
        "search, two words": ("/cauta/?q=articolul+voluntari", "member", 5),
        "API, list of 20": ("/api/v1/articles?limit=20", "program", 2.5),
        "API, one article": (f"/api/v1/articles/{facts['long_id']}", "program", 1.5),
    }


class Databases:
    """Empty databases of the kind that is measured."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.server = os.environ.get("BENCH_DATABASE_URL", "")
        self.made: list[str] = []

    def make(self, name: str) -> tuple[str, str]:
        """(address, name on the server)"""
        if not self.server:
            return f"sqlite:///{self.folder / name}.sqlite3", ""
        database = f"punte_bench_{name}"
        templates.drop_postgres(database)
        templates.administer(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(database)))
        self.made.append(database)
        return templates.server_address(database), database

    def drop(self) -> None:
        for name in self.made:
            templates.drop_postgres(name)


def run(module: str, *arguments: str, **environment: str) -> str:
    """The last line that a module prints."""
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("PYTEST", "DJANGO"))}
    done = subprocess.run(
        [sys.executable, "-m", module, *arguments],
        cwd=ROOT, env=inherited | environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return done.stdout.strip().splitlines()[-1]


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Site, Site]]:
    """(large, small, the empty one)"""
    folder = tmp_path_factory.mktemp("bench")
    databases = Databases(folder)
    with ExitStack() as stack:
        stack.callback(databases.drop)
        found = [
            _punte(stack, databases, folder, name, volume)
            for name, volume in (("large", LARGE), ("small", SMALL))
        ]
        address, name = databases.make("empty")
        session = run("tests.bench.empty_site", EMPTY_DATABASE_URL=address)
        server = stack.enter_context(
            machine.gunicorn(
                "tests.bench.empty_site:application", {"EMPTY_DATABASE_URL": address}, database=name
            )
        )
        yield found[0], found[1], Site(server, {"session": session})


def _punte(
    stack: ExitStack, databases: Databases, folder: Path, name: str, volume: dict[str, int]
) -> Site:
    address, database = databases.make(name)
    environment = {
        "DATA_DIR": str(folder / name),
        "DATABASE_URL": address,
        "DJANGO_SETTINGS_MODULE": "cms.settings.dev",
        "SITE_URL": "http://127.0.0.1",
        "API_REQUESTS_PER_TOKEN": "10000000",
        "LOG_LEVEL": "ERROR",
    }
    (folder / name).mkdir()
    templates.manage("prepare", **environment)
    arguments = [f"--{key}={count}" for key, count in volume.items()]
    facts = json.loads(run("tests.bench.volume", *arguments, **environment))
    server = stack.enter_context(
        machine.gunicorn("cms.wsgi:application", environment, database=database)
    )
    return Site(server, facts)


def ratios(site: Site, empty: Site) -> dict[str, float]:
    """name → median over the rounds of cost by the cost of the empty view beside it."""
    found: dict[str, list[float]] = {}
    pages = pages_of(site.facts)
    for path, who, _most in pages.values():
        machine.cost(site.server, path, site.headers(who), 10)
    machine.cost(empty.server, "/", empty.headers("member"), 50)
    for _round in range(ROUNDS):
        for name, (path, who, _most) in pages.items():
            unit = machine.cost(empty.server, "/", empty.headers("member"), 2 * REQUESTS)
            spent = machine.cost(site.server, path, site.headers(who), REQUESTS)
            found.setdefault(name, []).append(spent / unit)
    return {name: statistics.median(values) for name, values in found.items()}


def test_costs_and_growth(sites, capsys):
    large, small, empty = sites
    costs, before = ratios(large, empty), ratios(small, empty)
    pages = pages_of(large.facts)
    with capsys.disabled():
        print(f"\n{'page, in empty views':26}{'a tenth':>9}{'volume':>9}{'growth':>9}{'limit':>8}")
        for name, cost in costs.items():
            growth = cost / before[name]
            print(f"{name:26}{before[name]:9.2f}{cost:9.2f}{growth:9.2f}{pages[name][2]:8.1f}")
    over = {name: cost for name, cost in costs.items() if cost > pages[name][2]}
    assert over == {}
    assert costs["article, 5,000 comments"] <= 1.2 * costs["article, 200 comments"]
    for name in ("list", "list, filtered"):
        assert costs[name] <= 1.3 * before[name]
    for name in ("search", "search, two words"):
        assert costs[name] < 1.5 * before[name]


def test_under_load(sites, capsys):
    """Throughput and medians; only that every answer is whole is held."""
    large, _small, empty = sites
    with capsys.disabled():
        print(f"\n{'page':26}" + "".join(f"{f'{n} connections':>22}" for n in CONNECTIONS))
        rows = {"empty view": (empty, "/", "member")}
        rows |= {
            name: (large, path, who) for name, (path, who, _m) in pages_of(large.facts).items()
        }
        for name, (site, path, who) in rows.items():
            shown = []
            for number in CONNECTIONS:
                seen = machine.load(
                    site.server, path, site.headers(who), connections=number, requests=160
                )
                assert seen.throughput > 0
                shown.append(f"{seen.throughput:8.0f}/s {seen.median * 1000:6.1f} ms")
            print(f"{name:26}" + "".join(f"{one:>22}" for one in shown))


def test_an_article_is_light(sites):
    """2,000 words with 200 comments: under 200 KB before compression."""
    large = sites[0]
    connection = machine.Connection(large.server.port, large.facts["long"], large.headers("member"))
    status, length = connection.ask()
    connection.close()
    assert status == 200
    assert 20_000 < length < 200_000

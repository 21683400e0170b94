"""What the pages of the dialogue cost with 10,000 articles, and with a tenth.

Each figure is the processor time of gunicorn and its database for one request, divided by that of
Django's empty signed-in view measured beside it (see `sites.py` for what can be set).
"""

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest

from cms.search.stop_words import STOP_WORDS
from tests.bench import machine
from tests.bench.sites import SCALE, Asked, Site, in_empty_views, sites_in

pytestmark = pytest.mark.bench

VOLUME = {"articles": 10_000, "comments": 100_000, "members": 50_000}
LARGE = {name: int(count * SCALE) for name, count in VOLUME.items()}
SMALL = {name: count // 10 for name, count in LARGE.items()}
CONNECTIONS = (1, 8, 32)

#: name → (what is asked for, headers' key, most it may cost)
Pages = dict[str, tuple[str | list[str], str, float]]


def ever_new_questions() -> list[str]:
    """Searches for the same two words, each with other words that say nothing: what was found for a
    question is kept for a minute, which the rows of one question show."""
    small = sorted(STOP_WORDS)[:20]
    return [f"/cauta/?q=articolul+voluntari+{a}+{b}" for a, b in permutations(small, 2)]


def pages_of(facts: dict[str, Any]) -> Pages:
    return {
        "article, no comments": (facts["quiet"], "member", 3),
        "article, 200 comments": (facts["long"], "member", 3),
        "article, 5,000 comments": (facts["deep"], "member", 3.6),
        "list": (facts["list"], "member", 3),
        "list, filtered": (f"{facts['list']}?tema={facts['category']}&pagina=2", "member", 3),
        "search": ("/cauta/?q=voluntariat", "member", 5),
        "search, two words": ("/cauta/?q=articolul+voluntari", "member", 5),
        "search, asked anew": (ever_new_questions(), "member", 5),
        "API, list of 20": ("/api/v1/articles?limit=20", "program", 2.5),
        "API, one article": (f"/api/v1/articles/{facts['long_id']}", "program", 1.5),
    }


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Site, Site]]:
    """(large, small, the empty one)"""
    filler = "tests.bench.volume"
    with sites_in(tmp_path_factory.mktemp("bench")) as made:
        found = made.at_once(
            large=lambda: made.punte("large", filler, LARGE),
            small=lambda: made.punte("small", filler, SMALL),
            empty=made.empty,
        )
        yield found["large"], found["small"], found["empty"]


def asked_of(site: Site) -> dict[str, Asked]:
    return {name: Asked(site, path, who) for name, (path, who, _m) in pages_of(site.facts).items()}


def test_costs_and_growth(sites, capsys):
    large, small, empty = sites
    both = asked_of(large) | {f"before {name}": one for name, one in asked_of(small).items()}
    found = in_empty_views(both, empty)
    costs = {name: found[name] for name in asked_of(large)}
    before = {name: found[f"before {name}"] for name in costs}
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
    for name in ("search", "search, two words", "search, asked anew"):
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
            if isinstance(path, list):
                continue
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
    connection = machine.Connection(large.server.port, large.headers("member"))
    status, length = connection.ask(large.facts["long"])
    connection.close()
    assert status == 200
    assert 20_000 < length < 200_000

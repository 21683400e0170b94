"""What every page of the site costs somebody who is signed in, on the demonstration.

A walk goes from link to link; each address is asked for a few times beside Django's empty signed-in
view (see `sites.py` for what can be set).
"""

import os
import statistics
from collections.abc import Iterator
from urllib.parse import quote
from urllib.request import HTTPErrorProcessor, Request, build_opener

import pytest

from tests.bench import machine
from tests.bench.sites import Asked, Site, sites_in
from tests.walk import Walk, name_of, plain_names

pytestmark = pytest.mark.bench

#: In empty signed-in views.
MOST, MOST_OF_SEARCH_AND_FORUM = 4.0, 5.0
SLOWER = ("search:", "forum")
REQUESTS, PARTS = 6, 3
WHO = os.environ.get("BENCH_PEOPLE", "membru").split(",")


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Site]]:
    """(the demonstration, the empty one)"""
    with sites_in(tmp_path_factory.mktemp("bench")) as made:
        demo = made.punte("demo", "tests.bench.demo_site", {})
        yield demo, made.empty()


class _AsTheyCome(HTTPErrorProcessor):
    """Neither follows a redirect nor raises for a refusal."""

    def http_response(self, request, response):
        return response


def addresses_of(site: Site, who: str) -> list[str]:
    """Every page that the walk of this person finds, in its order."""
    walk, found = Walk(), []
    for address in ["/", *sorted(set(plain_names().values()))]:
        walk.add(address)
    browser = build_opener(_AsTheyCome)
    for address, _found_on in walk:
        url = f"http://127.0.0.1:{site.server.port}{quote(address, safe='/?&=%+')}"
        with browser.open(Request(url, headers=headers_of(site, who)), timeout=60) as answer:
            html = answer.read().decode(errors="replace")
        if answer.status == 200 and answer.headers["Content-Type"].startswith("text/html"):
            walk.read(html, address)
            found.append(address)
    return found


def headers_of(site: Site, who: str) -> dict[str, str]:
    return {"Cookie": f"sessionid={site.facts['sessions'][who]}"}


def limit_of(address: str) -> float:
    name = name_of(address.partition("?")[0])
    return MOST_OF_SEARCH_AND_FORUM if name.startswith(SLOWER) else MOST


def cost_of(site: Site, address: str, who: str, unit: Asked) -> float:
    """In empty signed-in views: the median of a few looks, each beside the empty view."""
    machine.cost(site.server, address, headers_of(site, who), 1)
    found = []
    for _part in range(PARTS):
        spent = machine.cost(site.server, address, headers_of(site, who), REQUESTS)
        found.append(spent / unit.cost())
    return statistics.median(found)


@pytest.mark.parametrize("who", WHO)
def test_every_page_costs_little(sites, who, capsys):
    demo, empty = sites
    unit = Asked(empty, "/", requests=REQUESTS)
    unit.cost()
    costs = {address: cost_of(demo, address, who, unit) for address in addresses_of(demo, who)}
    dear = {address: cost for address, cost in costs.items() if cost > limit_of(address)}
    with capsys.disabled():
        print(f"\n{who}: {len(costs)} pages, {len(dear)} above their limit")
        for address in sorted(dear, key=lambda one: -dear[one]):
            print(f"{dear[address]:8.1f}  {address}")
    assert len(costs) > 100
    assert dear == {}

"""What the forum costs with a million posts, with a hundredth, and beside stock machina.

A member reads; everything is measured in turns, in empty signed-in views (see `sites.py`). Stock
machina has the same topics and posts in a database of its own, and its own views and templates.
"""

from collections.abc import Iterable, Iterator

import pytest

from tests.bench.sites import REQUESTS, SCALE, Asked, Site, in_empty_views, shown, sites_in

pytestmark = pytest.mark.bench

#: Twenty posts to a topic, and one topic that is long.
LARGE = {"topics": int(50_000 * SCALE), "long": int(10_000 * max(SCALE, 0.1))}
SMALL = {"topics": max(60, LARGE["topics"] // 100 - 100), "long": 2_000}
PAGES = ("index", "forum", "topic", "topic, last page", "unread")
#: Topics nobody had opened: told, not limited.
FIRST = "topic, first reader"

#: Stock machina takes a second for twenty.
FEW = 8
MOST, MOST_QUERIES = 5, 12
GROWTH, LAST_PAGE, FASTER = 1.3, 1.2, 5


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Site]]:
    filler = "tests.bench.forum_volume"
    with sites_in(tmp_path_factory.mktemp("bench")) as made:
        yield made.at_once(
            large=lambda: made.punte("forum_large", filler, LARGE),
            small=lambda: made.punte("forum_small", filler, SMALL),
            machina=lambda: made.machina(LARGE),
            empty=made.empty,
        )


@pytest.fixture(scope="module")
def costs(sites: dict[str, Site]) -> dict[str, dict[str, float]]:
    """site → page → cost"""
    names = ("small", "large", "machina")

    def asked(pages: Iterable[str], site_names: Iterable[str]) -> dict[str, Asked]:
        return {
            f"{site}:{page}": Asked(
                sites[site], sites[site].facts["paths"][page],
                requests=FEW if site == "machina" else REQUESTS,
            )
            for page in pages
            for site in site_names
        }  # fmt: skip

    found = in_empty_views(asked(PAGES, names), sites["empty"])
    # Last: each topic that is opened is one more that the unread list leaves out.
    found |= in_empty_views(asked([FIRST], ["large", "machina"]), sites["empty"])
    return {
        site: {key.partition(":")[2]: cost for key, cost in found.items() if key.startswith(site)}
        for site in names
    }


def test_costs_are_told(sites, costs, capsys):
    head = ("forum, in empty views", "small", "large", "growth", "machina", "faster", "queries")
    rows = [head]
    for page, cost in costs["large"].items():
        before, stock = costs["small"].get(page), costs["machina"][page]
        queries = sites["large"].facts["queries"].get(page)
        rows.append(
            (
                page,
                f"{before:.2f}" if before else "",
                f"{cost:.2f}",
                f"{cost / before:.2f}" if before else "",
                f"{stock:.1f}",
                f"{stock / cost:.1f}",
                "/".join(map(str, queries)) if queries else "",
            )
        )
    with capsys.disabled():
        print(f"\n{LARGE}, small: {SMALL}; queries of a page that is kept / made anew")
        print(shown(rows))


@pytest.mark.parametrize("page", PAGES)
def test_a_page_costs_little_whatever_the_volume(page, sites, costs):
    assert costs["large"][page] <= MOST
    assert costs["large"][page] <= GROWTH * costs["small"][page]
    for site in ("small", "large"):
        assert max(sites[site].facts["queries"][page]) <= MOST_QUERIES


def test_the_last_page_of_a_long_topic_costs_what_the_first_does(costs):
    assert costs["large"]["topic, last page"] <= LAST_PAGE * costs["large"]["topic"]


@pytest.mark.parametrize("page", PAGES)
def test_several_times_faster_than_stock_machina(page, costs):
    assert costs["machina"][page] >= FASTER * costs["large"][page]

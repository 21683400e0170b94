"""Every page says where it stands: one line from the home down to it, the page itself marked."""

import re
from typing import Any

import pytest

from tests.walk import plain_names

#: The two places where the way begins.
BEGINNINGS = {"/", "/panou/"}
TRAIL = re.compile(r'<nav class="crumbs".*?</nav>', re.DOTALL)


def pages_of(browser: Any) -> dict[str, str]:
    """Address → HTML of all pages without anything to fill in that this person may open."""
    found = {}
    for address in plain_names().values():
        answer = browser.get(address)
        is_page = answer.get("Content-Type", "").startswith("text/html")
        html = answer.content.decode() if is_page and answer.status_code == 200 else ""
        if "<html" in html:
            found[address] = html
    return found


@pytest.mark.parametrize("name", ["visitor", "member", "delegate"])
def test_every_page_says_where_it_stands(name, tree, browser_of):
    pages = pages_of(browser_of(name))
    assert len(pages) > (10 if name == "visitor" else 40)
    for address, html in pages.items():
        if address in BEGINNINGS:
            continue
        trails = TRAIL.findall(html)
        assert len(trails) == 1, address
        assert trails[0].count('aria-current="page"') == 1, address
        last = re.search(r'aria-current="page">(.*?)</', trails[0])
        assert last is not None, address
        assert last.group(1).strip(), address


def test_a_mistake_is_no_part_of_the_way(tree, browser_of):
    answer = browser_of("visitor").post("/autentificare/", {"username": "", "password": ""})
    (trail,) = TRAIL.findall(answer.content.decode())
    assert '<span aria-current="page">Intră în cont</span>' in trail

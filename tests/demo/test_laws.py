"""Laws of the demonstration: each leads to itself at an official publisher (HUB-05)."""

import re
from collections import Counter
from urllib.parse import parse_qs, urlsplit

import pytest

from cms.demo.content.library.laws import PORTAL, RESOURCES

OFFICIAL = {"legislatie.just.ro", "www.cdep.ro", "eur-lex.europa.eu"}


@pytest.mark.parametrize("law", RESOURCES, ids=lambda law: law.key)
def test_a_law_leads_to_an_official_publisher_and_says_what_is_in_it(law):
    parts = urlsplit(law.url)
    assert (parts.scheme, parts.hostname in OFFICIAL) == ("https", True)
    if parts.hostname == "www.cdep.ro":
        number, year = re.fullmatch(r"Legea nr\. (\d+)/(\d{4})", law.law).groups()
        assert parse_qs(parts.query) == {"nr": [number], "an": [year]}
    assert law.summary and law.body.count("<li>") >= 3
    assert str(law.year) in law.law
    assert "orientativ" in law.body
    assert PORTAL in law.body or parts.path not in ("", "/")


def test_two_laws_never_lead_to_the_same_place():
    addresses = Counter(law.url for law in RESOURCES)
    assert [url for url, count in addresses.items() if count > 1] == []

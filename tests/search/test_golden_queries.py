"""What people type finds what they mean; the same lines on SQLite and on PostgreSQL."""

from pathlib import Path

from django.contrib.auth.models import AnonymousUser

from cms.core.search_kinds import all_kinds
from cms.search.filters import Filters
from cms.search.queries import clean_query
from cms.search.selectors import find, show
from tests.search.corpus import add_pages

FILE = Path(__file__).with_name("golden_queries.txt")
NOTHING = "–"
FIRST = 3


def golden_lines() -> list[tuple[str, str]]:
    lines = (line for line in FILE.read_text("utf-8").splitlines() if line and line[0] != "#")
    return [tuple(line.split(" => ")) for line in lines]  # type: ignore[misc]


def titles(query: str) -> list[str]:
    """The first titles of each kind, as the page of all kinds shows them to a visitor."""
    nobody = AnonymousUser()
    found = find(text=clean_query(query), user=nobody, filters=Filters(language="ro"))
    best = [match for kind in all_kinds() for match in found.of_kind(kind.name)[:FIRST]]
    return [result.plain_title for result in show(found, best, user=nobody)]


def test_golden_queries(tree, commits_at_once):
    add_pages(tree.home)
    lines = golden_lines()
    assert len(lines) >= 60
    wrong = []
    for query, expected in lines:
        found = titles(query)
        if (found != []) if expected == NOTHING else (expected not in found):
            wrong.append(f"{query} => {expected}: {found}")
    assert not wrong, "\n".join(wrong)

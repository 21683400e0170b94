"""What the library costs with 20,000 resources, and with a tenth: list, facets, search, first view
after a publication (which empties all that pages share).

In this process, on the test's own database: the figures compare sizes, not machines.
"""

import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from cms.core.search_kinds import find_kind
from cms.library.enums import Language, ResourceType
from cms.library.measures import KIND_BITS
from cms.library.models import ResourceLibraryPage, ResourcePage, ResourceTheme
from cms.search.kept_matches import forget_matches
from cms.search.services import index
from tests.factories import add_resource, library

pytestmark = [pytest.mark.bench, pytest.mark.django_db]

SMALL, LARGE = 2_000, 20_000
ROUNDS = 7
MOST_QUERIES, MOST_GROWTH = 15, 1.4
LAST_DAY = date(2026, 10, 1)
WORDS = ("registru", "contract", "strategie", "buget", "donații", "tabără", "raport", "procedură")


def fill(parent: ResourceLibraryPage, first: int, last: int) -> None:
    """Resources straight into the tables, as editors would have left them."""
    kind = ContentType.objects.get_for_model(ResourcePage)
    themes = list(ResourceTheme.objects.filter(locale=parent.locale))
    types, languages, bits = ResourceType.values, Language.values, list(KIND_BITS.values())
    for start in range(first, last, 1000):
        made = [
            ResourcePage(
                path=Page._get_path(parent.path, parent.depth + 1, number + 500),
                depth=parent.depth + 1, title=f"{WORDS[number % 8].title()} numărul {number}",
                draft_title=f"Resursa {number}", slug=f"resursa-{number}",
                url_path=f"{parent.url_path}resursa-{number}/", content_type=kind,
                locale=parent.locale, live=True, summary=f"Despre {WORDS[number % 7]}.",
                resource_type=types[number % len(types)], theme=themes[number % len(themes)],
                year=2005 + number % 21, language=languages[0 if number % 9 else 1],
                kinds=bits[number % len(bits)], added_date=LAST_DAY - timedelta(days=number % 2000),
            )
            for number in range(start, min(start + 1000, last))
        ]  # fmt: skip
        bases = [
            Page(
                **{field.attname: getattr(one, field.attname) for field in Page._meta.local_fields}
            )
            for one in made
        ]
        Page.objects.bulk_create(bases)
        for one, base in zip(made, bases, strict=True):
            one.page_ptr_id = one.pk = base.pk
        _insert(made)
    Page.objects.filter(pk=parent.pk).update(numchild=last + 500)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # the database knows its rows, as it does at night


def _insert(rows: list[ResourcePage]) -> None:
    """Django's own bulk insert stops at inheritance."""
    fields = list(ResourcePage._meta.local_concrete_fields)
    names = ", ".join(connection.ops.quote_name(field.column) for field in fields)
    places = ", ".join(["%s"] * len(fields))
    statement = f"INSERT INTO {ResourcePage._meta.db_table} ({names}) VALUES ({places})"
    values = [
        [field.get_db_prep_save(getattr(row, field.attname), connection) for field in fields]
        for row in rows
    ]
    with connection.cursor() as cursor:
        cursor.executemany(statement, values)


def describe_new(after: int) -> int:
    """Put the resources with later keys into the index; the last key."""
    kind = find_kind("resources")
    keys = list(
        ResourcePage.objects.filter(pk__gt=after).order_by("pk").values_list("pk", flat=True)
    )
    for start in range(0, len(keys), index.BATCH):
        index.describe(kind=kind, keys=keys[start : start + index.BATCH])
    return keys[-1]


def asks(client: Client) -> dict[str, tuple[Callable[[], None], Callable[[], None]]]:
    """name → what comes before it, and what is measured."""
    address = library().get_url()
    measured = ResourcePage.objects.child_of(library()).get(slug="prima")

    def publish() -> None:
        measured.year = 2005 if measured.year == 2006 else 2006
        measured.save_revision().publish()

    def ask(query: str) -> None:
        assert client.get(f"{address}{query}").status_code == 200

    queries = {
        "list": "?pagina=3&limba=ro&tip=ghid",
        "facets": "?tema=juridic&tema=finantare&format=pdf&an=2024",
        "by title": "?ord=titlu&limba=ro&tip=lege",
        "search": "?q=registru",
        "search, facets": "?q=strategie&tema=juridic&ord=an",
    }
    nothing: Callable[[], None] = lambda: None  # noqa: E731
    found = {name: (nothing, partial(ask, query)) for name, query in queries.items()}
    return {
        "first view": (publish, partial(ask, "")),
        "first search": (forget_matches, partial(ask, queries["search"])),
        **found,
    }


def measure(client: Client) -> dict[str, tuple[float, int]]:
    """name → (median of milliseconds, queries)."""
    found = {}
    for name, (prepare, do) in asks(client).items():
        prepare(), do()
        prepare()
        with CaptureQueriesContext(connection) as captured:
            do()
        # The next request empties the log.
        queries = len(captured)
        times = []
        for _round in range(ROUNDS):
            prepare()
            start = time.perf_counter()
            do()
            times.append((time.perf_counter() - start) * 1000)
        found[name] = (statistics.median(times), queries)
    return found


def test_growth(tree, browser_of, commits_at_once, capsys):
    parent = library()
    add_resource("Prima", slug="prima")
    fill(parent, 0, SMALL)
    last = describe_new(0)
    client = browser_of("member")
    before = measure(client)
    fill(parent, SMALL, LARGE)
    describe_new(last)
    after = measure(client)
    with capsys.disabled():
        print(f"\n{'library':16}{SMALL:>9} ms{LARGE:>9} ms{'growth':>9}{'queries':>9}")
        for name, (spent, queries) in after.items():
            was = before[name][0]
            print(f"{name:16}{was:12.1f}{spent:12.1f}{spent / was:9.2f}{queries:9}")
    # The shell of every page is made anew with it.
    over = {name: queries for name, (_ms, queries) in after.items() if queries > MOST_QUERIES}
    over.pop("first view")
    assert over == {}
    grown = {name: after[name][0] / before[name][0] for name in after}
    assert {name: ratio for name, ratio in grown.items() if ratio > MOST_GROWTH} == {}

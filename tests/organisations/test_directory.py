"""The directory: filters, words, pages, always the same number of queries."""

import pytest

from site_modules.organisations.models import Organisation, ThemeOfOrganisation
from site_modules.organisations.services.shaping import prepare

ADDRESS = "/organizatii/"


def add(number: int, **fields) -> Organisation:
    values = {"kind": "association", "county": "CJ", "locality": "Cluj-Napoca"} | fields
    values.setdefault("name", f"Asociația Numărul {number}")
    themes = values.pop("themes", ["youth"])
    made = Organisation(slug=f"org-{number}", state="verified", **values)
    prepare(made, themes)
    made.save()
    ThemeOfOrganisation.objects.bulk_create(
        ThemeOfOrganisation(organisation=made, theme=theme) for theme in themes
    )
    return made


@pytest.fixture
def three(db) -> list[Organisation]:
    return [
        add(1, name="Asociația Șoimii Țării", county="BV", locality="Brașov"),
        add(2, name="Fundația Lumina", kind="foundation", themes=["health", "youth"]),
        add(3, name="Primăria Veche", kind="public_authority", themes=["community"], cui="4221306"),
    ]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", {1, 2, 3}),
        ("?judet=BV", {1}),
        ("?fel=foundation", {2}),
        ("?tema=youth", {1, 2}),
        ("?tema=health&tema=community", {2, 3}),
        ("?q=soimii+tarii", {1}),
        ("?q=ȘOIMII", {1}),
        ("?q=brasov", {1}),
        ("?q=4221306", {3}),
        ("?q=lumina&judet=BV", set()),
        ("?q=nimic", set()),
        ("?judet=ZZ&fel=x&tema=y", {1, 2, 3}),
        ("?q=%00%ED%A0%80", {1, 2, 3}),
        ("?pagina=²", {1, 2, 3}),
        ("?pagina=99999999999999999999999999", {1, 2, 3}),
    ],
)
def test_filters(three, client, query, found):
    answer = client.get(ADDRESS + query)
    assert answer.status_code == 200
    page = answer.content.decode()
    assert {number for number in (1, 2, 3) if f"/organizatii/org-{number}/" in page} == found


def test_the_same_queries_for_few_and_many(client, db):
    def count() -> int:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as queries:
            client.get(ADDRESS)
        return len(queries)

    add(1), add(2)
    client.get(ADDRESS)
    few = count()
    for number in range(3, 30):
        add(number)
    assert count() == few <= 8

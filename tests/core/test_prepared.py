"""Queries that are put into SQL once."""

import pytest

from cms.core.prepared import PreparedByKeys, PreparedQuery
from tests.factories import add_page

TITLES = PreparedByKeys("test-titles", lambda keys: _pages(pk__in=keys).values_list("pk", "title"))
BY_TITLE = PreparedQuery("test-title", lambda title: _pages(title=title), "a stand-in")


def _pages(**conditions):
    from wagtail.models import Page

    return Page.objects.filter(**conditions)


@pytest.mark.parametrize("count", [0, 1, 2, 3, 5, 8])
def test_rows_of_any_number_of_keys(count, tree):
    pages = [add_page(tree.home, f"Pagina {number}") for number in range(8)]
    wanted = {page.pk: page.title for page in pages[:count]}
    assert dict(TITLES.rows(list(wanted))) == wanted
    assert len(TITLES.rows(list(wanted))) == count


def test_a_key_that_is_gone_gives_no_row(tree):
    page = add_page(tree.home, "Aici")
    assert TITLES.rows([page.pk, 10**9]) == [(page.pk, "Aici")]


def test_the_value_of_now_counts(tree):
    page = add_page(tree.home, "Aici")
    assert BY_TITLE.first("Aici").pk == page.pk
    assert BY_TITLE.first("Dincolo") is None

"""The search page: finds, pages, escapes, costs little."""

import pytest
from django.test import Client

from tests.factories import add_page


@pytest.fixture
def many(tree, commits_at_once):
    for number in range(23):
        add_page(tree.home, f"Coacăze numărul {number}", summary="Despre coacăze.")
    return tree


def test_finds_by_word_in_title_and_says_how_many(tree):
    body = Client().get("/cauta/", {"q": "zmeurică"}).content.decode()
    assert tree.public.title in body
    assert "3 rezultate" in body


def test_pages_through_results(many):
    first = Client().get("/cauta/", {"q": "coacăze"}).content.decode()
    assert "23 de rezultate" in first
    assert "pagina=2" in first
    last = Client().get("/cauta/", {"q": "coacăze", "pagina": "3"}).content.decode()
    assert last.count('class="row-link"') == 3


def test_costs_the_same_for_few_and_many(many, django_assert_max_num_queries):
    client = Client()
    client.get("/cauta/", {"q": "coacăze"})
    with django_assert_max_num_queries(6):
        client.get("/cauta/", {"q": "coacăze"})


def test_query_is_escaped_and_cut(db):
    evil = '"><script>alert(1)</script>' + "x" * 500
    body = Client().get("/cauta/", {"q": evil}).content.decode()
    assert "<script>alert" not in body
    assert "x" * 200 not in body


def test_nothing_found_offers_a_way_on(db):
    body = Client().get("/cauta/", {"q": "xyzzyqwerty"}).content.decode()
    assert 'class="empty"' in body
    assert "xyzzyqwerty" in body


@pytest.mark.parametrize(
    "query", ["", " ", "*", '"', "a AND", "NOT", "(", "ș", "-", "%", "' OR 1=1"]
)
def test_odd_queries_answer(query, tree):
    assert Client().get("/cauta/", {"q": query}).status_code == 200


def test_only_get(db):
    assert Client().post("/cauta/", {"q": "x"}).status_code == 405

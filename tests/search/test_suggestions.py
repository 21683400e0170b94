"""Titles while somebody types."""

import pytest
from django.test import Client

from tests.factories import add_page


def suggested(client, text):
    return client.get("/cauta/sugestii/", {"q": text}).content.decode()


def test_the_last_word_may_be_begun(tree):
    for text in ("zme", "ZMEU", "despre zm", "noi despre zmeur", "zmeurica"):
        assert f'href="{tree.public.get_url()}"' in suggested(Client(), text), text
    assert suggested(Client(), "z").strip() == ""
    assert suggested(Client(), "zmex").strip() == ""


def test_only_what_the_person_may_see(tree, browser_of):
    for name, sees in (("visitor", False), ("member", True)):
        body = suggested(browser_of(name), "ghidul coord")
        assert (tree.closed.get_url() in body) is sees
    assert "Ciornă" not in suggested(browser_of("administrator"), "zme")


def test_costs_two_queries_of_its_own(tree, browser_of, django_assert_max_num_queries):
    for name, most in (("visitor", 2), ("member", 7)):
        client = browser_of(name)
        suggested(client, "zme")
        suggested(client, "zme")
        with django_assert_max_num_queries(most):
            suggested(client, "zme")


def test_titles_are_escaped(tree, commits_at_once):
    add_page(tree.home, "Salcie <script>alert(1)</script>")
    body = suggested(Client(), "salc")
    assert "<script>" not in body
    assert "<mark>Salcie</mark>" in body


def test_says_how_many_there_are(tree):
    assert '<p class="vh" role="status">3 sugestii' in suggested(Client(), "zme")


def test_asks_too_often(tree, monkeypatch):
    monkeypatch.setattr("cms.search.views.results.SUGGESTIONS_A_MINUTE", 3)
    statuses = [Client().get("/cauta/sugestii/", {"q": "zme"}).status_code for _ in range(4)]
    assert statuses == [200, 200, 200, 429]


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_only_get(method, db):
    assert getattr(Client(), method)("/cauta/sugestii/").status_code == 405


def test_every_search_field_knows_where_to_ask(tree):
    body = Client().get("/cauta/").content.decode()
    assert body.count('data-suggest="/cauta/sugestii/"') == 2

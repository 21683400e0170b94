"""The list of resources: lines, facets, counts, words, order, and its cost (HUB-05, MEM-02)."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.library import listing
from cms.library.models import DownloadCount
from tests.factories import add_resource, library


@pytest.fixture
def get(browser_of):
    """`get("member", tema="juridic")`: the list of the hub as a persona sees it."""

    def fetch(name="member", slug="resurse-utile", **query):
        return browser_of(name).get(library(slug).get_url(), query)

    return fetch


def titles(response):
    return [card.facts.title for card in response.context["cards"]]


def counts(response, facet):
    return {choice.value: choice.count for choice in response.context["facets"][facet]}


def test_a_line_downloads_by_its_title_and_leads_to_the_page(tree, get, file_with):
    page = add_resource(
        "Contract de voluntariat",
        resource_type="model",
        publisher="Asociația Podul Verde",
        summary="Pe scurt.",
        files=[file_with("afine", "docx")],
    )
    body = get().content.decode()
    line = body.split('<ul class="rows')[1]
    address = f"/resurse/{page.pk}/{page.files.first().pk}/model.docx"
    assert f'<a class="row-link" href="{address}">Contract de voluntariat' in line
    for words in ("DOCX", "Model de document", "Asociația Podul Verde", page.get_url(), "Detalii"):
        assert words in line
    assert ">1 resursă</h2>" in body


def test_facets_count_what_each_choice_leaves(tree, get, file_with):
    add_resource("Model", resource_type="model", theme="Juridic", files=[file_with("a", "docx")])
    add_resource("Registru", resource_type="registru", files=[file_with("b", "xlsx")], year=2024)
    add_resource("Ghid", resource_type="ghid", year=2025, files=[file_with("c", "pdf")])
    add_resource("Lege", resource_type="lege", official_url="https://legislatie.just.ro/")
    everything = get()
    assert counts(everything, "category") == {"sabloane": 2, "ghiduri": 1, "legislatie": 1}
    assert counts(everything, "kind") == {"pdf": 1, "word": 1, "excel": 1, "link": 1}
    assert counts(everything, "year") == {"2025": 1, "2024": 1}
    forms = get(categorie="sabloane")
    assert titles(forms) == ["Registru", "Model"]
    assert counts(forms, "theme") == {"juridic": 1, "voluntariat": 1}
    assert counts(forms, "category") == {"sabloane": 2, "ghiduri": 1, "legislatie": 1}
    both = get(categorie="sabloane", format=["excel", "pdf"])
    assert titles(both) == ["Registru"]
    assert len(both.context["chips"]) == 3


def test_a_resource_in_two_formats_is_found_by_both(tree, get, file_with):
    files = [file_with("a", "docx"), file_with("b", "pdf")]
    add_resource("Acord", files=files, older=[file_with("c", "xlsx")])
    assert titles(get(format="word")) == titles(get(format="pdf")) == ["Acord"]
    assert counts(get(), "kind") == {"word": 1, "pdf": 1}


def test_orders(tree, get):
    today = timezone.localdate()
    old = add_resource("Șablon", year=2025, added_date=today - timedelta(days=400))
    add_resource("Anexă", year=2020, added_date=today - timedelta(days=100))
    add_resource("Zid", year=None, added_date=today)
    assert titles(get()) == ["Zid", "Anexă", "Șablon"]
    assert titles(get(ord="titlu")) == ["Anexă", "Șablon", "Zid"]
    assert titles(get(ord="an")) == ["Șablon", "Anexă", "Zid"]
    assert titles(get(perioada="luna")) == ["Zid"]
    assert titles(get(perioada="semestru")) == ["Zid", "Anexă"]
    DownloadCount.objects.create(page=old, count=3)
    assert titles(get(ord="descarcate")) == ["Șablon", "Zid", "Anexă"]
    assert "3 descărcări" in get(ord="descarcate").content.decode()


def test_words_in_title_description_and_files(tree, get, file_with, commits_at_once):
    add_resource("Dulceață de afine")
    add_resource("Rețete", summary="Cu afine și mure.")
    add_resource("Camera", files=[file_with("Borcane cu afine")])
    everywhere = get(q="afine")
    assert set(titles(everywhere)) == {"Dulceață de afine", "Rețete", "Camera"}
    assert titles(everywhere)[0] == "Dulceață de afine"
    assert titles(get(q="afine", unde="titlu")) == ["Dulceață de afine"]
    assert set(titles(get(q="afine", unde="text"))) == {"Dulceață de afine", "Rețete"}
    assert titles(get(q="afine", unde="fisiere")) == ["Camera"]
    assert titles(get(q="dulceata", ord="titlu")) == ["Dulceață de afine"]
    nothing = get(q="nicăieri")
    assert titles(nothing) == []
    assert "Nicio resursă nu se potrivește" in nothing.content.decode()


def test_words_of_closed_files_are_found_by_nobody_without_the_right(
    tree, get, file_with, commits_at_once
):
    add_resource(
        "Închis", parent=library("evaluarea-nevoilor"), files=[file_with("Borcane cu afine")]
    )
    assert titles(get("member", "biblioteca", q="afine")) == []
    assert titles(get("delegate", "biblioteca", q="afine")) == ["Închis"]
    assert get("visitor").status_code == 302


def test_the_digital_library_gathers_what_each_reader_may_read(tree, get):
    add_resource("Din hub")
    add_resource("Din evaluare", parent=library("evaluarea-nevoilor"))
    assert titles(get("member", "biblioteca")) == ["Din hub"]
    assert set(titles(get("delegate", "biblioteca"))) == {"Din hub", "Din evaluare"}
    assert titles(get("delegate", "evaluarea-nevoilor")) == ["Din evaluare"]
    assert get("member", "evaluarea-nevoilor").status_code == 403


def test_filters_look_through_everything_that_holds_the_words(
    tree, get, commits_at_once, monkeypatch
):
    """However many there are; only the first ones are weighed against each other."""
    monkeypatch.setattr(listing, "MOST_WEIGHED", 2)
    add_resource("Compot", summary="Cu afine.", theme="Juridic", resource_type="lege")
    for number in range(4):
        add_resource(f"Dulceață {number}", summary="Cu afine.")
    add_resource("Afine cu zahăr", theme="Juridic")
    add_resource("Afine")
    everything = get(q="afine")
    assert everything.context["total"] == 7
    assert titles(everything) == [
        "Afine", "Afine cu zahăr", "Dulceață 3", "Dulceață 2", "Dulceață 1", "Dulceață 0", "Compot",
    ]  # fmt: skip
    assert counts(everything, "theme") == {"juridic": 2, "voluntariat": 5}
    assert titles(get(q="afine", tema="juridic")) == ["Afine cu zahăr", "Compot"]
    assert titles(get(q="afine", tip="lege")) == ["Compot"]
    assert counts(get(q="afine", tip="lege"), "theme") == {"juridic": 1}


ODD = [
    "pagina=²", "pagina=99999999999999999999", "pagina=-1", "pagina=abc", "pagina=" + "9" * 5000,
    "tema=%00", "tema=nu-exista&format=nimic", "q=%00", "q=%22%27*", "q=" + "a" * 5000,
    "an=9999", "an=²", "an=0", "tip=%00", "categorie=" + "x" * 3000, "unde=zzz&q=a",
    "ord=zzz", "ord=zzz&q=afine", "q=%E2%80%AE", "tema=voluntariat&tema=voluntariat", "limba=xx",
    "q=%ED%A0%80", "perioada=zzz", "q=" + "%EF%AC%83" * 255,
]  # fmt: skip


@pytest.mark.parametrize("query", ODD, ids=lambda query: query[:24])
def test_odd_input_is_answered(query, tree, browser_of):
    for number in range(3):
        add_resource(f"Resursă {number}")
    response = browser_of("member").get(f"{library().get_url()}?{query}")
    assert response.status_code == 200


def test_the_list_costs_few_queries(tree, browser_of, file_with, django_assert_max_num_queries):
    """The same for any number of resources; words cost one query more."""
    address = library().get_url()
    member = browser_of("member")
    for number in range(30):
        add_resource(f"Resursă {number}", files=[file_with("afine")], theme="Juridic")
    query = {"tema": "juridic", "format": "word", "perioada": "luna", "pagina": "2"}
    member.get(address, query)
    with django_assert_max_num_queries(8):
        assert member.get(address, query).status_code == 200
    member.get(address, {"ord": "descarcate"})
    with django_assert_max_num_queries(8):
        assert member.get(address, {"ord": "descarcate"}).status_code == 200
    member.get(address, {"q": "afine"})
    with django_assert_max_num_queries(10):
        assert member.get(address, {"q": "afine"}).status_code == 200


def test_the_first_sight_of_a_list_costs_at_most_fifteen_queries(
    tree, browser_of, file_with, django_assert_max_num_queries
):
    for number in range(14):
        add_resource(f"Resursă {number}", files=[file_with("afine")])
    browser = browser_of("member")
    browser.get(library("biblioteca").get_url())
    browser.get(library().get_url(), {"pagina": "2"})
    with django_assert_max_num_queries(15):
        browser.get(library().get_url(), {"categorie": "ghiduri", "pagina": "2"})

"""„Colecțiile mele”: private, named, bounded, and never a way around a right."""

import pytest

from cms.library.models import CollectionItem, ResourceCollection
from cms.library.services import collections as services
from tests.factories import add_resource, library


@pytest.fixture
def kept(person):
    """`kept("member", page)`: a collection „De citit” of a persona."""

    def make(name, *pages):
        for page in pages:
            found = services.keep_resource(
                owner=person(name), page=page, collection=None, name="De citit"
            )
        return found

    return make


def keep(client, page, **data):
    return client.post(f"/cont/colectii/pastreaza/{page.pk}/", data)


def test_keeping_from_the_page_of_a_resource(tree, browser_of):
    page = add_resource("Contract")
    member = browser_of("member")
    assert "Păstrează resursa" in member.get(page.get_url()).content.decode()
    assert keep(member, page, name="De citit").status_code == 302
    keep(member, page, name="De citit")
    assert CollectionItem.objects.count() == 1
    body = member.get(page.get_url()).content.decode()
    assert "De citit" in body
    assert "De citit" not in browser_of("other_member").get(page.get_url()).content.decode()
    assert "De citit" in member.get("/cont/colectii/").content.decode()


def test_a_form_is_kept_once(tree, browser_of):
    page = add_resource("Contract")
    member = browser_of("member")
    for name in ("Una", "Două"):
        keep(member, page, name=name, form_token="același")
    assert [one.name for one in ResourceCollection.objects.all()] == ["Una"]


@pytest.mark.parametrize(
    "name", ["", "   ", "\x00", "x" * 300], ids=["none", "blank", "nul", "long"]
)
def test_bad_names_are_told_beside_the_field(name, tree, browser_of):
    answer = keep(browser_of("member"), add_resource("Contract"), name=name)
    assert answer.status_code == 422
    assert not ResourceCollection.objects.exists()


def test_nobody_reaches_the_collection_of_another(tree, browser_of, kept):
    page = add_resource("Contract")
    found = kept("member", page)
    other = browser_of("other_member")
    address = f"/cont/colectii/{found.pk}/"
    assert other.get(address).status_code == 404
    assert other.post(address, {"name": "Al meu"}).status_code == 404
    assert other.post(f"{address}sterge/").status_code == 404
    assert other.post(f"{address}scoate/{page.pk}/").status_code == 404
    assert keep(other, page, collection=found.pk).status_code == 422
    assert browser_of("visitor").get("/cont/colectii/").status_code == 302


def test_one_keeps_only_what_one_may_read(tree, browser_of):
    page = add_resource("Evaluare", parent=library("evaluarea-nevoilor"))
    assert keep(browser_of("member"), page, name="De citit").status_code == 403
    draft = add_resource("Ciornă", live=False)
    assert keep(browser_of("member"), draft, name="De citit").status_code == 404


def test_what_is_closed_later_is_no_longer_shown(tree, browser_of, kept):
    page = add_resource("Contract")
    found = kept("member", page)
    page.unpublish()
    body = browser_of("member").get(f"/cont/colectii/{found.pk}/").content.decode()
    assert "Contract" not in body
    assert "0 resurse" in browser_of("member").get("/cont/colectii/").content.decode()


def test_renaming_taking_out_deleting(tree, browser_of, kept):
    page = add_resource("Contract")
    found = kept("member", page)
    member = browser_of("member")
    address = f"/cont/colectii/{found.pk}/"
    member.post(address, {"name": "Pentru luni"})
    assert ResourceCollection.objects.get().name == "Pentru luni"
    assert member.post(f"{address}scoate/{page.pk}/").status_code == 302
    assert not CollectionItem.objects.exists()
    assert member.post(f"{address}sterge/").status_code == 302
    assert not ResourceCollection.objects.exists()


def test_limits(tree, person, monkeypatch, browser_of):
    monkeypatch.setattr(services, "MOST_COLLECTIONS", 1)
    page = add_resource("Contract")
    member = browser_of("member")
    keep(member, page, name="Una")
    answer = keep(member, page, name="Două")
    assert answer.status_code == 422
    assert "Ai ajuns la limita" in answer.content.decode()


def test_the_list_of_collections_costs_few_queries(
    tree, browser_of, person, django_assert_max_num_queries
):
    pages = [add_resource(f"Resursă {number}") for number in range(3)]
    for number in range(8):
        for page in pages:
            services.keep_resource(
                owner=person("member"), page=page, collection=None, name=f"Lista {number}"
            )
    member = browser_of("member")
    member.get("/cont/colectii/")
    with django_assert_max_num_queries(10):
        member.get("/cont/colectii/")

"""The page of a resource and its files: what stands there, who may fetch what."""

from datetime import timedelta
from urllib.parse import quote

import pytest
from django.utils import timezone

from cms.library import services
from cms.library.models import DownloadCount, ResourcePage
from tests.factories import DocumentFactory, add_article, add_resource, library


def files_of(page):
    return [
        f"/resurse/{page.pk}/{row.pk}/{row.document.filename}" for row in page.files.order_by("pk")
    ]


def body_of(client, page):
    return client.get(page.get_url()).content.decode()


def test_what_stands_on_the_page(tree, browser_of, file_with, commits_at_once):
    other = add_resource("Fișa de protecție")
    page = add_resource(
        "Contract de voluntariat",
        resource_type="model",
        summary="Gata de completat.",
        publisher="Asociația Podul Verde",
        year=2026,
        law_reference="Legea nr. 78/2014, art. 11",
        keywords="contract, voluntar",
        official_url="https://legislatie.just.ro/",
        files=[file_with("Contractul", "pdf"), file_with("Contractul", "docx")],
        older=[file_with("Vechiul", "docx", "vechi")],
        related=[other],
    )
    body = body_of(browser_of("member"), page)
    for words in (
        "Șabloane și formulare", "Gata de completat.", "Asociația Podul Verde", "2026",
        "Legea nr. 78/2014, art. 11", "contract, voluntar", "CC BY 4.0", "Versiuni anterioare",
        "Deschide pagina oficială", "Fișa de protecție", "prima-pagina.webp", "1 pagină",
        "Asociația Podul Verde (2026). Contract de voluntariat [Model de document].",
        *files_of(page),
    ):  # fmt: skip
        assert words in body, words


def test_pages_that_link_here(tree, browser_of, commits_at_once):
    page = add_resource("Contract de voluntariat")
    text = f'<p><a linktype="page" id="{page.pk}">modelul</a></p>'
    add_article("Cum începi", body=[("text", text)])
    add_article("Ciornă despre model", body=[("text", text)], live=False)
    add_resource("Fișa", related=[page])
    body = body_of(browser_of("member"), page)
    linking = body.split('id="h-trimit"')[1].split("</section>")[0]
    assert "Cum începi" in linking
    assert "Fișa" in linking
    assert "Ciornă" not in linking


def test_a_resource_past_its_review_says_so(tree, browser_of):
    yesterday = timezone.localdate() - timedelta(days=1)
    page = add_resource("Ghid vechi", review_date=yesterday)
    assert "ar putea fi depășită" in body_of(browser_of("member"), page)


def test_the_first_publication_gives_the_day(tree):
    assert add_resource("Nou").added_date == timezone.localdate()
    day = timezone.localdate() - timedelta(days=9)
    assert add_resource("Vechi", added_date=day).added_date == day


@pytest.mark.parametrize("which", [0, 1], ids=["current", "older"])
def test_files_follow_the_page(which, tree, browser_of, file_with):
    page = add_resource(
        "Pentru membri", files=[file_with("a", "docx")], older=[file_with("b", "pdf", "vechi")]
    )
    address = files_of(page)[which]
    assert browser_of("member").get(address).status_code == 200
    assert browser_of("visitor").get(address).status_code == 302
    ResourcePage.objects.get(pk=page.pk).unpublish()
    for name in ("member", "visitor", "editor"):
        assert browser_of(name).get(address).status_code == 404, name


def test_a_file_is_sent_so_that_it_can_only_be_saved(tree, browser_of, file_with):
    page = add_resource("Deschis", is_public=True, files=[file_with("a", "docx")])
    response = browser_of("visitor").get(files_of(page)[0])
    assert response["Content-Disposition"].startswith("attachment")
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "public, max-age=300"
    assert browser_of("visitor").post(files_of(page)[0]).status_code == 405


def test_files_are_found_below_their_own_page_only(tree, browser_of, file_with):
    opened = add_resource("Deschis", is_public=True, files=[file_with("a", "docx")])
    closed = add_resource("Închis", files=[file_with("b", "docx", "secret")])
    row = closed.files.get()
    visitor = browser_of("visitor")
    assert visitor.get(f"/resurse/{opened.pk}/{row.pk}/secret.docx").status_code == 404
    assert visitor.get(files_of(opened)[0].replace("model", "altul")).status_code == 404


def test_a_page_opens_nothing_that_another_collection_closes(tree, browser_of):
    document = DocumentFactory(where="management")
    page = add_resource("Deschis", is_public=True, files=[document])
    address = files_of(page)[0]
    assert browser_of("member").get(address).status_code == 403
    assert browser_of("visitor").get(address).status_code == 302
    assert browser_of("delegate").get(address).status_code == 200
    assert quote(address) not in body_of(browser_of("member"), page)
    assert quote(address) in body_of(browser_of("delegate"), page)


def test_the_collection_of_the_library_is_closed_to_direct_addresses(tree, browser_of, file_with):
    document = file_with("a", "docx")
    add_resource("Deschis", is_public=True, files=[document])
    assert browser_of("member").get(document.url).status_code == 403
    assert browser_of("visitor").get(document.url).status_code == 302


def test_the_picture_of_the_first_page_follows_the_file(
    tree, browser_of, file_with, commits_at_once
):
    page = add_resource("Pentru membri", files=[file_with("a", "pdf")])
    address = f"/resurse/{page.pk}/{page.files.get().pk}/prima-pagina.webp"
    answer = browser_of("member").get(address)
    assert answer.status_code == 200
    assert answer["Content-Type"] == "image/webp"
    assert browser_of("visitor").get(address).status_code == 302
    wordy = add_resource("Fără poză", files=[file_with("a", "docx")])
    missing = f"/resurse/{wordy.pk}/{wordy.files.get().pk}/prima-pagina.webp"
    assert browser_of("member").get(missing).status_code == 404


def test_downloads_are_counted_in_batches(tree, browser_of, file_with):
    page = add_resource("Contract", files=[file_with("a", "docx")])
    member = browser_of("member")
    for _time in range(3):
        member.get(files_of(page)[0])
    member.head(files_of(page)[0])
    member.get(files_of(page)[0], headers={"Range": "bytes=0-1"})
    assert not DownloadCount.objects.exists()
    assert services.write_downloads() == 1
    assert services.write_downloads() == 0
    assert DownloadCount.objects.get().count == 3


def test_a_file_that_the_disk_lost_is_not_found(tree, browser_of, file_with):
    page = add_resource("Pierdut", files=[file_with("a", "docx")])
    document = page.files.get().document
    document.file.storage.delete(document.file.name)
    assert browser_of("member").get(files_of(page)[0]).status_code == 404
    assert browser_of("member").get(page.get_url()).status_code == 200


def test_the_page_costs_few_queries(tree, browser_of, file_with, django_assert_max_num_queries):
    page = add_resource("Contract", files=[file_with("a", "docx")] * 3)
    member = browser_of("member")
    member.get(page.get_url())
    with django_assert_max_num_queries(9):
        member.get(page.get_url())


def test_a_resource_can_be_discussed(tree, browser_of):
    assert 'id="comentarii"' in body_of(browser_of("member"), add_resource("Contract"))


def test_the_words_of_a_file_lead_to_the_resource(tree, browser_of, file_with, commits_at_once):
    page = add_resource("Contract", files=[file_with("Borcane cu afine")])
    found = browser_of("member").get("/cauta/", {"q": "borcane afine"}).content.decode()
    assert page.get_url() in found
    assert "<mark>" in found
    assert (
        page.get_url()
        not in browser_of("visitor").get("/cauta/", {"q": "borcane afine"}).content.decode()
    )


def test_lists_of_services_stand_where_the_manual_says(tree, browser_of):
    for slug, name, address in (
        ("resurse-utile", "member", "/hubocupare/resurse-utile/"),
        ("biblioteca", "member", "/membriosc/biblioteca/"),
        ("planuri-strategice", "delegate", "/managementosc/planuri-strategice/"),
    ):
        assert library(slug).get_url() == address
        home = address.split("/")[1]
        assert address in browser_of(name).get(f"/{home}/").content.decode()

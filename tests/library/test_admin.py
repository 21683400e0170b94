"""Editors and resources: what publishing asks for, what is told about files, translation."""

import pytest
from django.urls import reverse
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from cms.library.enums import ReadingState
from cms.library.models import FileReading, ResourcePage
from tests.factories import add_resource, add_theme, library, translate


def form_of(page=None, **fields):
    """The admin form of a resource as a browser sends it."""
    return nested_form_data(
        {
            "title": "Resursă din formular",
            "slug": page.slug if page else "resursa-din-formular",
            "summary": "",
            "body": streamfield([]),
            "resource_type": "model",
            "theme": add_theme().pk,
            "publisher": "",
            "year": "",
            "language": "ro",
            "licence": "cc-by",
            "law_reference": "",
            "keywords": "",
            "official_url": "",
            "added_date": "",
            "review_date": "",
            "comments_mode": "open",
            "listing_title": "",
            "seo_title": "",
            "search_description": "",
            "go_live_at": "",
            "expire_at": "",
            "files": inline_formset([]),
            "related": inline_formset([]),
            "comments": inline_formset([]),
            **fields,
        }
    )


def add_address():
    return reverse("wagtailadmin_pages:add", args=["library", "resourcepage", library().pk])


def file_row(document):
    row = {"document": document.pk, "title": "", "version": "1.0", "version_date": "", "note": ""}
    return inline_formset([row])


def test_an_editor_publishes_a_resource_with_a_file(tree, browser_of, file_with):
    editor = browser_of("editor")
    assert editor.get(add_address()).status_code == 200
    data = form_of(files=file_row(file_with("afine")))
    answer = editor.post(add_address(), {**data, "action-publish": "1"})
    assert answer.status_code == 302
    page = ResourcePage.objects.get(slug="resursa-din-formular")
    assert page.live
    assert page.added_date is not None
    assert page.files.count() == 1


def test_nothing_to_read_is_not_published_but_kept_as_a_draft(tree, browser_of):
    editor = browser_of("editor")
    answer = editor.post(add_address(), {**form_of(), "action-publish": "1"})
    assert "Adaugă un fișier, o adresă oficială" in answer.content.decode()
    assert editor.post(add_address(), form_of()).status_code == 302
    assert not ResourcePage.objects.get(slug="resursa-din-formular").live


@pytest.mark.parametrize("address", ["http://exemplu.ro/", "javascript:alert(1)", "abc"], ids=str)
def test_only_safe_addresses_are_official(address, tree, browser_of):
    answer = browser_of("editor").post(add_address(), form_of(official_url=address))
    assert answer.status_code == 200
    assert not ResourcePage.objects.filter(slug="resursa-din-formular").exists()


def test_the_editor_is_told_what_could_not_be_read(tree, browser_of, file_with):
    document = file_with("afine", "pdf")
    page = add_resource("Contract", files=[document])
    FileReading.objects.filter(document=document).update(state=ReadingState.ENCRYPTED)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    body = browser_of("editor").get(address).content.decode()
    assert "protejat cu parolă: textul lui nu poate fi căutat" in body


def test_members_do_not_write_here(tree, browser_of):
    for name in ("member", "moderator", "visitor"):
        assert browser_of(name).get(add_address()).status_code in (302, 403), name


def test_a_translation_keeps_the_files_and_stands_in_its_own_list(tree, browser_of, file_with):
    page = add_resource("Contract de voluntariat", files=[file_with("afine")])
    english = translate(page, "Volunteering contract")
    assert english.files.count() == 1
    listed = browser_of("member").get(Page.objects.get(pk=english.get_parent().pk).get_url())
    body = listed.content.decode()
    assert "Volunteering contract" in body
    assert "1 resource</h2>" in body
    assert "Contract de voluntariat" not in body

"""Finding a document by words inside it, downloading it, keeping it in a list of one's own."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths

pytestmark = pytest.mark.browser


def test_a_member_finds_downloads_and_keeps_a_document(visit):
    """HUB-05: by category and kind of document; a click on the title downloads. No JavaScript."""
    window = visit(javascript=False).sign_in("membru").open("/hubocupare/")
    page = window.page
    page.get_by_role("link", name="Resurse utile").first.click()
    page.get_by_role("checkbox", name=re.compile("Șabloane și formulare")).check()
    page.get_by_role("checkbox", name=re.compile("Excel")).check()
    page.get_by_role("button", name="Aplică filtrele").click()
    title = page.get_by_role(
        "link", name=re.compile("Registrul de evidență al voluntarilor .*XLSX")
    )
    with page.expect_download() as saved:
        title.click()
    assert saved.value.suggested_filename == "registrul-de-evidenta-al-voluntarilor.xlsx"
    row = page.locator("li.row").filter(has_text="Registrul de evidență")
    row.get_by_role("link", name=re.compile("Detalii")).click()
    expect(page.get_by_label("Text de copiat")).to_contain_text("Asociația Podul Verde")
    page.get_by_label(re.compile("Numele unei colecții noi")).fill("Pentru luni")
    page.get_by_role("button", name="Păstrează resursa").click()
    expect(page.get_by_role("link", name="Pentru luni")).to_be_visible()
    page.get_by_role("link", name="Pentru luni").click()
    page.get_by_role("link", name="Colecțiile mele").first.click()
    page.get_by_role("button", name=re.compile("Șterge")).click()
    expect(page.get_by_role("heading", name="Nu ai încă nicio colecție")).to_be_visible()


def test_words_in_the_library(visit):
    window = visit(width=390).sign_in("membru").open("/membriosc/biblioteca/")
    page = window.page
    page.get_by_role("searchbox", name="Caută în resurse").fill("voluntariat")
    page.get_by_role("button", name="Caută", exact=True).last.click()
    expect(page.get_by_role("heading", level=2, name=re.compile("voluntariat"))).to_be_visible()
    assert axe_problems_at_both_widths(page) == []
    assert window.complaints == []

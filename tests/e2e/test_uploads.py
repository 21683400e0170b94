"""From the form of a document to a word inside its file, found by somebody else (MEM-03)."""

import re
import time

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths
from tests.library.conftest import docx_bytes

pytestmark = pytest.mark.browser

TITLE = "Calendarul livezii comunitare"
#: A word that no other document of the demonstration holds.
INSIDE = "altoirea gutuilor în aprilie, cu ajutorul pomicultorilor din sat"
FOUND_SECONDS = 60


def send(author) -> None:
    page = author.open("/membriosc/").page
    page.get_by_role("link", name="Încarcă un document").first.click()
    page.get_by_role("button", name="Trimite pentru aprobare").click()
    expect(page.locator(".summary")).to_contain_text("Scrie titlul documentului")
    assert axe_problems_at_both_widths(page) == []
    page.fill("[name=title]", TITLE)
    page.fill("[name=description]", "Ce facem în livadă în fiecare lună, cu cine și cu ce unelte.")
    page.select_option("[name=resource_type]", "ghid")
    page.select_option("[name=theme]", "voluntariat")
    page.set_input_files(
        "[name=uploads]",
        {
            "name": "calendarul livezii.docx",
            "mimeType": "application/octet-stream",
            "buffer": docx_bytes(INSIDE, "Întrebări la 0722 000 111."),
        },
    )
    page.check("[name=confirms]")
    page.get_by_role("button", name="Trimite pentru aprobare").click()
    expect(page.get_by_text("Documentul tău a fost trimis")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []


def approve(moderator) -> None:
    """After the worker has read the file: the phone number in it is shown, masked."""
    page = moderator.open("/admin/moderare/").page
    page.locator("main tbody tr").filter(has_text=TITLE).get_by_role("link").first.click()
    deadline = time.monotonic() + FOUND_SECONDS
    finding = page.get_by_text(re.compile("de telefon: 1"))
    while not finding.count() and time.monotonic() < deadline:
        page.reload()
    expect(finding.first).to_be_visible()
    page.check("[name=outcome][value=approve]")
    page.get_by_role("button", name="Trimite decizia").click()
    expect(page.get_by_text("Decizia a fost aplicată")).to_be_visible()


def test_upload_approve_find(visit):
    author, moderator = visit().sign_in("membru"), visit().sign_in("moderator")
    send(author)
    reader = visit(width=390).sign_in("alt-membru").open("/membriosc/biblioteca/?q=pomicultorilor")
    page = reader.page
    expect(page.get_by_role("link", name=re.compile(TITLE))).to_have_count(0)
    approve(moderator)
    link = page.locator("li.row").filter(has_text=TITLE)
    deadline = time.monotonic() + FOUND_SECONDS
    while not link.count() and time.monotonic() < deadline:
        page.reload()
    link.get_by_role("link", name=re.compile("Detalii")).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    assert axe_problems_at_both_widths(page) == []
    with page.expect_download() as saved:
        page.get_by_role("link", name=re.compile("DOCX")).first.click()
    assert saved.value.suggested_filename.endswith(".docx")

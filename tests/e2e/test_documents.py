"""From a template to a document that a stranger checks by its code (HUB-06)."""

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths

pytestmark = pytest.mark.browser


def looks_well(page) -> None:
    assert axe_problems_at_both_widths(page) == []


@pytest.mark.parametrize("javascript", [True, False], ids=["with-script", "without-script"])
def test_fill_correct_look_make_check(visit, javascript):
    delegate = visit(javascript=javascript).sign_in("delegat")
    page = delegate.open("/documente/nou/").page
    if javascript:
        looks_well(page)
    page.get_by_role("link", name="Cerere", exact=True).click()
    if javascript:
        looks_well(page)
    page.get_by_role("button", name="Continuă la previzualizare").click()
    expect(page.locator("#erori")).to_be_visible()
    if javascript:
        looks_well(page)
    for field in page.locator("main form [required], main form [name^=raspuns-]").all():
        if field.evaluate("one => one.tagName") == "TEXTAREA" and not field.input_value():
            field.fill("Rugăm să ne puneți la dispoziție sala mare, sâmbătă, de la 10.")
        elif field.evaluate("one => one.tagName") == "SELECT" and not field.input_value():
            field.select_option(index=1)
        elif field.get_attribute("type") == "text" and not field.input_value():
            field.fill("Casa de cultură Sibiu")
    page.get_by_role("button", name="Continuă la previzualizare").click()
    expect(page.get_by_role("heading", name="Previzualizarea documentului")).to_be_visible()
    expect(page.get_by_text("sala mare").first).to_be_visible()
    if javascript:
        looks_well(page)
    page.get_by_role("button", name="Fă documentul").click()
    link = page.get_by_role("link", name="Descarcă PDF")
    for _look in range(40):
        if link.count():
            break
        page.wait_for_timeout(1000)
        if not javascript:
            page.reload()
    expect(link).to_be_visible()
    if javascript:
        looks_well(page)
    with page.expect_download() as download:
        link.click()
    assert download.value.suggested_filename.endswith(".pdf")
    code = page.locator("a[href*='/verifica/']").first.inner_text()
    stranger = visit(javascript=javascript).open("/verifica/").page
    stranger.fill("[name=cod]", "7K3QF-9M2X-4T8B")
    stranger.get_by_role("button", name="Verifică").click()
    expect(stranger.get_by_text("Nu există niciun document cu acest cod")).to_be_visible()
    if javascript:
        looks_well(stranger)
    stranger.fill("[name=cod]", code)
    stranger.get_by_role("button", name="Verifică").click()
    expect(stranger.get_by_text("este valabil")).to_be_visible()
    if javascript:
        looks_well(stranger)

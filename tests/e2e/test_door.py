"""At the door of an event: a phone scans a ticket (CAR-01); and a counsellor's own page."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths

pytestmark = pytest.mark.browser

EVENT = "/calendar/curatenie-pe-mal/"


def looks_well(page) -> None:
    assert axe_problems_at_both_widths(page) == []


def ticket_of(window) -> tuple[str, str]:
    """Name and code on the ticket of somebody with a seat."""
    page = window.open(EVENT).page
    page.get_by_role("link", name="Biletul meu").click()
    expect(page.get_by_role("img", name="Codul QR")).to_be_visible()
    looks_well(page)
    return page.locator("#h-cod").inner_text(), page.locator("main code").inner_text()


@pytest.mark.parametrize("javascript", [True, False])
def test_scan_confirm_scan_again(visit, javascript):
    """The camera of a phone opens the address; one press confirms, a second scan says so."""
    holder = visit(390).sign_in("ana-bucur" if javascript else "membru")
    name, code = ticket_of(holder)
    address = f"/bilete/{code}/"
    holder.open(address)
    expect(holder.page.locator("main code")).to_have_text(code)

    door = visit(390, javascript=javascript)
    door.open(address)
    assert "/autentificare/" in door.page.url, "a phone without a session signs in first"
    door.send_sign_in("delegat")
    page = door.page
    assert page.url.endswith(address), "and lands on the ticket"
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    if javascript:
        looks_well(page)
    page.get_by_role("button", name="Confirmă prezența").click()
    expect(page.get_by_text(f"{name} este aici.")).to_be_visible()
    if javascript:
        looks_well(page)
    door.open(address)
    expect(page.get_by_text(re.compile("Prezent din"))).to_be_visible()
    expect(page.get_by_role("button", name="Confirmă prezența")).to_have_count(0)
    assert door.complaints == []


def test_a_stranger_with_the_code_learns_nothing(visit):
    _name, code = ticket_of(visit().sign_in("ana-bucur"))
    stranger = visit().sign_in("alt-membru").open(f"/bilete/{code}/")
    assert stranger.response.status == 404
    assert "Ana" not in stranger.page.locator("main").inner_text()
    looks_well(stranger.page)


def test_page_of_a_counsellor_leads_to_free_hours(visit):
    """From the career centre to one counsellor, to their hours."""
    window = visit().sign_in("alt-membru")
    page = window.open("/cariera/").page
    page.get_by_role("link", name="Laura Ienciu").first.click()
    expect(page.get_by_role("heading", level=1, name="Laura Ienciu")).to_be_visible()
    looks_well(page)
    page.locator("main a[href*='consilier=']").first.click()
    expect(page.locator("[name=consilier]")).not_to_have_value("")
    expect(page.locator("[name=slot]").first).to_be_attached()
    assert visit().open("/cariera/consilieri/1/").page.url.count("/autentificare/") == 1

"""From the list of events to a seat that somebody else gave up (MEM-05)."""

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths

pytestmark = pytest.mark.browser

EVENT = "Exersăm interviul: cerc de trei oameni"


def looks_well(page) -> None:
    assert axe_problems_at_both_widths(page) == []


def leave(window, path, button) -> None:
    page = window.open(path).page
    page.get_by_role("button", name=button).click()
    expect(page.get_by_text("Mulțumim că ne-ai spus")).to_be_visible()


def test_list_register_wait_offer_accept_calendar(visit):
    mine = visit().sign_in("fatma-ismail")
    page = mine.open("/calendar/").page
    looks_well(page)
    page.get_by_role("link", name="Listă").click()
    looks_well(page)
    page.get_by_role("link", name=EVENT).click()
    path = page.url.split("/", 3)[3]
    expect(page.get_by_text("Toate locurile sunt ocupate")).to_be_visible()
    looks_well(page)
    page.get_by_role("link", name="Intră pe lista de așteptare").click()
    looks_well(page)
    page.get_by_label("La ce post exersați?").fill("educatoare")
    page.get_by_role("button", name="Pune-mă pe listă").click()
    expect(page.get_by_text("Ești pe lista de așteptare")).to_be_visible()

    leave(visit().sign_in("ana-bucur"), f"/{path}", "Nu pot veni")
    leave(visit().sign_in("petru-moraru"), f"/{path}", "Renunț la locul de pe listă")

    page = mine.open(f"/{path}").page
    page.get_by_role("button", name="Accept locul").click()
    expect(page.get_by_text("Locul este al tău")).to_be_visible()
    page.get_by_role("link", name="Biletul meu").click()
    looks_well(page)
    page = mine.open("/calendar/?ale-mele=1&vedere=lista").page
    expect(page.get_by_role("link", name=EVENT)).to_be_visible()
    page = mine.open("/calendar/abonare/").page
    looks_well(page)
    address = page.get_by_label("Calendarul meu").input_value()
    assert EVENT.replace(",", "\\,") in page.request.get(address).text()
    for where in ("/evenimente/ale-mele/", "/evenimente/propune/", "/adeverinte/", "/panou/"):
        mine.open(where)
        looks_well(page)

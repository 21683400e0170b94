"""From the career centre to an appointment, its mail, another hour and its end (CAR-02)."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths, link_of_latest_mail

pytestmark = pytest.mark.browser


def looks_well(page) -> None:
    assert axe_problems_at_both_widths(page) == []


def test_book_mail_move_cancel(visit):
    window = visit().sign_in("autor")
    page = window.open("/cariera/").page
    expect(page.get_by_role("heading", name="Consilierii noștri")).to_be_visible()
    looks_well(page)
    page.locator('main a.btn[href$="/cariera/cv/"]').click()
    looks_well(page)
    window.open("/cariera/interviuri/")
    looks_well(page)
    page.get_by_role("link", name="Fă o programare").click()
    page.select_option("[name=consilier]", label="Laura Ienciu")
    page.select_option("[name=platforma]", "teams")
    page.get_by_role("button", name="Arată orele libere").click()
    expect(page.locator("[name=slot]").first).to_be_attached()
    page.get_by_role("button", name="Trimite", exact=True).click()
    expect(page.get_by_role("alert")).to_contain_text("Alege o oră liberă")
    looks_well(page)
    page.locator("label.slot").last.click()
    page.fill("[name=description]", "Vreau să exersez răspunsurile.")
    page.get_by_role("button", name="Trimite", exact=True).click()
    expect(page.get_by_text("Programarea ta este confirmată.")).to_be_visible()
    looks_well(page)

    link = link_of_latest_mail(window, "Programare confirmată cu Laura Ienciu", r"/notificari/\d+")
    window.open(link)
    page.wait_for_url(re.compile(r"/cariera/programari/\d+/"))
    first = page.locator("h1").inner_text()
    page.get_by_role("link", name="Mută", exact=True).click()
    looks_well(page)
    page.locator("label.slot").first.click()
    page.get_by_role("button", name="Mută programarea").click()
    expect(page.get_by_text("Programarea a fost mutată.")).to_be_visible()
    assert page.locator("h1").inner_text() != first
    page.get_by_role("link", name="Anulează programarea").click()
    looks_well(page)
    page.fill("[name=reason]", "Am primit deja postul.")
    page.get_by_role("button", name="Anulează programarea").click()
    expect(page.get_by_text("Ai anulat programarea aceasta.")).to_be_visible()

    desk = visit().sign_in("consilier").open("/cariera/consilier/").page
    looks_well(desk)
    desk.locator("main .rows a").first.click()
    looks_well(desk)


@pytest.mark.parametrize(("width", "javascript"), [(1280, True), (390, False)])
def test_another_week_keeps_the_words(visit, width, javascript):
    """Typed text stays where the person looks at other weeks, kinds and lengths."""
    page = (
        visit(width, javascript=javascript).sign_in("alt-membru").open("/cariera/programare/").page
    )
    page.fill("[name=description]", "Caut primul loc de muncă.")
    week = page.locator("[name=saptamana]").input_value()
    page.get_by_role("button", name="Săptămâna următoare").click()
    expect(page.locator("[name=saptamana]")).not_to_have_value(week)
    page.select_option("[name=durata]", "60")
    page.get_by_role("button", name="Arată orele libere").click()
    page.get_by_role("button", name="propun alte ore").click()
    expect(page.locator("[name=duration]")).to_have_value("60")
    page.get_by_role("button", name="Înapoi la orele libere").click()
    expect(page.locator("[name=description]")).to_have_value("Caut primul loc de muncă.")
    if javascript:
        looks_well(page)

"""Looking for something as people type it."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems, axe_problems_at_both_widths

pytestmark = pytest.mark.browser


def test_a_wrong_letter_and_missing_marks_still_find(visit):
    window = visit(width=390, javascript=False).open("/cauta/")
    page = window.page
    for typed, told in (("voluntrai", "voluntari"), ("gradina comunitara", "")):
        page.fill("#q", typed)
        page.get_by_role("button", name="Caută", exact=True).last.click()
        if told:
            expect(page.get_by_text("Îți arătăm ce am găsit pentru")).to_contain_text(told)
        else:
            expect(page.get_by_text("Nicăieri nu apar toate")).to_have_count(0)
    expect(
        page.get_by_role("link", name=re.compile("^Grădina din spatele școlii")).first
    ).to_be_visible()


def test_suggestions_are_reached_with_the_keyboard(visit):
    window = visit().open("/cauta/")
    page = window.page
    page.locator("#q").press_sequentially("gradin")
    page.locator("main .suggestions a").first.wait_for()
    assert axe_problems(page) == []
    page.keyboard.press("ArrowDown")
    expect(page.locator("main .suggestions a").first).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.type("a")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2, name="Articole")).to_be_visible()
    assert window.complaints == []


def test_a_search_is_kept_and_taken_away(visit):
    window = visit().sign_in("membru").open("/cauta/?q=finantare")
    page = window.page
    page.get_by_text("Anunță-mă când apare ceva nou").click()
    page.get_by_role("button", name="Salvează căutarea").click()
    expect(page.get_by_role("status").first).to_contain_text("Căutarea a fost salvată.")
    assert axe_problems_at_both_widths(page) == []
    window.open("/cont/cautari/")
    expect(page.get_by_role("link", name="finantare")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("button", name=re.compile("Șterge")).click()
    expect(page.get_by_role("heading", name="Încă nu ai căutări salvate")).to_be_visible()

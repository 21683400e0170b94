"""Advice: from the question with a file to the answer with a file and the rating (HUB-08)."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths, link_when_told

pytestmark = pytest.mark.browser

FILES: Path = settings.PROJECT_DIR / "fixtures" / "demo"
MINE = FILES / "documents" / "registrul-voluntarilor-model.csv"
MADE = FILES / "requests" / "fisa-de-voluntariat-sortare.docx"
ADVICE = "/hubocupare/sfaturi/"
SUBJECT = "Fișa pentru ajutorul la cantină"


def ask(member) -> None:
    """Wrong input is told first, and what was typed stays."""
    page = member.open(ADVICE).page
    page.fill("[name=subject]", SUBJECT)
    page.get_by_role("button", name="Trimite întrebarea").click()
    expect(page.locator(".summary")).to_contain_text("Alege una dintre variante.")
    expect(page.locator("[name=subject]")).to_have_value(SUBJECT)
    page.select_option("[name=intrebare_theme]", label="Contracte și acte")
    page.fill("[name=text]", "Ce trecem în fișa voluntarului care ajută la cantină?")
    page.set_input_files("[name=uploads]", MINE)
    page.get_by_role("button", name="Trimite întrebarea").click()
    expect(page.get_by_text("Cererea ta a fost trimisă.")).to_be_visible()
    expect(page.get_by_role("link", name=re.compile(MINE.name))).to_be_visible()


def look_with_axe(window, address: str) -> None:
    """The member's pages in a window with JavaScript, which axe needs."""
    page = window.open(ADVICE).page
    page.get_by_role("button", name="Trimite întrebarea").click()
    expect(page.locator(".summary")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []
    for path in ("/cont/cereri/", address, f"{address}retrage/"):
        window.open(path)
        assert axe_problems_at_both_widths(page) == []


def take(counsellor, reference: str) -> None:
    """Of a request that nobody has taken, neither the subject nor the name shows."""
    page = counsellor.open("/admin/cereri/?fel=libere").page
    assert axe_problems_at_both_widths(page) == []
    expect(page.get_by_text(SUBJECT)).to_have_count(0)
    page.get_by_role("link", name=reference).click()
    expect(page.get_by_text("Contracte și acte")).to_be_visible()
    expect(page.get_by_text("cantină")).to_have_count(0)
    page.get_by_role("button", name="Mă ocup eu").click()
    expect(page.get_by_text("Ce trecem în fișa voluntarului").first).to_be_visible()


def answer(page, words: str, outcome: str, *, file: Path | None = None) -> None:
    page.fill("[name=text] >> nth=0", words)
    page.get_by_role("radio", name=re.compile(outcome)).check()
    if file is not None:
        page.set_input_files("[name=uploads]", file)
        page.get_by_role("checkbox", name=re.compile("documentul gata făcut")).check()
    page.get_by_role("button", name="Trimite răspunsul").click()
    expect(page.get_by_text("Răspunsul a fost trimis; membrul")).to_be_visible()


def test_advice_from_question_to_rating(visit):
    """The member's whole way works without JavaScript, on a phone."""
    member = visit(width=390, javascript=False).sign_in("ana-bucur")
    ask(member)
    page = member.page
    address = "/cont/cereri/" + page.url.split("/cont/cereri/")[1]
    reference = address.rstrip("/").rsplit("/", 1)[1]

    looked = visit().sign_in("ana-bucur")
    look_with_axe(looked, address)

    counsellor = visit().sign_in("consilier")
    take(counsellor, reference)
    desk = counsellor.page
    assert axe_problems_at_both_widths(desk) == []
    answer(desk, "La cantină se și gătește?", "O întrebare")

    link_when_told(member, f"Ai un răspuns la cererea {reference}").click()
    expect(page.get_by_text("La cantină se și gătește?")).to_be_visible()
    page.fill("[name=text]", "Nu, doar se împart porțiile.")
    page.get_by_role("button", name="Trimite mesajul").click()
    expect(page.get_by_text("Mesajul tău a fost trimis.")).to_be_visible()

    link_when_told(counsellor, f"E ceva nou în cererea {reference}").click()
    expect(desk.get_by_text("Nu, doar se împart porțiile.")).to_be_visible()
    answer(desk, "Iată fișa, adaptată.", "Răspunsul final", file=MADE)

    assert axe_problems_at_both_widths(looked.open(address).page) == []
    member.open(address)
    with page.expect_download() as download:
        page.locator("#h-d + ul a").click()
    assert Path(download.value.path()).read_bytes() == MADE.read_bytes()
    page.get_by_role("radio", name="5 – foarte mulțumit(ă)").check()
    page.get_by_role("button", name="Trimite evaluarea").click()
    expect(page.get_by_text("Evaluarea ta: 5")).to_be_visible()
    assert axe_problems_at_both_widths(looked.open(address).page) == []

    other = visit().sign_in("alt-membru").open(address)
    assert other.response.status == 404

"""From a visitor's report to the decision, its reasons, and the appeal against it."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths, link_of_latest_mail, link_when_told

pytestmark = pytest.mark.browser

VOLUNTEERS = "/dialogonline/articole/voluntari-in-cartier/"
WORDS = "Cumpărați tricouri de voluntar de la noi, cele mai ieftine."


def report_as_visitor(window) -> None:
    """A visitor of a public article: wrong input is told first, then the number of the report."""
    page = window.open(VOLUNTEERS).page
    comment = page.locator(".post").filter(has_text=WORDS).last
    comment.get_by_role("link", name=re.compile("Semnalează")).click()
    send = page.get_by_role("button", name="Trimite semnalarea")
    send.click()
    expect(page.locator(".summary")).to_contain_text("Alege ce este în neregulă.")
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("radio", name="Spam sau reclamă").check()
    page.fill("[name=explanation]", "Vinde tricouri sub un articol despre vecini.")
    page.fill("[name=name]", "Iustin Pop")
    page.fill("[name=email]", "iustin@exemplu.ro")
    page.get_by_role("checkbox", name=re.compile("bună-credință")).check()
    send.click()
    expect(page.get_by_text("Semnalarea a fost trimisă")).to_be_visible()
    assert axe_problems_at_both_widths(page) == []


def open_case(window):
    page = window.open("/admin/moderare/?fel=semnalate").page
    row = page.locator("main tbody tr").filter(has_text="Voluntari în cartier")
    row.get_by_role("link").first.click()
    expect(page.locator(".desk-text").first).to_contain_text(WORDS)
    return page


def test_report_decision_and_appeal(visit):
    """Visitor, author, two moderators at once, an administrator who looks at it again."""
    author = visit().sign_in("membru").open(VOLUNTEERS)
    author.page.fill("#id_text", WORDS)
    author.page.get_by_role("button", name="Publică comentariul").click()
    expect(author.page.get_by_text("Comentariul tău a apărut.")).to_be_visible()
    visitor = visit(width=390)
    report_as_visitor(visitor)

    moderator, second = visit().sign_in("moderator"), visit().sign_in("administrator")
    page, late = open_case(moderator), open_case(second)
    assert axe_problems_at_both_widths(page) == []
    page.get_by_role("radio", name="Elimină").check()
    page.get_by_role("button", name="Trimite decizia").click()
    expect(page.get_by_text("Numește regula sau legea încălcată.").first).to_be_visible()
    page.fill("[name=facts]", "Comentariul face reclamă unui magazin.")
    page.fill("[name=rule]", "Regulament, punctul 4")
    page.get_by_role("button", name="Trimite decizia").click()
    expect(page.get_by_text("Decizia a fost aplicată")).to_be_visible()
    moderator.open("/admin/moderare/")
    assert axe_problems_at_both_widths(page) == []
    late.get_by_role("radio", name="Lasă așa cum este").check()
    late.get_by_role("button", name="Trimite decizia").click()
    expect(late.get_by_text("Rodica Pănescu a decis înaintea ta")).to_be_visible()

    answer = link_of_latest_mail(visitor, "Ce am decis despre semnalarea ta", "/semnalare/")
    visitor.open(answer)
    expect(visitor.page.get_by_text("conținutul a fost eliminat")).to_be_visible()
    visitor.open(VOLUNTEERS)
    expect(visitor.page.get_by_text("Regulament, punctul 4.")).to_be_visible()
    expect(visitor.page.get_by_text(WORDS)).to_have_count(0)

    contest(author)
    answer_the_appeal(second)
    link_when_told(author, "a fost reanalizată").click()
    expect(author.page.get_by_text("Decizia a fost schimbată după contestația ta.")).to_be_visible()
    author.open(VOLUNTEERS)
    expect(author.page.get_by_text(WORDS)).to_be_visible()


def contest(author) -> None:
    page = author.page
    link_when_told(author, "Un moderator a decis despre ceva ce ai publicat").click()
    expect(page.get_by_text("Comentariul face reclamă unui magazin.")).to_be_visible()
    button = page.get_by_role("button", name="Contestă decizia")
    button.click()
    expect(page.locator(".summary")).to_contain_text("Scrie de ce este greșită decizia.")
    assert axe_problems_at_both_widths(page) == []
    page.fill("[name=text]", "Tricourile sunt ale echipei și se dau gratuit.")
    button.click()
    expect(page.get_by_text("Contestația a fost trimisă")).to_be_visible()


def answer_the_appeal(second) -> None:
    page = second.open("/admin/moderare/?fel=contestatii").page
    page.locator("main tbody tr a").first.click()
    page.get_by_role("radio", name="Autorul are dreptate: schimbă decizia").check()
    page.fill("[name=answer]", "Ai dreptate, textul rămâne.")
    page.get_by_role("button", name="Trimite răspunsul").click()
    expect(page.get_by_text("Răspunsul a fost trimis autorului.")).to_be_visible()


def test_desk_by_keyboard_alone(visit):
    """From the list to a case and its decision; the switch gives the single keys back."""
    page = visit().sign_in("moderator").open("/admin/moderare/?fel=asteapta").page
    titles = page.locator("[data-desk-rows] td.title a")
    press = page.keyboard.press
    press("j")
    expect(titles.first).to_be_focused()
    press("j")
    expect(titles.nth(1)).to_be_focused()
    press("k")
    press("x")
    expect(page.locator("[name=entry]").first).to_be_checked()
    press("x")
    expect(page.locator("[name=entry]").first).not_to_be_checked()
    page.locator("td.title").filter(has_text=re.compile("ANV-")).first.locator("a").focus()
    press("Enter")
    page.wait_for_url(re.compile("/admin/moderare/hub"))
    for key, outcome in (("a", "approve"), ("r", "reject"), ("c", "changes")):
        press(key)
        expect(page.locator(f"[name=outcome][value={outcome}]")).to_be_checked()
    press("m")
    expect(page.locator("[name=facts]")).to_be_focused()
    page.keyboard.type("raca")
    expect(page.locator("[name=facts]")).to_have_value("raca")
    page.locator("[data-desk-back]").focus()
    press("u")
    page.wait_for_url(re.compile("/admin/moderare/$"))
    page.locator("[data-desk-keys] summary").click()
    page.locator("[data-desk-switch]").uncheck()
    page.locator("h1").click()
    press("j")
    expect(titles.first).not_to_be_focused()

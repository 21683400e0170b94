"""From applying with a CV to the contact of the organisation; from an invitation to an application
(HUB-01, HUB-02)."""

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths, link_when_told
from tests.factories import office_bytes

pytestmark = pytest.mark.browser

MESSAGE = "Vin cu drag în fiecare sâmbătă și am răbdare cu oamenii."
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def looks_well(page) -> None:
    assert axe_problems_at_both_widths(page) == []


def ad_to_apply_to(window, *, javascript: bool = True) -> str:
    """The path of an open opportunity of the first organisation for which „delegat” acts."""
    page = window.open("/organizatii/asociatia-podul-verde/administrare/mesaje/").page
    page.get_by_role("link", name="Candidaturi", exact=True).first.click()
    if javascript:
        looks_well(page)
    page.locator("main .rows a").first.click()
    path = page.locator("main p.cluster a").first.get_attribute("href")
    assert path.startswith("/hubocupare/")
    return path


@pytest.mark.parametrize("javascript", [True, False], ids=["with-script", "without-script"])
def test_apply_note_accept_contact(visit, javascript):
    applicant_name = "fatma-ismail" if javascript else "tiberiu-kovacs"
    delegate = visit(javascript=javascript).sign_in("delegat")
    path = ad_to_apply_to(delegate, javascript=javascript)

    applicant = visit(javascript=javascript).sign_in(applicant_name)
    page = applicant.open(path).page
    page.get_by_role("link", name="Vreau să aplic").click()
    expect(page.get_by_text("Se trimite din profilul tău")).to_be_visible()
    page.get_by_role("button", name="Trimite candidatura").click()
    expect(page.get_by_role("alert")).to_contain_text("Scrie câteva rânduri")
    if javascript:
        looks_well(page)
    page.fill("[name=message]", MESSAGE)
    if page.locator("[name=age]").count():
        page.check("[name=age][value=implinita]")
    page.set_input_files(
        "[name=cv]", {"name": "CV.docx", "mimeType": DOCX, "buffer": office_bytes()}
    )
    page.get_by_role("button", name="Trimite candidatura").click()
    expect(page.get_by_text("Candidatura ta a fost trimisă")).to_be_visible()
    own = page.url

    link_when_told(delegate, "a aplicat la").click()
    desk = delegate.page
    expect(desk.get_by_text(MESSAGE)).to_be_visible()
    expect(desk.get_by_role("link", name="CV.docx")).to_be_visible()
    desk.fill("[name=text]", "De sunat luni.")
    desk.get_by_role("button", name="Păstrează nota").click()
    expect(desk.get_by_text("De sunat luni.")).to_be_visible()
    desk.fill("[name=answer]", "Bine ai venit! Ne vedem sâmbătă la 9:30.")
    if javascript:
        looks_well(desk)
    desk.get_by_role("button", name="Acceptă", exact=True).click()
    expect(desk.get_by_text(f"{applicant_name}@punte.example")).to_be_visible()

    page.goto(own)
    expect(page.get_by_text("Ne vedem sâmbătă la 9:30")).to_be_visible()
    expect(page.get_by_role("heading", name="Contact")).to_be_visible()
    if javascript:
        looks_well(page)


def test_invitation_becomes_an_application(visit):
    volunteer = visit().sign_in("radu-filip")
    page = volunteer.open("/hubocupare/candidaturi/").page
    looks_well(page)
    section = page.locator(
        "section", has=page.get_by_role("heading", name="Invitații care așteaptă")
    )
    section.get_by_role("link").first.click()
    looks_well(page)
    page.get_by_role("link", name="Accept și aplic").click()
    expect(page.get_by_role("heading", name="Invitația")).to_be_visible()
    page.fill("[name=message]", "Mulțumesc, vin!")
    if page.locator("[name=age]").count():
        page.check("[name=age][value=implinita]")
    page.get_by_role("button", name="Trimite candidatura").click()
    expect(page.get_by_text("Candidatura ta a fost trimisă")).to_be_visible()


@pytest.mark.parametrize("path", ["/hubocupare/voluntari/", "/hubocupare/potrivite/"])
def test_lists_look_well(visit, path):
    page = visit().sign_in("membru").open(path).page
    looks_well(page)

"""From entering an organisation to its first answer; the same without JavaScript."""

import itertools

import pytest
from playwright.sync_api import expect

from cms.core.registration_codes import control_digit
from tests.e2e.steps import axe_problems_at_both_widths, link_of_latest_mail, link_when_told

pytestmark = pytest.mark.browser

NUMBERS = itertools.count(1)


def new_cui() -> str:
    """A code that nobody has, with its control digit."""
    body = f"98000{next(NUMBERS):04d}"
    return body + control_digit(body)


def enter(window, name: str, cui: str) -> None:
    page = window.open("/organizatii/inscrie/").page
    page.fill("[name=name]", name)
    page.select_option("[name=kind]", "association")
    page.fill("[name=cui]", "123")
    page.check("[name=role][value=legal_representative]")
    page.select_option("[name=county]", "IS")
    page.fill("[name=locality]", "Iași")
    page.fill("[name=description]", "Citim cu voce tare în spitale.")
    page.get_by_role("button", name="Trimite la verificare").click()
    expect(page.get_by_role("alert")).to_contain_text("Cifra de control")
    expect(page.locator("[name=locality]")).to_have_value("Iași")
    page.fill("[name=cui]", cui)
    page.get_by_role("button", name="Trimite la verificare").click()
    expect(page.get_by_text("Așteaptă un administrator")).to_be_visible()


def verify(window, name: str) -> None:
    page = window.open("/admin/organizatii/").page
    page.get_by_role("link", name=name).click()
    page.get_by_role("button", name="Datele sunt corecte: verifică").click()
    expect(page.get_by_text(f"{name}: verificată")).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False], ids=["with-script", "without-script"])
def test_enter_verify_invite_accept_write_answer(visit, javascript):
    name = "Asociația Citim cu Voce" if javascript else "Asociația Citim în Liniște"
    founder = visit(javascript=javascript).sign_in("tiberiu-kovacs")
    enter(founder, name, new_cui())
    administrator = visit().sign_in("administrator")
    verify(administrator, name)

    link_when_told(founder, f"{name} este verificată").click()
    page = founder.page
    page.get_by_role("link", name="Oameni", exact=True).click()
    page.fill("[name=email]", "gabriel-lacatus@punte.example")
    page.select_option("main form [name=role]", "volunteer_coordinator")
    page.get_by_role("button", name="Trimite invitația").click()
    expect(page.get_by_text("Invitația a plecat")).to_be_visible()
    if javascript:
        assert axe_problems_at_both_widths(page) == []

    guest = visit(javascript=javascript)
    link = link_of_latest_mail(administrator, f"{name} te invită", "/organizatii/invitatie/")
    guest.open(link)
    guest.page.get_by_role("main").get_by_role("link", name="Intră în cont").click()
    guest.send_sign_in("gabriel-lacatus")
    guest.page.get_by_role("button", name="Acceptă invitația").click()
    expect(guest.page.get_by_text(f"Faci acum parte din {name}")).to_be_visible()

    member = visit(width=390, javascript=javascript).sign_in("ana-bucur")
    page = member.open("/organizatii/?q=citim").page
    page.get_by_role("link", name=name).click()
    page.get_by_role("link", name="Scrie-i").click()
    page.fill("[name=subject]", "Pot citi sâmbăta?")
    page.fill("[name=text]", "Am o carte cu povești scurte.")
    page.get_by_role("button", name="Trimite mesajul").click()
    expect(page.get_by_text("Mesajul a fost trimis")).to_be_visible()

    told = f"Ana Bucur a scris către {name}: Pot citi sâmbăta?"
    link_when_told(guest, told).click()
    guest.page.fill("[name=text]", "Vino! Salonul 4, la zece.")
    guest.page.get_by_role("button", name="Răspunde în numele organizației").click()
    expect(guest.page.get_by_text("Răspunsul a fost trimis")).to_be_visible()
    if javascript:
        assert axe_problems_at_both_widths(guest.page) == []
    link_when_told(member, f"{name} ți-a răspuns: Pot citi sâmbăta?").click()
    expect(member.page.get_by_text("Vino! Salonul 4, la zece.")).to_be_visible()
    assert founder.complaints == guest.complaints == member.complaints == []

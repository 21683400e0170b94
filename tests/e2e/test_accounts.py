"""From a request for an account to its first use, as people do it."""

import time

import pytest
from django_otp.oath import TOTP
from playwright.sync_api import expect

from tests.e2e.steps import link_of_latest_mail

pytestmark = pytest.mark.browser

NEW_PASSWORD = "Un pod peste 7 ape!"


def test_request_approval_password_and_profile(visit):
    """ACC-01: the applicant, the administrator, and the applicant again."""
    applicant = visit(width=390).open("/inregistrare/")
    page = applicant.page
    page.fill("[name=last_name]", "Lăzărescu")
    page.fill("[name=first_name]", "Ilinca")
    page.fill("[name=email]", "ilinca@exemplu.ro")
    page.fill("[name=phone]", "0712")
    page.select_option("[name=stakeholder_type]", "ngo_member")
    page.check("[name=agrees_to_rules]")
    page.check("[name=agrees_to_data]")
    page.get_by_role("button", name="Trimite cererea").click()
    expect(page.locator("#id_phone_error")).to_contain_text("0712 345 678")
    expect(page.locator("[name=last_name]")).to_have_value("Lăzărescu")
    page.fill("[name=phone]", "0712 345 678")
    page.get_by_role("button", name="Trimite cererea").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Cererea ta a fost trimisă")

    administrator = visit().sign_in("administrator")
    administrator.open("/admin/cereri-de-cont/")
    administrator.page.get_by_role("link", name="Lăzărescu Ilinca").click()
    administrator.page.get_by_role("button", name="Aprobă și trimite linkul").click()
    expect(administrator.page.get_by_text("Contul a fost deschis").first).to_be_visible()

    applicant.open(link_of_latest_mail(applicant, "Contul tău este gata", "/alege-parola/"))
    page.fill("[name=new_password1]", NEW_PASSWORD)
    page.fill("[name=new_password2]", NEW_PASSWORD)
    page.get_by_role("button", name="Salvează parola").click()
    page.fill("[name=username]", "ilinca@exemplu.ro")
    page.fill("[name=password]", NEW_PASSWORD)
    page.locator("main form.panel button[type=submit]").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Ilinca")
    applicant.open("/cont/profil/")
    page.fill("[name=nickname]", "Ili")
    page.fill("[name=skills]", "contabilitate, buget")
    page.get_by_role("button", name="Salvează profilul").click()
    expect(page.locator("[role=status]").first).to_be_visible()
    applicant.open("/membri/ilinca.lazarescu/")
    expect(page.get_by_text("contabilitate")).to_be_visible()
    assert applicant.complaints == []


def test_second_factor_from_set_up_to_sign_in_with_a_backup_code(visit):
    """ACC-07, without the camera: the secret is typed by hand."""
    window = visit().sign_in("cod").open("/cont/securitate/aplicatie/")
    page = window.page
    secret = page.locator(".secret").inner_text().replace(" ", "")
    page.fill("[name=code]", code_of(secret))
    page.fill("[name=password]", "Punte-2026!")
    page.get_by_role("button", name="Confirmă").click()
    codes = page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10
    expect(page.get_by_role("heading", level=1)).to_have_text("Coduri de rezervă")

    later = visit(javascript=False).sign_in("cod")
    expect(later.page.get_by_role("heading", level=1)).to_have_text("Al doilea pas")
    later.page.fill("[name=code]", "000000")
    later.page.get_by_role("button", name="Continuă").click()
    expect(later.page.locator("#id_code_error")).to_be_visible()
    later.page.fill("[name=code]", codes[0])
    later.page.get_by_role("button", name="Continuă").click()
    expect(later.page.get_by_role("heading", level=1)).to_contain_text("Tiberiu")


def code_of(secret: str) -> str:
    import base64

    padded = secret + "=" * (-len(secret) % 8)
    totp = TOTP(base64.b32decode(padded))
    totp.time = time.time()
    return f"{totp.token():06d}"

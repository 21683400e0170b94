"""A passkey, a lost device, a new address, leaving: as people do it."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import DEMO_PASSWORD
from tests.e2e.steps import axe_problems, link_of_latest_mail

pytestmark = pytest.mark.browser

OVERVIEW = "/cont/securitate/"
NEW_PASSWORD = "Un pod peste 7 ape!"


class Device:
    """A device of the browser that keeps passkeys (Chrome DevTools Protocol, WebAuthn)."""

    def __init__(self, window):
        self.session = window.page.context.new_cdp_session(window.page)
        self.session.send("WebAuthn.enable")
        options = {
            "protocol": "ctap2",
            "transport": "internal",
            "hasResidentKey": True,
            "hasUserVerification": True,
            "isUserVerified": True,
            "automaticPresenceSimulation": True,
        }
        added = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": options})
        self.key = added["authenticatorId"]

    def recognise(self, person: bool) -> None:
        """False: the fingerprint does not match, or the person closes the window."""
        command = {"authenticatorId": self.key, "isUserVerified": person}
        self.session.send("WebAuthn.setUserVerified", command)


def heading(page):
    return page.get_by_role("heading", level=1)


def add_passkey(window, name: str) -> list[str]:
    """From „Securitate” to the backup codes, which are returned."""
    page = window.open(OVERVIEW).page
    page.get_by_role("link", name="Adaugă o cheie de acces").click()
    page.fill("[name=name]", name)
    page.fill("[name=password]", DEMO_PASSWORD)
    page.get_by_role("button", name="Adaugă cheia de acces").click()
    expect(heading(page)).to_have_text("Coduri de rezervă")
    return page.locator(".codes code").all_inner_texts()


def sign_out(page) -> None:
    page.locator("[popovertarget=cont]").click()
    with page.expect_navigation():
        page.get_by_role("button", name="Ieși din cont").click()


def test_passkey_is_added_and_opens_the_account(visit):
    window = visit().sign_in("cheie")
    page, device = window.page, Device(window)
    window.open("/cont/securitate/chei/adauga/")
    page.fill("[name=password]", "altceva")
    page.get_by_role("button", name="Adaugă cheia de acces").click()
    expect(page.locator("#id_password_error")).to_be_visible()
    assert len(add_passkey(window, "Calculatorul meu")) == 10
    window.open(OVERVIEW)
    expect(page.get_by_text("nefolosită încă")).to_be_visible()
    assert axe_problems(page) == []
    sign_out(page)

    window.open("/autentificare/")
    device.recognise(False)
    page.get_by_role("button", name="Intră cu o cheie de acces").click()
    expect(page.get_by_text("Ai închis fereastra sau a trecut timpul")).to_be_visible()
    assert axe_problems(page) == []
    device.recognise(True)
    page.get_by_role("button", name="Intră cu o cheie de acces").click()
    expect(heading(page)).to_contain_text("Ana")
    window.open(OVERVIEW)
    expect(page.get_by_text("folosită ultima dată")).to_be_visible()

    sign_out(page)
    window.sign_in("cheie")
    expect(heading(page)).to_have_text("Al doilea pas")
    assert axe_problems(page) == []
    page.get_by_role("button", name="Folosește o cheie de acces").click()
    expect(heading(page)).to_contain_text("Ana")
    assert window.complaints == [] and window.foreign == []


def test_lost_device_backup_code_then_reset(visit):
    """Somebody without their phone: a code they kept, later an administrator's help."""
    window = visit().sign_in("telefon")
    Device(window)
    codes = add_passkey(window, "Telefonul meu")

    elsewhere = visit(width=390).sign_in("telefon")
    page = elsewhere.page
    page.get_by_text("Nu am telefonul la mine").click()
    assert axe_problems(page) == []
    page.fill("[name=code]", codes[3])
    page.get_by_role("button", name="Continuă").click()
    expect(heading(page)).to_contain_text("Radu")
    elsewhere.open(OVERVIEW)
    expect(page.get_by_text("9 din 10")).to_be_visible()

    administrator = visit().sign_in("administrator")
    admin = administrator.open("/admin/users/?q=telefon@punte.example").page
    person = admin.locator("main table tbody tr").first
    person.get_by_role("button", name="Mai multe").click()
    admin.get_by_role("link", name="Dosar și măsuri").first.click()
    reset = admin.get_by_role("button", name="Scoate verificarea în doi pași")
    reset.click()
    expect(reset).to_have_count(0)

    elsewhere.open(OVERVIEW)
    expect(heading(page)).to_have_text("Intră în cont")
    elsewhere.sign_in("telefon")
    expect(heading(page)).to_contain_text("Radu")


def test_new_address_is_confirmed_told_to_the_old_one_and_undone(visit):
    window, mails = visit().sign_in("adresa"), visit()
    page = window.open("/cont/adresa/").page
    page.fill("[name=email]", "petru.nou@punte.example")
    page.fill("[name=password]", DEMO_PASSWORD)
    assert axe_problems(page) == []
    page.get_by_role("button", name="Trimite linkul").click()
    expect(page.get_by_role("status").first).to_be_visible()

    window.open(link_of_latest_mail(mails, "Confirmă adresa nouă", "/adresa/confirmare/"))
    assert axe_problems(page) == []
    page.get_by_role("button", name="Confirmă adresa").click()
    expect(heading(page)).to_have_text("Date personale")
    window.open("/cont/adresa/")
    expect(page.get_by_text("petru.nou@punte.example")).to_be_visible()

    old = link_of_latest_mail(mails, "Adresa contului tău se schimbă", "/adresa/anulare/")
    owner = visit(width=390).open(old).page
    assert axe_problems(owner) == []
    owner.get_by_role("button", name="Nu am fost eu").click()
    expect(heading(owner)).to_have_text("Alege-ți parola")
    owner.fill("[name=new_password1]", NEW_PASSWORD)
    owner.fill("[name=new_password2]", NEW_PASSWORD)
    owner.get_by_role("button", name="Salvează parola").click()
    owner.fill("[name=username]", "adresa@punte.example")
    owner.fill("[name=password]", NEW_PASSWORD)
    owner.locator("main form.panel button[type=submit]").click()
    expect(heading(owner)).to_contain_text("Petru")
    window.open("/cont/adresa/")
    expect(heading(page)).to_have_text("Intră în cont")


def test_leaving_closes_the_account_and_says_goodbye(visit):
    window = visit(width=390).sign_in("pleaca").open("/cont/datele-mele/")
    page = window.page
    page.get_by_role("link", name="Șterge contul").click()
    page.fill("[name=password]", DEMO_PASSWORD)
    page.fill("[name=word]", "nu")
    page.get_by_role("button", name="Șterge contul definitiv").click()
    expect(page.locator("#id_word_error")).to_be_visible()
    assert axe_problems(page) == []
    page.fill("[name=password]", DEMO_PASSWORD)
    page.fill("[name=word]", "ȘTERGE")
    page.get_by_role("button", name="Șterge contul definitiv").click()
    expect(heading(page)).to_have_text("Contul tău a fost șters")
    assert axe_problems(page) == []
    window.open("/autentificare/").send_sign_in("pleaca")
    expect(page.locator(".summary")).to_contain_text("Nu te-am putut autentifica")

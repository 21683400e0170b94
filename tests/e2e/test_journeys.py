"""People walk through the site as they would."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser


def test_member_comes_to_a_closed_page_by_sign_in_with_the_keyboard(visit):
    """NAV-07: a direct link leads to sign-in and from there to the page."""
    window = visit().open("/cariera/interviuri/pregatirea-pentru-interviu/")
    page = window.page
    expect(page.get_by_role("heading", level=1)).to_have_text("Intră în cont")
    page.locator("[name=username]").focus()
    page.keyboard.type("membru@punte.example")
    page.keyboard.press("Tab")
    page.keyboard.type("Punte-2026!")
    page.keyboard.press("Enter")
    page.wait_for_url("**/cariera/interviuri/pregatirea-pentru-interviu/")
    expect(page.get_by_role("heading", level=1)).to_contain_text("interviu")
    page.locator("[popovertarget=cont]").focus()
    page.keyboard.press("Enter")
    with page.expect_navigation():
        page.get_by_role("button", name="Ieși din cont").click()
    window.open("/cariera/interviuri/pregatirea-pentru-interviu/")
    assert "/autentificare/" in page.url


def test_wrong_password_is_told_kindly_and_keeps_the_name(visit):
    page = visit().open("/autentificare/").page
    page.fill("[name=username]", "membru")
    page.fill("[name=password]", "altceva")
    page.click("main form button[type=submit]")
    expect(page.locator(".summary")).to_be_focused()
    expect(page.locator("[name=username]")).to_have_value("membru")
    expect(page.locator("[name=password]")).to_have_value("")


def test_editor_changes_a_page_in_romanian_and_sees_it_change(visit):
    """The admin speaks Romanian, publishing shows at once on the site."""
    window = visit().sign_in("editor").open("/despre-proiect/")
    page = window.page
    page.locator("wagtail-userbar").get_by_role("button").first.click()
    page.get_by_role("menuitem", name="Editează această pagină").click()
    page.wait_for_url("**/edit/")
    expect(page.locator("html")).to_have_attribute("lang", "ro")
    page.fill("[name=summary]", "Un rezumat nou, scris de editor.")
    page.get_by_role("button", name="Mai multe acțiuni").last.click()
    with page.expect_navigation():
        page.get_by_role("button", name="Publică").click()
    visitor = visit().open("/despre-proiect/").page
    expect(visitor.locator(".lead")).to_have_text("Un rezumat nou, scris de editor.")


@pytest.mark.parametrize("javascript", [True, False], ids=["script", "no script"])
def test_contact_form_explains_keeps_and_sends(visit, javascript):
    """Wrong input is told next to the field, nothing typed is lost, the mail can be followed."""
    window = visit(width=390, javascript=javascript).open("/contact/")
    page = window.page
    message = f"Aș vrea un cont pentru asociația noastră ({javascript})."
    page.fill("[name=name]", "Ștefania Țîrlea")
    page.fill("[name=email]", "greșit")
    page.fill("[name=message]", message)
    page.click("main form.form button[type=submit]")
    page.wait_for_selector("#id_email_error")
    assert page.get_attribute("[name=email]", "aria-invalid") == "true"
    assert page.input_value("[name=message]") == message
    page.fill("[name=email]", "stefania@exemplu.ro")
    page.click("main form.form button[type=submit]")
    page.wait_for_selector("#confirmare")
    window.open("/posta-de-proba/")
    assert page.get_by_text("Ștefania Țîrlea").count() >= 1


def test_a_long_address_fits_on_a_narrow_phone(visit):
    """What people type in one word breaks into lines instead of widening the page."""
    window = visit(width=320).open("/contact/")
    page = window.page
    page.fill("[name=name]", "Ana")
    page.fill("[name=email]", f"{'anamaria' * 7}@asociatiapentrudialog.example")
    page.select_option("[name=topic]", index=1)
    page.fill("[name=message]", "Un mesaj cu o adresă lungă.")
    page.click("main form button[type=submit]")
    page.wait_for_url("**trimis=1**")
    window.open("/posta-de-proba/")
    expect(page.locator(".meta").filter(has_text="anamariaana").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_language_switch_keeps_the_page_and_falls_back_honestly(visit):
    window = visit().open("/dialogonline/")
    page = window.page
    page.locator(".language-line").get_by_text("English").click()
    page.wait_for_url("**/en/dialogonline/")
    expect(page.locator("html")).to_have_attribute("lang", "en")
    window.open("/en/ghiduri/")
    assert page.url.endswith("/ghiduri/?netradus=en")
    notice = page.locator("main .notice").first
    expect(notice).to_have_attribute("lang", "en")
    expect(notice).to_contain_text("has not been translated yet")


def test_everything_is_reachable_by_tab_and_focus_is_seen(visit):
    """Tab goes through the home in reading order and each stop has a visible outline."""
    page = visit().open("/").page
    seen = []
    for _step in range(14):
        page.keyboard.press("Tab")
        seen.append(
            page.evaluate(
                "(() => { const e = document.activeElement; const s = getComputedStyle(e);"
                " const a = getComputedStyle(e, '::after');"
                " return [e.textContent.trim().slice(0, 30) || e.name,"
                " s.outlineStyle !== 'none' || a.outlineStyle !== 'none']; })()"
            )
        )
    assert seen[0][0] == "Sari la conținut"
    assert all(outlined for _text, outlined in seen), seen

"""From a contributor's draft to the published article; sound asks for its text."""

import re

import pytest
from django.conf import settings
from playwright.sync_api import expect

from tests.e2e.steps import link_when_told

pytestmark = pytest.mark.browser

LIST = "/dialogonline/articole/"
SOUND = settings.PROJECT_DIR / "fixtures" / "demo" / "recordings" / "punte-de-vorba-1.mp3"


def new_article(window, title: str):
    page = window.open(LIST).page
    page.get_by_role("link", name="Scrie un articol").click()
    page.fill("[name=title]", title)
    page.fill("[name=summary]", "Un articol scris în browser.")
    return page


def choose_action(page, name: str) -> None:
    page.get_by_role("button", name="Mai multe acțiuni").last.click()
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def test_a_contributor_writes_and_an_editor_approves(visit):
    """Who contributes sends, and finds no button to publish; the editor finds it and decides."""
    title = "Cum ne-am strâns la masă"
    contributor = visit().sign_in("contributor")
    page = new_article(contributor, title)
    expect(page.get_by_role("button", name="Publică", exact=True)).to_have_count(0)
    choose_action(page, "Trimite la Aprobare editorială")
    expect(page.get_by_text("trimisă pentru moderare").first).to_be_visible()
    reader = visit(width=390).sign_in("membru").open(LIST).page
    expect(reader.get_by_role("link", name=title)).to_have_count(0)

    editor = visit().sign_in("editor").open("/admin/").page
    editor.get_by_role("link", name=title).first.click()
    choose_action(editor, "Aprobă")
    reader.reload()
    reader.get_by_role("link", name=title).click()
    expect(reader.get_by_role("link", name="Andrei Crăciun")).to_be_visible()
    approved = f'Pagina "{title}" a fost aprobată'
    expect(link_when_told(contributor, approved, "/posta-de-proba/")).to_be_visible()


def test_sound_without_its_text_is_refused_and_says_why(visit):
    window = visit().sign_in("editor")
    page = new_article(window, "Un articol de ascultat")
    page.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="Audio").click()
    page.get_by_role("button", name="Alege audio").click()
    dialog = page.locator(".modal-dialog")
    upload_tab = dialog.get_by_role("tab", name=re.compile("Încarcă audio"))
    for transcript in ("", "Bună ziua, acesta este sunetul."):
        upload_tab.click()
        panel = dialog.locator("#tab-upload-audio")
        panel.locator("[name$=upload-title]").fill("Un sunet scurt")
        panel.locator("[name$=upload-file]").set_input_files(SOUND)
        panel.locator("[name$=upload-transcript]").fill(transcript)
        panel.get_by_role("button", name="Încarcă").click()
        if not transcript:
            expect(upload_tab).to_contain_text("1 eroare")
            upload_tab.click()
            expect(panel.get_by_text("Adaugă subtitrări sau o transcriere")).to_be_visible()
    expect(dialog).to_have_count(0)
    choose_action(page, "Publică")
    expect(page.get_by_text("Un articol de ascultat").first).to_be_visible()
    member = visit(width=390).sign_in("membru").open(f"{LIST}un-articol-de-ascultat/").page
    member.get_by_text("Transcriere").click()
    expect(member.get_by_text("Bună ziua, acesta este sunetul.")).to_be_visible()

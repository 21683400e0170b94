"""Articles as members read and discuss them, with and without script."""

import re

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import (
    axe_problems,
    axe_problems_at_both_widths,
    link_of_latest_mail,
    link_when_told,
)

pytestmark = pytest.mark.browser

LIST = "/dialogonline/articole/"
ANNUAL_REPORT = f"{LIST}raportul-anual/"
PASSWORDS = f"{LIST}parole-telefoane-si-oameni/"
GARDEN = f"{LIST}gradina-din-spatele-scolii/"


def post(page, words):
    """The innermost comment that says so."""
    return page.locator(".post").filter(has_text=words).last


def write(page, words: str) -> None:
    page.fill("#id_text", words)
    with page.expect_navigation():
        page.get_by_role("button", name="Publică comentariul").click()
    expect(page.get_by_role("status").first).to_have_text("Comentariul tău a apărut.")


def test_a_question_is_answered_on_a_phone_and_its_author_hears_of_it(visit):
    """A mention, a look before sending, an answer in place, a word of thanks, bell and mail."""
    window = visit().sign_in("membru").open(ANNUAL_REPORT)
    page = window.page
    page.fill("#id_text", "**Cine** are un raport de arătat? @alt-membru, tu aveai unul.")
    page.get_by_role("button", name="Previzualizează").click()
    preview = page.locator("[data-preview]")
    expect(preview.locator("strong")).to_have_text("Cine")
    expect(preview.get_by_role("link", name="@Vasile Toma")).to_be_visible()
    assert axe_problems(page) == []
    write(page, page.input_value("#id_text"))
    expect(post(page, "un raport de arătat")).to_be_in_viewport()
    assert axe_problems(page) == []

    phone = visit(width=390).sign_in("alt-membru")
    other = phone.page
    link_when_told(phone, "Ioana Munteanu te-a menționat").click()
    question = post(other, "un raport de arătat")
    question.get_by_role("link", name=re.compile("Răspunde")).click()
    expect(other.locator("#id_text")).to_be_focused()
    expect(other.get_by_text("Răspunzi la comentariul scris de Ioana Munteanu")).to_be_visible()
    assert axe_problems(other) == []
    thanks = question.get_by_role("button", name=re.compile("Mulțumesc"))
    thanks.click()
    expect(thanks).to_have_attribute("aria-pressed", "true")
    expect(thanks).to_contain_text("(1)")
    write(other, "Uite-l, are opt pagini.")
    assert axe_problems(other) == []

    answered = "Vasile Toma a răspuns la comentariul tău"
    link_when_told(window, answered).click()
    expect(post(page, "are opt pagini")).to_be_in_viewport()
    window.open(link_of_latest_mail(window, answered, "/notificari/"))
    expect(post(page, "are opt pagini")).to_be_visible()
    assert window.complaints == phone.complaints == []


def test_a_comment_without_script_is_refused_looked_at_changed_and_deleted(visit):
    """Nothing typed is lost; readers of the change see what it said; deleting asks first."""
    window = visit(width=390, javascript=False).sign_in("membru").open(PASSWORDS)
    page = window.page
    publish = page.get_by_role("button", name="Publică comentariul")
    publish.click()
    expect(page.locator(".summary")).to_contain_text("Scrie comentariul.")
    page.fill("#id_text", "a" * 2001)
    publish.click()
    expect(page.locator("#id_text_error")).to_contain_text("2.000 de caractere")
    expect(page.locator("#id_text")).to_have_value("a" * 2001)
    page.fill("#id_text", "La noi parola stă pe <b>monitor</b>.")
    page.get_by_role("button", name="Previzualizează").click()
    expect(page.get_by_text("Așa va arăta:")).to_be_visible()
    expect(page.locator(".post-body")).to_have_text("La noi parola stă pe <b>monitor</b>.")
    publish.click()
    mine = post(page, "parola stă pe")
    mine.get_by_role("link", name="Modifică").click()
    page.fill("#id_text", "La noi parola stătea pe monitor.")
    page.get_by_role("button", name="Salvează modificarea").click()
    mine = post(page, "parola stătea pe monitor")
    expect(mine).to_be_visible()
    mine.get_by_role("link", name="Șterge").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Șterge-ți comentariul")
    page.get_by_role("button", name="Șterge comentariul").click()
    expect(page.get_by_text("Comentariul tău a fost șters.")).to_be_visible()
    expect(page.get_by_text("parola stătea pe monitor")).to_have_count(0)


def test_a_closed_discussion_keeps_what_somebody_was_writing(visit):
    """Two windows: a member writes while a moderator closes, with a reason that readers see."""
    window = visit().sign_in("alt-membru").open(f"{LIST}cotizatiile-fara-cearta/")
    page = window.page
    page.fill("#id_text", "Voiam să mai spun ceva despre chitanțe.")

    moderator = visit().sign_in("moderator").open(f"{LIST}cotizatiile-fara-cearta/")
    desk = moderator.page
    desk.get_by_role("link", name="Închide discuția").click()
    desk.get_by_role("button", name="Închide discuția").click()
    expect(desk.locator(".summary")).to_contain_text("Scrie motivul; cititorii îl văd.")
    assert axe_problems_at_both_widths(desk) == []
    desk.fill("[name=reason]", "Întrebările au primit răspuns.")
    desk.get_by_role("button", name="Închide discuția").click()
    expect(desk.get_by_text("Întrebările au primit răspuns.")).to_be_visible()

    page.get_by_role("button", name="Publică comentariul").click()
    expect(page.locator(".summary")).to_contain_text("Discuția este închisă")
    expect(page.locator("#id_text")).to_have_value("Voiam să mai spun ceva despre chitanțe.")
    assert axe_problems_at_both_widths(page) == []
    desk.get_by_role("button", name="Redeschide discuția").click()
    expect(desk.get_by_role("link", name="Închide discuția")).to_be_visible()


def test_reading_by_theme_following_it_and_printing(visit):
    """A phone's filters, the followed theme on its settings page, the page for paper."""
    window = visit(width=390).sign_in("membru").open(LIST)
    page = window.page
    page.get_by_role("button", name="Filtre").click()
    page.get_by_role("checkbox", name=re.compile("^Comunitate")).check()
    page.get_by_role("checkbox", name=re.compile("^Video")).check()
    assert axe_problems(page) == []
    page.get_by_role("button", name="Aplică filtrele").click()
    expect(page.get_by_role("heading", level=2, name="1 articol")).to_be_visible()
    page.get_by_role("link", name=re.compile("Video.*scoate filtrul")).click()
    page.get_by_role("button", name="Urmărește categoria").click()
    expect(page.get_by_role("status").first).to_contain_text("Urmărești „Comunitate”")
    page.get_by_role("button", name="Urmărești categoria: renunță").wait_for()
    assert axe_problems_at_both_widths(page) == []
    window.open("/cont/fluxuri/")
    expect(page.get_by_role("checkbox", name="Comunitate")).to_be_checked()
    window.open(GARDEN)
    page.get_by_role("link", name="Tipărește").click()
    expect(page.locator("nav")).to_have_count(0)
    assert window.complaints == []


def test_unfolding_a_thread_keeps_the_answer_that_is_being_written(visit):
    window = visit().sign_in("alt-membru").open(GARDEN)
    page = window.page
    thread = page.locator("[data-threads] > li").filter(has_text="Arată încă un răspuns")
    thread.get_by_role("link", name=re.compile("Răspunde")).first.click()
    expect(thread.locator("#id_text")).to_be_focused()
    page.keyboard.type("Și noi am desenat o schiță.")
    shown = page.locator(".post").count()
    thread.get_by_role("link", name=re.compile("Arată încă un răspuns")).click()
    expect(page.locator(".post")).to_have_count(shown + 1)
    expect(page.locator("#id_text")).to_have_value("Și noi am desenat o schiță.")
    assert window.complaints == []

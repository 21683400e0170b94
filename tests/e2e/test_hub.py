"""From the form of an ad to the list in which members find it (HUB-02, HUB-04)."""

from datetime import date, timedelta

import pytest
from playwright.sync_api import expect

from tests.e2e.steps import axe_problems_at_both_widths

pytestmark = pytest.mark.browser

DESCRIPTION = (
    "În fiecare duminică scoatem rafturile în parc și citim cu copiii sub castani. Căutăm oameni "
    "care citesc cu glas tare și au răbdare cu întrebările celor mici."
)
PAGES = (
    "/hubocupare/", "/hubocupare/oportunitati/", "/hubocupare/voluntari/",
    "/hubocupare/locuri-de-munca/", "/hubocupare/posteaza/", "/hubocupare/posteaza/voluntari/",
    "/hubocupare/anunturile-mele/", "/hubocupare/cautari/",
)  # fmt: skip


def day(count: int) -> str:
    return (date.today() + timedelta(days=count)).isoformat()


def fill(page, title: str) -> None:
    page.fill("[name=title]", title)
    page.fill("[name=description]", DESCRIPTION)
    page.select_option("[name=activity_type]", "educatie")
    page.select_option("[name=county]", "SB")
    page.fill("[name=locality]", "Sibiu")
    page.fill("[name=starts_on]", day(20))
    page.select_option("[name=time_needed]", "saptamanal")
    page.fill("[name=schedule]", "duminica, 10:00–12:00")
    page.fill("[name=apply_until]", day(15))
    page.fill("[name=people_wanted]", "6")
    page.fill("[name=how_to_apply]", "Scrie-ne ce carte ai citi.")
    page.fill("[name=contact_phone]", "0369 000 000")


def post(author, title: str, *, with_axe: bool) -> None:
    """The errors first, then the ad."""
    page = author.open("/hubocupare/posteaza/oportunitati/").page
    organisations = page.locator("[name=organisation] option[value]:not([value=''])")
    page.select_option("[name=organisation]", organisations.first.get_attribute("value"))
    page.get_by_role("button", name="Trimite spre moderare").click()
    expect(page.locator(".summary")).to_contain_text("Scrie un titlu pentru anunț")
    assert not with_axe or axe_problems_at_both_widths(page) == []
    fill(page, title)
    page.get_by_role("button", name="Previzualizează").click()
    expect(page.locator("#previzualizare")).to_contain_text("sub castani")
    page.check("[name=confirms]")
    page.get_by_role("button", name="Trimite spre moderare").click()
    expect(page.get_by_text("Anunțul tău a fost trimis")).to_be_visible()
    assert not with_axe or axe_problems_at_both_widths(page) == []


def decide(moderator, title: str, outcome: str, **fields: str) -> None:
    page = moderator.open("/admin/moderare/").page
    row = page.locator("main tbody tr").filter(has_text=title)
    row.get_by_role("link").first.click()
    page.check(f"[name=outcome][value={outcome}]")
    for name, words in fields.items():
        page.fill(f"[name={name}]", words)
    page.get_by_role("button", name="Trimite decizia").click()
    expect(page.get_by_text("Decizia a fost aplicată")).to_be_visible()


@pytest.mark.parametrize("javascript", [True, False], ids=["javascript", "plain"])
def test_post_change_approve_find(visit, javascript):
    """The author without scripts as well; moderators work in the admin."""
    title = "Voluntari pentru biblioteca din parc" + ("" if javascript else " și din piață")
    author = visit(javascript=javascript).sign_in("delegat")
    post(author, title, with_axe=javascript)
    moderator = visit().sign_in("moderator")
    decide(moderator, title, "changes", facts="Spune, te rog, unde vă întâlniți.")
    page = author.open("/hubocupare/anunturile-mele/").page
    row = page.locator(".row").filter(has_text=title)
    row.locator("a[href$='/schimba/']").click()
    expect(page.get_by_text("unde vă întâlniți")).to_be_visible()
    page.fill("[name=address]", "Parcul Sub Arini, la intrarea de sus")
    page.check("[name=confirms]")
    page.get_by_role("button", name="Trimite spre moderare").click()
    expect(page.get_by_text("Anunțul tău a fost trimis")).to_be_visible()
    decide(moderator, title, "approve")

    reader = visit(width=390, javascript=javascript).sign_in("membru")
    page = reader.open("/hubocupare/oportunitati/?judet=SB&q=biblioteca+parc").page
    page.get_by_role("link", name=title, exact=True).first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(page.get_by_text("Parcul Sub Arini")).to_be_visible()
    if javascript:
        assert axe_problems_at_both_widths(page) == []
    page.fill("[name=text]", "Aș citi „Amintiri din copilărie”.")
    page.get_by_role("button", name="Trimite mesajul").click()
    expect(page.get_by_text("Mesajul tău a fost trimis")).to_be_visible()


def test_pages_of_the_hub_with_axe(visit):
    window = visit().sign_in("membru")
    found = {}
    for path in PAGES:
        page = window.open(path).page
        assert window.response.status == 200, path
        problems = axe_problems_at_both_widths(page)
        wide = page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
        if problems or wide:
            found[path] = (problems, wide)
    assert found == {}
    assert window.complaints == []


def offer(author, title: str) -> None:
    """A volunteer's ad, by its own form."""
    page = author.open("/hubocupare/posteaza/voluntari/").page
    page.fill("[name=title]", title)
    page.fill("[name=description]", DESCRIPTION)
    page.select_option("[name=activity_type]", "educatie")
    page.check("[name=place][value=online]")
    page.select_option("[name=time_needed]", "saptamanal")
    page.fill("[name=schedule]", "seara, după 18:00")
    page.fill("[name=skills]", "citit cu voce tare")
    page.check("[name=confirms]")
    page.get_by_role("button", name="Trimite spre moderare").click()
    expect(page.get_by_text("Anunțul tău a fost trimis")).to_be_visible()


def test_reject_correct_contest(visit):
    """The author without scripts: rejected, corrected, rejected again, contested, and up."""
    title = "Citesc povești la telefon"
    author = visit(javascript=False, width=390).sign_in("membru")
    offer(author, title)
    moderator = visit().sign_in("moderator")
    decide(moderator, title, "reject", facts="Textul cere bani.", rule="2.4")
    page = author.open("/hubocupare/anunturile-mele/").page
    row = page.locator(".row").filter(has_text=title)
    expect(row).to_contain_text("Textul cere bani.")
    row.get_by_role("link", name="Corectează și retrimite").click()
    page.fill("[name=schedule]", "seara, după 19:00, gratuit")
    page.check("[name=confirms]")
    page.get_by_role("button", name="Trimite spre moderare").click()
    decide(moderator, title, "reject", facts="Tot nu e clar.", rule="2.4")
    page = author.open("/hubocupare/anunturile-mele/").page
    row = page.locator(".row").filter(has_text=title)
    row.get_by_role("link", name="Citește decizia sau contestă-o").click()
    looked = visit().sign_in("membru").open("/" + page.url.split("/", 3)[3])
    assert axe_problems_at_both_widths(looked.page) == []
    page.fill("[name=text]", "Scrie că e gratuit.")
    page.get_by_role("button", name="Contestă decizia").click()
    expect(page.get_by_text("Contestația a fost trimisă")).to_be_visible()
    second = visit().sign_in("administrator").open("/admin/moderare/?fel=contestatii").page
    second.locator("main tbody tr").filter(has_text=title).get_by_role("link").first.click()
    second.get_by_role("radio", name="Autorul are dreptate: schimbă decizia").check()
    second.fill("[name=answer]", "Ai dreptate, anunțul apare.")
    second.get_by_role("button", name="Trimite răspunsul").click()
    expect(second.get_by_text("Răspunsul a fost trimis autorului.")).to_be_visible()
    page = author.open("/hubocupare/anunturile-mele/").page
    expect(page.locator(".row").filter(has_text=title)).to_contain_text("S-a aprobat")


def test_the_tab_of_the_page_is_in_sight_on_a_phone(visit):
    page = visit(width=390).sign_in("membru").open("/hubocupare/locuri-de-munca/").page
    place = page.locator(".tabs [aria-current]").bounding_box()
    assert place["x"] >= 0 and place["x"] + place["width"] <= 390

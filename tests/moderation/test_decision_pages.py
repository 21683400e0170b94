"""What authors read about decisions, and how they contest them on the site."""

import pytest

from site_modules.moderation import services
from site_modules.moderation.models import Appeal


def test_author_reads_reasons_and_contests(case, hide, browser_of):
    decision = hide(case, reason_key="date-personale")
    member = browser_of("member")
    assert case.title in member.get("/cont/decizii/").content.decode()
    address = f"/cont/decizii/{decision.pk}/"
    page = member.get(address).content.decode()
    for words in ("Conține un număr de telefon.", "3.1", "fără acordul său", "Contestă decizia"):
        assert words in page
    assert "other_member" not in page
    for _time in range(2):
        answer = member.post(address, {"text": "Este numărul meu public."}, follow=True)
    assert "Este numărul meu public." in answer.content.decode()
    assert Appeal.objects.count() == 1


def test_empty_appeal_is_shown_with_its_error(case, hide, browser_of):
    answer = browser_of("member").post(f"/cont/decizii/{hide(case).pk}/", {"text": " "})
    assert answer.status_code == 422
    assert "id_text_error" in answer.content.decode()
    assert not Appeal.objects.exists()


@pytest.mark.parametrize("name", ["other_member", "moderator", "administrator"])
def test_others_find_nothing(case, hide, browser_of, name):
    address = f"/cont/decizii/{hide(case).pk}/"
    browser = browser_of(name)
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"text": "x"}).status_code == 404
    assert case.title not in browser.get("/cont/decizii/").content.decode()


def test_visitor_goes_to_sign_in(case, hide, browser_of):
    answer = browser_of("visitor").get(f"/cont/decizii/{hide(case).pk}/")
    assert answer.status_code == 302


def test_author_is_not_told_of_reports_that_changed_nothing(case, person, browser_of):
    kept = services.decide(case=case, outcome="keep", by=person("moderator"))
    assert browser_of("member").get(f"/cont/decizii/{kept.pk}/").status_code == 404


def test_figures_count_without_anybody(case, hide, person, client):
    decision = hide(case)
    sent = services.appeal(decision=decision, author=person("member"), text="x")
    services.decide_appeal(appeal=sent, is_upheld=True, answer="Da.", by=person("administrator"))
    page = client.get("/moderare/cifre/").content.decode()
    assert "Semnalări primite" in page
    assert "member" not in page.split("<main")[1].split("</main>")[0]
    year = decision.decided_at.year
    table = client.get(f"/moderare/cifre/{year}.csv").content.decode()
    assert "reports.personal_data" in table
    rows = {line.split(",")[0]: line.strip().split(",")[-1] for line in table.splitlines()}
    assert rows["reports.total"] == "1"
    assert rows["decisions.hide"] == "1"
    assert rows["decisions.automated"] == "0"
    assert rows["appeals.upheld"] == "1"
    assert client.get("/moderare/cifre/1999.csv").status_code == 404
    assert client.get("/moderare/cifre/?an=²026").status_code == 200


def test_the_list_of_reasons_needs_no_picture_of_another_library(browser_of):
    """A picture that is missing among the static files would end the page in an error."""
    listed = browser_of("administrator").get("/admin/moderation/reasontemplate/")
    assert listed.status_code == 200
    assert "✓" in listed.content.decode()
    assert "admin/img" not in listed.content.decode()

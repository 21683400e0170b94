"""The four sections, their support forms, and the assistance with payments (MGT-01 to 04, 07,
MEM-04)."""

from datetime import timedelta

import pytest
import time_machine
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from site_modules.management.enums import Section
from site_modules.requests import services
from site_modules.requests.models import ServiceRequest
from tests.factories import library, office_bytes
from tests.library.conftest import pdf_bytes

pytestmark = pytest.mark.django_db
READERS = ("delegate", "administrator")
OTHERS = ("member", "moderator", "counsellor", "contributor")
SHELVES = {
    Section.NEEDS: "evaluarea-nevoilor", Section.PLANS: "planuri-strategice",
    Section.DIGITAL: "strategie-de-digitalizare", Section.SYSTEM: "sistem-de-management",
}  # fmt: skip
ANSWERS = {"organisation": "Asociația Podul Verde", "analysis": "funder", "format": "both"}


def form(**other):
    return {
        "intrebare_organisation": "Asociația Podul Verde", "intrebare_analysis": "funder",
        "intrebare_other": "Două grafice.", "intrebare_format": "both", "subject": "Raport",
        "text": "Ce s-a schimbat într-un an.", "form_token": "unu",
    } | other  # fmt: skip


@pytest.fixture
def asked(person):
    return services.send_request(
        kind=Section.SYSTEM, user=person("delegate"), subject="Raport către finanțator",
        text="Ce s-a schimbat într-un an.", answers=ANSWERS,
    )  # fmt: skip


@pytest.mark.parametrize("section", Section)
@pytest.mark.parametrize("name", READERS)
def test_each_section_offers_its_form(tree, section, name, browser_of):
    page = library(SHELVES[section])
    text = browser_of(name).get(page.get_url()).content.decode()
    assert f"/cerere/{section.value}/" in text
    shown = browser_of(name).get(f"/cerere/{section.value}/").content.decode()
    for words in ("Tipul raportului sau al analizei", "Obiectivele monitorizării",
                  "Alte cerințe specifice"):  # fmt: skip
        assert words in shown


@pytest.mark.parametrize("name", OTHERS)
def test_the_forms_are_for_delegates_and_administrators(name, browser_of, person, call_as):
    browser = browser_of(name)
    assert browser.get("/cerere/analiza-nevoilor/").status_code == 403
    assert browser.post("/cerere/analiza-nevoilor/", form()).status_code == 403
    assert "/cerere/analiza-nevoilor/" not in browser.get("/cerere/").content.decode()
    with pytest.raises(services.NotAllowed):
        services.send_request(
            kind="analiza-nevoilor", user=person(name), subject="x", text="y", answers=ANSWERS
        )
    kinds = {one["name"] for one in call_as(name).get("/request-kinds").json()["items"]}
    assert "analiza-nevoilor" not in kinds
    sent = {"kind": "analiza-nevoilor", "subject": "x", "text": "y", "answers": ANSWERS}
    assert call_as(name).post("/me/requests", sent).status_code == 404


def test_a_delegate_sends_one(browser_of):
    browser = browser_of("delegate")
    answer = browser.post("/cerere/sistem-de-management/", form())
    assert answer.status_code == 302, answer.context["form"].errors
    found = ServiceRequest.objects.get()
    assert found.answers["analysis"] == "funder"
    assert found.answers["other"] == "Două grafice."
    overview = browser.get("/managementosc/").content.decode()
    assert "Raport" in overview
    assert found.reference in overview
    section = browser.get(library("sistem-de-management").get_url()).content.decode()
    assert found.reference in section


def test_the_only_organisation_stands_in_the_form(browser_of, organisation):
    address = "/cerere/sistem-de-management/"
    assert 'value="Asociația Podul Verde"' in browser_of("delegate").get(address).content.decode()
    assert "Podul Verde" not in browser_of("administrator").get(address).content.decode()
    wrong = browser_of("delegate").post(address, form(intrebare_organisation="Alta", subject=""))
    assert 'value="Alta"' in wrong.content.decode()


def test_the_shared_page_shows_nobody_the_requests_of_another(browser_of, asked, person):
    section = library("sistem-de-management").get_url()
    browser_of("delegate").get(section)
    assert asked.reference not in browser_of("administrator").get(section).content.decode()


def test_a_day_is_agreed_on_and_both_sides_see_it(asked, browser_of, person):
    administrator = person("administrator")
    services.claim(request=asked, by=administrator)
    day = timezone.localdate() + timedelta(days=9)
    staff = browser_of("administrator")
    address = f"/admin/cereri/{asked.reference}/termen/"
    version = ServiceRequest.objects.get().version
    late = staff.post(address, {"due_on": "2020-01-01", "version": version})
    assert late.status_code == 422
    assert staff.post(address, {"due_on": day.isoformat(), "version": version}).status_code == 302
    assert ServiceRequest.objects.get().due_on == day
    thread = browser_of("delegate").get(asked.get_absolute_url()).content.decode()
    assert "Termen stabilit" in thread
    with time_machine.travel(timezone.now() + timedelta(days=11)):
        assert "depășit" in browser_of("delegate").get(asked.get_absolute_url()).content.decode()


def test_only_who_handles_it_agrees_on_a_day(asked, person):
    with pytest.raises(services.NotAllowed):
        services.agree_on(
            request=asked, by=person("counsellor"), due_on=timezone.localdate(), version=0
        )


def test_the_result_comes_back_as_pdf_and_excel(asked, browser_of, person):
    administrator = person("administrator")
    services.claim(request=asked, by=administrator)
    asked.refresh_from_db()
    files = [
        SimpleUploadedFile("raport.pdf", pdf_bytes("Raport")),
        SimpleUploadedFile("raport.xlsx", office_bytes("xlsx")),
    ]
    services.answer(
        request=asked, by=administrator, text="Gata.", outcome="solve", version=asked.version,
        files=files, is_deliverable=True,
    )  # fmt: skip
    text = browser_of("delegate").get(asked.get_absolute_url()).content.decode()
    for name in ("raport.pdf", "raport.xlsx"):
        assert name in text


def test_assistance_with_payments_is_for_every_member(browser_of, tree):
    browser = browser_of("member")
    shelf = library("solutii-de-plata-online")
    assert "/cerere/plati-online/" in browser.get(shelf.get_url()).content.decode()
    sent = {
        "intrebare_organisation": "Grup de inițiativă", "intrebare_solution": "stripe",
        "intrebare_purpose": "donations", "subject": "Donații", "text": "Notificarea nu vine.",
        "intrebare_about": "Douăzeci de membri, fără cont bancar.", "form_token": "doi",
    }  # fmt: skip
    assert "Despre organizație" in browser.get("/cerere/plati-online/").content.decode()
    assert browser.post("/cerere/plati-online/", sent).status_code == 302
    found = ServiceRequest.objects.get()
    assert found.kind == "plati-online"
    assert found.answers["about"] == "Douăzeci de membri, fără cont bancar."


def test_tabs_of_the_hub_and_of_its_resources_are_the_same(browser_of, tree):
    browser = browser_of("member")
    resources = library().get_url()
    ads = browser.get("/hubocupare/oportunitati/").content.decode()
    assert f'<a href="{resources}">Resurse utile</a>' in ads
    text = browser.get(resources).content.decode()
    assert '<a href="/hubocupare/oportunitati/">' in text
    assert f'<a href="{resources}" aria-current="page">' in text

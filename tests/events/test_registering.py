"""The pages and the API of one's own place at an event."""

import pytest

from cms.api.enums import Scope
from site_modules.events import services
from site_modules.events.models import EventQuestion, EventRegistration
from tests.events.conftest import add_event, join, record_of

pytestmark = pytest.mark.django_db
LINK = "https://meet.example/secret"


def test_register_with_questions_ticket_and_leave(browser_of, person):
    page = add_event("Cu întrebări")
    question = EventQuestion.objects.create(
        page=page, text="Ce meniu doriți?", kind="alegere", choices="vegetarian\nobișnuit",
        is_required=True,
    )  # fmt: skip
    event = record_of(page)
    browser = browser_of("member")
    address = f"/evenimente/{event.pk}/inscriere/"
    assert browser.post(address, {"needs": "Rampă"}).status_code == 422
    answers = {f"q{question.pk}": "vegetarian", "needs": "Rampă", "form_token": "unu"}
    assert browser.post(address, answers).status_code == 302
    assert browser.post(address, answers).status_code == 302
    own = EventRegistration.objects.get()
    assert own.answers == [{"question": "Ce meniu doriți?", "answer": "vegetarian"}]
    assert "<svg" in browser.get(own.get_absolute_url()).content.decode()
    assert browser_of("other_member").get(own.get_absolute_url()).status_code == 404
    desk = browser_of("editor")
    assert "Rampă" in desk.get(f"/evenimente/{event.pk}/participanti/").content.decode()
    table = desk.get(f"/evenimente/{event.pk}/participanti/tabel.csv").content.decode()
    assert "vegetarian" in table and "member@punte.example" in table
    browser.post(f"/evenimente/{event.pk}/nu-pot-veni/")
    own.refresh_from_db()
    assert own.state == "anulat"


def test_the_link_is_shown_to_who_has_a_seat_alone(browser_of, client, person):
    page = add_event(
        "Online", place_kind="online", online_url=LINK, is_public=True, capacity=1,
    )  # fmt: skip
    join(page, person("member"))
    join(page, person("other_member"))
    for who in ("other_member", "author", "editor"):
        assert LINK not in browser_of(who).get(page.get_url()).content.decode(), who
    assert LINK not in client.get(page.get_url()).content.decode()
    assert LINK in browser_of("member").get(page.get_url()).content.decode()
    for address in (f"/api/v1/pages/{page.pk}", "/calendar/flux/evenimente.ics"):
        assert LINK not in client.get(address).content.decode()


def test_visitors_are_led_to_sign_in(client):
    page = add_event("Public", is_public=True)
    event = record_of(page)
    assert client.get(page.get_url()).status_code == 200
    for path in ("inscriere/", "bilet/", "participanti/"):
        assert client.get(f"/evenimente/{event.pk}/{path}").status_code == 302
    for path in ("nu-pot-veni/", "accepta/", "anuleaza/", "bilete/", "adeverinte/"):
        assert client.get(f"/evenimente/{event.pk}/{path}").status_code == 405, path


def test_the_page_pins_its_queries(browser_of, django_assert_max_num_queries, person):
    page = add_event("Pagina", repeats="saptamanal", repeats_times=4)
    join(page, person("member"))
    browser = browser_of("member")
    browser.get(page.get_url())
    with django_assert_max_num_queries(15):
        assert browser.get(page.get_url()).status_code == 200
    browser.get("/evenimente/ale-mele/")
    with django_assert_max_num_queries(12):
        browser.get("/evenimente/ale-mele/")


def test_by_the_api(call_as, person):
    page = add_event("Prin API", capacity=1, place_kind="online", online_url=LINK)
    key = record_of(page).pk
    reader = call_as("other_member", Scope.EVENTS_READ)
    assert [one["id"] for one in reader.get("/events").json()["items"]] == [key]
    assert reader.post(f"/events/{key}/registration", {}).status_code == 403
    first = call_as("member", Scope.EVENTS_READ, Scope.EVENTS_WRITE)
    made = first.post(f"/events/{key}/registration", {"needs": ""})
    assert (made.status_code, made.json()["state"]) == (201, "confirmat")
    assert made.json()["online_url"] == LINK
    assert first.post(f"/events/{key}/registration", {}).status_code == 409
    second = call_as("other_member", Scope.EVENTS_READ, Scope.EVENTS_WRITE)
    waits = second.post(f"/events/{key}/registration", {}).json()
    assert (waits["state"], waits["online_url"]) == ("asteapta", "")
    assert first.delete(f"/events/{key}/registration").json()["state"] == "anulat"
    accepted = second.post(f"/events/{key}/registration/accept", {})
    assert accepted.json()["state"] == "confirmat"
    assert second.get("/me/events").json()["items"][0]["event"] == key
    assert second.get(f"/events/{key}").json()["registration"]["state"] == "confirmat"
    assert second.get("/events/999999").status_code == 404


def test_materials_for_participants_alone(browser_of, person):
    from site_modules.events.models import EventMaterial, EventSettings
    from tests.factories import DocumentFactory

    page = add_event("Cu materiale")
    document = DocumentFactory(where="public")
    document.collection = EventSettings.load().files_collection
    document.save()
    row = EventMaterial.objects.create(page=page, document=document, for_participants=True)
    address = f"/evenimente/materiale/{page.pk}/{row.pk}/{document.filename}"
    join(page, person("member"))
    assert browser_of("member").get(address).status_code == 200
    assert browser_of("other_member").get(address).status_code == 403
    assert browser_of("editor").get(address).status_code == 200
    assert services.tell_of_materials(event=record_of(page), by=person("editor")) == 1

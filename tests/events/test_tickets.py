"""The QR code of a ticket: an address of the site that tells strangers nothing (CAR-01)."""

import pytest
from django.conf import settings
from django.urls import reverse

from site_modules.events import services
from site_modules.events.models import EventAttendance
from site_modules.events.tickets import address_of_ticket, code_of
from tests.events.conftest import add_event, join, record_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def page(organisation):
    return add_event("Curs de buget", organisation=organisation)


@pytest.fixture
def own(page, person):
    return join(page, person("member"), needs="Rampă")


def scanned(row) -> str:
    return address_of_ticket(row).removeprefix(settings.SITE_URL)


def test_the_code_leads_to_this_site_and_shows_the_holder_their_ticket(own, browser_of):
    assert address_of_ticket(own) == f"{settings.SITE_URL}/bilete/{code_of(own)}/"
    answer = browser_of("member").get(scanned(own))
    assert answer.status_code == 302 and answer["Location"] == own.get_absolute_url()
    body = browser_of("member").get(own.get_absolute_url()).content.decode()
    assert "<svg" in body and code_of(own) in body


def test_the_organiser_confirms_once_and_is_told_of_a_second_scan(own, browser_of):
    desk = browser_of("delegate")
    body = desk.get(scanned(own)).content.decode()
    assert own.person.get_full_name() in body and "Rampă" in body
    assert not EventAttendance.objects.exists()
    date = own.event.dates.get()
    first = desk.post(scanned(own), {"data": date.pk}, follow=True)
    seen = EventAttendance.objects.get()
    assert (seen.registration, seen.date) == (own, date)
    second = desk.post(scanned(own), {"data": date.pk}, follow=True)
    assert EventAttendance.objects.count() == 1
    texts = [" ".join(str(one) for one in answer.context["messages"]) for answer in (first, second)]
    assert texts[0] != texts[1] and all(own.person.get_full_name() in text for text in texts)
    assert '<form method="post">' not in desk.get(scanned(own)).content.decode()


def test_a_post_without_the_token_of_the_form_changes_nothing(own, person, client):
    from django.test import Client

    strict = Client(enforce_csrf_checks=True)
    strict.force_login(person("delegate"))
    assert strict.post(scanned(own)).status_code == 403
    assert not EventAttendance.objects.exists()


def test_strangers_learn_nothing(own, browser_of, client):
    made_up = f"/bilete/{own.pk}-AAAAAAAA/"
    for address in (scanned(own), made_up, "/bilete/x/", "/bilete/99999999999999999999-A/"):
        answer = client.get(address)
        assert answer.status_code == 302 and "/autentificare/" in answer["Location"], address
        other = browser_of("other_member")
        assert other.get(address).status_code == other.post(address).status_code == 404, address
    assert browser_of("delegate").get(made_up).status_code == 404
    assert not EventAttendance.objects.exists()


def test_who_has_no_confirmed_seat_is_not_marked(page, own, person, browser_of):
    services.cancel_registration(registration=own, by=person("member"))
    desk = browser_of("delegate")
    assert '<form method="post">' not in desk.get(scanned(own)).content.decode()
    assert desk.post(scanned(own)).status_code == 409
    assert not EventAttendance.objects.exists()
    assert browser_of("member").get(scanned(own))["Location"] == reverse("events:mine")


def test_a_reader_that_writes_the_address_into_the_field_works_too(page, own, browser_of):
    event = record_of(page)
    post = {"data": event.dates.get().pk, "cod": address_of_ticket(own)}
    browser_of("delegate").post(f"/evenimente/{event.pk}/bilete/", post)
    assert EventAttendance.objects.get().registration == own


def test_a_ticket_of_another_event_does_not_open_this_one(page, own, browser_of):
    other = record_of(add_event("Alt curs", organisation=page.organisation))
    post = {"data": other.dates.get().pk, "cod": code_of(own)}
    browser_of("delegate").post(f"/evenimente/{other.pk}/bilete/", post)
    assert not EventAttendance.objects.exists()

"""Cancelled, moved, deleted, the organiser suspended, a participant erased."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from site_modules.events import services
from site_modules.events.enums import RegistrationState
from site_modules.events.models import (
    EventAttendance,
    EventCertificate,
    EventRecord,
    EventRegistration,
)
from site_modules.events.tickets import code_of
from site_modules.notifications.models import Notification
from site_modules.organisations import services as organisations
from site_modules.privacy.services import erase_account, finish_erasure
from tests.events.conftest import add_event, fresh, join, record_of

pytestmark = pytest.mark.django_db


def told(person, kind):
    return Notification.objects.filter(recipient=person, kind=f"events.{kind}").count()


def test_cancelling_tells_everybody_once_and_closes_registration(person, commits_at_once):
    page = add_event("Anulat", capacity=1)
    join(page, person("member")), join(page, person("other_member"))
    event = record_of(page)
    with pytest.raises(services.EventRefused, match="not_allowed"):
        services.cancel_event(event=event, by=person("member"), reason="Nu vreau.")
    services.cancel_event(event=event, by=person("editor"), reason="Sala s-a inundat.")
    with pytest.raises(services.EventRefused, match="changed"):
        services.cancel_event(event=event, by=person("editor"), reason="Iar.")
    assert told(person("member"), "cancelled") == told(person("other_member"), "cancelled") == 1
    with pytest.raises(services.EventRefused, match="closed"):
        join(page, person("author"))


def test_moving_and_another_place_are_told_a_new_text_is_not(person):
    page = add_event("Mutat")
    join(page, person("member"))
    page.summary = "Alt rezumat."
    page.save_revision().publish()
    assert told(person("member"), "moved") == 0
    page.place = "Cluj-Napoca, Piața Unirii"
    page.save_revision().publish()
    assert told(person("member"), "moved") == 1


def test_a_deleted_page_leaves_participants_told_and_certificates(person):
    page = add_event("Șters", gives_certificate=True)
    own = join(page, person("member"))
    key = record_of(page).pk
    page.delete()
    event = EventRecord.objects.get(pk=key)
    assert event.page is None and event.is_cancelled
    assert fresh(own).state == RegistrationState.CONFIRMED
    assert told(person("member"), "cancelled") == 1


def test_pages_of_what_was_deleted_still_answer(browser_of, person):
    page = add_event("Șters")
    join(page, person("member"))
    key = record_of(page).pk
    page.delete()
    browser = browser_of("member")
    assert "Șters" in browser.get("/evenimente/ale-mele/").content.decode()
    assert browser.get(f"/evenimente/{key}/bilet/").status_code == 200
    assert browser.post(f"/evenimente/{key}/nu-pot-veni/").status_code == 302
    assert browser_of("editor").get(f"/evenimente/{key}/participanti/").status_code == 200


def test_of_a_suspended_organiser_nobody_sees_anything_until_it_is_back(
    organisation, person, browser_of, client, commits_at_once
):
    page = add_event("Podul", organisation=organisation, is_public=True)
    join(page, person("member"))
    organisations.suspend(
        organisation=organisation, by=person("administrator"), reason="Verificăm."
    )
    assert client.get(page.get_url()).status_code == 404
    assert "Podul" not in client.get("/calendar/?vedere=lista").content.decode()
    assert told(person("member"), "paused") == 1
    address = f"/evenimente/{record_of(page).pk}/inscriere/"
    assert browser_of("other_member").get(address).status_code == 404
    organisations.restore(
        organisation=fresh(organisation), by=person("administrator"), reason="În regulă."
    )
    assert client.get(page.get_url()).status_code == 200


def test_an_erased_participant_leaves_the_seat_to_who_waits(small, person):
    join(small, person("member"), needs="Rampă")
    waits = join(small, person("other_member"))
    erasure = erase_account(user=person("member"), by=person("member"))
    finish_erasure(record_id=erasure.pk)
    assert fresh(waits).state == RegistrationState.OFFERED
    assert EventRegistration.objects.count() == 1
    assert record_of(small).taken == 1


def test_reminders_leave_once_for_those_confirmed(person):
    page = add_event("Mâine", capacity=1)
    join(page, person("member")), join(page, person("other_member"))
    event = record_of(page)
    with time_machine.travel(event.starts_at - timedelta(hours=23), tick=False):
        assert services.send_reminders() == 1
        assert services.send_reminders() == 0
    with time_machine.travel(event.starts_at - timedelta(minutes=50), tick=False):
        assert services.send_reminders() == 1
    assert told(person("member"), "reminder_day") == told(person("member"), "reminder_hour") == 1
    assert told(person("other_member"), "reminder_day") == 0


def test_new_events_are_told_to_those_whose_interests_they_name(person):
    person("member").profile.interests.add("voluntariat")
    person("other_member").profile.interests.add("contabilitate")
    add_event("Cum coordonezi voluntari", kind="webinar", place_kind="online")
    assert services.announce_new_events() == 1
    assert services.announce_new_events() == 0
    assert (told(person("member"), "new"), told(person("other_member"), "new")) == (1, 0)


def test_attendance_by_ticket_and_list_certificates_and_their_verification(
    organisation, person, browser_of, client, commits_at_once
):
    page = add_event("Curs", organisation=organisation, gives_certificate=True, is_public=True)
    event = record_of(page)
    first, second = join(page, person("member")), join(page, person("other_member"))
    date = event.dates.get()
    desk = browser_of("delegate")
    post = {"data": date.pk, "cod": code_of(first).lower()}
    assert browser_of("member").post(f"/evenimente/{event.pk}/bilete/", post).status_code == 404
    desk.post(f"/evenimente/{event.pk}/bilete/", post)
    desk.post(f"/evenimente/{event.pk}/bilete/", post | {"cod": f"{second.pk}-AAAAAAAA"})
    assert list(EventAttendance.objects.values_list("registration", flat=True)) == [first.pk]
    both = {"data": date.pk, "aratat": [first.pk, second.pk], "prezent": [first.pk, 999]}
    desk.post(f"/evenimente/{event.pk}/prezenta/", both)
    assert EventAttendance.objects.count() == 1
    with time_machine.travel(event.ends_at, tick=False):
        desk.force_login(person("delegate"))
        assert services.issue_certificates(event=event, by=person("delegate")) == 1
        assert services.issue_certificates(event=event, by=person("delegate")) == 0
    one = EventCertificate.objects.get()
    assert one.number.startswith("AP-") and one.hours == 2 and one.file
    pdf = browser_of("member").get(one.file_address)
    assert b"".join(pdf.streaming_content).startswith(b"%PDF")
    assert browser_of("other_member").get(one.file_address).status_code == 404
    found = client.get(reverse("events:verify"), {"cod": one.code.lower()}, follow=True)
    assert one.number in found.content.decode()
    assert client.get("/adeverinte/AAAA-BBBB-CCCC/").status_code == 404


def test_opinions_are_asked_once_and_shown_without_names(person, browser_of):
    page = add_event("Trecut")
    own = join(page, person("member"))
    event = record_of(page)
    browser = browser_of("member")
    address = f"/evenimente/{event.pk}/parere/"
    assert browser.get(address).status_code == 404
    with time_machine.travel(event.ends_at, tick=False):
        services.give_feedback(
            registration=own, by=own.person, rating=4, liked="Exemplele", missed=""
        )
        with pytest.raises(services.EventRefused, match="already"):
            services.give_feedback(registration=own, by=own.person, rating=1, liked="", missed="")


def test_an_unlisted_day_of_a_series_is_cancelled_not_lost(person):
    page = add_event("Serie", repeats="saptamanal", repeats_times=3)
    event = record_of(page)
    keys = list(event.dates.values_list("pk", flat=True))
    second = timezone.localdate(event.dates.all()[1].starts_at)
    page.skipped_days = f"{second:%d.%m.%Y}"
    page.save_revision().publish()
    rows = {row.pk: row for row in event.dates.all()}
    assert list(rows) == keys
    assert [rows[key].is_cancelled for key in keys] == [False, True, False]

"""Calendar files: the public one, somebody's own, one event; right across summer time."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from icalendar import Calendar

from cms.core.calendar_files import ZONE
from site_modules.events import services
from site_modules.events.calendar_secrets import secret_of
from site_modules.events.calendars import CalendarEntry, _registry, entries_of, register_entries
from site_modules.events.models import EventDate, EventPage, EventRecord
from tests.events.conftest import add_event, join, record_of

pytestmark = pytest.mark.django_db
SPRING = datetime(2026, 3, 20, 9, tzinfo=UTC)


def own_address(person, name="own_feed"):
    return reverse(f"events:{name}", args=[secret_of(services.calendar_key_of(user=person))])


def read(response):
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return Calendar.from_ical(response.content)


@time_machine.travel(SPRING, tick=False)
def test_a_series_keeps_its_hour_on_the_wall_across_summer_time(client):
    start = datetime(2026, 3, 24, 18, tzinfo=ZONE)
    add_event(
        "Cerc săptămânal", starts_at=start, repeats="saptamanal", repeats_times=3, is_public=True,
        skipped_days="31.03.2026",
    )  # fmt: skip
    found = read(client.get("/calendar/flux/evenimente.ics")).walk("VEVENT")
    starts = [event["dtstart"].dt for event in found]
    assert [(one.date(), one.hour) for one in starts] == [
        (date(2026, 3, 24), 18), (date(2026, 4, 7), 18),
    ]  # fmt: skip
    assert [one.astimezone(UTC).hour for one in starts] == [16, 15]
    assert len({event["uid"] for event in found}) == 2


def test_moving_keeps_the_uid_and_raises_the_sequence(client):
    page = add_event("Mutat", is_public=True)
    before = read(client.get("/calendar/flux/evenimente.ics")).walk("VEVENT")[0]
    page.starts_at += timedelta(days=1)
    page.ends_at += timedelta(days=1)
    page.save_revision().publish()
    after = read(client.get("/calendar/flux/evenimente.ics")).walk("VEVENT")[0]
    assert after["uid"] == before["uid"]
    assert after["sequence"] > before["sequence"]
    assert after["dtstart"].dt - before["dtstart"].dt == timedelta(days=1)


def test_cancelled_is_said_to_calendars(client, person):
    page = add_event("Anulat", is_public=True)
    services.cancel_event(event=record_of(page), by=person("editor"), reason="Sala e inundată.")
    event = read(client.get("/calendar/flux/evenimente.ics")).walk("VEVENT")[0]
    assert event["status"] == "CANCELLED"


def test_visitors_get_public_events_alone(client, person):
    add_event("Pentru membri")
    add_event("Pentru toți", is_public=True, service="cariera")
    names = [
        str(e["summary"]) for e in read(client.get("/calendar/flux/evenimente.ics")).walk("VEVENT")
    ]
    assert names == ["Pentru toți"]
    assert read(client.get("/calendar/flux/hub.ics")).walk("VEVENT") == []
    assert len(read(client.get("/calendar/flux/cariera.ics")).walk("VEVENT")) == 1
    assert client.get("/calendar/flux/altceva.ics").status_code == 404
    everything = read(client.get(own_address(person("member"), "own_feed_all"))).walk("VEVENT")
    assert {str(event["summary"]) for event in everything} == {"Pentru membri", "Pentru toți"}


def test_own_calendar_has_what_one_registered_for_and_what_apps_add(client, person):
    member = person("member")
    page = add_event("Al meu", place_kind="online", online_url="https://meet.example/x", capacity=1)
    add_event("Al altora")
    join(page, member)
    waits = join(page, person("other_member"))
    day = date(2027, 1, 15)
    entry = CalendarEntry("deadline-1", "Termen", day, day + timedelta(days=1), "/hubocupare/")
    register_entries("test", lambda user: [entry] if user.pk == member.pk else [])
    try:
        found = read(client.get(own_address(member))).walk("VEVENT")
    finally:
        del _registry["test"]
    lines = {str(event["summary"]): event for event in found}
    assert set(lines) == {"Al meu", "Termen"}
    assert lines["Al meu"]["location"] == "https://meet.example/x"
    assert lines["Termen"]["dtstart"].dt == day
    assert [one.place for one in entries_of(waits.person)] == ["Online"]


def test_wrong_secret_is_an_address_that_does_not_exist(client, person):
    member = person("member")
    address = own_address(member)
    assert client.get(address)["Cache-Control"] == "private, no-cache"
    unknown = client.get("/calendar/m/0123456789abcdef-xyz/calendar.ics")
    changed = client.get(address.replace("/calendar.ics", "x/calendar.ics"))
    assert unknown.status_code == changed.status_code == 404
    # Each names its own address where it offers the other languages, and nothing else differs.
    bodies = [re.sub(rb"/calendar/m/[^/]+/", b"", one.content) for one in (unknown, changed)]
    assert bodies[0] == bodies[1]
    form = type("Form", (), {"claim": lambda self: True})()
    services.renew_calendar_key(user=member, form=form)
    assert client.get(address).status_code == 404
    member.is_active = False
    member.save()
    assert client.get(own_address(member)).status_code == 404


def test_the_file_of_one_event_follows_its_page(client, browser_of):
    page = add_event("Unul")
    address = f"/evenimente/{record_of(page).pk}/eveniment.ics"
    assert client.get(address).status_code == 404
    assert len(read(browser_of("member").get(address)).walk("VEVENT")) == 1


def test_a_thousand_events_cost_two_queries_at_most(client, person, browser_of):
    page = add_event("Mult", is_public=True)
    event = record_of(page)
    start = event.starts_at
    EventDate.objects.bulk_create(
        EventDate(event=event, number=number, starts_at=start + timedelta(hours=number),
                  ends_at=start + timedelta(hours=number, minutes=30))
        for number in range(2, 1001)
    )  # fmt: skip
    join(page, person("member"))
    client.get("/calendar/flux/evenimente.ics")
    for address, auth in (("/calendar/flux/evenimente.ics", 0), (own_address(person("member")), 1)):
        client.get(address)
        with CaptureQueriesContext(
            connection,
        ) as queries:
            response = client.get(address)
        assert len(Calendar.from_ical(response.content).walk("VEVENT")) == 1000
        # What all sources ask at the same time is one question (cms.core.together).
        assert len(queries) - auth <= 2, [one["sql"][:120] for one in queries]


def test_views_of_the_calendar(browser_of, client, person):
    start = datetime.now(ZONE).replace(hour=18, minute=0, second=0, microsecond=0)
    start = start.replace(day=1) + timedelta(days=40)
    add_event("Atelier deschis", is_public=True, starts_at=start, kind="atelier")
    add_event("Webinar de membri", starts_at=start, kind="webinar", place_kind="online")
    day = start.date().isoformat()
    for view in ("luna", "saptamana", "lista"):
        address = f"/calendar/?vedere={view}&zi={day}"
        body = client.get(address).content.decode()
        assert "Atelier deschis" in body and "Webinar de membri" not in body, view
        body = browser_of("member").get(address).content.decode()
        assert "Atelier deschis" in body and "Webinar de membri" in body, view
        only = browser_of("member").get(f"{address}&unde=online").content.decode()
        assert "Atelier deschis" not in only and "Webinar de membri" in only, view
        mine = browser_of("member").get(f"{address}&ale-mele=1").content.decode()
        assert "Atelier deschis" not in mine, view
    for bad in (
        "zi=2026-99-99",
        "zi=9999-12-31",
        "vedere=x",
        "tip=%00",
        "organizator=%00",
        "pagina=²",
    ):
        assert client.get(f"/calendar/?{bad}").status_code == 200, bad


def test_the_calendar_pins_its_queries(browser_of, django_assert_max_num_queries):
    for number in range(12):
        add_event(f"Eveniment {number}", is_public=True)
    browser = browser_of("member")
    browser.get("/calendar/")
    for view in ("luna", "saptamana", "lista"):
        with django_assert_max_num_queries(12):
            assert browser.get(f"/calendar/?vedere={view}").status_code == 200


def test_translations_share_the_record():
    page = add_event("Tradus")
    assert EventRecord.objects.filter(key=page.translation_key).count() == 1
    assert EventPage.objects.count() == 1

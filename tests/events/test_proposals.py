"""Events that members propose: read by a moderator, then a page."""

from datetime import timedelta

import pytest
from django.utils import timezone

from cms.api.enums import Scope
from site_modules.events.models import EventPage, EventProposal, EventRecord
from site_modules.moderation import services as moderation
from site_modules.submissions import services as submissions
from tests.events.conftest import fresh, record_of

pytestmark = pytest.mark.django_db
TEXT = (
    "Ne întâlnim ca să învățăm pas cu pas cum se scrie o petiție către primărie. Aduceți un "
    "exemplu din cartierul vostru."
)


def sent(**other):
    day = timezone.localdate() + timedelta(days=20)
    return {
        "title": "Atelier de petiții", "summary": "Scriem împreună o petiție.", "description": TEXT,
        "event_kind": "atelier", "service": "dialog", "day": day.isoformat(), "begins": "18:00",
        "ends": "20:00", "place_kind": "loc", "place": "Sibiu, Biblioteca Astra", "capacity": "12",
        "language": "ro", "is_public": "on", "form_token": "unu",
    } | other  # fmt: skip


def decide(proposal, person, outcome="approve", **fields):
    case = moderation.case_of(obj=proposal)
    values = {"version": str(fresh(proposal).version)} | fields
    return moderation.decide(case=case, outcome=outcome, by=person("moderator"), **values)


def test_from_the_form_to_the_calendar(browser_of, client, person, organisation, commits_at_once):
    desk = browser_of("delegate")
    desk.post("/evenimente/propune/", sent(organisation="podul-verde"))
    desk.post("/evenimente/propune/", sent(organisation="podul-verde"))
    proposal = EventProposal.objects.get()
    assert not EventPage.objects.exists()
    assert client.get(proposal.get_absolute_url()).status_code == 302
    assert browser_of("other_member").get(proposal.get_absolute_url()).status_code == 404
    assert "Atelier de petiții" in desk.get(proposal.get_absolute_url()).content.decode()
    decide(proposal, person)
    page = EventPage.objects.get()
    assert page.live and page.organisation == organisation and page.capacity == 12
    assert "petiție către primărie" in client.get(page.get_url()).content.decode()
    assert desk.get(f"/evenimente/{record_of(page).pk}/participanti/").status_code == 200
    outsider = browser_of("other_member")
    assert outsider.get(f"/evenimente/{record_of(page).pk}/participanti/").status_code == 404


def test_an_edit_changes_the_page_only_once_it_is_approved(browser_of, person, commits_at_once):
    browser = browser_of("member")
    browser.post("/evenimente/propune/", sent())
    decide(EventProposal.objects.get(), person)
    assert EventRecord.objects.get().proposer == person("member")
    address = EventProposal.objects.get().edit_address
    assert "Atelier de petiții" in browser.get(address).content.decode()
    seen = EventProposal.objects.get().version
    browser.post(address, sent(title="Atelier de scrisori", seen=seen, form_token="doi"))
    assert EventPage.objects.get().title == "Atelier de petiții"
    decide(EventProposal.objects.get(), person)
    assert EventPage.objects.get().title == "Atelier de scrisori"
    submissions.close(obj=EventProposal.objects.get(), by=person("member"))
    assert EventRecord.objects.get().is_cancelled


def test_bad_input_is_shown_and_kept(browser_of):
    browser = browser_of("member")
    wrong = sent(ends="17:00", place="", day="2020-01-01", description="Scurt", online_url="x y")
    response = browser.post("/evenimente/propune/", wrong)
    assert response.status_code == 422
    body = response.content.decode()
    assert "Atelier de petiții" in body and body.count('class="error"') >= 4
    assert not EventProposal.objects.exists()


def test_by_the_api(call_as, organisation):
    body = {
        name: value
        for name, value in sent().items()
        if name not in ("form_token", "is_public", "event_kind")
    }
    body |= {"capacity": 12, "kind": "atelier"}
    assert call_as("member", Scope.EVENTS_READ).post("/event-proposals", body).status_code == 403
    program = call_as("member", Scope.EVENTS_READ, Scope.EVENTS_WRITE)
    made = program.post("/event-proposals", body)
    assert made.status_code == 201, made.content
    foreign = program.post("/event-proposals", body | {"organisation": "podul-verde"})
    assert foreign.status_code == 403

"""Conversations: written, told, answered, assigned, closed; between two sides alone."""

import pytest
from django.urls import reverse

from site_modules.notifications.models import Notification
from site_modules.organisations import services
from site_modules.organisations.models import Conversation, Message
from tests.organisations.test_pages import client_of


@pytest.fixture
def conversation(organisation, person) -> Conversation:
    return services.write_to_organisation(
        organisation=organisation, by=person("member"), subject="Voluntariat", text="Cum ajut?",
        about_title="Căutăm mentori", about_address="/hubocupare/",
    )  # fmt: skip


def told(user, kind: str) -> int:
    return Notification.objects.filter(recipient=user, kind=f"organisations.{kind}").count()


def test_from_the_page_to_the_answer(organisation, representative, staff, browser_of, person):
    coordinator, accountant = staff("volunteer_coordinator"), staff("accountant")
    address = reverse("organisations:write", args=[organisation.slug])
    answer = browser_of("member").post(address, {"subject": "Salut", "text": "Ce faceți?"})
    made = Conversation.objects.get()
    assert answer.url == made.get_absolute_url()
    assert told(coordinator, "message") == told(representative, "message") == 1
    assert told(accountant, "message") == 0
    client_of(coordinator).post(made.inbox_url, {"text": "Plantăm **copaci**."})
    made.refresh_from_db()
    assert made.state == "answered" and made.assigned_to == coordinator
    assert told(person("member"), "answer") == 1
    page = browser_of("member").get(made.get_absolute_url()).content.decode()
    assert "<strong>copaci</strong>" in page
    assert coordinator.public_name not in page
    browser_of("member").post(made.get_absolute_url(), {"text": "Vin și eu."})
    made.refresh_from_db()
    assert made.state == "waiting"
    assert told(coordinator, "message") == 1  # grown into the unread line
    assert Notification.objects.get(recipient=coordinator, kind="organisations.message").count == 2


def test_assign_and_close(conversation, organisation, representative, staff, person):
    coordinator = staff("volunteer_coordinator")
    browser = client_of(representative)
    slug = organisation.slug
    assign = reverse("organisations:assign", args=[slug, conversation.pk])
    browser.post(assign, {"person": str(staff("accountant").pk), "seen": ""})
    browser.post(assign, {"person": "10000000000000000000000000", "seen": ""})
    browser.post(assign, {"person": str(coordinator.pk), "seen": "9" * 30})
    conversation.refresh_from_db()
    assert conversation.assigned_to is None
    browser.post(assign, {"person": str(coordinator.pk), "seen": ""})
    conversation.refresh_from_db()
    assert conversation.assigned_to == coordinator and told(coordinator, "assigned") == 1
    browser.post(assign, {"person": str(representative.pk), "seen": ""})
    conversation.refresh_from_db()
    assert conversation.assigned_to == coordinator, "somebody else was given it meanwhile"
    browser.post(reverse("organisations:close", args=[slug, conversation.pk]))
    conversation.refresh_from_db()
    assert conversation.is_closed and told(person("member"), "conversation_closed") == 1
    services.write_again(conversation=conversation, by=person("member"), text="Încă ceva.")
    conversation.refresh_from_db()
    assert conversation.state == "waiting"


def test_who_leaves_no_longer_reads_nor_keeps_it(conversation, organisation, staff):
    coordinator = staff("volunteer_coordinator")
    services.answer(conversation=conversation, by=coordinator, text="Bună.")
    membership = organisation.memberships.get(user=coordinator)
    services.leave(membership=membership, by=coordinator)
    conversation.refresh_from_db()
    assert conversation.assigned_to is None
    assert client_of(coordinator).get(conversation.inbox_url).status_code == 404


@pytest.mark.parametrize("persona", ["other_member", "delegate", "editor", "administrator"])
def test_visible_to_its_two_sides_alone(conversation, person, persona):
    seen = Conversation.objects.visible_to(person(persona)).filter(pk=conversation.pk)
    assert seen.exists() is (persona == "other_member")


def test_no_writing_to_a_suspended_one(conversation, organisation, person, representative):
    services.suspend(organisation=organisation, by=person("administrator"), reason="x")
    conversation.refresh_from_db()
    for deed in (
        lambda: services.answer(conversation=conversation, by=representative, text="a"),
        lambda: services.write_again(conversation=conversation, by=person("member"), text="a"),
        lambda: services.write_to_organisation(
            organisation=organisation, by=person("member"), subject="a", text="a"
        ),
    ):
        with pytest.raises(services.OrganisationRefused):
            deed()


@pytest.mark.parametrize(
    "change",
    [{"subject": ""}, {"subject": "ﬃ" * 255}, {"text": ""}, {"text": "x" * 6001}],
    ids=["no-subject", "long-subject", "no-text", "long-text"],
)
def test_bad_input_stays_on_the_page(organisation, browser_of, change):
    address = reverse("organisations:write", args=[organisation.slug])
    sent = {"subject": "Un subiect bun", "text": "Un text bun"} | change
    answer = browser_of("member").post(address, sent)
    assert answer.status_code == 422
    kept = "Un text bun" if "subject" in change else "Un subiect bun"
    assert kept in answer.content.decode()
    assert not Conversation.objects.exists()


def test_sent_once(organisation, browser_of):
    address = reverse("organisations:write", args=[organisation.slug])
    sent = {"subject": "Salut", "text": "Text", "form_token": "acelasi"}
    for _time in range(2):
        browser_of("member").post(address, sent)
    assert Message.objects.count() == 1


@pytest.mark.parametrize(
    "query", ["", "?arata=asteapta", "?arata=ale-mele", "?arata=inchise", "?pagina=²"]
)
def test_the_inbox_costs_the_same_for_many(
    organisation, representative, person, query, django_assert_max_num_queries
):
    Conversation.objects.bulk_create(
        Conversation(organisation=organisation, member=person("member"), subject=f"S {number}")
        for number in range(40)
    )
    browser = client_of(representative)
    address = reverse("organisations:inbox", args=[organisation.slug]) + query
    browser.get(address)
    with django_assert_max_num_queries(15):
        assert browser.get(address).status_code == 200

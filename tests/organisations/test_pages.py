"""Every page opens for whom it is, and for nobody else."""

import pytest
from django.test import Client
from django.urls import reverse

from site_modules.organisations import services

AREA = ("manage", "people", "inbox", "journal")


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


@pytest.mark.parametrize("name", AREA)
@pytest.mark.parametrize(
    ("role", "allowed"),
    [
        ("legal_representative", AREA),
        ("delegate", AREA),
        ("volunteer_coordinator", ("inbox",)),
        ("accountant", ()),
        ("member", ()),
    ],
)
def test_the_area_opens_by_role(organisation, staff, name, role, allowed):
    address = reverse(f"organisations:{name}", args=[organisation.slug])
    answer = client_of(staff(role)).get(address)
    assert answer.status_code == (200 if name in allowed else 404)


@pytest.mark.parametrize("name", AREA)
def test_the_area_is_shut_for_others(organisation, browser_of, name):
    address = reverse(f"organisations:{name}", args=[organisation.slug])
    assert browser_of("member").get(address).status_code == 404
    assert browser_of("moderator").get(address).status_code == 404
    assert browser_of("visitor").get(address).status_code == 302


def test_visitors_read_the_public_part_alone(organisation, browser_of):
    page = browser_of("visitor").get(organisation.get_absolute_url()).content.decode()
    assert "Asociația Podul Verde" in page
    assert "<strong>poduri</strong>" in page
    assert "4221306" in page
    for closed in ("Podului 3", "+40712345678", "contact@podul-verde.example"):
        assert closed not in page
    page = browser_of("member").get(organisation.get_absolute_url()).content.decode()
    assert "+40712345678" in page


def test_people_are_shown_when_they_agree_and_to_members_alone(
    organisation, representative, browser_of
):
    address = organisation.get_absolute_url()
    assert representative.public_name not in browser_of("member").get(address).content.decode()
    membership = organisation.memberships.get(user=representative)
    services.set_shown(membership=membership, by=representative, is_shown=True)
    assert representative.public_name in browser_of("member").get(address).content.decode()
    assert representative.public_name not in browser_of("visitor").get(address).content.decode()


@pytest.mark.parametrize("persona", ["visitor", "member", "moderator", "editor"])
def test_one_that_waits_is_seen_by_nobody_else(enter, browser_of, persona):
    waiting = enter()
    assert browser_of(persona).get(waiting.get_absolute_url()).status_code == 404
    page = browser_of(persona).get(reverse("organisations:directory")).content.decode()
    assert waiting.name not in page
    assert browser_of("other_member").get(waiting.get_absolute_url()).status_code == 200
    assert browser_of("administrator").get(waiting.get_absolute_url()).status_code == 200


def test_pages_of_my_own(organisation, representative, staff, browser_of):
    own = client_of(representative)
    made = services.write_to_organisation(
        organisation=organisation, by=staff("member"), subject="Salut", text="Ce faceți?"
    )
    addresses = [
        reverse("organisations:mine"),
        reverse("organisations:enter"),
        reverse("organisations:conversations"),
        reverse("organisations:leave", args=[organisation.memberships.first().pk]),
        reverse("organisations:write", args=[organisation.slug]),
        reverse("organisations:join", args=[organisation.slug]),
        made.inbox_url,
        reverse("organisations:role", args=[organisation.slug, organisation.memberships.last().pk]),
        reverse(
            "organisations:remove", args=[organisation.slug, organisation.memberships.last().pk]
        ),
        reverse("organisations:discard", args=[organisation.slug]),
    ]
    for address in addresses:
        assert own.get(address).status_code == 200, address
    assert client_of(staff("member")).get(made.get_absolute_url()).status_code == 200


def test_a_foreign_conversation_is_not_there(organisation, representative, browser_of, person):
    made = services.write_to_organisation(
        organisation=organisation, by=person("member"), subject="Salut", text="Ce faceți?"
    )
    for persona in ("editor", "moderator", "administrator", "delegate"):
        assert browser_of(persona).get(made.get_absolute_url()).status_code == 404
        assert browser_of(persona).get(made.inbox_url).status_code == 404

"""A link to one address, used once."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from site_modules.notifications.models import OutgoingMail
from site_modules.organisations import services
from site_modules.organisations.models import Invitation, Membership
from tests.organisations.test_pages import client_of


def link_of_latest_mail() -> str:
    text = OutgoingMail.objects.latest("pk").text_body
    return re.search(r"(/organizatii/invitatie/\S+)", text).group(1)


@pytest.fixture
def link(organisation, representative) -> str:
    client_of(representative).post(
        organisation.people_url, {"email": "Member@punte.example", "role": "delegate"}
    )
    return link_of_latest_mail()


def test_the_invited_person_accepts(link, browser_of, person, organisation):
    browser = browser_of("member")
    assert organisation.name in browser.get(link).content.decode()
    assert browser.post(link).status_code == 302
    assert Membership.objects.get(user=person("member")).role == "delegate"
    assert browser.get(link).status_code == 410
    assert browser.post(link).status_code == 410


def test_nobody_else_accepts(link, browser_of, person):
    assert browser_of("visitor").get(link).status_code == 200
    assert browser_of("visitor").post(link).status_code == 403
    page = browser_of("delegate").get(link).content.decode()
    assert "pentru altă adresă" in page and "member@punte.example" not in page.lower()
    browser_of("delegate").post(link)
    assert not Membership.objects.filter(user=person("delegate")).exists()


def test_the_link_is_nowhere_in_the_database(link):
    token = link.strip("/").rsplit("/", 1)[-1]
    assert Invitation.objects.get().token_hash != token


def test_decline(link, browser_of):
    browser_of("member").post(link, {"refuza": "1"})
    assert Invitation.objects.get().declined_at
    assert browser_of("member").get(link).status_code == 410


def test_accept_without_the_link_on_my_page(link, browser_of, person):
    invitation = Invitation.objects.get()
    address = reverse("organisations:answer_invitation", args=[invitation.pk])
    assert browser_of("delegate").post(address).status_code == 404
    assert "Podul Verde" in browser_of("member").get("/cont/organizatii/").content.decode()
    browser_of("member").post(address)
    assert Membership.objects.filter(user=person("member")).exists()


def test_it_expires_and_is_withdrawn(link, browser_of, organisation, representative):
    with time_machine.travel(timezone.now() + timedelta(days=15)):
        assert browser_of("member").get(link).status_code == 410
        assert browser_of("member").post(link).status_code == 410
    invitation = Invitation.objects.get()
    address = reverse("organisations:withdraw_invitation", args=[organisation.slug, invitation.pk])
    assert browser_of("member").post(address).status_code == 404
    client_of(representative).post(address)
    assert browser_of("member").get(link).status_code == 410


def test_a_second_invitation_replaces_the_first(link, organisation, representative, browser_of):
    services.invite(
        organisation=organisation, by=representative, email="member@punte.example", role="member"
    )
    assert browser_of("member").get(link).status_code == 410
    assert browser_of("member").get(link_of_latest_mail()).status_code == 200
    assert Invitation.objects.open().count() == 1


def test_the_mail_speaks_to_who_has_no_account(organisation, representative):
    services.invite(
        organisation=organisation, by=representative, email="nou@undeva.example", role="member"
    )
    mail = OutgoingMail.objects.latest("pk")
    assert mail.recipients == ["nou@undeva.example"]
    assert "/inregistrare/" in mail.text_body


def test_who_belongs_is_not_invited(organisation, representative):
    answer = client_of(representative).post(
        organisation.people_url, {"email": representative.email, "role": "member"}
    )
    assert answer.status_code == 422


@pytest.mark.parametrize("token", ["x", "²", "%00", "a" * 2000, "%ED%A0%80"])
def test_other_links_lead_nowhere(browser_of, token, db):
    assert browser_of("visitor").get(f"/organizatii/invitatie/{token}/").status_code in (404, 410)


def test_not_for_a_suspended_organisation(link, organisation, person, browser_of):
    services.suspend(organisation=organisation, by=person("administrator"), reason="x")
    browser_of("member").post(link)
    assert not Membership.objects.filter(user=person("member")).exists()
    assert Invitation.objects.get().accepted_at is None

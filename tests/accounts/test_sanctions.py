"""Warnings and suspensions (ACC-15; Digital Services Act, art. 17)."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from site_modules.accounts import services
from site_modules.accounts.models import Sanction
from site_modules.notifications.models import Notification, OutgoingMail


@pytest.fixture
def suspended(person):
    services.suspend(
        user=person("member"), by=person("administrator"), reason="Mesaje jignitoare.", rule="4.2"
    )
    return person("member")


def test_suspended_person_is_out_at_once_and_reads_why(person, browser_of, client, sign_in, tree):
    browser = browser_of("member")
    assert browser.get(tree.closed.get_url()).status_code == 200
    services.suspend(
        user=person("member"), by=person("administrator"), reason="Mesaje jignitoare.", rule="4.2"
    )
    assert browser.get(tree.closed.get_url()).status_code == 302
    response = sign_in("member")
    assert response.status_code == 403
    assert "Mesaje jignitoare." in response.content.decode()
    mail = OutgoingMail.objects.get(recipients=["member@punte.example"])
    assert "Mesaje jignitoare." in mail.text_body


def test_wrong_password_does_not_tell_of_a_suspension(suspended, sign_in):
    response = sign_in("member", "greșit")
    assert response.status_code == 200
    assert "Mesaje jignitoare." not in response.content.decode()


def test_suspension_ends_by_itself(person, sign_in, is_signed_in, time_machine):
    now = timezone.now()
    services.suspend(
        user=person("member"), by=person("administrator"), reason="x", until=now + timedelta(days=3)
    )
    time_machine.move_to(now + timedelta(days=3, minutes=1))
    assert sign_in("member").status_code == 302
    assert is_signed_in()


def test_lifted_suspension_opens_the_account(suspended, person, sign_in, is_signed_in):
    assert services.lift_suspension(user=suspended, by=person("administrator"))
    assert not services.lift_suspension(user=suspended, by=person("administrator"))
    sign_in("member")
    assert is_signed_in()
    assert Sanction.objects.get().lifted_by == person("administrator")


def test_nobody_judges_themselves_and_one_administrator_stays(person):
    administrator = person("administrator")
    with pytest.raises(services.SanctionRefused):
        services.suspend(user=administrator, by=administrator, reason="x")
    with pytest.raises(services.SanctionRefused):
        services.suspend(user=administrator, by=person("moderator"), reason="x")


def test_moderator_warns_and_the_person_reads_it(browser_of, person):
    form = {"reason": "Comentariu cu date personale.", "rule": "3", "form_token": "once"}
    moderator = browser_of("moderator")
    for _time in range(2):
        moderator.post("/membri/member/avertisment/", form)
    assert Sanction.objects.filter(user=person("member"), kind="warning").count() == 1
    assert Notification.objects.filter(recipient=person("member"), kind="accounts.warned").exists()
    member = browser_of("member")
    assert "Comentariu cu date personale." in member.get("/cont/masuri/").content.decode()
    key = Sanction.objects.get().pk
    assert browser_of("other_member").post(f"/cont/masuri/{key}/citit/").status_code == 404
    member.post(f"/cont/masuri/{key}/citit/")
    assert Sanction.objects.get().read_at is not None


@pytest.mark.parametrize("name", ["member", "editor", "counsellor", "author"])
def test_only_moderators_and_administrators_warn(browser_of, name):
    form = {"reason": "x"}
    address = reverse("accounts:warn", args=["other_member"])
    assert browser_of(name).post(address, form).status_code == 403
    assert not Sanction.objects.exists()


def test_warning_needs_a_reason(browser_of):
    response = browser_of("moderator").post("/membri/member/avertisment/", {"rule": "regula 3"})
    assert response.status_code == 422
    assert "regula 3" in response.content.decode()

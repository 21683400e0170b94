"""Roles with a term, joining, leaving; „Delegat OSC” follows."""

from datetime import timedelta

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group
from site_modules.accounts.services import give_role
from site_modules.notifications.models import Notification
from site_modules.organisations import permissions, services
from site_modules.organisations.models import JoinRequest, Membership
from tests.organisations.conftest import account
from tests.organisations.test_pages import client_of
from tests.organisations.test_verifying import has_role

ROLES = ("legal_representative", "delegate", "volunteer_coordinator", "accountant", "member")


@pytest.mark.parametrize(
    ("role", "acts", "manages"),
    [(ROLES[0], 1, 1), (ROLES[1], 1, 1), (ROLES[2], 1, 0), (ROLES[3], 0, 0), (ROLES[4], 0, 0)],
)
def test_what_each_role_may(organisation, staff, role, acts, manages):
    user = staff(role)
    assert permissions.can_act_for(user, organisation) is bool(acts)
    assert permissions.can_manage_members(user, organisation) is bool(manages)
    assert has_role(user) is bool(manages)


def test_nobody_acts_for_one_that_waits(enter, person):
    assert not permissions.can_act_for(person("other_member"), enter())


def test_ask_accept_leave(organisation, representative, browser_of, person):
    browser_of("member").post(
        reverse("organisations:join", args=[organisation.slug]), {"text": "Coordonez voluntari."}
    )
    request = JoinRequest.objects.get()
    assert Notification.objects.filter(
        recipient=representative, kind="organisations.join_request"
    ).exists()
    answer = client_of(representative).post(
        reverse("organisations:answer_request", args=[organisation.slug, request.pk]),
        {"role": "delegate"},
    )
    assert answer.status_code == 302
    membership = Membership.objects.get(user=person("member"))
    assert membership.role == "delegate" and has_role(person("member"))
    browser_of("member").post(reverse("organisations:leave", args=[membership.pk]))
    membership.refresh_from_db()
    assert membership.ended_at and not has_role(person("member"))
    services.ask_to_join(organisation=organisation, by=person("member"), text="Din nou eu.")


def test_ask_and_be_declined(organisation, representative, browser_of, person):
    services.ask_to_join(organisation=organisation, by=person("member"), text="Eu")
    with pytest.raises(services.OrganisationRefused):
        services.ask_to_join(organisation=organisation, by=person("member"), text="Iar eu")
    request = JoinRequest.objects.get()
    address = reverse("organisations:answer_request", args=[organisation.slug, request.pk])
    assert browser_of("member").post(address, {"role": "delegate"}).status_code == 404
    client_of(representative).post(address, {"refuza": "1"})
    request.refresh_from_db()
    assert request.state == "declined"
    assert Notification.objects.filter(kind="organisations.join_declined").exists()
    client_of(representative).post(address, {"role": "delegate"})
    assert not Membership.objects.filter(user=person("member")).exists()


def test_withdraw_my_request(organisation, browser_of, person):
    made = services.ask_to_join(organisation=organisation, by=person("member"), text="Eu")
    address = reverse("organisations:withdraw_request", args=[made.pk])
    assert browser_of("delegate").post(address).status_code == 404
    browser_of("member").post(address)
    made.refresh_from_db()
    assert made.state == "withdrawn"


def test_the_last_representative_names_a_successor_first(organisation, representative, staff):
    membership = organisation.memberships.get(user=representative)
    browser = client_of(representative)
    page = browser.post(
        reverse("organisations:leave", args=[membership.pk]), follow=True
    ).content.decode()
    assert "Numește mai întâi un succesor" in page
    staff("delegate")
    with pytest.raises(services.OrganisationRefused):
        services.leave(membership=membership, by=representative)
    with pytest.raises(services.OrganisationRefused):
        services.change_role(
            membership=membership, by=representative, role="member", title="", expires_at=None
        )
    with pytest.raises(services.OrganisationRefused):
        services.change_role(
            membership=membership, by=representative, role="legal_representative", title="",
            expires_at=timezone.now() + timedelta(days=3),
        )  # fmt: skip
    staff("legal_representative")
    services.leave(membership=membership, by=representative)
    membership.refresh_from_db()
    assert membership.ended_at


def test_a_delegate_does_not_touch_representatives(organisation, representative, staff):
    delegate = staff("delegate")
    own = organisation.memberships.get(user=representative)
    other = organisation.memberships.get(user=staff("member"))
    for deed in (
        lambda: services.remove(membership=own, by=delegate),
        lambda: services.change_role(
            membership=other, by=delegate, role="legal_representative", title="", expires_at=None
        ),
        lambda: services.invite(
            organisation=organisation, by=delegate, email="x@x.example",
            role="legal_representative",
        ),
    ):  # fmt: skip
        with pytest.raises(services.OrganisationRefused):
            deed()
    services.remove(membership=other, by=delegate)
    assert Notification.objects.filter(
        recipient=staff("member"), kind="organisations.removed"
    ).exists()


def test_a_role_is_changed_on_its_page(organisation, representative, staff):
    user = staff("member")
    membership = organisation.memberships.get(user=user)
    address = reverse("organisations:role", args=[organisation.slug, membership.pk])
    day = (timezone.localdate() + timedelta(days=30)).isoformat()
    browser = client_of(representative)
    for wrong in ("ieri", "1999-01-01", "9999-12-31", "²", "2026-02-30"):
        sent = {"role": "delegate", "expires_at": wrong}
        assert browser.post(address, sent).status_code == 422
    browser.post(address, {"role": "delegate", "title": "secretară", "expires_at": day})
    membership.refresh_from_db()
    assert membership.role == "delegate" and membership.title == "secretară"
    assert timezone.localtime(membership.expires_at).date().isoformat() == day
    assert has_role(user)
    event = organisation.events.filter(kind="role_changed").get()
    assert event.changes["role"] == ["member", "delegate"]


def test_roles_end_after_a_warning(organisation, representative, staff):
    user = staff("delegate")
    membership = organisation.memberships.get(user=user)
    ends = timezone.now() + timedelta(days=10)
    services.change_role(
        membership=membership, by=representative, role="delegate", title="", expires_at=ends
    )
    assert services.warn_before_expiry() == 1
    assert services.warn_before_expiry() == 0
    for who, kind in ((user, "role_expires"), (representative, "role_of_other_expires")):
        assert Notification.objects.filter(recipient=who, kind=f"organisations.{kind}").exists()
    with time_machine.travel(ends + timedelta(minutes=1)):
        assert not permissions.can_act_for(user, organisation)
        assert services.end_expired() == 1
        assert services.end_expired() == 0
        assert not has_role(user)
        assert Notification.objects.filter(
            recipient=user, kind="organisations.role_expired"
        ).exists()


def test_a_role_given_by_hand_stays(organisation, representative, person):
    by_hand = account("cu-rol-de-mana")
    give_role(user=by_hand, group=role_group(Role.DELEGATE), by=person("administrator"))
    membership = services.add_member(
        organisation=organisation, user=by_hand, role="delegate", by=representative
    )
    services.leave(membership=membership, by=by_hand)
    assert has_role(by_hand)


def test_a_second_organisation_keeps_the_role(organisation, representative, enter, person, staff):
    other = enter(by=person("member"), cui="", registry_number="8/F/2003", name="Fundația Doi")
    services.verify(organisation=other, by=person("administrator"))
    services.add_member(
        organisation=organisation, user=person("member"), role="delegate", by=representative
    )
    membership = organisation.memberships.get(user=person("member"))
    services.leave(membership=membership, by=person("member"))
    assert has_role(person("member"))
    services.suspend(organisation=other, by=person("administrator"), reason="x")
    assert not has_role(person("member"))

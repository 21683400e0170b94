"""Two people at the same moment: one wins, the other is told."""

import pytest

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.organisations import services
from site_modules.organisations.models import Invitation, Membership, Organisation
from site_modules.organisations.services.invitations import invitation_of
from tests.at_once import errors_at_once
from tests.organisations.conftest import FIELDS, PASSWORD
from tests.organisations.test_invitations import link_of_latest_mail

RUNS = 12
pytestmark = pytest.mark.django_db(transaction=True)


def someone(name: str, *roles: Role) -> User:
    return create_account(
        username=name, email=f"{name}@altundeva.example", first_name=name.title(),
        last_name="Pop", password=PASSWORD, roles=roles,
    )  # fmt: skip


def test_at_once():
    """One test, since a test that commits leaves an empty database behind."""
    admins = [someone("unu", Role.ADMINISTRATOR), someone("doi", Role.ADMINISTRATOR)]
    owner = someone("ana")
    for run in range(RUNS):
        verify_against_reject(owner, admins)
        Organisation.objects.all().delete()
        same_cui(owner, someone(f"bogdan-{run}"))
        Organisation.objects.all().delete()
    organisation = verified(owner, admins[0])
    invitation_twice(organisation, owner)
    two_representatives_leave(organisation, owner)


def verified(owner: User, admin: User) -> Organisation:
    made = services.enter(by=owner, fields=FIELDS)
    services.verify(organisation=made, by=admin)
    return Organisation.objects.get(pk=made.pk)


def verify_against_reject(owner: User, admins: list[User]) -> None:
    made = services.enter(by=owner, fields=FIELDS)
    one, two = (Organisation.objects.get(pk=made.pk) for _copy in range(2))
    errors = errors_at_once(
        lambda: services.verify(organisation=one, by=admins[0]),
        lambda: services.reject(organisation=two, by=admins[1], reason="Nu."),
    )
    assert [type(error) for error in errors] == [services.AlreadyDecided]
    made.refresh_from_db()
    kinds = set(made.events.values_list("kind", flat=True)) & {"verified", "rejected"}
    assert kinds == {made.state}
    is_delegate = owner.groups.filter(name=Role.DELEGATE).exists()
    assert is_delegate == made.is_active


def same_cui(one: User, two: User) -> None:
    errors = errors_at_once(
        lambda: services.enter(by=one, fields=FIELDS),
        lambda: services.enter(by=two, fields=FIELDS | {"name": "Altfel scrisă"}),
    )
    assert [type(error) for error in errors] == [services.AlreadyThere]
    assert errors[0].organisation == Organisation.objects.get()
    assert Membership.objects.count() == 1


def invitation_twice(organisation: Organisation, owner: User) -> None:
    guest = someone("oaspete")
    services.invite(organisation=organisation, by=owner, email=guest.email, role="delegate")
    token = link_of_latest_mail().strip("/").rsplit("/", 1)[-1]
    errors = errors_at_once(
        *(lambda: services.accept(invitation=invitation_of(token), by=guest) for _time in range(3))
    )
    assert [type(error) for error in errors] == [services.AlreadyDecided] * 2
    assert Membership.objects.filter(user=guest, ended_at=None).count() == 1
    assert Invitation.objects.get().accepted_by == guest


def two_representatives_leave(organisation: Organisation, owner: User) -> None:
    second = someone("al-doilea")
    other = services.add_member(
        organisation=organisation, user=second, role="legal_representative", by=owner
    )
    own = Membership.objects.get(organisation=organisation, user=owner)
    errors = errors_at_once(
        lambda: services.leave(membership=own, by=owner),
        lambda: services.leave(membership=other, by=second),
    )
    assert [error.code for error in errors] == ["last"]
    held = Membership.objects.holding().filter(role="legal_representative")
    assert held.count() == 1

"""An organisation with people in each role, made by the services."""

from collections.abc import Callable
from typing import Any

import pytest

from site_modules.accounts.enums import Role
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account
from site_modules.organisations import services
from site_modules.organisations.enums import MemberRole
from site_modules.organisations.models import Organisation

#: Codes whose control digit is right.
CUIS = ("4221306", "14837428", "1590082", "18547290", "33034700")

FIELDS = {
    "name": "Asociația Podul Verde",
    "kind": "association",
    "cui": CUIS[0],
    "registry_number": "123/A/2014",
    "county": "CJ",
    "locality": "Cluj-Napoca",
    "address": "Str. Podului 3",
    "website": "https://podul-verde.example",
    "email": "contact@podul-verde.example",
    "phone": "+40712345678",
    "description": "Facem **poduri** între vecini.",
}
PASSWORD = "Un-drum-lung-7"


def account(name: str, *roles: Role) -> User:
    return create_account(
        username=name, email=f"{name}@punte.example", first_name=name.title(),
        last_name="Exemplu", password=PASSWORD, roles=roles,
    )  # fmt: skip


@pytest.fixture
def enter(person: Callable[[str], User]) -> Callable[..., Organisation]:
    """`enter(cui=…)`: one that waits, entered by „other_member” as its representative."""

    def make(by: User | None = None, **fields: Any) -> Organisation:
        options = {name: fields.pop(name) for name in ("role", "themes", "sends") if name in fields}
        return services.enter(by=by or person("other_member"), fields=FIELDS | fields, **options)

    return make


@pytest.fixture
def organisation(enter, person) -> Organisation:
    """A verified one: other_member represents it."""
    made = enter(themes=["environment", "community"])
    services.verify(organisation=made, by=person("administrator"))
    made.refresh_from_db()
    return made


@pytest.fixture
def representative(organisation, person) -> User:
    return person("other_member")


@pytest.fixture
def staff(organisation, representative) -> Callable[[str], User]:
    """`staff("delegate")`: somebody who has that role, made once."""

    def find(role: str) -> User:
        name = f"cu-rol-{role}"
        user = User.objects.filter(username=name).first()
        if user is None:
            user = account(name)
            services.add_member(
                organisation=organisation, user=user, role=MemberRole(role), by=representative
            )
        return user

    return find

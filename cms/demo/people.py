"""Makes the accounts of the demonstration's people."""

from typing import Any

from cms.demo.content.people import MEMBERS, NEWCOMERS
from cms.demo.personas import PASSWORD, PERSONAS
from cms.demo.profiles import PROFILES
from cms.demo.records import remember
from site_modules.accounts.models import User
from site_modules.accounts.services import create_account, mark_trusted
from site_modules.accounts.services.profile import update_profile


def load_people() -> None:
    """Somebody for each role to sign in as, and members who only take part in discussions."""
    for persona in PERSONAS:
        _make(
            username=persona.username,
            first_name=persona.first_name,
            last_name=persona.last_name,
            password=PASSWORD,
            roles=persona.roles,
            profile=PROFILES[persona.username],
        )
    make_people(MEMBERS)


def make_people(rows: Any, roles: tuple[Any, ...] = ()) -> None:
    """People without a password: username, first name, last name, profile."""
    for username, first_name, last_name, profile in rows:
        _make(
            username=username,
            first_name=first_name,
            last_name=last_name,
            password=None,
            roles=roles,
            profile={"nickname": first_name, **profile},
        )


def _make(
    *, username: str, first_name: str, last_name: str, password: str | None,
    roles: tuple[Any, ...], profile: dict[str, Any],
) -> None:  # fmt: skip
    if User.objects.filter(username=username).exists():
        return
    user = create_account(
        username=username,
        email=f"{username}@punte.example",
        first_name=first_name,
        last_name=last_name,
        password=password,
        roles=roles,
    )
    update_profile(user=user, fields=profile)
    if username not in NEWCOMERS:
        mark_trusted(user=user)
    remember(f"person:{username}", user)


def demo_people() -> dict[str, User]:
    """Accounts by username; somebody else's of the same name counts, as it does for sign-in."""
    names = [persona.username for persona in PERSONAS] + [row[0] for row in MEMBERS]
    people = User.objects.filter(username__in=names)
    return {person.username: person for person in people}

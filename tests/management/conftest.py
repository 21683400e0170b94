"""An organisation for which „delegate” acts."""

from collections.abc import Callable
from typing import Any

import pytest

from site_modules.organisations.enums import MemberRole, OrganisationState
from site_modules.organisations.models import Membership, Organisation


@pytest.fixture
def organisation(person: Callable[[str], Any]) -> Organisation:
    made = Organisation.objects.create(
        name="Asociația Podul Verde", slug="podul-verde", kind="association", county="SB",
        locality="Sibiu", state=OrganisationState.VERIFIED, name_key="asociatia podul verde",
    )  # fmt: skip
    Membership.objects.create(organisation=made, user=person("delegate"), role=MemberRole.DELEGATE)
    return made

"""An organisation for which „delegate” acts."""

from collections.abc import Callable
from typing import Any

import pytest

from site_modules.organisations.models import Organisation
from tests.factories import organisation_of


@pytest.fixture
def organisation(person: Callable[[str], Any]) -> Organisation:
    return organisation_of(person("delegate"))

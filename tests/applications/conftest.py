"""Shortcuts: an open opportunity of an organisation for which „delegate” acts, applications to it,
files as browsers send them."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from site_modules.applications import services
from site_modules.applications.models import Application, VolunteerInvitation
from site_modules.hub.models import VolunteerOffer, VolunteerOpportunity
from tests.factories import office_bytes
from tests.hub.conftest import (  # noqa: F401
    approved,
    decide,
    draft,
    fresh,
    offer,
    organisation,
    waiting,
)

Person = Callable[[str], Any]
MESSAGE = "Am condus doi ani un club de lectură și pot veni în fiecare sâmbătă."


def cv_file(name: str = "CV Ana.docx", content: bytes | None = None) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, office_bytes() if content is None else content)


def form(**other: Any) -> dict[str, Any]:
    """What a browser sends to apply."""
    return {"message": MESSAGE, "form_token": "cerere-unu"} | other


@pytest.fixture
def opportunity(approved: VolunteerOpportunity) -> VolunteerOpportunity:  # noqa: F811
    return approved


@pytest.fixture
def member_profile(person: Person) -> Any:
    """„member” with a volunteer profile."""
    member = person("member")
    profile = member.profile
    profile.county, profile.locality, profile.phone = "SB", "Sibiu", "+40722333444"
    profile.spoken_languages, profile.availability = "română, engleză", "sâmbăta"
    profile.save()
    profile.skills.add("răbdare", "mentorat")
    profile.interests.add("Social")
    return profile


@pytest.fixture
def application(opportunity: VolunteerOpportunity, member_profile: Any) -> Application:
    """„member” applied, with a CV and the phone number."""
    sent = services.Sent(message=MESSAGE, shares_phone=True, cv=cv_file())
    return services.apply(ad=opportunity, by=member_profile.user, sent=sent)


@pytest.fixture
def accepted(application: Application, person: Person) -> Application:
    services.decide(
        application=application, by=person("delegate"), accepts=True, answer="Ne vedem sâmbătă."
    )
    return fresh(application)


@pytest.fixture
def invitation(
    offer: VolunteerOffer,  # noqa: F811
    opportunity: VolunteerOpportunity,
    person: Person,
) -> VolunteerInvitation:
    """„member” offers to volunteer, „delegate” invites."""
    return services.invite(
        offer=offer, opportunity=opportunity, by=person("delegate"), text="Ne-ar ajuta mult."
    )

"""Applications to ads."""

from datetime import datetime
from typing import Literal

from ninja import Schema
from pydantic import ConfigDict, Field

AppliedKind = Literal["volunteeropportunity", "joboffer", "trainingoffer"]
ApplicationStateName = Literal["trimisa", "vazuta", "acceptata", "refuzata", "retrasa"]


class ApplicationIn(Schema):
    """A message to the organisation; name, county, skills, languages and availability of your
    profile go along."""

    model_config = ConfigDict(extra="forbid")

    message: str = Field(max_length=3000)
    shares_phone: bool = Field(False, description="The organisation reads it once it accepted.")
    age: Literal["", "implinita", "parinti"] = Field(
        "", description="For an ad with a minimum age: implinita, or parinti (15, parents agree)."
    )


class ApplicationOut(Schema):
    """Your application."""

    id: int
    kind: AppliedKind
    ad: int
    title: str
    organisation: str = Field(description="Short name of the organisation.")
    state: ApplicationStateName
    message: str
    answer: str
    sent_at: datetime
    seen_at: datetime | None
    decided_at: datetime | None
    withdrawn_at: datetime | None
    has_cv: bool
    address: str


class ApplicationList(Schema):
    """Your applications, in the order in which you sent them."""

    items: list[ApplicationOut]
    next: str | None


class ReceivedOut(Schema):
    """An application to your organisation. E-mail and phone only of whom you accepted; without the
    message when it was withdrawn."""

    id: int
    kind: AppliedKind
    ad: int
    title: str
    state: ApplicationStateName
    name: str
    county: str
    locality: str
    skills: list[str]
    spoken_languages: str
    availability: str
    has_guardian: bool
    message: str
    email: str
    phone: str
    answer: str
    sent_at: datetime
    seen_at: datetime | None
    decided_at: datetime | None
    has_cv: bool
    address: str


class ReceivedList(Schema):
    """Applications to an organisation, in the order in which they came."""

    items: list[ReceivedOut]
    next: str | None


class ApplicationDecision(Schema):
    """Accept or refuse; an acceptance says what comes next."""

    model_config = ConfigDict(extra="forbid")

    accepts: bool
    answer: str = Field("", max_length=3000)

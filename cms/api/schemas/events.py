"""Events, one's registrations, proposals."""

from datetime import date, datetime, time
from typing import Literal

from ninja import Schema
from pydantic import ConfigDict, Field

EventKindName = Literal[
    "seminar", "webinar", "atelier", "hackathon", "conferinta", "intalnire", "dezbatere", "targ",
    "actiune", "altul",
]  # fmt: skip
PlaceName = Literal["loc", "online", "mixt"]
RegistrationStateName = Literal["asteapta", "oferta", "confirmat", "anulat", "expirat"]


class MeetingOut(Schema):
    """One meeting of an event."""

    id: int
    starts_at: datetime
    ends_at: datetime


class EventRow(Schema):
    """An event in a list."""

    id: int
    page: int = Field(description="Number of its page: /pages/{page}.")
    title: str
    kind: str
    service: str = Field(description="Key of the service it belongs to; empty for the platform.")
    place_kind: str = Field(description="loc (on site), online or mixt.")
    place: str
    organiser: str = Field(description="Name of the organisation; empty for the platform.")
    starts_at: datetime
    ends_at: datetime
    is_cancelled: bool
    capacity: int | None
    free_seats: int | None
    takes_registrations: bool
    address: str


class EventList(Schema):
    """Events, in the order in which they were published."""

    items: list[EventRow]
    next: str | None


class EventQuestionOut(Schema):
    """A question of the registration form; its number names the answer."""

    id: int
    text: str
    kind: str = Field(description="rand, text, alegere (one of `choices`) or bifa.")
    choices: list[str]
    is_required: bool


class OwnRegistrationOut(Schema):
    """Your place at an event."""

    event: int
    title: str
    state: RegistrationStateName
    registered_at: datetime
    offer_ends_at: datetime | None = Field(description="Until when an offered seat can be taken.")
    online_url: str = Field(description="Link of the meeting; only with a confirmed seat.")
    certificate: str = Field(description="Number of your certificate; empty without one.")


class EventOut(EventRow):
    """An event with all its meetings."""

    meetings: list[MeetingOut]
    cancel_reason: str
    questions: list[EventQuestionOut]
    registration: OwnRegistrationOut | None


class AnswerIn(Schema):
    """The answer to a question; „on” for a box that is ticked."""

    model_config = ConfigDict(extra="forbid")

    question: int
    answer: str = Field(max_length=1000)


class RegistrationIn(Schema):
    """What the organiser asks."""

    model_config = ConfigDict(extra="forbid")

    answers: list[AnswerIn] = Field(default_factory=list, max_length=20)
    needs: str = Field("", max_length=500, description="What you need to take part.")


class OwnRegistrationList(Schema):
    """Your registrations."""

    items: list[OwnRegistrationOut]
    next: str | None


class EventProposalIn(Schema):
    """An event for a moderator to read."""

    model_config = ConfigDict(extra="forbid")

    organisation: str = Field("", description="Short name of yours; empty: in your own name.")
    title: str
    summary: str
    description: str = Field(description="Markdown, at least 80 characters.")
    kind: EventKindName
    service: str = ""
    day: date
    begins: time
    ends: time
    place_kind: PlaceName
    place: str = ""
    online_url: str = ""
    capacity: int | None = None
    audience: str = ""
    language: Literal["ro", "en", "hu"] = "ro"
    cost: str = ""
    accessibility: str = ""
    is_public: bool = True


class EventProposalOut(Schema):
    """Where your proposal stands; `/me/submissions` knows it too."""

    id: int
    reference: str
    title: str
    state: str
    address: str

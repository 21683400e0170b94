"""Appointments with career counsellors."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

KindName = Literal["alegerea-carierei", "formare", "cv", "interviuri"]
PlatformName = Literal["zoom", "meet", "teams", "alta", "fata-in-fata"]
Minutes = Literal[30, 60]
AppointmentStateName = Literal[
    "dorita", "ceruta", "oferita", "confirmata", "tinuta", "lipsa", "anulata"
]


class CounsellorOut(Schema):
    """Somebody with whom members may book."""

    id: int
    name: str
    headline: str
    about: str
    kinds: list[KindName]
    languages: list[str]
    durations: list[Minutes]
    platforms: list[PlatformName]


class CounsellorList(Schema):
    """Counsellors who take appointments now."""

    items: list[CounsellorOut]


class CounsellingKind(Schema):
    """A kind of counselling and how it is called in your language."""

    id: KindName
    label: str


class CounsellingKindList(Schema):
    """All kinds."""

    items: list[CounsellingKind]


class SlotOut(Schema):
    """A free time and who is free then."""

    start: datetime
    end: datetime
    counsellors: list[int]


class SlotList(Schema):
    """Free times of the days that were asked for, in order."""

    items: list[SlotOut]


class AppointmentIn(Schema):
    """What the form of the site asks for."""

    model_config = ConfigDict(extra="forbid")

    start: datetime = Field(description="The start of a free slot, with its zone.")
    kind: KindName
    platform: PlatformName
    duration: Minutes = 30
    counsellor: int = Field(0, ge=0, le=2**63 - 1, description="0: whoever is free.")
    name: str = Field("", max_length=310, description="Empty: the name of your account.")
    email: str = Field("", max_length=254, description="Empty: the address of your account.")
    phone: str = Field("", max_length=30)
    description: str = Field(min_length=1, max_length=3000)


class WishIn(Schema):
    """No free slot suits: days (0: Monday) and parts of the day, or words."""

    model_config = ConfigDict(extra="forbid")

    kind: KindName
    platform: PlatformName
    duration: Minutes = 30
    days: list[Literal[0, 1, 2, 3, 4, 5, 6]] = Field(default_factory=list, max_length=7)
    parts: list[Literal["dimineata", "dupa-amiaza", "seara"]] = Field(
        default_factory=list, max_length=3
    )
    wishes: str = Field("", max_length=500)
    name: str = Field("", max_length=310, description="Empty: the name of your account.")
    email: str = Field("", max_length=254, description="Empty: the address of your account.")
    phone: str = Field("", max_length=30)
    description: str = Field(min_length=1, max_length=3000)


class MoveIn(Schema):
    """Another free slot of the same counsellor."""

    model_config = ConfigDict(extra="forbid")

    start: datetime


class CancelIn(Schema):
    """A word for the counsellor, if you like."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field("", max_length=1000)


class AppointmentOut(Schema):
    """Your appointment. The place is told once it is confirmed."""

    id: int
    state: AppointmentStateName
    sequence: int = Field(description="Rises with every change.")
    counsellor: str
    kind: KindName
    platform: PlatformName
    duration: Minutes
    start: datetime | None
    end: datetime | None
    place: str
    description: str
    reason: str
    summary: str
    steps: list[str]
    address: str


class AppointmentList(Schema):
    """Your appointments, in the order in which you booked them."""

    items: list[AppointmentOut]
    next: str | None


class DeskAppointmentOut(Schema):
    """An appointment with you: who comes, and why. Your private notes stay on the site."""

    id: int
    state: AppointmentStateName
    sequence: int = Field(description="Rises with every change.")
    name: str
    email: str
    phone: str
    kind: KindName
    platform: PlatformName
    duration: Minutes
    start: datetime | None
    end: datetime | None
    place: str
    description: str
    reason: str
    summary: str
    steps: list[str]
    address: str


class DeskAppointmentList(Schema):
    """The appointments with you, in the order in which they were booked."""

    items: list[DeskAppointmentOut]
    next: str | None


class ConfirmIn(Schema):
    """The link or the address of this meeting; empty keeps what stands there."""

    model_config = ConfigDict(extra="forbid")

    place: str = Field("", max_length=400)


class OfferIn(Schema):
    """A time of yours that nobody has taken, outside your weekly hours too."""

    model_config = ConfigDict(extra="forbid")

    start: datetime


class CloseIn(Schema):
    """How it ended. Summary and steps are read by the member."""

    model_config = ConfigDict(extra="forbid")

    came: bool
    summary: str = Field("", max_length=3000)
    steps: list[Annotated[str, Field(max_length=300)]] = Field(default_factory=list, max_length=12)

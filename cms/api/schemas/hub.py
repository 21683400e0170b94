"""The hub: ads, one's own ads with their state."""

from datetime import date, datetime
from typing import Literal

from ninja import Schema
from pydantic import ConfigDict, Field

LanguageName = Literal["ro", "hu", "en"]
AdKindName = Literal[
    "volunteeropportunity", "volunteeroffer", "joboffer", "projectcall", "trainingoffer"
]


class AdFileOut(Schema):
    """A file of an ad; its address answers to the browser of a member."""

    name: str
    size: int = Field(description="In bytes.")
    address: str


class AdOut(Schema):
    """An ad; the phone number only for who may see it."""

    id: int
    kind: AdKindName
    reference: str
    title: str
    organisation: str = Field(description="Name; empty for a volunteer's ad.")
    author: str = Field(description="Public name of the volunteer; empty for organisations.")
    description: str = Field(description="Markdown, as it was written.")
    html: str
    activity_type: str
    place: str = Field(description="loc (on site), online or mixt.")
    county: str = Field(description="Code by ISO 3166-2:RO, without RO-.")
    locality: str
    street: str
    starts_on: date | None
    ends_on: date | None
    time_needed: str
    schedule: str
    apply_until: date | None
    people_wanted: int | None
    minimum_age: int | None
    fits: list[str] = Field(description="beginners, minors, groups, disabled.")
    skills: list[str]
    spoken_languages: str
    accessibility: str
    how_to_apply: str
    other_information: str
    contact_name: str
    contact_email: str
    contact_phone: str
    language: str = Field(description="In which it was written.")
    languages: list[str] = Field(description="In which it can be read, its own first.")
    shown_language: str = Field(description="Of these words.")
    details: dict[str, str] = Field(description="What this kind alone has, such as pay or price.")
    files: list[AdFileOut]
    approved_at: datetime | None
    address: str


class AdRow(Schema):
    """An ad in a list."""

    id: int
    kind: AdKindName
    title: str
    organisation: str
    activity_type: str
    place: str
    county: str
    locality: str
    schedule: str
    apply_until: date | None
    approved_at: datetime | None
    address: str


class AdList(Schema):
    """Open ads of one kind, the newest first."""

    items: list[AdRow]
    next: str | None = Field(description="Address of the next page; null on the last one.")


class OwnAdOut(Schema):
    """One of your own ads, or of an organisation that you act for, and where it stands."""

    id: int
    kind: AdKindName
    reference: str
    title: str
    organisation: str
    state: str
    edit_state: str = Field(description="Of new words for an approved ad; empty without any.")
    version: int = Field(description="Send it back with a change.")
    submitted_at: datetime | None
    approved_at: datetime | None
    expires_at: datetime | None
    address: str


class OwnAdList(Schema):
    """The latest change first."""

    items: list[OwnAdOut]


class AdIn(Schema):
    """Words of an ad. Which of them a kind needs, its form on the site says; what is missing or
    wrong comes back field by field."""

    model_config = ConfigDict(extra="forbid")

    organisation: str = Field("", description="Short name (slug) of the organisation.")
    title: str = ""
    description: str = ""
    activity_type: str = ""
    contract: str = ""
    pay: str = ""
    apply_address: str = Field("", description="Of a job for which one applies elsewhere.")
    looks_for: str = ""
    funding: str = ""
    hours: int | None = None
    price: str = ""
    certificate: str = ""
    place: str = "loc"
    county: str = ""
    locality: str = ""
    street: str = ""
    starts_on: date | None = None
    ends_on: date | None = None
    time_needed: str = ""
    schedule: str = ""
    apply_until: date | None = None
    people_wanted: int | None = None
    fits: list[Literal["beginners", "minors", "groups", "disabled"]] = Field(
        default_factory=list, max_length=4
    )
    minimum_age: int | None = None
    skills: list[str] = Field(default_factory=list, max_length=20)
    spoken_languages: str = ""
    accessibility: str = ""
    how_to_apply: str = ""
    other_information: str = ""
    contact_name: str = ""
    contact_email: str = ""
    contact_phone: str = ""
    language: str = "ro"
    confirms: bool = Field(
        False, description="You may publish the text, and it holds no personal data of others."
    )


class TranslationIn(Schema):
    """The words of an ad in another language by the names of its fields; without any, the
    translation is taken away."""

    model_config = ConfigDict(extra="forbid")

    words: dict[str, str] = Field(default_factory=dict, max_length=12)
    version: int = Field(ge=0, le=2**31 - 1)


class AdChange(AdIn):
    """All words of the ad as they should be, made from the version that was read."""

    version: int = Field(ge=0, le=2**31 - 1)

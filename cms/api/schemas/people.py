"""People: the caller, members, notifications, keys."""

from datetime import datetime

from ninja import Schema
from pydantic import ConfigDict, Field


class TokenInUse(Schema):
    """The key of this request."""

    name: str
    scopes: list[str]
    expires_at: datetime


class Me(Schema):
    """The account behind the key."""

    id: int
    username: str
    email: str
    first_name: str
    last_name: str
    public_name: str
    language: str
    token: TokenInUse


class ProfileOut(Schema):
    """What somebody tells about themselves, as they see it."""

    first_name: str
    last_name: str
    nickname: str
    public_name: str
    public_name_choice: str
    stakeholder_type: str
    biography: str
    website: str
    phone: str
    organisation_name: str
    position: str
    county: str
    locality: str
    spoken_languages: str
    availability: str
    skills: list[str]
    interests: list[str]


class ProfileIn(Schema):
    """What to change; fields that are left out stay as they are."""

    model_config = ConfigDict(extra="forbid")

    first_name: str | None = Field(None, max_length=150)
    last_name: str | None = Field(None, max_length=150)
    nickname: str | None = Field(None, max_length=60)
    public_name_choice: str | None = Field(None, max_length=20)
    stakeholder_type: str | None = Field(None, max_length=30)
    biography: str | None = Field(None, max_length=3000)
    website: str | None = Field(None, max_length=300)
    phone: str | None = Field(None, max_length=30)
    organisation_name: str | None = Field(None, max_length=200)
    position: str | None = Field(None, max_length=150)
    county: str | None = Field(None, max_length=2, description="ISO 3166-2:RO, such as MM.")
    locality: str | None = Field(None, max_length=100)
    spoken_languages: str | None = Field(None, max_length=200)
    availability: str | None = Field(None, max_length=300)
    skills: list[str] | None = Field(None, max_length=20)
    interests: list[str] | None = Field(None, max_length=20)


class Member(Schema):
    """Somebody, as members see them; never the phone or the e-mail address."""

    username: str
    public_name: str
    stakeholder_type: str
    biography: str
    organisation_name: str
    position: str
    county: str
    locality: str
    spoken_languages: str
    skills: list[str]
    interests: list[str]
    address: str


class NotificationOut(Schema):
    """One line of „Notificări”."""

    id: int
    kind: str
    message: str
    url: str
    count: int
    created_at: datetime
    updated_at: datetime
    read_at: datetime | None


class NotificationList(Schema):
    """Notifications, the newest first."""

    items: list[NotificationOut]
    next: str | None = Field(description="Address of the next page; null on the last one.")


class Changed(Schema):
    """How many entries a request changed."""

    changed: int


class TokenOut(Schema):
    """A key without its secret."""

    id: int
    name: str
    shown_start: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime
    last_used_at: datetime | None
    revoked_at: datetime | None
    has_ended: bool


class TokenList(Schema):
    """One's own keys, the newest first."""

    items: list[TokenOut]

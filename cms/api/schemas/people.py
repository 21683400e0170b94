"""People: the caller, members, notifications, keys."""

from datetime import datetime
from typing import Literal

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


class NotificationKindOut(Schema):
    """One kind of notifications, and how you hear of it."""

    name: str
    label: str
    is_mandatory: bool = Field(description="Always on the site and by e-mail; cannot be changed.")
    on_site: bool
    mail: Literal["at_once", "digest", "off"]


class NotificationSchedule(Schema):
    """When mails leave, in the time of Romania."""

    digest: Literal["weekly", "daily", "never"]
    digest_hour: int
    digest_day: str = Field(description="The day of a weekly digest, such as monday.")
    quiet_from: str | None = Field(description="No mails from this time, such as 22:00.")
    quiet_until: str | None


class NotificationPreferences(Schema):
    """What you are told, by which way and when."""

    kinds: list[NotificationKindOut]
    schedule: NotificationSchedule


class NotificationWishIn(Schema):
    """How you want to hear of a kind; what is left out stays as it is."""

    model_config = ConfigDict(extra="forbid")

    on_site: bool | None = None
    mail: Literal["at_once", "digest", "off"] | None = None


class NotificationScheduleIn(Schema):
    """When mails leave; what is left out stays, null for quiet hours ends them."""

    model_config = ConfigDict(extra="forbid")

    digest: Literal["weekly", "daily", "never"] | None = None
    digest_hour: int | None = Field(None, ge=0, le=23)
    digest_day: str | None = Field(None, max_length=10)
    quiet_from: str | None = Field(None, max_length=8)
    quiet_until: str | None = Field(None, max_length=8)


class NotificationPreferencesIn(Schema):
    """What to change, by the name of the kind."""

    model_config = ConfigDict(extra="forbid")

    kinds: dict[str, NotificationWishIn] = Field(default_factory=dict, max_length=200)
    schedule: NotificationScheduleIn | None = None


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

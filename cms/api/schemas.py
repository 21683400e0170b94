"""The shapes of the API's answers and requests."""

from datetime import datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

PAGE_EXAMPLE: dict[str, Any] = {
    "id": 12,
    "type": "home.StandardPage",
    "locale": "ro",
    "title": "Ghidul voluntarului",
    "slug": "ghidul-voluntarului",
    "address": "/hubocupare/ghidul-voluntarului/",
    "parent": 5,
    "first_published_at": "2026-01-31T10:00:00+02:00",
    "last_published_at": "2026-02-03T16:30:00+02:00",
    "detail": "/api/v1/pages/12",
}


class FieldError(Schema):
    """What is wrong with one field."""

    field: str = Field(description="Name of the field; empty for the whole request.")
    code: str
    message: str


class ProblemOut(Schema):
    """Every refusal (RFC 9457), as application/problem+json."""

    type: str = Field(description="Where this kind of problem is explained.")
    title: str
    status: int
    detail: str
    errors: list[FieldError] | None = None


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


class PictureFile(Schema):
    """One size and format of a picture."""

    url: str
    type: str
    width: int
    height: int


class ImageOut(Schema):
    """A picture in the shapes of the site; the original is not public."""

    id: int
    title: str
    alt: str = Field(description="What it tells those who do not see it.")
    credit: str
    shapes: dict[str, list[PictureFile]] = Field(description="card, wide, content, social.")


class DocumentOut(Schema):
    """A file to download."""

    id: int
    title: str
    file_name: str
    type: str
    size: int | None = Field(description="In bytes, where it is known.")
    created_at: datetime
    download: str = Field(description="Address of the file; send the same key as here.")


class DocumentList(Schema):
    """Documents in the order of their numbers."""

    items: list[DocumentOut]
    next: str | None


class BlockOut(Schema):
    """One block: its values, and the HTML that the site shows."""

    id: str
    type: str
    value: Any
    html: str


class PageSummary(Schema):
    """A page in a list."""

    model_config = ConfigDict(json_schema_extra={"examples": [PAGE_EXAMPLE]})

    id: int
    type: str
    locale: str
    title: str
    slug: str
    address: str = Field(description="Its path on the site.")
    parent: int | None = Field(description="Null where you may not see the page above.")
    first_published_at: datetime | None
    last_published_at: datetime | None
    detail: str = Field(description="Address of the whole page in the API.")


class PageList(Schema):
    """Pages in the order of their numbers."""

    items: list[PageSummary]
    next: str | None


class TranslationOut(Schema):
    """The same page in another language."""

    id: int
    locale: str
    address: str


class MenuEntry(Schema):
    """A link of a menu."""

    title: str
    url: str
    lang: str = Field(description="Language of the title where it is another one.")


class ServiceOut(MenuEntry):
    """One of the services."""

    key: str
    short_title: str
    tagline: str


class Navigation(Schema):
    """What stands around every page of a language."""

    site_name: str
    locale: str
    services: list[ServiceOut]
    menus: dict[str, list[MenuEntry]] = Field(description="about, help, legal.")
    contact: str = Field(description="Address of the contact page; empty when there is none.")


class LocaleOut(Schema):
    """A language of the site."""

    code: str
    name: str
    is_default: bool
    address: str


class LocaleList(Schema):
    """The languages of the site."""

    items: list[LocaleOut]


class RedirectOut(Schema):
    """An address that moved."""

    id: int
    old_path: str
    target: str
    is_permanent: bool


class RedirectList(Schema):
    """Moved addresses whose targets you may see."""

    items: list[RedirectOut]
    next: str | None


class FoundPage(PageSummary):
    """A page that was found."""

    summary: str


class SearchResults(Schema):
    """What was found, the best first."""

    query: str
    count: int
    items: list[FoundPage]
    next: str | None

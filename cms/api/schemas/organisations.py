"""Organisations, their people and their messages."""

from datetime import date, datetime

from ninja import Schema
from pydantic import ConfigDict, Field

THEMES = (
    "social, education, youth, elderly, disability, health, employment, rights, minorities, "
    "community, environment, animals, culture, sport, digital, emergency."
)
KINDS = (
    "association, foundation, federation, social_enterprise, social_partner, public_authority, "
    "education or company."
)
ROLES = "legal_representative, delegate, volunteer_coordinator, accountant or member."


class OrganisationOut(Schema):
    """An organisation. Address, e-mail and phone are empty without a key: they are for members."""

    id: int
    name: str
    slug: str
    kind: str
    cui: str
    registry_number: str
    county: str
    locality: str
    address: str
    website: str
    email: str
    phone: str
    description: str
    description_html: str
    themes: list[str]
    state: str
    version: int
    verified_at: datetime | None
    url: str


class OrganisationList(Schema):
    """Verified organisations, in the order in which they were entered."""

    items: list[OrganisationOut]
    next: str | None


class OrganisationFields(Schema):
    """What its people write about an organisation."""

    model_config = ConfigDict(extra="forbid")

    name: str = Field("", max_length=200)
    kind: str = Field("", max_length=20, description=KINDS)
    cui: str = Field("", max_length=20, description="With or without RO; checked by its digit.")
    registry_number: str = Field("", max_length=40, description="Such as 123/A/2014.")
    county: str = Field("", max_length=2, description="Two letters, such as CJ.")
    locality: str = Field("", max_length=100)
    address: str = Field("", max_length=300)
    website: str = Field("", max_length=300)
    email: str = Field("", max_length=254)
    phone: str = Field("", max_length=30)
    description: str = Field("", max_length=6000, description="Markdown.")
    themes: list[str] = Field(default_factory=list, max_length=6, description=THEMES)


class OrganisationIn(OrganisationFields):
    """A new organisation; you are its first person."""

    role: str = Field(
        "legal_representative", max_length=25, description="legal_representative or delegate."
    )
    title: str = Field("", max_length=120)
    sends: bool = Field(True, description="False keeps it as a draft.")


class OrganisationChange(OrganisationFields):
    """What changes; fields left out stay. Name, kind and numbers stay once it is verified."""

    sends: bool = Field(False, description="Asks for the verification.")


class MembershipOut(Schema):
    """Your role in an organisation."""

    id: int
    organisation: int
    name: str
    state: str
    role: str
    title: str
    is_shown: bool
    expires_at: datetime | None


class MembershipList(Schema):
    """Where you belong."""

    items: list[MembershipOut]


class MemberOfOut(Schema):
    """Somebody of an organisation."""

    id: int
    person: str
    role: str
    title: str
    expires_at: datetime | None


class MemberOfList(Schema):
    """People of an organisation that you may see."""

    items: list[MemberOfOut]
    next: str | None


class InvitationIn(Schema):
    """Whom to invite."""

    model_config = ConfigDict(extra="forbid")

    email: str = Field(max_length=254)
    role: str = Field(max_length=25, description=ROLES)
    title: str = Field("", max_length=120)
    last_day: date | None = Field(None, description="Of the role; empty: without a term.")


class InvitationOut(Schema):
    """An open invitation; its link is in the mail alone."""

    id: int
    email: str
    role: str
    title: str
    created_at: datetime
    expires_at: datetime


class InvitationList(Schema):
    """Open invitations of an organisation."""

    items: list[InvitationOut]
    next: str | None


class ConversationOut(Schema):
    """A conversation between a member and an organisation."""

    id: int
    organisation: int
    organisation_name: str
    member: str
    subject: str
    about_title: str
    about_address: str
    state: str
    assigned_to: str
    created_at: datetime
    last_message_at: datetime


class ConversationList(Schema):
    """Conversations, in the order in which they began."""

    items: list[ConversationOut]
    next: str | None


class MessageFileOut(Schema):
    """A file of a message; its address answers to the browser of who may read it."""

    name: str
    size: int = Field(description="In bytes.")
    address: str


class OrganisationMessageOut(Schema):
    """One piece of a conversation; `side` is member or organisation."""

    id: int
    side: str
    author: str
    text: str
    html: str
    files: list[MessageFileOut]
    created_at: datetime


class OrganisationMessageList(Schema):
    """The messages of a conversation, the oldest first."""

    items: list[OrganisationMessageOut]
    next: str | None


class ConversationIn(Schema):
    """A first message to an organisation."""

    model_config = ConfigDict(extra="forbid")

    subject: str = Field(max_length=200)
    text: str = Field(max_length=6000)


class OrganisationMessageIn(Schema):
    """More words in a conversation."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=6000)

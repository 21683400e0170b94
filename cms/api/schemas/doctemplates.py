"""Templates of documents and the fields they ask."""

from datetime import datetime

from ninja import Schema
from pydantic import Field


class TemplateSummary(Schema):
    """A template in a list."""

    id: int
    locale: str
    title: str
    summary: str
    address: str = Field(description="Its path on the site.")
    kind: str = Field(description="The shelf it stands on.")
    kind_name: str
    audience: str
    formats: list[str] = Field(description="What a document made from it may be: pdf, docx, xlsx.")
    last_published_at: datetime | None
    detail: str = Field(description="Address of the whole template in this API.")


class TemplateList(Schema):
    """Templates, in the order of their numbers."""

    items: list[TemplateSummary]
    next: str | None


class TemplateColumnOut(Schema):
    """A column of a field made of rows."""

    key: str
    label: str
    type: str


class TemplateFieldOut(Schema):
    """A question of the form."""

    key: str
    label: str
    type: str
    help: str
    required: bool
    source: str = Field(description="What the platform fills in beforehand; may be empty.")
    choices: list[str]
    columns: list[TemplateColumnOut]
    is_sensitive: bool = Field(description="Identity data, kept encrypted and shown masked.")


class TemplateOut(TemplateSummary):
    """A template with its fields."""

    purpose: str
    law_reference: str
    legal_note: str
    version: int | None = Field(description="Documents made now keep this version.")
    version_created_at: datetime | None
    fields: list[TemplateFieldOut]

"""Documents made from templates."""

from datetime import date, datetime
from typing import Any, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

DocumentStateName = Literal["ciorna", "in_lucru", "gata", "esuat", "anulat"]
FileFormatName = Literal["pdf", "docx", "xlsx"]


class KnownAnswers(Schema):
    """What your profile and organisation know of the questions of a template, by their keys."""

    template: int
    version: int
    answers: dict[str, str]


class MadeDocumentIn(Schema):
    """Answers by the keys of the questions: text, dates as YYYY-MM-DD, „da” or „nu”; a list of
    objects for a table."""

    model_config = ConfigDict(extra="forbid")

    template: int
    organisation: str = Field("", description="Short name, to make it in its name.", max_length=80)
    title: str = Field("", max_length=200)
    answers: dict[str, Any] = Field(max_length=200)


class MadeDocumentOut(Schema):
    """A document of yours, of your organisation, or shared with you. Never what was typed."""

    id: int
    title: str
    template: str
    version: int
    organisation: str
    state: DocumentStateName
    failure: str
    number: int | None
    date: date | None
    code: str
    formats: list[FileFormatName]
    changed_at: datetime
    address: str


class MadeDocumentDetail(MadeDocumentOut):
    """The same, and whether its template has a newer version."""

    has_newer_template: bool


class MadeDocumentList(Schema):
    """The newest first."""

    items: list[MadeDocumentOut]
    next: str | None


class VerifiedOut(Schema):
    """What the issuer shows of a document; empty where it does not."""

    code: str
    holds: bool
    issuer: str
    kind: str
    number: str
    issued_on: date | None
    title: str
    cancelled_on: date | None

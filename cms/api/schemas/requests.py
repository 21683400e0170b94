"""Service requests: what members ask and staff answer."""

from datetime import date, datetime

from ninja import Schema
from pydantic import ConfigDict, Field


class RequestQuestion(Schema):
    """A question of a kind, beside the subject and the details."""

    name: str
    label: str
    help_text: str
    is_required: bool
    max_length: int
    choices: dict[str, str] = Field(description="Value and words; empty for a line of text.")


class RequestKindOut(Schema):
    """Something that can be asked."""

    name: str
    group: str = Field(description="Key of a service, or platform.")
    label: str
    description: str
    due_working_days: int
    questions: list[RequestQuestion]


class RequestKindList(Schema):
    """Everything that can be asked."""

    items: list[RequestKindOut]


class RequestIn(Schema):
    """A new request; files are sent on the site."""

    model_config = ConfigDict(extra="forbid")

    kind: str = Field(max_length=40)
    subject: str = Field(max_length=150)
    text: str = Field(max_length=8000)
    answers: dict[str, str] = Field(
        {}, max_length=20, description="Answers to the questions of the kind, by name."
    )


class RequestMessageIn(Schema):
    """More words in a request of yours."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=8000)


class RequestFileOut(Schema):
    """A file that came with a message."""

    id: int
    name: str
    size: int
    is_deliverable: bool
    download: str


class RequestMessageOut(Schema):
    """What was said; notes of the staff are in no answer of the API."""

    id: int
    author: str
    is_from_staff: bool
    text: str
    created_at: datetime
    files: list[RequestFileOut]


class RequestOut(Schema):
    """Where a request stands."""

    reference: str
    kind: str
    subject: str
    state: str = Field(description="new, in_work, waiting, solved, closed or withdrawn.")
    version: int
    assigned_to: str
    due_on: date
    created_at: datetime
    updated_at: datetime
    solved_at: datetime | None
    closed_at: datetime | None
    rating: int | None


class RequestList(Schema):
    """Your requests, in the order in which they were sent."""

    items: list[RequestOut]
    next: str | None


class RequestThread(RequestOut):
    """A request with its messages, the oldest first."""

    answers: dict[str, str]
    requester: str
    messages: list[RequestMessageOut]


class QueueEntry(Schema):
    """A line of the queue; subject and requester are empty until you take it."""

    reference: str
    kind: str
    state: str
    due_on: date
    is_overdue: bool
    created_at: datetime
    assigned_to: str
    is_readable: bool
    subject: str
    requester: str


class QueueList(Schema):
    """The queue, the most urgent first: one page of at most 25."""

    items: list[QueueEntry]
    page: int
    pages: int
    total: int


class RequestAnswerIn(Schema):
    """An answer that the member reads."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=8000)
    outcome: str = Field(max_length=10, description="reply, ask, solve or close.")
    version: int = Field(ge=0, le=2_147_483_647, description="Of the thread that you read.")

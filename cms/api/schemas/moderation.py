"""Reports, decisions, appeals, the desk of moderators."""

from datetime import datetime

from ninja import Schema
from pydantic import ConfigDict, Field


class ReasonLine(Schema):
    """One line of a statement of reasons, in the language that Accept-Language asks for."""

    label: str
    text: str


class ReportIn(Schema):
    """What to report: an object by `target` and `key`, or anything by its `address`."""

    model_config = ConfigDict(extra="forbid")

    target: str = Field("", max_length=80, description="Such as comments.comment.")
    key: int | None = Field(None, ge=1, le=2_147_483_647)
    address: str = Field("", max_length=1000)
    kind: str = Field(
        max_length=20,
        description=(
            "spam, insult, hate, personal_data, false_information, illegal, child_abuse, other."
        ),
    )
    explanation: str = Field(max_length=4000)
    is_in_good_faith: bool = Field(
        description="You believe that what you write is accurate and complete."
    )


class ReportOut(Schema):
    """A report of yours and what became of it."""

    number: str
    kind: str
    address: str
    explanation: str
    state: str
    created_at: datetime
    decided_at: datetime | None
    answer: list[ReasonLine]


class ReportList(Schema):
    """Your reports, in the order in which they were sent."""

    items: list[ReportOut]
    next: str | None


class AppealOut(Schema):
    """An appeal against a decision."""

    text: str
    state: str
    answer: str
    created_at: datetime
    decided_at: datetime | None


class AppealIn(Schema):
    """Why a decision is wrong."""

    model_config = ConfigDict(extra="forbid")

    text: str = Field(max_length=4000)


class DecisionOut(Schema):
    """A decision about something you published, with its statement of reasons."""

    id: int
    target: str
    key: int
    title: str
    outcome: str
    decided_at: datetime
    statement: list[ReasonLine]
    appeal_until: datetime | None
    overturned_at: datetime | None
    appeal: AppealOut | None


class DecisionList(Schema):
    """Decisions about what you published, in the order in which they were taken."""

    items: list[DecisionOut]
    next: str | None


class CaseOut(Schema):
    """Something that waits; `expected` and `version` are sent back with the decision."""

    view: str = Field(description="semnalate (reported) or asteapta (waits for approval).")
    target: str
    key: int
    title: str
    reference: str
    organisation: str
    author: str
    since: datetime
    is_overdue: bool
    report_count: int
    kinds: list[str]
    claimed_by: str
    expected: int
    version: str


class DifferenceOut(Schema):
    """A field in which the words that wait differ from the approved ones."""

    label: str
    before: str
    after: str


class OneCase(Schema):
    """Everything that a decision is taken on."""

    target: str
    key: int
    title: str
    reference: str
    organisation: str
    author: str
    since: datetime | None = Field(description="Since when it waits for approval, if it does.")
    claimed_by: str
    text: str
    differences: list[DifferenceOut]
    checklist: list[str]
    outcomes: list[str]
    may_decide: bool
    expected: int
    version: str


class CaseList(Schema):
    """The desk, the oldest first: one page of at most 25."""

    items: list[CaseOut]
    page: int
    pages: int
    total: int


class DecisionIn(Schema):
    """A decision on an object of the desk."""

    model_config = ConfigDict(extra="forbid")

    target: str = Field(max_length=80)
    key: int = Field(ge=1, le=9_007_199_254_740_991)
    outcome: str = Field(
        max_length=10, description="approve, changes, reject, hide, restore, remove, keep or gone."
    )
    expected: int = Field(ge=0, le=2_147_483_647, description="As the desk gave it.")
    version: str = Field("", max_length=64, description="As the desk gave it: the words you read.")
    facts: str = Field("", max_length=4000)
    rule: str = Field("", max_length=200)
    law: str = Field("", max_length=200)
    reason: str = Field("", max_length=40, description="Short name of a ready reason.")
    warns_author: bool = False


class DecisionMade(Schema):
    """What was decided."""

    id: int
    outcome: str
    decided_at: datetime

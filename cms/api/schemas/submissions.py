"""One's own submissions."""

from datetime import datetime

from ninja import Field, Schema


class OwnOut(Schema):
    """Something you sent, in the words of „Solicitările mele”."""

    reference: str
    title: str
    kind: str
    state: str
    group: str = Field(description="de-completat, in-asteptare, active, ciorne or incheiate.")
    changed_at: datetime
    organisation: str = Field(description="In whose name; empty where in your own.")
    address: str
    message: str = Field(description="What the moderators say.")


class OwnList(Schema):
    """What you sent, the last changed first: one page of at most 20."""

    items: list[OwnOut]
    page: int
    pages: int
    total: int


class SubmissionState(Schema):
    """How a submission of yours stands."""

    kind: str
    key: int
    reference: str
    title: str
    state: str = Field(
        description=(
            "draft, waiting, changes_asked, approved, rejected, withdrawn, closed, expired, hidden."
        )
    )
    edit_state: str = Field(
        description="Of an edit of an approved one: waiting, changes_asked, rejected, or empty."
    )
    version: int
    is_shown: bool
    submitted_at: datetime | None
    approved_at: datetime | None
    expires_at: datetime | None

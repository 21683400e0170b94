"""Discussions: comments, what they said before, thanks, follows."""

from datetime import datetime

from ninja import Schema
from pydantic import ConfigDict, Field


class CommentOut(Schema):
    """A comment; without words where only its place is left."""

    id: int
    page: int
    thread: int | None = Field(description="The first comment of its thread; null for that one.")
    parent: int | None
    author: str = Field(description="Public name; empty where only the place is left.")
    badge: str = Field(description="author, moderator, official, or empty.")
    state: str = Field(description="visible, waiting, hidden, removed or deleted.")
    text: str = Field(description="Markdown, as it was written.")
    html: str
    revision: int = Field(description="Send it back with a change.")
    has_new_text: bool = Field(description="Your own: new words wait for a moderator.")
    created_at: datetime
    edited_at: datetime | None
    reply_count: int = Field(description="Of the first comment of a thread: its answers.")
    thanks_count: int
    address: str


class CommentList(Schema):
    """Comments of one page or one thread."""

    items: list[CommentOut]
    next: str | None = Field(description="Address of the next page; null on the last one.")


class CommentIn(Schema):
    """A comment, or with `parent` an answer."""

    model_config = ConfigDict(extra="forbid")

    text: str
    parent: int | None = Field(None, ge=1, le=2**63 - 1)
    is_official: bool = False
    follows: bool = Field(False, description="Tell me of new comments on this page.")


class CommentChange(Schema):
    """New words, made from the revision that was read."""

    model_config = ConfigDict(extra="forbid")

    text: str
    revision: int = Field(ge=1, le=2**31 - 1)


class EarlierText(Schema):
    """What a comment said until an edit."""

    text: str
    html: str
    replaced_at: datetime


class EarlierTexts(Schema):
    """The latest first."""

    items: list[EarlierText]


class ThanksOut(Schema):
    """Where your thanks stand now."""

    thanked: bool
    count: int


class FollowOut(Schema):
    """Whether you are told of new comments."""

    follows: bool

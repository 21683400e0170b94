"""The forum: forums, topics, posts, polls, follows."""

from datetime import datetime
from typing import Annotated, Literal

from ninja import Schema
from pydantic import ConfigDict, Field

TopicKind = Literal["ordinary", "pinned", "announcement"]


class ForumOut(Schema):
    """A forum that you may read."""

    id: int
    name: str
    description: str
    category: str = Field(description="Name of the category above it; empty without one.")
    topics_count: int
    posts_count: int
    is_archived: bool
    can_open_topics: bool
    last_post_at: datetime | None
    address: str


class ForumList(Schema):
    """In the order of the board."""

    items: list[ForumOut]


class PollOptionOut(Schema):
    id: int
    text: str
    votes: int | None = Field(description="null while results are hidden from you.")
    is_mine: bool


class PollOut(Schema):
    """The poll of a topic."""

    question: str
    options: list[PollOptionOut]
    voters: int
    most_chosen: int
    closes_at: datetime | None
    is_closed: bool
    can_change: bool = Field(description="Whether your vote can be changed.")


class TopicOut(Schema):
    """A topic; `poll` stands in the answer for one topic only."""

    id: int
    forum: int
    title: str
    author: str
    kind: str = Field(description="ordinary, pinned or announcement.")
    state: str = Field(description="visible or waiting (your own).")
    is_locked: bool
    accepted_post: int | None
    posts_count: int
    last_number: int = Field(description="Number of the post written last; says what you saw.")
    views_count: int
    created_at: datetime
    last_post_at: datetime | None
    address: str
    poll: PollOut | None = None


class TopicList(Schema):
    """Topics of one forum."""

    items: list[TopicOut]
    next: str | None = Field(description="Address of the next page; null on the last one.")


class ForumFileOut(Schema):
    name: str
    size: int
    address: str


class PostOut(Schema):
    """A post; without words where only its place is left."""

    id: int
    topic: int
    number: int | None = Field(description="Place in the topic; null while it waits.")
    answers: int | None
    author: str
    state: str = Field(description="visible, waiting, hidden, removed or deleted.")
    text: str = Field(description="Markdown, as it was written.")
    html: str
    revision: int
    files: list[ForumFileOut]
    created_at: datetime
    edited_at: datetime | None
    thanks_count: int
    address: str


class PostList(Schema):
    """Posts of one topic, the oldest first."""

    items: list[PostOut]
    next: str | None = Field(description="Address of the next page; null on the last one.")


class PollIn(Schema):
    model_config = ConfigDict(extra="forbid")

    question: str
    options: list[str] = Field(max_length=50)
    most_chosen: int = Field(1, ge=1, le=20)
    can_change: bool = False
    hides_results: bool = False
    closes_at: datetime | None = None


class TopicIn(Schema):
    """A new topic with its first post."""

    model_config = ConfigDict(extra="forbid")

    title: str
    text: str
    poll: PollIn | None = None


class PostIn(Schema):
    """An answer."""

    model_config = ConfigDict(extra="forbid")

    text: str
    answers: int | None = Field(None, ge=1, le=2**63 - 1)


class SplitIn(Schema):
    """Posts that leave a topic, on the state that you saw."""

    model_config = ConfigDict(extra="forbid")

    title: str
    forum: int = Field(ge=1, le=2**31 - 1, description="Where the new topic stands.")
    posts: list[Annotated[int, Field(ge=1, le=2**63 - 1)]] = Field(min_length=1, max_length=500)
    with_following: bool = Field(False, description="Also all posts after the last one named.")
    seen_forum: int
    seen_last_number: int


class MovedOut(Schema):
    """Where the posts of a topic are that a moderator joined with another."""

    moved_to: int = Field(description="The topic that has them now.")
    address: str = Field(description="Its address in the API, as in the header Location.")


class LockIn(Schema):
    """Why nobody answers any more, as readers see it."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field(min_length=1, max_length=300)


class KindIn(Schema):
    """What a topic becomes, on the kind that you saw."""

    model_config = ConfigDict(extra="forbid")

    kind: TopicKind
    seen_kind: TopicKind


class MoveIn(Schema):
    """Where a topic goes, from the forum in which you saw it."""

    model_config = ConfigDict(extra="forbid")

    forum: int = Field(ge=1, le=2**31 - 1)
    seen_forum: int


class MergeIn(Schema):
    """The topic that takes the posts, and the state of both that you saw."""

    model_config = ConfigDict(extra="forbid")

    into: int = Field(ge=1, le=2**63 - 1)
    seen_forum: int
    seen_last_number: int
    seen_into_forum: int
    seen_into_last_number: int


class VoteIn(Schema):
    """The options that you choose."""

    model_config = ConfigDict(extra="forbid")

    options: list[int] = Field(max_length=50)


class ForumFollowsOut(Schema):
    """What you are told of."""

    forums: list[int]
    topics: list[int] = Field(description="The thousand followed last.")


class ForumFollowOut(Schema):
    follows: bool

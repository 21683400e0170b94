"""What a written forum is made of: forums, topics, polls and posts, as plain data."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Forum:
    """A forum below its category; `preset` is how it opens, one of the platform's usual ways."""

    key: str
    category: str
    name: str
    description: str
    icon: str
    accent: str
    preset: str = "members"
    #: The group that reads and writes in a private forum.
    group: str = ""


@dataclass(frozen=True)
class Report:
    """Why somebody reports a post; it waits for a decision."""

    kind: str
    text: str


@dataclass(frozen=True)
class Post:
    """What one person writes, in Markdown, at a time of that day („2026-05-10 18:04”)."""

    author: str
    at: str
    text: str
    thanks: int = 0
    #: Whoever opened the topic, or a moderator, marked it as the answer.
    is_accepted: bool = False
    #: A moderator has not read it yet: others do not see it.
    waits: bool = False
    #: The number of the post that it quotes.
    answers: int | None = None
    #: Names of files in fixtures/demo/documents.
    files: tuple[str, ...] = ()
    report: Report | None = None
    #: Why a moderator removed it, as its author is told; empty when nobody did.
    removal_reason: str = ""


@dataclass(frozen=True)
class Poll:
    """A question with the usernames of those who chose each option; one choice for each person."""

    question: str
    closes_on: str
    options: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class Topic:
    """A title with its posts, the oldest first."""

    forum: str
    key: str
    title: str
    posts: tuple[Post, ...]
    poll: Poll | None = None
    views: int = 0
    is_pinned: bool = False
    #: Why nobody can answer any more; empty while it is open.
    locked_reason: str = ""

"""What a search finds."""

from datetime import datetime

from ninja import Schema
from pydantic import Field


class FoundEntry(Schema):
    """Something that was found."""

    kind: str = Field(description="A `kind` of `groups`, such as pages, documents or members.")
    id: int = Field(description="Its number among those of its kind.")
    title: str
    address: str = Field(description="Its path on the site.")
    excerpt: str = Field(description="HTML: a few lines, with <mark> around the words found.")
    byline: str
    service: str = Field(description="The key of its service; empty outside the services.")
    locale: str = Field(description="Empty for what has no language of its own.")
    date: datetime | None


class FoundGroup(Schema):
    """How many results of one kind there are."""

    kind: str
    label: str
    count: int


class SearchResults(Schema):
    """What was found, the best first."""

    query: str
    searched: str = Field(description="Another spelling, where the query itself found nothing.")
    is_partial: bool = Field(description="True when nothing holds all the words.")
    is_cut: bool = Field(description="True when there are more results than are counted.")
    count: int
    groups: list[FoundGroup]
    items: list[FoundEntry]
    next: str | None


class SuggestionOut(Schema):
    """A title that begins to answer."""

    kind: str
    title: str
    address: str


class SuggestionList(Schema):
    """At most seven titles, the likeliest first."""

    items: list[SuggestionOut]

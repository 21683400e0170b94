"""Articles, their themes, one's own feeds."""

from datetime import date, datetime

from ninja import Schema
from pydantic import Field

from cms.api.schemas.content import DocumentOut


class ThemeOut(Schema):
    """A category in the language of the article."""

    slug: str
    name: str


class CategoryOut(ThemeOut):
    """A category with what the list shows of it."""

    description: str
    accent: str = Field(description="A colour of the design.")
    count: int = Field(description="Articles of it that you may see.")


class CategoryList(Schema):
    """The categories, by name."""

    items: list[CategoryOut]


class TagOut(Schema):
    """A word on an article."""

    slug: str
    name: str


class AuthorOut(Schema):
    """Who signed it; the member's page only where you may open it."""

    name: str
    organisation: str
    address: str = Field(description="The author's page on the site; empty when there is none.")


class MediaOut(Schema):
    """A recording of the article."""

    id: int
    type: str = Field(description="audio or video.")
    title: str
    seconds: int
    address: str
    captions: str = Field(description="Address of the WebVTT file; empty when there is none.")
    transcript: str


class AttachmentOut(DocumentOut):
    """A file at the end of the article."""

    page_count: int | None


class ArticleSummary(Schema):
    """An article in a list."""

    id: int
    locale: str
    title: str
    summary: str
    address: str
    category: ThemeOut | None
    authors: list[AuthorOut]
    media_kind: str = Field(description="text, audio, video or podcast.")
    reading_minutes: int
    comment_count: int
    published_date: date | None
    last_published_at: datetime | None
    detail: str


class ArticleList(Schema):
    """Articles, the newest first."""

    count: int
    items: list[ArticleSummary]
    next: str | None


class NextOut(Schema):
    """An article to read next."""

    id: int
    title: str
    address: str


class FeedsOut(Schema):
    """The secret addresses of your feeds: whoever knows one reads with your rights."""

    articles: str
    articles_atom: str
    podcast: str
    renewed_at: datetime

"""Resources of the library, their files and categories."""

from datetime import date, datetime

from ninja import Schema
from pydantic import Field


class ResourceThemeOut(Schema):
    """What a resource is about."""

    slug: str
    name: str


class ResourceSummary(Schema):
    """A resource in a list."""

    id: int
    locale: str
    title: str
    summary: str
    address: str = Field(description="Its path on the site.")
    category: str = Field(description="The shelf it stands on.")
    type: str
    theme: ResourceThemeOut | None
    kinds: list[str] = Field(description="What opens its files: pdf, word, excel and others.")
    publisher: str
    year: int | None
    language: str = Field(description="The language of the resource itself.")
    licence: str
    added_date: date | None
    last_published_at: datetime | None
    detail: str = Field(description="Address of the whole resource in this API.")


class ResourceList(Schema):
    """Resources, the last added first."""

    count: int = Field(description="How many fit the filters.")
    items: list[ResourceSummary]
    next: str | None


class ResourceFileOut(Schema):
    """A file of a resource."""

    id: int
    title: str
    extension: str
    page_count: int | None
    version: str
    version_date: date | None
    note: str = Field(description="What changed in this version.")
    is_older: bool
    download: str = Field(description="Address of the file; send the same key as here.")


class ResourceLinkOut(Schema):
    """Another page."""

    title: str
    address: str


class ResourceOut(ResourceSummary):
    """A resource with its files, older versions among them, and what goes with it."""

    law_reference: str
    keywords: list[str]
    official_url: str
    licence_url: str
    review_date: date | None
    citation: str
    downloads: int
    files: list[ResourceFileOut]
    related: list[ResourceLinkOut]


class ResourceCategoryOut(Schema):
    """A shelf, with the number of resources that you may see."""

    slug: str
    name: str
    count: int


class ResourceCategoryList(Schema):
    """The shelves, in their order."""

    items: list[ResourceCategoryOut]

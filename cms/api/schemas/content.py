"""Pages, files, menus."""

from datetime import datetime
from typing import Any

from ninja import Schema
from pydantic import ConfigDict, Field

PAGE_EXAMPLE: dict[str, Any] = {
    "id": 12,
    "type": "home.StandardPage",
    "locale": "ro",
    "title": "Ghidul voluntarului",
    "slug": "ghidul-voluntarului",
    "address": "/hubocupare/ghidul-voluntarului/",
    "parent": 5,
    "first_published_at": "2026-01-31T10:00:00+02:00",
    "last_published_at": "2026-02-03T16:30:00+02:00",
    "detail": "/api/v1/pages/12",
}


class PictureFile(Schema):
    """One size and format of a picture."""

    url: str
    type: str
    width: int
    height: int


class ImageOut(Schema):
    """A picture in the shapes of the site; the original is not public."""

    id: int
    title: str
    alt: str = Field(description="What it tells those who do not see it.")
    credit: str
    shapes: dict[str, list[PictureFile]] = Field(description="card, wide, content, social.")


class DocumentOut(Schema):
    """A file to download."""

    id: int
    title: str
    file_name: str
    type: str
    size: int | None = Field(description="In bytes, where it is known.")
    created_at: datetime
    download: str = Field(description="Address of the file; send the same key as here.")


class DocumentList(Schema):
    """Documents in the order of their numbers."""

    items: list[DocumentOut]
    next: str | None


class BlockOut(Schema):
    """One block: its values, and the HTML that the site shows."""

    id: str
    type: str
    value: Any
    html: str


class PageSummary(Schema):
    """A page in a list."""

    model_config = ConfigDict(json_schema_extra={"examples": [PAGE_EXAMPLE]})

    id: int
    type: str
    locale: str
    title: str
    slug: str
    address: str = Field(description="Its path on the site.")
    parent: int | None = Field(description="Null where you may not see the page above.")
    first_published_at: datetime | None
    last_published_at: datetime | None
    detail: str = Field(description="Address of the whole page in the API.")


class PageList(Schema):
    """Pages in the order of their numbers."""

    items: list[PageSummary]
    next: str | None


class TranslationOut(Schema):
    """The same page in another language."""

    id: int
    locale: str
    address: str


class MenuEntry(Schema):
    """A link of a menu."""

    title: str
    url: str
    lang: str = Field(description="Language of the title where it is another one.")


class ServiceOut(MenuEntry):
    """One of the services."""

    key: str
    short_title: str
    tagline: str


class Navigation(Schema):
    """What stands around every page of a language."""

    site_name: str
    locale: str
    services: list[ServiceOut]
    menus: dict[str, list[MenuEntry]] = Field(description="about, help, legal.")
    contact: str = Field(description="Address of the contact page; empty when there is none.")


class LocaleOut(Schema):
    """A language of the site."""

    code: str
    name: str
    is_default: bool
    address: str


class LocaleList(Schema):
    """The languages of the site."""

    items: list[LocaleOut]


class RedirectOut(Schema):
    """An address that moved."""

    id: int
    old_path: str
    target: str
    is_permanent: bool


class RedirectList(Schema):
    """Moved addresses whose targets you may see."""

    items: list[RedirectOut]
    next: str | None

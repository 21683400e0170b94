"""The page of an article, put together for one reader."""

from typing import Any
from urllib.parse import quote

from django.conf import settings
from django.http import HttpRequest
from django.utils.formats import date_format
from django.utils.safestring import mark_safe

from cms.articles.bylines import (
    Byline,
    byline_of_owner,
    byline_of_row,
    bylines_of,
)
from cms.articles.frame import Frame, frame_of
from cms.articles.headings import sections_of
from cms.core.selectors import structured_data
from site_modules.comments.counts import word_of

PRINT = "tipar"


def article_context(page: Any, request: HttpRequest, body: str) -> dict[str, Any]:
    """Frame and sections from what is kept, names and numbers in one query."""
    is_preview = bool(getattr(request, "is_preview", False))
    frame = frame_of(page, request.user, is_preview=is_preview)
    people = bylines_of([page.pk, *(item.key for item in frame.following)], request.user)
    authors = _authors_of_draft(page) if is_preview else people.get(page.pk, [])
    address = f"{settings.SITE_URL}{page.get_url() or ''}"
    return {
        "frame": frame,
        "sections": sections_of(body),
        "authors": authors,
        "count_word": word_of(page.pk, [page.pk]),
        "following": _following(frame, people),
        "share_address": address,
        "share_mail": f"mailto:?subject={quote(page.title)}&body={quote(address)}",
        "day_text": date_format(page.shown_date, "DATE_FORMAT"),
        "list_url": _list_address(page, request),
        "structured_data": mark_safe(  # noqa: S308  (escaped by its maker)
            structured_data(page, _as_article(page, frame, authors))
        ),
    }


def _authors_of_draft(page: Any) -> list[Byline]:
    """As the revision names them; they may not be stored yet."""
    rows = [byline_of_row(row) for row in page.authors.all()]
    return rows or byline_of_owner(page)


def _following(frame: Frame, people: dict[int, list[Byline]]) -> list[dict[str, str]]:
    return [
        {
            "title": item.title,
            "url": item.url,
            "authors": ", ".join(author.name for author in people.get(item.key, [])),
        }
        for item in frame.following
    ]


def _list_address(page: Any, request: HttpRequest) -> str:
    """Where the list stands, for those who may open it."""
    trail = page.breadcrumbs(request.user)
    return str(trail[-1]["url"]) if trail else ""


def _as_article(page: Any, frame: Frame, authors: list[Byline]) -> dict[str, Any]:
    """schema.org's Article."""
    entry: dict[str, Any] = {
        "@type": "Article",
        "headline": page.title,
        "datePublished": page.shown_date.isoformat(),
        "author": [{"@type": "Person", "name": author.name} for author in authors],
        "timeRequired": f"PT{page.reading_minutes}M",
    }
    if frame.social_image:
        entry["image"] = f"{settings.SITE_URL}{frame.social_image}"
    if frame.theme:
        entry["articleSection"] = frame.theme.name
    if frame.tags:
        entry["keywords"] = [name for _slug, name in frame.tags]
    return entry

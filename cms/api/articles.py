"""Articles as the API tells of them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.utils.http import http_date
from django.utils.translation import override
from pydantic import create_model

from cms.api.encoding import Ready, encode, encoded_answer, make_ready
from cms.api.files import document_out
from cms.api.pages import SCHEMAS, whole_page
from cms.api.schemas import articles as shapes
from cms.articles.bylines import Byline, bylines_of
from cms.articles.frame import frame_of
from cms.articles.models import ArticlePage
from cms.articles.recordings import recordings_in
from cms.articles.themes import themes
from cms.core.access import audience_key, can_view_page
from cms.core.addresses import page_address
from cms.core.cache import cached_many, cached_near
from cms.media.models import SiteDocument, SiteMedia
from site_modules.comments.counts import comment_counts

EXTRA: dict[str, Any] = {
    "category": (shapes.ThemeOut | None, ...),
    "tags": (list[shapes.TagOut], ...),
    "authors": (list[shapes.AuthorOut], ...),
    "attachments": (list[shapes.AttachmentOut], ...),
    "media": (list[shapes.MediaOut], ...),
    "following": (list[shapes.NextOut], ...),
    "comment_count": (int, ...),
}
#: The page's own shape, with what lies around an article.
ArticleOut: Any = create_model(
    "ArticleOut",
    __base__=SCHEMAS["articles.ArticlePage"],
    __doc__="An article with everything that belongs to it.",
    **EXTRA,
)


class ReadyArticle(NamedTuple):
    """An article as an audience reads it."""

    ready: Ready
    last_modified: str


def whole_article(key: int, request: Any) -> HttpResponse | None:
    """The answer with the article for this person; None when they may not see it.

    What is the same for an audience is made once after each publication (or change of an author's
    name); only the number of comments is read anew. A key without an article is not remembered.
    """
    name = f"api-article:{key}:{audience_key(request.user)}"
    found = cached_near(name, lambda: _make_article(key, request))
    if found is None:
        return None
    number = comment_counts([key]).get(key, 0)
    response = encoded_answer(found.ready.with_number(number))
    response["ETag"] = found.ready.etag(number)
    if found.last_modified:
        response["Last-Modified"] = found.last_modified
    return response


def _make_article(key: int, request: Any) -> ReadyArticle | None:
    shared = _shared(key, request)
    if shared is None:
        return None
    authors = bylines_of([key], request.user).get(key, [])
    values = {**shared, "authors": [author_out(author) for author in authors]}
    published_at = shared["last_published_at"]
    return ReadyArticle(
        make_ready(ArticleOut, values, number="comment_count"),
        http_date(published_at.timestamp()) if published_at else "",
    )


def _shared(key: int, request: Any) -> dict[str, Any] | None:
    found = ArticlePage.objects.filter(pk=key, live=True).select_related("locale")
    page = found.first()
    if page is None or not can_view_page(request.user, page):
        return None
    with override(page.locale.language_code):
        frame = frame_of(page, request.user)
        category = theme_out(page.category_id)
    return {
        **whole_page(page, request),
        "category": category,
        "tags": [{"slug": slug, "name": word} for slug, word in frame.tags],
        "attachments": _attachments(page, request.user),
        "media": _media(page, request.user),
        "following": [
            {"id": item.key, "title": item.title, "address": item.url} for item in frame.following
        ],
    }


def theme_out(category_id: int | None) -> dict[str, str] | None:
    theme = themes().of_key(category_id)
    return {"slug": theme.slug, "name": theme.name} if theme else None


def author_out(author: Byline) -> dict[str, str]:
    return {
        "name": author.name, "organisation": author.organisation, "address": author.url,
    }  # fmt: skip


def _attachments(page: ArticlePage, user: Any) -> list[dict[str, Any]]:
    rows = list(page.attachments.all())
    documents = SiteDocument.objects.visible_to(user).in_bulk([row.document_id for row in rows])
    return [
        document_out(documents[row.document_id])
        | {
            "title": row.title or documents[row.document_id].title,
            "page_count": row.page_count,
        }
        for row in rows
        if row.document_id in documents
    ]


def _media(page: ArticlePage, user: Any) -> list[dict[str, Any]]:
    recordings = recordings_in(page.body)
    seen = SiteMedia.objects.visible_to(user).in_bulk([item.pk for item in recordings])
    return [
        {
            "id": item.pk,
            "type": item.type,
            "title": item.title,
            "seconds": round(item.duration or 0),
            "address": item.url,
            "captions": item.captions_url,
            "transcript": item.transcript,
        }
        for item in recordings
        if item.pk in seen
    ]


def rows_of(keys: Sequence[int], user: Any) -> list[tuple[int, Ready]]:
    """Articles of a list in its order, each with its key; that they may be seen is known."""
    audience = audience_key(user)
    named = {f"api-article-row:{key}:{audience}": key for key in keys}

    def make(missing: list[str]) -> dict[str, Ready]:
        wanted = {named[name]: name for name in missing}
        people = bylines_of(wanted, user)
        pages = ArticlePage.objects.filter(pk__in=wanted).select_related("locale").defer("body")
        return {wanted[page.pk]: _make_row(page, people.get(page.pk, [])) for page in pages}

    return [(named[name], row) for name, row in _in_order(named, cached_many(named, make))]


def _in_order(names: Iterable[str], found: dict[str, Ready]) -> Iterator[tuple[str, Ready]]:
    return ((name, found[name]) for name in names if name in found)


def _make_row(page: ArticlePage, authors: list[Byline]) -> Ready:
    values = {**_facts(page), "authors": [author_out(author) for author in authors]}
    return make_ready(shapes.ArticleSummary, values, number="comment_count")


def list_answer(rows: list[tuple[int, Ready]], *, count: int, following: str | None) -> bytes:
    """`ArticleList` with the numbers of comments of this moment."""
    numbers = comment_counts(key for key, _row in rows)
    items = b", ".join(row.with_number(numbers.get(key, 0)) for key, row in rows)
    return b'{"count": %d, "items": [%b], "next": %b}' % (count, items, encode(following))


def _facts(page: ArticlePage) -> dict[str, Any]:
    return {
        "id": page.pk,
        "locale": page.locale.language_code,
        "title": page.title,
        "summary": page.summary,
        "address": page_address(page),
        "category": theme_out(page.category_id),
        "media_kind": page.media_kind,
        "reading_minutes": page.reading_minutes,
        "published_date": page.published_date,
        "last_published_at": page.last_published_at,
        "detail": f"/api/v1/articles/{page.pk}",
    }

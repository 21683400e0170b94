"""Articles as the API tells of them."""

from typing import Any

from django.utils.translation import override
from pydantic import create_model

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
from cms.core.cache import cached, known
from cms.media.models import SiteDocument, SiteMedia

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


def whole_article(key: int, request: Any) -> dict[str, Any] | None:
    """The article for this person; None when they may not see it.

    What is the same for an audience is made once after each publication; names and numbers of
    comments are read anew. A key without an article is not remembered.
    """
    user = request.user
    name = f"api-article:{key}:{audience_key(user)}"
    shared = known(name)
    if shared is None:
        made = _shared(key, request)
        if made is None:
            return None
        shared = cached(name, lambda: made)
    following = [row["id"] for row in shared["following"]]
    people = bylines_of([key, *following], user)
    return {
        **shared,
        "authors": [author_out(author) for author in people.authors.get(key, [])],
        "comment_count": people.comments.get(key, 0),
    }


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


def summaries_of(keys: list[int], user: Any) -> list[dict[str, Any]]:
    """Articles of a list in its order; that they may be seen is known."""
    pages = ArticlePage.objects.filter(pk__in=keys).select_related("locale").defer("body")
    found = {page.pk: page for page in pages}
    people = bylines_of(keys, user)
    return [
        _summary(found[key], people.authors.get(key, []), people.comments.get(key, 0))
        for key in keys
        if key in found
    ]


def _summary(page: ArticlePage, authors: list[Byline], comments: int) -> dict[str, Any]:
    return {
        "id": page.pk,
        "locale": page.locale.language_code,
        "title": page.title,
        "summary": page.summary,
        "address": page_address(page),
        "category": theme_out(page.category_id),
        "authors": [author_out(author) for author in authors],
        "media_kind": page.media_kind,
        "reading_minutes": page.reading_minutes,
        "comment_count": comments,
        "published_date": page.published_date,
        "last_published_at": page.last_published_at,
        "detail": f"/api/v1/articles/{page.pk}",
    }

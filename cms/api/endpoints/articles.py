"""Articles: listed with the filters of the site, one by number, their categories, one's feeds."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Annotated, Any, Literal, NamedTuple

from django.http import HttpRequest, QueryDict
from django.urls import reverse
from django.utils.translation import override
from ninja import Query, Router

from cms.api.articles import ArticleOut, list_answer, rows_of, whole_article
from cms.api.authentication import READS_CONTENT, Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.encoding import Ready, encoded_answer
from cms.api.endpoints.parameters import Key
from cms.api.endpoints.site import Language
from cms.api.enums import Scope
from cms.api.files import absolute
from cms.api.problems import Problem
from cms.api.schemas import ArticleList, CategoryList, FeedsOut
from cms.articles import services
from cms.articles.feed_contents import list_page
from cms.articles.feed_secrets import secret_of
from cms.articles.filters import Filters, read_filters, select
from cms.articles.ledger import Ledger, ledger_of
from cms.articles.listing import keys_that_fit
from cms.articles.models import ArticlePage
from cms.articles.themes import themes
from cms.core.access import audience_key
from cms.core.cache import cached, cached_many

router = Router(tags=["articles"], auth=READS_CONTENT)

Kind = Literal["text", "audio", "video", "podcast"]
#: A place in a list: the day, then the key, in one number.
KEYS_BELOW = 10**12
Words = Annotated[str, Query(max_length=150, description="Words to look for.")]
Slugs = Annotated[list[str] | None, Query(max_length=20, description="Short names.")]


@router.get("/articles", response=ArticleList, summary="List articles")
def list_articles(
    request: HttpRequest,
    locale: Language = "ro",
    category: Slugs = None,
    kind: Annotated[list[Kind] | None, Query(max_length=4)] = None,
    tag: Annotated[str, Query(max_length=100)] = "",
    period: Annotated[
        str, Query(max_length=10, description="luna, semestru, or a year such as 2026.")
    ] = "",
    q: Words = "",
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """Published articles that you may see, the newest first; filters as on the site. Categories,
    tags and periods that do not exist are ignored."""
    place = read_cursor("articles", cursor)
    asked = QueryDict(mutable=True)
    asked.setlist("tema", category or [])
    asked.setlist("format", list(kind or []))
    asked.update({"eticheta": tag, "perioada": period, "q": q})

    def find() -> Part:
        with override(locale):
            return _part(request.user, locale, asked, place, limit)

    if any(asked.values()):
        part = find()
    else:
        name = f"api-articles:{locale}:{audience_key(request.user)}:{limit}:{place}"
        part = cached_many([name], lambda _missing: {name: find()})[name]
    following = next_address(request, "articles", part.following)
    return encoded_answer(list_answer(part.rows, count=part.total, following=following))


class Part(NamedTuple):
    """A part of a list, and the place where the next one begins."""

    total: int
    rows: list[tuple[int, Ready]]
    following: int | None


def _part(user: Any, locale: str, asked: QueryDict, place: int | None, limit: int) -> Part:
    index = _index(locale, user)
    if index is None:
        return Part(0, [], None)
    articles = ArticlePage.objects.all()
    ledger = ledger_of(index, articles, user)
    keys = _fitting(index, articles, ledger, read_filters(asked, themes(), ledger.years), user)
    start = _start(ledger, keys, place)
    found = list(keys[start : start + limit])
    following = _place(ledger, found[-1]) if start + limit < len(keys) else None
    return Part(len(keys), rows_of(found, user), following)


def _index(locale: str, user: Any) -> Any:
    """The list of a language, if this person may open it; kept for the audience."""
    return cached(f"api-article-index:{locale}:{audience_key(user)}", lambda: list_page(user))


def _fitting(
    index: Any, articles: Any, ledger: Ledger, filters: Filters, user: Any
) -> Sequence[int]:
    allowed = keys_that_fit(index, articles, filters, user)
    return select(ledger, filters, themes(), allowed).keys


def _place(ledger: Ledger, key: int) -> int:
    return ledger.days[ledger.keys.index(key)] * KEYS_BELOW + key


def _start(ledger: Ledger, keys: Sequence[int], place: int | None) -> int:
    """Where to go on: after the last article that was shown, even if it is gone now."""
    if place is None:
        return 0
    day_of = dict(zip(ledger.keys, ledger.days, strict=True))
    return bisect_right(keys, -place, key=lambda key: -(day_of[key] * KEYS_BELOW + key))


@router.get("/articles/{article_id}", response=ArticleOut, summary="Read an article")
def article(request: HttpRequest, article_id: Key) -> Any:
    """One article with its blocks, authors, files, recordings and what to read next."""
    found = whole_article(article_id, request)
    if found is None:
        raise Problem(404)
    return found


@router.get("/article-categories", response=CategoryList, summary="List the categories")
def article_categories(request: HttpRequest, locale: Language = "ro") -> Any:
    """All categories in one language, with the number of articles that you may see."""
    with override(locale):
        known = themes()
        index = _index(locale, request.user)
        counts: Any = {}
        if index is not None:
            ledger = ledger_of(index, ArticlePage.objects.all(), request.user)
            counts = select(ledger, Filters(), known, None).by_category
        return {
            "items": [
                {
                    "slug": theme.slug,
                    "name": theme.name,
                    "description": theme.description,
                    "accent": theme.accent,
                    "count": counts.get(theme.slug, 0),
                }
                for theme in known.all
            ]
        }


@router.get(
    "/me/feeds",
    response=FeedsOut,
    auth=Bearer(Scope.CONTENT_READ),
    summary="Read your feed addresses",
)
def own_feeds(request: HttpRequest) -> Any:
    """The addresses for a feed reader and a podcast program. They read what you may read."""
    return _feeds(services.feed_key_of(user=request.user))


@router.post(
    "/me/feeds/renew",
    response=FeedsOut,
    auth=Bearer(Scope.PROFILE_WRITE),
    summary="Renew your feed addresses",
)
def renew_own_feeds(request: HttpRequest) -> Any:
    """New addresses; every older one ends at once."""
    return _feeds(services.renew_feed_key(user=request.user))


def _feeds(key: Any) -> dict[str, Any]:
    secret = secret_of(key)
    return {
        "articles": absolute(reverse("articles:own_feed", args=[secret])),
        "articles_atom": absolute(reverse("articles:own_feed_atom", args=[secret])),
        "podcast": absolute(reverse("articles:own_podcast", args=[secret])),
        "renewed_at": key.renewed_at,
    }

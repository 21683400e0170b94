"""The addresses of feeds: public ones, and somebody's own below their secret."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from cms.articles.feed_contents import article_feed, episodes_of, list_page, podcast_feed
from cms.articles.feed_secrets import owner_of
from cms.articles.models import ArticleIndexPage, ArticlePage
from cms.articles.themes import themes
from cms.media.models import SiteMedia
from cms.media.serving import serve_private_file

PUBLIC_FOR = "public, max-age=300"
#: Asked about at each fetch, since its owner may leave at any moment.
PRIVATE = "private, no-cache"

OwnView = Callable[..., HttpResponseBase]


@require_safe
def articles(request: HttpRequest, kind: str = "rss") -> HttpResponse:
    """Public articles, newest first; `?tema=` for one theme."""
    index = _list_for(AnonymousUser())
    address = reverse(f"articles:{'feed' if kind == 'rss' else 'feed_atom'}")
    feed = article_feed(
        index,
        AnonymousUser(),
        kind=kind,
        slug=_slug(request),
        feed_url=_with_slug(address, request),
    )
    return _answer(feed, PUBLIC_FOR)


@require_safe
def podcast(request: HttpRequest) -> HttpResponse:
    """Public episodes."""
    feed = podcast_feed(
        _list_for(AnonymousUser()),
        AnonymousUser(),
        feed_url=reverse("articles:podcast"),
        media_url=lambda page: cast(SiteMedia, page.recording).url,
        text_url=_public_text,
        is_private=False,
    )
    return _answer(feed, PUBLIC_FOR)


def _public_text(page: ArticlePage, kind: str) -> str:
    if kind == "captions":
        return cast(SiteMedia, page.recording).captions_url
    return reverse("articles:transcript", args=[page.pk])


@require_safe
def transcript(request: HttpRequest, page_id: int) -> HttpResponse:
    """The text of a public episode, as a page of its own."""
    page = _episode(AnonymousUser(), page_id)
    return _text_page(request, page, PUBLIC_FOR)


def with_secret(view: Callable[..., HttpResponseBase]) -> OwnView:
    """Gives the owner of the secret; a wrong one, an old one and one of somebody who left are all
    answered as an address that does not exist."""

    @wraps(view)
    @require_safe
    def answer(request: HttpRequest, secret: str, *args: Any, **kwargs: Any) -> HttpResponseBase:
        owner = owner_of(secret)
        if owner is None:
            raise Http404
        response = view(request, owner, secret, *args, **kwargs)
        response["Cache-Control"] = PRIVATE
        response["X-Robots-Tag"] = "noindex"
        response["Referrer-Policy"] = "no-referrer"
        return response

    return answer


@with_secret
def own_articles(request: HttpRequest, owner: Any, secret: str, kind: str = "rss") -> HttpResponse:
    """All articles that the owner may read."""
    name = "own_feed" if kind == "rss" else "own_feed_atom"
    address = _with_slug(reverse(f"articles:{name}", args=[secret]), request)
    feed = article_feed(_list_for(owner), owner, kind=kind, slug=_slug(request), feed_url=address)
    return _answer(feed, PRIVATE)


@with_secret
def own_podcast(request: HttpRequest, owner: Any, secret: str) -> HttpResponse:
    """All episodes that the owner may hear, with addresses that a player can fetch."""

    def media(page: ArticlePage) -> str:
        name = cast(SiteMedia, page.recording).filename
        return reverse("articles:own_episode", args=[secret, page.pk, name])

    def text(page: ArticlePage, kind: str) -> str:
        return reverse(f"articles:own_{kind}", args=[secret, page.pk])

    feed = podcast_feed(
        _list_for(owner),
        owner,
        feed_url=reverse("articles:own_podcast", args=[secret]),
        media_url=media,
        text_url=text,
        is_private=True,
    )
    return _answer(feed, PRIVATE)


@with_secret
def own_episode(
    request: HttpRequest, owner: Any, secret: str, page_id: int, file_name: str
) -> HttpResponseBase:
    """The recording of an episode, for a player without a session; parts of it on demand."""
    recording: Any = _episode(owner, page_id).recording
    if recording.filename != file_name:
        raise Http404
    return _file(request, recording.file, file_name)


@with_secret
def own_captions(request: HttpRequest, owner: Any, secret: str, page_id: int) -> HttpResponseBase:
    recording: Any = _episode(owner, page_id).recording
    if not recording.captions:
        raise Http404
    return _file(request, recording.captions, "subtitrare.vtt")


@with_secret
def own_transcript(request: HttpRequest, owner: Any, secret: str, page_id: int) -> HttpResponse:
    return _text_page(request, _episode(owner, page_id), PRIVATE)


def _list_for(user: Any) -> ArticleIndexPage:
    index = list_page(user)
    if index is None:
        raise Http404
    return index


def _episode(user: Any, page_id: int) -> ArticlePage:
    """One episode of this person's podcast: the rights are asked again at each fetch."""
    page = next((p for p in episodes_of(_list_for(user), user, key=page_id)), None)
    if page is None:
        raise Http404
    return page


def _text_page(request: HttpRequest, page: ArticlePage, caching: str) -> HttpResponse:
    recording: Any = page.recording
    if not recording.transcript.strip():
        raise Http404
    context = {"page": page, "recording": recording}
    response = render(request, "articles/transcript.html", context)
    response["Cache-Control"] = caching
    return response


def _file(request: HttpRequest, file: Any, name: str) -> HttpResponseBase:
    try:
        return serve_private_file(
            request, file, file_name=name, as_attachment=False, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error


def _slug(request: HttpRequest) -> str:
    return request.GET.get("tema", "")[:60]


def _with_slug(address: str, request: HttpRequest) -> str:
    """The feed's own address; only a theme that exists is named in it."""
    theme = themes().by_slug(_slug(request))
    return f"{address}?tema={theme.slug}" if theme else address


def _answer(feed: Any, caching: str) -> HttpResponse:
    """A whole feed with its length: HEAD and conditional requests are answered from it."""
    body = feed.writeString("utf-8").encode()
    response = HttpResponse(body, content_type=feed.content_type)
    response["Content-Length"] = str(len(body))
    response["Cache-Control"] = caching
    return response

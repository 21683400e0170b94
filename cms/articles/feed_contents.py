"""What goes into a feed, for the person whose feed it is (a visitor's is the public one)."""

from collections.abc import Callable
from mimetypes import guess_type
from typing import Any, cast

from django.conf import settings
from django.templatetags.static import static
from django.utils.feedgenerator import Enclosure, SyndicationFeed
from django.utils.translation import get_language

from cms.articles.bylines import bylines_of
from cms.articles.enums import MediaKind
from cms.articles.feeds import FORMATS, Channel, PodcastFeed, begin, moment_of, plain_text
from cms.articles.models import ArticleIndexPage, ArticlePage
from cms.articles.themes import themes
from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.core.models import SiteSettings
from cms.media.models import SiteMedia

MOST_ITEMS = 50
PODCAST_IMAGE = "fill-1400x1400|format-jpeg"


def list_page(user: Any) -> ArticleIndexPage | None:
    """The list of articles in the language of the request, if this person may open it."""
    lists = ArticleIndexPage.objects.filter(locale__language_code=get_language() or "ro")
    found: ArticleIndexPage | None = visible_pages(lists, user).order_by("path").first()
    return found


def articles_of(index: ArticleIndexPage, user: Any) -> Any:
    """Newest first, only what this person may see."""
    seen = visible_pages(ArticlePage.objects.child_of(index), user).exclude(published_date=None)
    return seen.select_related("locale", "recording").order_by("-published_date", "-pk")


def absolute(address: str) -> str:
    return f"{settings.SITE_URL}{address}" if address.startswith("/") else address


def article_feed(
    index: ArticleIndexPage, user: Any, *, kind: str, feed_url: str, slug: str = ""
) -> SyndicationFeed:
    """The newest articles, of one theme or of all."""
    theme = themes().by_slug(slug)
    found = articles_of(index, user).defer("body")
    if theme:
        found = found.filter(category__slug=theme.slug)
    feed = begin(
        FORMATS[kind],
        Channel(
            title=f"{index.title}: {theme.name}" if theme else index.title,
            description=theme.description if theme and theme.description else index.summary,
            url=absolute(index.get_url() or "/"),
            feed_url=absolute(feed_url),
            language=get_language() or "ro",
            since=index.first_published_at,
        ),
    )
    pages = list(found[:MOST_ITEMS])
    names = bylines_of([page.pk for page in pages], user)
    for page in pages:
        address = absolute(page_address(page))
        own_theme = themes().of_key(page.category_id)
        feed.add_item(
            title=plain_text(page.title),
            link=address,
            unique_id=str(page.translation_key),
            unique_id_is_permalink=False,
            description=plain_text(page.summary),
            author_name=plain_text(", ".join(a.name for a in names.get(page.pk, []))) or None,
            pubdate=moment_of(page),
            updateddate=page.last_published_at,
            categories=[own_theme.name] if own_theme else [],
        )
    return feed


def episodes_of(index: ArticleIndexPage, user: Any, *, key: int | None = None) -> list[ArticlePage]:
    """Episodes whose recording this person may fetch too, and that the disk still has; all of
    them, or the one of a key."""
    found = articles_of(index, user).filter(
        media_kind=MediaKind.PODCAST,
        recording__in=SiteMedia.objects.visible_to(user).order_by().values("pk"),
    )
    found = found.filter(pk=key) if key is not None else found
    return [page for page in found[:MOST_ITEMS] if _has_file(page.recording)]


def _has_file(recording: Any) -> bool:
    return bool(recording.file.storage.exists(recording.file.name))


def podcast_feed(
    index: ArticleIndexPage,
    user: Any,
    *,
    feed_url: str,
    media_url: Callable[[ArticlePage], str],
    text_url: Callable[[ArticlePage, str], str],
    is_private: bool,
) -> SyndicationFeed:
    """The podcast: `media_url` and `text_url` say where its reader fetches what belongs to it."""
    site_name = SiteSettings.load().site_name
    channel = Channel(
        title=plain_text(index.podcast_title or index.title),
        description=plain_text(index.podcast_summary or index.summary),
        url=absolute(index.get_url() or "/"),
        feed_url=absolute(feed_url),
        language=get_language() or "ro",
        since=index.first_published_at,
        author=plain_text(index.podcast_author or site_name),
        category=index.podcast_category,
        image_url=absolute(_image_of(index)),
        is_explicit=index.is_podcast_explicit,
        is_private=is_private,
    )
    feed = begin(PodcastFeed, channel)
    pages = episodes_of(index, user)
    names = bylines_of([page.pk for page in pages], user)
    for page in pages:
        recording: Any = page.recording
        signed_by = ", ".join(author.name for author in names.get(page.pk, []))
        mime_type = guess_type(recording.filename)[0] or "application/octet-stream"
        feed.add_item(
            title=plain_text(page.title),
            link=absolute(page_address(page)),
            unique_id=str(page.translation_key),
            unique_id_is_permalink=False,
            description=plain_text(page.summary),
            pubdate=moment_of(page),
            enclosures=[Enclosure(absolute(media_url(page)), str(recording.file.size), mime_type)],
            is_explicit=index.is_podcast_explicit,
            signed_by=plain_text(signed_by) or channel.author,
            seconds=round(recording.duration or 0),
            season=page.season_number,
            episode=page.episode_number,
            transcripts=_transcripts(page, text_url),
            language=recording.captions_language or channel.language,
        )
    return feed


def _transcripts(page: ArticlePage, text_url: Callable[[ArticlePage, str], str]) -> Any:
    found, recording = [], cast(SiteMedia, page.recording)
    if recording.captions:
        found.append(("text/vtt", absolute(text_url(page, "captions"))))
    if recording.transcript.strip():
        found.append(("text/html", absolute(text_url(page, "transcript"))))
    return found


def _image_of(index: ArticleIndexPage) -> str:
    image = index.podcast_image
    if image is not None and image.file.storage.exists(image.file.name):
        return str(image.get_rendition(PODCAST_IMAGE).url)
    return static("img/podcast.png")

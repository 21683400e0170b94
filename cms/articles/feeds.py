"""RSS, Atom and podcast feeds, written anew for each request: nothing is shared between them.

Formats: RSS 2.0, Atom (RFC 4287), Apple's iTunes tags, the Podcasting 2.0 transcript tag.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, time
from typing import Any, cast

from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed
from django.utils.xmlutils import SimplerXMLGenerator

XML_LETTERS_FROM = 32
KEPT_BLANKS = "\t\n\r"


@dataclass(frozen=True)
class Channel:
    """What a feed says of itself; addresses are absolute."""

    title: str
    description: str
    url: str
    feed_url: str
    language: str
    #: When the list was published: the date of a feed in which nothing stands yet.
    since: datetime | None = None
    author: str = ""
    category: str = ""
    image_url: str = ""
    is_explicit: bool = False
    #: True for a member's own feed, which directories must not list.
    is_private: bool = False


def plain_text(words: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(
        sign
        for sign in words
        if (ord(sign) >= XML_LETTERS_FROM or sign in KEPT_BLANKS)
        and not 0xD800 <= ord(sign) <= 0xDFFF
        and ord(sign) not in (0xFFFE, 0xFFFF)
    )


class _Dated:
    """Django dates an empty feed by the present second, so that it would never be unchanged."""

    items: list[dict[str, Any]]
    feed: dict[str, Any]

    def latest_post_date(self) -> datetime:
        if self.items:
            return cast(datetime, super().latest_post_date())  # type: ignore[misc]
        return self.feed["channel"].since or datetime(2000, 1, 1, tzinfo=UTC)


class RssFeed(_Dated, Rss201rev2Feed):
    """RSS 2.0."""


class AtomFeed(_Dated, Atom1Feed):
    """Atom (RFC 4287)."""


class PodcastFeed(_Dated, Rss201rev2Feed):
    """RSS with the tags that podcast programs read."""

    def rss_attributes(self) -> dict[str, str]:
        return {
            **super().rss_attributes(),
            "xmlns:itunes": "http://www.itunes.com/dtds/podcast-1.0.dtd",
            "xmlns:podcast": "https://podcastindex.org/namespace/1.0",
        }

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        super().add_root_elements(handler)
        channel: Channel = self.feed["channel"]
        add = handler.addQuickElement
        add("itunes:author", channel.author)
        add("itunes:summary", channel.description)
        add("itunes:explicit", "true" if channel.is_explicit else "false")
        add("itunes:type", "episodic")
        add("itunes:category", "", {"text": channel.category})
        add("itunes:image", "", {"href": channel.image_url})
        if channel.is_private:
            add("itunes:block", "Yes")
            add("podcast:locked", "yes")

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        add = handler.addQuickElement
        add("itunes:explicit", "true" if item["is_explicit"] else "false")
        add("itunes:author", item["signed_by"])
        if item["seconds"]:
            add("itunes:duration", str(item["seconds"]))
        for name in ("season", "episode"):
            if item[name]:
                add(f"itunes:{name}", str(item[name]))
        for kind, url in item["transcripts"]:
            add("podcast:transcript", "", {"url": url, "type": kind, "language": item["language"]})


def begin(kind: type[SyndicationFeed], channel: Channel) -> SyndicationFeed:
    """An empty feed."""
    return kind(
        title=plain_text(channel.title),
        link=channel.url,
        description=plain_text(channel.description) or plain_text(channel.title),
        language=channel.language,
        feed_url=channel.feed_url,
        author_name=plain_text(channel.author),
        channel=channel,
    )


def moment_of(page: Any) -> datetime:
    """When an article was published: its day, with the hour where that day was the real one."""
    first = timezone.localtime(page.first_published_at or timezone.now())
    if first.date() == page.shown_date:
        return first
    return timezone.make_aware(datetime.combine(page.shown_date, time(12)))


FORMATS: dict[str, type[SyndicationFeed]] = {"rss": RssFeed, "atom": AtomFeed}

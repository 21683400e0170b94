"""Every write on articles and on how people follow them."""

from cms.articles.services.announcements import (
    announce_later,
    continue_announcement,
    keep_quiet,
)
from cms.articles.services.feeds import feed_key_of, renew_feed_key
from cms.articles.services.follows import follow, follow_only, unfollow
from cms.articles.services.publication import hold_back_without_text, settle_publication

__all__ = [
    "announce_later",
    "continue_announcement",
    "feed_key_of",
    "follow",
    "follow_only",
    "hold_back_without_text",
    "keep_quiet",
    "renew_feed_key",
    "settle_publication",
    "unfollow",
]

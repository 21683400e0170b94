"""Lists of topics and the board as HTML: made once for all who read the same forums; what is unread
for one reader is put in after."""

import hashlib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from django.core.cache import cache
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _

from cms.core.cache import content_version
from cms.core.templatetags.ui import icon
from forum.access import readable_forums
from forum.forum_conversation.models import Topic
from forum.portal.enums import TopicOrder
from forum.portal.selectors.addresses import After, write_after
from forum.portal.selectors.board import Board, board_for
from forum.portal.selectors.places import put_in
from forum.portal.selectors.topics import TopicList, TopicRow, moved_from, rows_of, topics_of
from forum.portal.selectors.unread import WINDOW, Marks
from forum.portal.versions import lists_version

#: Figures such as views may be so old; everything else changes the key.
KEPT_SECONDS = 120
#: So many topics are looked at for the marks of the board.
MOST_RECENT = 100

Recent = tuple[int, int, datetime]


@dataclass(frozen=True)
class SharedLists:
    """HTML with places, and what is needed to fill them."""

    board: Board
    board_html: str
    topics: TopicList
    topics_html: str
    #: Changes with anything of it.
    key: str = ""
    #: (topic, forum, last written in) of the latest topics, for the marks of the board.
    recent: list[Recent] = field(default_factory=list)
    #: Topics that left the forum lately.
    moved: list[TopicRow] = field(default_factory=list)


def shared_lists(
    user: Any, *, forum_id: int | None, order: TopicOrder, after: After | None
) -> SharedLists:
    """The board with its topics, or one forum, as everybody with the same forums reads them."""
    forums = readable_forums(user)
    audience = hashlib.sha256(repr(sorted(forums)).encode()).hexdigest()[:16]
    place = write_after(*after) if after else ""
    key = (
        f"forum-lists:{content_version()}:{lists_version()}:{audience}:{forum_id}:{order}:{place}"
        f":{get_language()}"
    )
    found: SharedLists | None = cache.get(key)
    if found is None:
        found = replace(_make(user, forum_id, order, after), key=key)
        cache.set(key, found, KEPT_SECONDS)
    return found


def _make(user: Any, forum_id: int | None, order: TopicOrder, after: After | None) -> SharedLists:
    is_board = forum_id is None
    forums = readable_forums(user) if is_board else [forum_id or 0]
    topics = topics_of(forums, order=order, after=after, with_pinned=not is_board)
    board = board_for(user, below=forum_id)
    return SharedLists(
        board=board,
        board_html=render_to_string("forum/_board.html", {"board": board, "is_board": is_board}),
        topics=topics,
        topics_html=topics_html(topics, with_forum=is_board, is_first_part=after is None),
        recent=_recent(user) if is_board else [],
        moved=moved_from(user, forum_id) if forum_id is not None and after is None else [],
    )


def kept_rows(
    keys: list[int], *, most: int, is_first_part: bool, level: str, empty: str
) -> tuple[TopicList, str, str]:
    """The topics of these keys in their order, at most so many; their HTML with places, made once
    for all readers with the same list; and what changes with either."""
    words = f"{content_version()}:{lists_version()}:{get_language()}:{is_first_part}:{keys}"
    key = f"forum-rows:{hashlib.sha256(words.encode()).hexdigest()[:40]}"
    found: tuple[TopicList, str] | None = cache.get(key)
    if found is None:
        topics = rows_of(keys[:most], has_more=len(keys) > most)
        html = topics_html(
            topics, with_forum=True, is_first_part=is_first_part, level=level, empty=empty
        )
        found = topics, html
        cache.set(key, found, KEPT_SECONDS)
    return *found, key


def topics_html(
    topics: TopicList, *, with_forum: bool, is_first_part: bool, level: str = "h3", empty: str = ""
) -> str:
    """A list with places for what is unread."""
    context = {
        "topics": topics, "with_forum": with_forum, "is_first_part": is_first_part,
        "level": level, "empty": empty or _("No topics here yet."),
    }  # fmt: skip
    return render_to_string("forum/_topics.html", context)


def _recent(user: Any) -> list[Recent]:
    topics = Topic.objects.visible_to(user).shown()
    topics = topics.filter(last_post_on__gt=timezone.now() - WINDOW).order_by("-last_post_on")
    return list(topics.values_list("pk", "forum_id", "last_post_on")[:MOST_RECENT])


def keys_of(topics: TopicList, recent: Iterable[Recent] = ()) -> set[int]:
    """The topics of which a reader's marks are asked."""
    return {row.pk for row in topics.everything()} | {key for key, _forum, _at in recent}


def unread_by_forum(recent: Iterable[Recent], marks: Marks) -> Counter[int]:
    """forum → how many of its latest topics this reader has not read."""
    return Counter(forum for key, forum, at in recent if marks.is_unread(key, forum, at))


def fill(
    html: str, topics: TopicList, marks: Marks, counts: Counter[int] | None = None
) -> SafeString:
    """The shared HTML with the marks of one reader; `counts`: those of the board."""
    unread = {
        row.pk
        for row in topics.everything()
        if marks.is_unread(row.pk, row.forum_id, row.last_post_on)
    }
    badge = format_html(
        '<li><span class="status status-info">{}{}</span></li>', icon("bell"), _("New")
    )
    return put_in(
        html,
        {
            "n": lambda key: badge if key in unread else "",
            "u": lambda key: "necitit/" if key in unread else "",
            "f": lambda key: _unread_words((counts or Counter())[key]),
            "x": lambda key: _new_words((counts or Counter()).total()),
        },
    )


def _new_words(total: int) -> str:
    """„3 subiecte au ceva nou.”"""
    if total >= MOST_RECENT:
        return _("Over a hundred topics have something new.")
    words = ngettext(
        "%(total)s topic has something new.", "%(total)s topics have something new.", total
    )
    return words % {"total": total}


def _unread_words(total: int) -> str:
    if not total:
        return ""
    words = ngettext("%(total)s unread", "%(total)s unread", total) % {"total": total}
    return format_html('<span class="status status-info">{}{}</span> ', icon("bell"), words)

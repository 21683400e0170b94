"""Lists of topics, paged by key: a page costs the same wherever it stands."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone

from forum.access import forum_map, readable_forums
from forum.forum_conversation.models import Topic
from forum.portal.enums import TopicOrder
from forum.portal.selectors.addresses import After, query_of, topic_address, write_after
from forum.portal.selectors.places import place_of
from site_modules.comments.selectors.entries import HUES, moment, name_of

TOPICS_SHOWN = 25
MOST_PINNED = 20
#: For so long a forum shows where a topic went.
MOVED_SHOWN = timedelta(days=30)
PERSON = ("username", "first_name", "last_name", "nickname", "public_name_choice", "erased_at")
SHOWN = (
    "forum_id", "forum__name", "subject", "type", "status", "state", "posts_count", "views_count",
    "last_post_on", "accepted_id", "last_number", "created", "poster_id",
    *(f"poster__{name}" for name in PERSON),
)  # fmt: skip


@dataclass
class TopicRow:
    """A topic in a list, ready for a template."""

    pk: int
    forum_id: int
    title: str
    url: str
    forum_name: str
    name: str
    initials: str
    hue: str
    at: str
    when: str
    answers: int
    views: int
    is_announcement: bool
    is_pinned: bool
    is_locked: bool
    is_solved: bool
    is_waiting: bool
    last_post_on: datetime | None

    @property
    def new_place(self) -> str:
        """Where the words „New” go for who has not read it."""
        return place_of("n", self.pk)

    @property
    def suffix_place(self) -> str:
        """Where the address of the first new post goes on."""
        return place_of("u", self.pk)


@dataclass
class TopicList:
    """A part of a list, and where the rest is."""

    pinned: list[TopicRow] = field(default_factory=list)
    rows: list[TopicRow] = field(default_factory=list)
    next_url: str = ""

    def everything(self) -> list[TopicRow]:
        return [*self.pinned, *self.rows]


def row_of(topic: Topic) -> TopicRow:
    author: Any = topic.poster
    at = topic.last_post_on or topic.created
    return TopicRow(
        pk=topic.pk,
        forum_id=topic.forum_id,
        title=topic.subject,
        url=topic_address(topic.pk),
        forum_name=topic.forum.name,
        name=name_of(author),
        initials=author.initials if author is not None else "–",
        hue=HUES[(topic.poster_id or 0) % len(HUES)],
        at=timezone.localtime(at).isoformat(timespec="minutes"),
        when=moment(at),
        answers=topic.answer_count,
        views=topic.views_count,
        is_announcement=topic.is_announce,
        is_pinned=topic.is_sticky,
        is_locked=topic.is_locked,
        is_solved=topic.accepted_id is not None,
        is_waiting=not topic.is_visible,
        last_post_on=topic.last_post_on,
    )


def for_lists(topics: QuerySet[Topic]) -> QuerySet[Topic]:
    """With the columns that a row needs, and no others."""
    return topics.select_related("forum", "poster").only(*SHOWN)


def topics_of(
    forums: Collection[int], *, order: TopicOrder, after: After | None, with_pinned: bool
) -> TopicList:
    """Shown topics, the last written in first; `with_pinned`: those on top stand apart."""
    topics = for_lists(Topic.objects.shown().filter(forum__in=forums))
    if order == TopicOrder.UNANSWERED:
        topics = topics.filter(posts_count__lte=1, status=Topic.TOPIC_UNLOCKED)
    elif order == TopicOrder.SOLVED:
        topics = topics.filter(accepted__isnull=False)
    found = TopicList()
    is_whole = with_pinned and order == TopicOrder.RECENT
    if is_whole:
        if after is None:
            pinned = topics.filter(type__gt=Topic.TOPIC_POST).order_by("-type", "-last_post_on")
            found.pinned = [row_of(topic) for topic in pinned[:MOST_PINNED]]
        topics = topics.filter(type=Topic.TOPIC_POST)
    found.rows, more = part_of(topics, after)
    if more:
        found.next_url = query_of(ordine=order, dupa=more)
    return found


def talked_about(user: Any, most: int) -> list[TopicRow]:
    """The topics of this person's forums in which somebody wrote last and everybody may still
    write."""
    forums = forum_map()
    alive = [pk for pk in readable_forums(user) if not forums[pk].is_archived]
    topics = Topic.objects.shown().filter(forum__in=alive, status=Topic.TOPIC_UNLOCKED)
    return [row_of(topic) for topic in for_lists(topics).order_by("-last_post_on", "-pk")[:most]]


def part_of(topics: QuerySet[Topic], after: After | None) -> tuple[list[TopicRow], str]:
    """Rows after a key, the last written in first, and the key of what follows."""
    if after is not None:
        at, key = after
        topics = topics.filter(
            Q(last_post_on__lt=at) | Q(last_post_on=at, pk__lt=key), last_post_on__lte=at
        )
    found = list(topics.order_by("-last_post_on", "-pk")[: TOPICS_SHOWN + 1])
    rows = [row_of(topic) for topic in found[:TOPICS_SHOWN]]
    if len(found) <= TOPICS_SHOWN:
        return rows, ""
    last = found[TOPICS_SHOWN - 1]
    return rows, write_after(last.last_post_on or last.created, last.pk)


def rows_of(keys: list[int], *, has_more: bool) -> TopicList:
    """The topics of these keys, the last written in first."""
    found = list(for_lists(Topic.objects.filter(pk__in=keys)).order_by("-last_post_on", "-pk"))
    more = ""
    if has_more and found:
        more = write_after(found[-1].last_post_on or found[-1].created, found[-1].pk)
    return TopicList(
        rows=[row_of(topic) for topic in found], next_url=query_of(dupa=more) if more else ""
    )


def moved_from(user: Any, forum_id: int) -> list[TopicRow]:
    """Topics that left a forum lately: the pointers to where they are now."""
    since = timezone.now() - MOVED_SHOWN
    topics = Topic.objects.visible_to(user).shown()
    topics = topics.filter(moved_from=forum_id, moved_at__gt=since)
    topics = topics.exclude(forum=forum_id).order_by("-moved_at")
    return [row_of(topic) for topic in for_lists(topics)[:5]]


def present_key(topic_id: int) -> int:
    """The topic with which a moderator joined this one, or itself."""
    joined = Topic.objects.filter(pk=topic_id, merged_into__isnull=False)
    return joined.values_list("merged_into", flat=True).first() or topic_id

"""The board: categories with their forums, counts and the latest topic of each."""

from collections.abc import Collection
from dataclasses import dataclass, field
from typing import Any

from django.utils import timezone
from machina.apps.forum.models import Forum

from forum.access import ForumMap, forum_map, readable_forums
from forum.portal.selectors.addresses import forum_address, post_address
from forum.portal.selectors.places import place_of
from site_modules.comments.selectors.entries import moment


@dataclass
class ForumRow:
    """A forum on the board."""

    pk: int
    name: str
    url: str
    description: str
    icon: str
    accent: str
    topics: int
    posts: int
    is_archived: bool
    last_title: str = ""
    last_url: str = ""
    last_at: str = ""
    last_when: str = ""

    @property
    def unread_place(self) -> str:
        """Where the number of its unread topics goes."""
        return place_of("f", self.pk)


@dataclass
class CategoryRow:
    """A category and the forums below it; forums without one stand under an empty name."""

    name: str
    forums: list[ForumRow] = field(default_factory=list)


@dataclass
class Board:
    categories: list[CategoryRow] = field(default_factory=list)
    topics: int = 0
    answers: int = 0

    @property
    def forums(self) -> list[ForumRow]:
        return [forum for category in self.categories for forum in category.forums]


COLUMNS = (
    "pk", "description", "direct_topics_count", "direct_posts_count", "last_post_on",
    "last_post_id", "last_post__topic__subject", "settings__icon", "settings__accent",
)  # fmt: skip


def board_for(user: Any, *, below: int | None = None, only: Collection[int] | None = None) -> Board:
    """What this person reads, in the order of the board; `below`: only what lies under a forum;
    `only`: none but these forums."""
    forums = forum_map()
    readable = readable_forums(user)
    wanted = [pk for pk in forums if pk in readable and not forums[pk].is_category]
    if below is not None:
        wanted = [pk for pk in wanted if forums[pk].parent == below]
    if only is not None:
        wanted = [pk for pk in wanted if pk in only]
    rows = {row["pk"]: row for row in Forum.objects.filter(pk__in=wanted).values(*COLUMNS)}
    board = Board()
    categories: dict[int | None, CategoryRow] = {}
    for pk in wanted:
        if pk not in rows:
            continue
        row = _row(pk, rows[pk], forums)
        category = _category_of(pk, forums)
        if category not in categories:
            name = forums[category].name if category is not None else ""
            categories[category] = CategoryRow(name)
            board.categories.append(categories[category])
        categories[category].forums.append(row)
        board.topics += row.topics
        board.answers += row.posts - row.topics
    return board


def _category_of(pk: int, forums: ForumMap) -> int | None:
    """The nearest category above a forum."""
    parent = forums[pk].parent
    while parent is not None and not forums[parent].is_category:
        parent = forums[parent].parent
    return parent


def _row(pk: int, values: dict[str, Any], forums: ForumMap) -> ForumRow:
    at = values["last_post_on"]
    has_last = at is not None and values["last_post_id"] is not None
    return ForumRow(
        pk=pk,
        name=forums[pk].name,
        url=forum_address(pk),
        description=str(values["description"] or ""),
        icon=values["settings__icon"] or "dialog",
        accent=values["settings__accent"] or "dialog",
        topics=values["direct_topics_count"],
        posts=values["direct_posts_count"],
        is_archived=forums[pk].is_archived,
        last_title=values["last_post__topic__subject"] or "" if has_last else "",
        last_url=post_address(values["last_post_id"]) if has_last else "",
        last_at=timezone.localtime(at).isoformat(timespec="minutes") if has_last else "",
        last_when=moment(at) if has_last else "",
    )

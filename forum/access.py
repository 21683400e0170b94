"""May this person do this in this forum? The only place that answers it.

The rights are rows of django-machina (group × forum × right). A row of a forum overrides what comes
from above: the forum's parent, and at the top the rows that name no forum. Somebody has a right
where one of their groups has it, and where they may read the forum and every forum above it. Rows
for single people and for visitors have no effect: only groups are members.

The rules of all forums fit in one small cached map: a check costs no query, and lists are filtered
by the same answer (`forums_with`), whatever the order of the forums.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db.models import QuerySet

from cms.core.cache import cached, content_version, renew_content_version
from cms.media.permissions import group_ids
from forum.enums import READING, Right

Holders = Mapping[str, frozenset[int]]
NO_HOLDERS: Holders = {}


@dataclass(frozen=True)
class ForumNode:
    """A forum or a category: its place, and the groups that hold each right in it."""

    pk: int
    parent: int | None
    name: str
    is_category: bool
    is_archived: bool
    holders: Holders

    def gives(self, right: Right, groups: frozenset[int]) -> bool:
        """Whether one of these groups holds the right here, whatever stands above."""
        return not groups.isdisjoint(self.holders.get(right, frozenset()))


#: Key of a forum → the forum, parents before their children.
ForumMap = dict[int, ForumNode]


def forum_map() -> ForumMap:
    """All forums as they are now, in the order of the board."""
    return _map_under(content_version())


@lru_cache(maxsize=4)
def _map_under(version: str) -> ForumMap:
    """What one content version says never changes: the process keeps it as it is, since a page asks
    many times."""
    return cached("forum-map", _read_map)


def forget_map() -> None:
    """A forum or a right changed: every process asks again."""
    renew_content_version()


def _read_map() -> ForumMap:
    forums = apps.get_model("forum.Forum").objects.order_by("tree_id", "lft")
    settings = apps.get_model("forum_portal.ForumSettings").objects.filter(is_archived=True)
    archived = set(settings.values_list("forum_id", flat=True))
    rows = _read_rows()
    found: ForumMap = {}
    at_the_top = _overridden(NO_HOLDERS, rows.get(None, {}))
    inherited: dict[int | None, Holders] = {}
    for pk, parent, name, kind in forums.values_list("pk", "parent_id", "name", "type"):
        above = inherited.get(parent, at_the_top)
        holders = inherited[pk] = _overridden(above, rows.get(pk, {}))
        is_archived = pk in archived or (parent in found and found[parent].is_archived)
        if is_archived:
            holders = {right: groups for right, groups in holders.items() if right in READING}
        found[pk] = ForumNode(pk, parent, name, kind == 1, is_archived, holders)
    return found


Rows = dict[str, dict[int, bool]]


def _read_rows() -> dict[int | None, Rows]:
    """forum (None: the top) → right → group → whether it holds it."""
    model = apps.get_model("forum_permission.GroupForumPermission")
    found: dict[int | None, Rows] = {}
    for forum, right, group, has in model.objects.order_by("has_perm").values_list(
        "forum_id", "permission__codename", "group_id", "has_perm"
    ):
        found.setdefault(forum, {}).setdefault(right, {})[group] = has
    return found


def _overridden(above: Holders, rows: Rows) -> Holders:
    """What comes from above, with the rows of a forum in their place."""
    found = dict(above)
    for right, groups in rows.items():
        kept = found.get(right, frozenset()) - groups.keys()
        found[right] = frozenset(kept | {group for group, has in groups.items() if has})
    return found


def readable_forums(user: Any) -> frozenset[int]:
    """Keys of the forums and categories that this person reads."""
    return forums_with(user, Right.READ)


def forums_with(user: Any, right: Right) -> frozenset[int]:
    """Keys of the forums in which this person has a right."""
    forums = forum_map()
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    if user.is_superuser:
        return frozenset(pk for pk, node in forums.items() if _is_open_for(node, right))
    groups = group_ids(user)
    readable: set[int] = set()
    for pk, node in forums.items():
        is_open_above = node.parent is None or node.parent in readable
        if is_open_above and node.gives(Right.READ, groups):
            readable.add(pk)
    return frozenset(pk for pk in readable if forums[pk].gives(right, groups))


def _is_open_for(node: ForumNode, right: Right) -> bool:
    return right in READING or not node.is_archived


def has_right(user: Any, right: Right, forum_id: int) -> bool:
    """The same for one forum, asked from the forum upwards."""
    forums = forum_map()
    node = forums.get(forum_id)
    if node is None or not (user.is_authenticated and user.is_active):
        return False
    if user.is_superuser:
        return _is_open_for(node, right)
    groups = group_ids(user)
    return node.gives(right, groups) and all(
        one.gives(Right.READ, groups) for one in way_up(forums, forum_id)
    )


def way_up(forums: ForumMap, forum_id: int) -> Iterable[ForumNode]:
    """A forum and everything above it, from below."""
    node = forums.get(forum_id)
    while node is not None:
        yield node
        node = forums.get(node.parent) if node.parent is not None else None


def can_read(user: Any, forum_id: int) -> bool:
    return has_right(user, Right.READ, forum_id)


def visible_forums(user: Any) -> QuerySet:
    """The forums and categories that this person reads, as rows."""
    forums: QuerySet = apps.get_model("forum.Forum").objects.all()
    return forums.filter(pk__in=readable_forums(user))

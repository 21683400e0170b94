"""Who may do what, forum by forum and group by group, as the admin shows it."""

from dataclasses import dataclass

from django.contrib.auth.models import Group
from machina.apps.forum_permission.models import GroupForumPermission

from forum.access import ForumNode, forum_map
from forum.enums import Right
from forum.portal.enums import Level


@dataclass(frozen=True)
class Cell:
    """One group in one forum."""

    group: Group
    #: None: what stands above the forum counts.
    own: Level | None
    #: What counts where it says nothing of its own.
    above: Level


def level_of(rights: set[str]) -> Level:
    """The highest level whose mark is among these rights."""
    for level, mark in (
        (Level.MODERATE, Right.APPROVE),
        (Level.WRITE, Right.OPEN_TOPIC),
        (Level.REPLY, Right.REPLY),
        (Level.READ, Right.READ),
    ):
        if mark in rights:
            return level
    return Level.NONE


def cells_of(forum_id: int | None) -> list[Cell]:
    """The groups of the site in one forum (None: at the top)."""
    own, above = _own_rows(forum_id), _levels_above(forum_id)
    return [
        Cell(
            group,
            level_of(own[group.pk]) if group.pk in own else None,
            above.get(group.pk, Level.NONE),
        )
        for group in Group.objects.order_by("pk")
    ]


def _levels_above(forum_id: int | None) -> dict[int, Level]:
    """group → its level in what stands above a forum; nothing stands above the top."""
    if forum_id is None:
        return {}
    forums = forum_map()
    node = forums.get(forum_id)
    if node is None or node.parent is None:
        return {group: level_of(rights) for group, rights in _own_rows(None).items()}
    holders = forums[node.parent].holders
    groups = frozenset[int]().union(*holders.values())
    return {group: _level_in(forums[node.parent], group) for group in groups}


def _own_rows(forum_id: int | None) -> dict[int, set[str]]:
    """group → the rights it holds by rows of this forum; groups without rows are missing."""
    rows = GroupForumPermission.objects.filter(forum=forum_id)
    found: dict[int, set[str]] = {}
    for group, right, has in rows.values_list("group_id", "permission__codename", "has_perm"):
        found.setdefault(group, set())
        if has:
            found[group].add(right)
    return found


def _level_in(node: ForumNode, group_id: int) -> Level:
    return level_of({right for right, groups in node.holders.items() if group_id in groups})


def posts_wait(forum_id: int | None) -> bool:
    """Whether a moderator reads what members write here before others see it."""
    own = _own_rows(forum_id)
    return any(
        level_of(rights) in (Level.REPLY, Level.WRITE) and Right.POST_AT_ONCE not in rights
        for rights in own.values()
    )


@dataclass(frozen=True)
class BoardLine:
    """A forum in the list of the admin, with the groups that read it."""

    node: ForumNode
    depth: int
    summary: str


def board_lines() -> list[BoardLine]:
    """All forums in the order of the board."""
    forums = forum_map()
    names = dict(Group.objects.values_list("pk", "name"))
    lines = []
    depths: dict[int, int] = {}
    for pk, node in forums.items():
        depths[pk] = depths[node.parent] + 1 if node.parent in depths else 0
        readers = sorted(names[key] for key in node.holders.get(Right.READ, ()) if key in names)
        lines.append(BoardLine(node, depths[pk], ", ".join(readers)))
    return lines

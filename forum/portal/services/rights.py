"""Who may do what in a forum: rows of the engine, written as levels."""

from collections.abc import Mapping

from django.contrib.auth.models import Group
from django.db import transaction
from machina.apps.forum.models import Forum
from machina.apps.forum_permission.models import ForumPermission, GroupForumPermission

from forum.access import forget_map
from forum.enums import Right
from forum.portal.enums import Level, Preset, rights_of
from site_modules.accounts.enums import Role
from site_modules.accounts.models import role_group


@transaction.atomic
def set_levels(
    *, forum: Forum | None, levels: Mapping[Group, Level | None], posts_wait: bool = False
) -> None:
    """Give groups their level in a forum (None: at the top, for all forums).

    A level of None takes the group's own rows away: what stands above the forum counts again.
    """
    permissions = _permissions()
    GroupForumPermission.objects.filter(forum=forum, group__in=list(levels)).delete()
    rows = [
        GroupForumPermission(
            forum=forum, group=group, permission=permissions[right],
            has_perm=right in rights_of(level, posts_wait=posts_wait),
        )
        for group, level in levels.items()
        if level is not None
        for right in Right
    ]  # fmt: skip
    GroupForumPermission.objects.bulk_create(rows)
    forget_map()


def _permissions() -> dict[str, ForumPermission]:
    """The engine's rights by name, made where its own set-up has not run."""
    known = {one.codename: one for one in ForumPermission.objects.all()}
    for right in Right:
        if right not in known:
            known[right] = ForumPermission.objects.create(codename=right)
    return known


def set_rights_at_the_top() -> None:
    """What counts wherever a forum says nothing else: members write, moderators moderate."""
    set_levels(
        forum=None,
        levels={
            role_group(Role.MEMBER): Level.WRITE,
            role_group(Role.MODERATOR): Level.MODERATE,
            role_group(Role.ADMINISTRATOR): Level.MODERATE,
        },
    )


@transaction.atomic
def apply_preset(*, forum: Forum, preset: str, group: Group | None = None) -> None:
    """Open a forum in one of the usual ways, whatever it was before.

    `group` is who reads and writes in a private forum; moderators always do.
    """
    GroupForumPermission.objects.filter(forum=forum).delete()
    members = role_group(Role.MEMBER)
    if preset == Preset.ANNOUNCEMENTS:
        set_levels(forum=forum, levels={members: Level.READ})
    elif preset == Preset.MODERATED:
        set_levels(forum=forum, levels={members: Level.WRITE}, posts_wait=True)
    elif preset == Preset.PRIVATE:
        levels: dict[Group, Level | None] = {members: Level.NONE}
        if group is not None:
            levels[group] = max(Level.WRITE, levels.get(group) or Level.NONE)
        set_levels(forum=forum, levels=levels)
    forget_map()

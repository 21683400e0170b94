"""Questions about people that every kind of stored or published thing asks."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection

#: Given to roles that work on everything: they read closed sections without being in the group.
READ_EVERYTHING = "media.read_restricted_content"


def reads_everything(user: Any) -> bool:
    """True for those whose work is all content (editors, administrators)."""
    return bool(user.is_authenticated and user.is_active and user.has_perm(READ_EVERYTHING))


def group_ids(user: Any) -> frozenset[int]:
    """The groups of a person, asked once per loaded user; nobody's for a visitor."""
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    return memberships(user).groups


@dataclass(frozen=True)
class Memberships:
    """Keys of a person's groups and of the permissions given to the person alone."""

    groups: frozenset[int]
    permissions: frozenset[int]


def memberships(user: Any) -> Memberships:
    """Both in one query, once per loaded user."""
    if not hasattr(user, "_memberships"):
        user._memberships = _read_memberships(user)
    return user._memberships


def _read_memberships(user: Any) -> Memberships:
    model: Any = get_user_model()
    groups, permissions = model.groups.through._meta, model.user_permissions.through._meta
    statement = (
        f"SELECT group_id, NULL FROM {groups.db_table} WHERE user_id = %s "  # noqa: S608
        f"UNION ALL SELECT NULL, permission_id FROM {permissions.db_table} WHERE user_id = %s"
    )
    with connection.cursor() as cursor:
        cursor.execute(statement, [user.pk, user.pk])
        rows = cursor.fetchall()
    return Memberships(
        groups=frozenset(group for group, _permission in rows if group is not None),
        permissions=frozenset(one for _group, one in rows if one is not None),
    )

"""Questions about people that every kind of stored or published thing asks."""

from typing import Any

#: Given to roles that work on everything: they read closed sections without being in the group.
READ_EVERYTHING = "media.read_restricted_content"


def reads_everything(user: Any) -> bool:
    """True for those whose work is all content (editors, administrators)."""
    return bool(user.is_authenticated and user.is_active and user.has_perm(READ_EVERYTHING))


def group_ids(user: Any) -> frozenset[int]:
    """The groups of a person, asked once per loaded user; nobody's for a visitor."""
    if not (user.is_authenticated and user.is_active):
        return frozenset()
    if not hasattr(user, "_group_ids"):
        user._group_ids = frozenset(user.groups.values_list("pk", flat=True))
    return user._group_ids

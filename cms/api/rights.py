"""What the caller may do, in two prepared queries instead of two written anew (see `prepared`)."""

from typing import Any

from django.contrib.auth.models import Permission
from django.db.models import Q

from cms.api.prepared import PreparedQuery
from site_modules.accounts.models import User

STAND_IN = -987_654_322
GROUPS = PreparedQuery(
    "caller-groups",
    lambda key: User.groups.through.objects.filter(user_id=key).values_list("group_id"),
    stand_in=STAND_IN,
)
PERMISSIONS = PreparedQuery(
    "caller-permissions",
    lambda key: (
        Permission.objects.filter(Q(user=key) | Q(group__user=key))
        .order_by()
        .values_list("content_type__app_label", "codename")
        .distinct()
    ),
    stand_in=STAND_IN,
)


def load_rights(user: Any) -> None:
    """Fill what `group_ids` and `has_perm` would ask for; does nothing for a visitor."""
    if not (user.is_authenticated and user.is_active) or user.is_superuser:
        return
    if not hasattr(user, "_group_ids"):
        user._group_ids = frozenset(key for (key,) in GROUPS.rows(user.pk)[1])
    if not hasattr(user, "_perm_cache"):
        user._perm_cache = {f"{label}.{name}" for label, name in PERMISSIONS.rows(user.pk)[1]}

"""What groups may do, read once for everybody and forgotten with any change."""

from collections.abc import Collection

from django.contrib.auth.models import Group, Permission

from cms.core.cache import cached


def group_permissions() -> dict[int, list[str]]:
    """Key of a group → its permissions as `app.codename`."""
    return cached("group-permissions", _read_group_permissions)


def _read_group_permissions() -> dict[int, list[str]]:
    rows = Group.permissions.through.objects.values_list(
        "group_id", "permission__content_type__app_label", "permission__codename"
    )
    found: dict[int, list[str]] = {}
    for group, label, codename in rows:
        found.setdefault(group, []).append(f"{label}.{codename}")
    return found


def permission_names(keys: Collection[int]) -> set[str]:
    """Permissions as `app.codename`, without a query for no keys."""
    if not keys:
        return set()
    rows = Permission.objects.filter(pk__in=keys).order_by()
    return {
        f"{label}.{codename}"
        for label, codename in rows.values_list("content_type__app_label", "codename")
    }

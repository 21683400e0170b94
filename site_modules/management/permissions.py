"""Whom the management service is for."""

from typing import Any

from django.contrib.auth.models import Group

from cms.core.cache import cached
from cms.media.permissions import group_ids
from site_modules.accounts.enums import Role

ROLES = (Role.DELEGATE, Role.ADMINISTRATOR)


def can_use_management(user: Any) -> bool:
    """Delegates of organisations and administrators, as its pages (`cms.home.services`)."""
    if not (user.is_authenticated and user.is_active):
        return False
    return bool(user.is_superuser or group_ids(user) & cached("management-groups", _groups))


def _groups() -> frozenset[int]:
    return frozenset(Group.objects.filter(name__in=ROLES).values_list("pk", flat=True))

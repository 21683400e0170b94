"""Who works at the desk."""

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import Q, QuerySet


def moderators() -> QuerySet[Any]:
    """Everybody with the right to decide, by a group or as a superuser."""
    right = Q(
        groups__permissions__codename="decide",
        groups__permissions__content_type__app_label="moderation",
    )
    found = get_user_model().objects.filter(Q(is_superuser=True) | right, is_active=True)
    return found.distinct()

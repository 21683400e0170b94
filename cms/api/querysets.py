"""Reads on API keys."""

from typing import Any

from django.apps import apps
from django.db.models import Exists, QuerySet
from django.utils import timezone


class ApiTokenQuerySet(QuerySet[Any]):
    """Keys, as their owner and the doorkeeper ask for them."""

    def of(self, user: Any) -> "ApiTokenQuerySet":
        """Somebody's own keys, the newest first."""
        return self.filter(user=user)

    def usable(self) -> "ApiTokenQuerySet":
        """Neither revoked nor expired; what else may end a key stands in `ApiToken.is_accepted`."""
        return self.filter(revoked_at=None, expires_at__gt=timezone.now())

    def with_owner(self) -> "ApiTokenQuerySet":
        """With account, profile and the site's switch, so that a request costs one query."""
        switched_off = apps.get_model("api.ApiSettings").objects.filter(tokens_enabled=False)
        return self.select_related("user__profile").annotate(is_switched_off=Exists(switched_off))

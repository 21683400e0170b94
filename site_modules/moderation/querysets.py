"""Which cases somebody may deal with: the only place that answers it."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from site_modules.moderation.enums import DECIDE, GENERAL, OVERSEE, CaseState
from site_modules.moderation.targets import Target, all_targets


class CaseQuerySet(QuerySet):
    """Reads on cases."""

    def open(self) -> "CaseQuerySet":
        """With a report that waits."""
        return self.filter(state=CaseState.OPEN)

    def waiting(self) -> "CaseQuerySet":
        """Content that its app sent to the desk; what was reported too is a report first."""
        return self.filter(waiting_since__isnull=False).exclude(state=CaseState.OPEN)

    def visible_to(self, user: Any, *, target: str = "") -> "CaseQuerySet":
        """Cases on which this person decides: content that its target gives them, content that is
        gone, and (for who oversees) what no target knows. With `target`, those of that kind alone:
        the same answer from a small query."""
        if not (user.is_authenticated and user.is_active and user.has_perm(DECIDE)):
            return self.none()
        if target:
            return self.filter(target=target)._given_to(user, target)
        return self._given_to(user)

    def _given_to(self, user: Any, only: str = "") -> "CaseQuerySet":
        allowed = Q()
        for target in all_targets():
            if only in ("", target.name):
                allowed |= Q(target=target.name) & (_given(target, user) | _gone(target))
        if user.has_perm(OVERSEE):
            known = [target.name for target in all_targets()]
            allowed |= Q(target=GENERAL) | ~Q(target__in=known)
        return self.filter(allowed) if allowed else self.none()


def _given(target: Target, user: Any) -> Q:
    return Q(Exists(target.deciding(user).filter(pk=OuterRef("object_key"))))


def _gone(target: Target) -> Q:
    return ~Q(Exists(target.model._base_manager.filter(pk=OuterRef("object_key"))))

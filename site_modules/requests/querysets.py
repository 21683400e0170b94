"""Which requests somebody may see: the only place that answers it."""

from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from site_modules.requests.enums import OPEN, RUNNING
from site_modules.requests.kinds import kinds_answered_by, manages_all


class ServiceRequestQuerySet(QuerySet):
    """Reads on requests."""

    def of(self, user: Any) -> "ServiceRequestQuerySet":
        """What this person asked."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        return self.filter(requester=user)

    def handled_by(self, user: Any) -> "ServiceRequestQuerySet":
        """What this person may read and answer as staff: managers everything, others what they
        have taken. Nobody handles what they asked themselves."""
        if not user.is_authenticated:
            return self.none()
        others = self.exclude(requester=user)
        if manages_all(user):
            return others
        return others.filter(assigned_to=user, kind__in=kinds_answered_by(user))

    def visible_to(self, user: Any) -> "ServiceRequestQuerySet":
        """The requester, the one who takes care of it, managers: nobody else."""
        if not (user.is_authenticated and user.is_active):
            return self.none()
        if manages_all(user):
            return self.all()
        handled = Q(assigned_to=user, kind__in=kinds_answered_by(user))
        return self.filter(Q(requester=user) | handled)

    def queue_of(self, user: Any) -> "ServiceRequestQuerySet":
        """The lines of somebody's queue: what they handle and what they could take."""
        if not user.is_authenticated:
            return self.none()
        if manages_all(user):
            return self.exclude(requester=user)
        kinds = kinds_answered_by(user)
        free = Q(assigned_to=None, state__in=OPEN)
        return self.filter(Q(assigned_to=user) | free, kind__in=kinds).exclude(requester=user)

    def overdue(self, today: date) -> "ServiceRequestQuerySet":
        """Past their day, and not for want of the member's answer."""
        return self.filter(state__in=RUNNING, due_on__lt=today)

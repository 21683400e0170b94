"""Reads of ads that chain; who may see them is `SubmissionQuerySet.visible_to`."""

from datetime import date
from typing import Any, cast

from django.db.models import Q
from django.utils import timezone

from site_modules.hub.enums import Order
from site_modules.hub.permissions import can_read_hub
from site_modules.submissions.querysets import SubmissionQuerySet


class AdQuerySet(SubmissionQuerySet):
    """Ads of one kind."""

    def open_to(self, user: Any) -> "AdQuerySet":
        """Open ads that this person may read: as `visible_to(user).open_now()`, in words that an
        index answers."""
        if not can_read_hub(user):
            return self.none()
        return cast("AdQuerySet", self.open_now())

    def taking_place_until(self, day: date) -> "AdQuerySet":
        """Begun or beginning until a day, and not over; without dates it is for any time."""
        today = timezone.localdate()
        begins = Q(starts_on=None) | Q(starts_on__lte=day)
        return self.filter(begins & (Q(ends_on=None) | Q(ends_on__gte=today)))

    def in_order(self, order: str) -> "AdQuerySet":
        if order == Order.NEWEST:
            return self.order_by("-approved_at", "-pk")
        return self.order_by("apply_until", "pk")

"""Reads of ads that chain; who may see them is `SubmissionQuerySet.visible_to`."""

from datetime import date

from django.db.models import F, Q
from django.utils import timezone

from site_modules.hub.enums import Order, Place
from site_modules.submissions.querysets import SubmissionQuerySet


class AdQuerySet(SubmissionQuerySet):
    """Ads of one kind."""

    def in_county(self, county: str) -> "AdQuerySet":
        """There, or from anywhere."""
        return self.filter(Q(county=county) | Q(place=Place.ONLINE))

    def taking_place_until(self, day: date) -> "AdQuerySet":
        """Begun or beginning until a day, and not over; without dates it is for any time."""
        today = timezone.localdate()
        begins = Q(starts_on=None) | Q(starts_on__lte=day)
        return self.filter(begins & (Q(ends_on=None) | Q(ends_on__gte=today)))

    def in_order(self, order: str) -> "AdQuerySet":
        if order == Order.NEWEST:
            return self.order_by("-approved_at", "-pk")
        return self.order_by(F("apply_until").asc(nulls_last=True), "pk")

"""Who sees a booking and a counsellor: answered here alone."""

from datetime import datetime
from typing import Any

from django.db.models import Q, QuerySet

from site_modules.career.enums import OPEN, TAKES_TIME, BookingState


def _is_reader(user: Any) -> bool:
    return bool(user.is_authenticated and user.is_active)


class CounsellorQuerySet(QuerySet):
    """Members see those who take bookings."""

    def taking_bookings(self) -> "CounsellorQuerySet":
        return self.filter(is_active=True, person__is_active=True)

    def visible_to(self, user: Any) -> "CounsellorQuerySet":
        return self.taking_bookings() if _is_reader(user) else self.none()


class BookingQuerySet(QuerySet):
    """Confidential to the member and the counsellor, whatever the rights."""

    def of_member(self, user: Any) -> "BookingQuerySet":
        return self.filter(member=user.pk) if _is_reader(user) else self.none()

    def of_counsellor(self, user: Any) -> "BookingQuerySet":
        return self.filter(counsellor__person=user.pk) if _is_reader(user) else self.none()

    def visible_to(self, user: Any) -> "BookingQuerySet":
        if not _is_reader(user):
            return self.none()
        return self.filter(Q(member=user.pk) | Q(counsellor__person=user.pk))

    def open(self) -> "BookingQuerySet":
        return self.filter(state__in=OPEN)

    def taking_time(self) -> "BookingQuerySet":
        return self.filter(state__in=TAKES_TIME)

    def looking_for_a_time(self) -> "BookingQuerySet":
        return self.filter(state=BookingState.WISHED)

    def upcoming(self, now: datetime) -> "BookingQuerySet":
        """Not over: with a time still ahead (or going on), or without one yet."""
        return self.open().filter(Q(ends_at__gt=now) | Q(ends_at=None))

    def between(self, start: datetime, end: datetime) -> "BookingQuerySet":
        return self.filter(starts_at__lt=end, ends_at__gt=start)

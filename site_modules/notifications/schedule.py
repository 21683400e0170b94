"""Quiet hours and digests, in the time of Romania (also over midnight and summer time)."""

from datetime import datetime, time, timedelta

from django.utils import timezone

from site_modules.notifications.enums import DigestPlan, Weekday
from site_modules.notifications.models import Schedule


def quiet_ends_at(schedule: Schedule, now: datetime) -> datetime:
    """`now` outside the quiet hours, else their end."""
    start, end = schedule.quiet_from, schedule.quiet_until
    if start is None or end is None or start == end:
        return now
    local = timezone.localtime(now)
    clock = local.time()
    is_quiet = start <= clock < end if start < end else clock >= start or clock < end
    if not is_quiet:
        return now
    days = 1 if start > end and clock >= start else 0
    return _at(local, days, end)


def next_digest(schedule: Schedule, now: datetime) -> datetime | None:
    """When the next digest leaves; None for people who want none."""
    if schedule.digest == DigestPlan.NEVER:
        return None
    local, hour = timezone.localtime(now), time(schedule.digest_hour)
    day = Weekday(schedule.digest_day).number
    for days in range(8):
        moment = _at(local, days, hour)
        if moment > now and (schedule.digest == DigestPlan.DAILY or moment.weekday() == day):
            return moment
    return None  # never reached: eight days hold every day of the week


def _at(local: datetime, days: int, clock: time) -> datetime:
    day = local.date() + timedelta(days=days)
    return timezone.make_aware(datetime.combine(day, clock), timezone.get_default_timezone())

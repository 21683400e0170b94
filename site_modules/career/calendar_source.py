"""Appointments in the calendars that members subscribe to."""

from dataclasses import asdict
from datetime import timedelta
from typing import Any

from django.utils import timezone

from cms.core.together import Asking
from site_modules.career.calendar_entries import entries_for
from site_modules.events.calendars import CalendarEntry, register_entries

#: What calendars show of the past and of what is ahead.
PAST, AHEAD = timedelta(days=92), timedelta(days=366)


def appointments(user: Any) -> Asking[list[CalendarEntry]]:
    now = timezone.now()
    found = yield from entries_for(user, now - PAST, now + AHEAD)
    return [CalendarEntry(**asdict(one)) for one in found]


register_entries("career-appointments", appointments)

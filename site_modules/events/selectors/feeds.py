"""Calendar files: one event, the public calendar, somebody's own."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from django.conf import settings
from django.utils import timezone

from cms.core.addresses import page_address
from cms.core.calendar_files import ZONE, CalendarEvent
from cms.core.together import Asking
from site_modules.events.calendars import CalendarEntry, entries_of
from site_modules.events.enums import HELD, RegistrationState
from site_modules.events.models import EventDate

#: Calendars keep what was; a feed need not send more of it.
KEPT_BACK = timedelta(days=92)
MOST = 2000
GOOGLE = "https://calendar.google.com/calendar/render"
OUTLOOK = "https://outlook.live.com/calendar/0/action/compose"


def host() -> str:
    return urlsplit(settings.SITE_URL).hostname or "localhost"


def public_dates(user: Any, service: str = "") -> Any:
    """Meetings that somebody may see, from three months ago on; one query."""
    rows = EventDate.objects.visible_to(user).with_event().defer("event__page__body")
    rows = rows.filter(ends_at__gt=timezone.now() - KEPT_BACK)
    if service:
        rows = rows.filter(event__page__service=service)
    return rows.order_by("starts_at", "pk")[:MOST]


def file_events(rows: Iterable[EventDate]) -> Iterator[CalendarEvent]:
    """As calendar files write them; without the link, which is for participants."""
    for row in rows:
        page: Any = row.event.page
        yield CalendarEvent(
            uid=f"{row.uid}@{host()}",
            sequence=row.sequence + row.event.sequence,
            start=row.starts_at,
            end=row.ends_at,
            summary=row.event.title,
            description=page.summary,
            url=f"{settings.SITE_URL}{page_address(page)}",
            location=page.where,
            is_cancelled=not row.stands,
            categories=[str(page.get_kind_display())],
        )


def own_events(user: Any) -> Iterator[CalendarEvent]:
    """Everything in somebody's own calendar, from all apps."""
    for entry in entries_of(user):
        yield CalendarEvent(
            uid=f"{entry.uid}@{host()}",
            sequence=entry.sequence,
            start=entry.start,
            end=entry.end,
            summary=entry.title,
            url=f"{settings.SITE_URL}{entry.url}",
            location=entry.place,
            is_cancelled=entry.cancelled,
        )


def registered_entries(user: Any) -> Asking[list[CalendarEntry]]:
    """The meetings of events for which somebody is registered; one query. The link of an online
    meeting stands in the place of who has a seat."""
    rows = (
        EventDate.objects.filter(
            event__registrations__person=user.pk, event__registrations__state__in=HELD,
            ends_at__gt=timezone.now() - KEPT_BACK, event__page__live=True,
        )
        .with_event()
        .defer("event__page__body")
        .annotate_own_state(user)
        .order_by("starts_at", "pk")
    )  # fmt: skip
    found = yield rows[:MOST]
    return [_entry(row) for row in found]


def _entry(row: Any) -> CalendarEntry:
    page = row.event.page
    is_seated = row.own_state == RegistrationState.CONFIRMED
    link = page.online_url if is_seated else ""
    return CalendarEntry(
        uid=row.uid,
        title=row.event.title,
        start=row.starts_at,
        end=row.ends_at,
        url=page_address(page),
        place=(link or page.where) if page.is_online else page.where,
        sequence=row.sequence + row.event.sequence,
        cancelled=not row.stands or row.event.is_paused,
    )


def links_out(row: EventDate, *, place: str = "") -> dict[str, str]:
    """Addresses that open a form of another calendar; nothing is sent before a click."""
    event = row.event
    address = f"{settings.SITE_URL}{page_address(event.page)}"
    start, end = (when.astimezone(ZONE) for when in (row.starts_at, row.ends_at))
    google = {
        "action": "TEMPLATE", "text": event.title, "details": address,
        "location": place or event.place, "ctz": ZONE.key,
        "dates": f"{start:%Y%m%dT%H%M%S}/{end:%Y%m%dT%H%M%S}",
    }  # fmt: skip
    outlook = {
        "rru": "addevent", "subject": event.title, "body": address,
        "location": place or event.place, "startdt": start.isoformat(), "enddt": end.isoformat(),
    }  # fmt: skip
    return {"google": f"{GOOGLE}?{urlencode(google)}", "outlook": f"{OUTLOOK}?{urlencode(outlook)}"}

"""The page of one event, for one reader."""

import mimetypes
from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone

from cms.core.addresses import page_address
from site_modules.events.files import materials_of, may_fetch
from site_modules.events.models import EventDate, EventRecord, EventRegistration
from site_modules.events.permissions import can_manage_event, can_register
from site_modules.events.selectors.feeds import links_out
from site_modules.events.selectors.lines import hours_of
from site_modules.organisations.permissions import is_open_account


def record_of(page: Any) -> EventRecord | None:
    """The record of a page in whatever language."""
    rows = EventRecord.objects.filter(key=page.translation_key).select_related("organisation")
    found: EventRecord | None = rows.first()
    if found is not None:
        found.page = page
        if page.organisation_id == found.organisation_id:
            page.organisation = found.organisation
    return found


def own_registration(event: EventRecord | None, user: Any) -> EventRegistration | None:
    if event is None or not user.is_authenticated:
        return None
    rows = EventRegistration.objects.visible_to(user).filter(event=event)
    found: EventRegistration | None = rows.select_related("certificate", "feedback").first()
    if found is not None:
        found.event = event
    return found


def date_rows(event: EventRecord) -> list[dict[str, Any]]:
    """The meetings that stand, in order."""
    rows: list[EventDate] = list(event.dates.filter(is_cancelled=False).order_by("starts_at"))
    return [
        {"row": row, "day": row.starts_at, "hours": hours_of(row.starts_at, row.ends_at),
         "is_over": row.is_over}
        for row in rows
    ]  # fmt: skip


def event_screen(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Everything its page shows beside the page itself."""
    user: Any = request.user
    event = record_of(page)
    own = own_registration(event, user)
    is_seated = own is not None and own.is_confirmed
    manages = event is not None and can_manage_event(user, event)
    dates = date_rows(event) if event is not None else _preview_dates(page)
    following = next((one["row"] for one in dates if one["row"] and not one["is_over"]), None)
    if following is not None:
        following.event = event
    shows_link = bool(page.online_url) and (is_seated or (
        not page.takes_registrations and is_open_account(user)
    ))  # fmt: skip
    return {
        "event": event,
        "own": own,
        "dates": dates,
        "following": following,
        "is_over": event is not None and event.is_over,
        "may_register": event is not None and event.takes_registrations and (
            not user.is_authenticated or can_register(user)
        ),
        "manages": manages,
        "online_url": page.online_url if shows_link and not (event and event.is_over) else "",
        "link_later": bool(page.online_url) and not shows_link,
        "materials": _materials(page, event, user, is_seated or manages),
        "recording": page.recording,
        "recording_type": mimetypes.guess_type(page.recording.filename)[0]
        if page.recording
        else "",
        "links": links_out(following) if following is not None else {},
        "share_address": f"{settings.SITE_URL}{page_address(page)}",
        "asks_opinion": is_seated and event is not None and event.has_begun
        and not hasattr(own, "feedback"),
    }  # fmt: skip


def _preview_dates(page: Any) -> list[dict[str, Any]]:
    """Of what was never published."""
    return [
        {"row": None, "day": start, "hours": hours_of(start, end), "is_over": end < timezone.now()}
        for start, end in page.spans
    ]


def _materials(
    page: Any, event: EventRecord | None, user: Any, is_inside: bool
) -> list[dict[str, Any]]:
    """Those that the reader may fetch, and a word about those for participants."""
    found = []
    for row in materials_of(page) if event is not None else []:
        if not may_fetch(row.document, user):
            continue
        is_open = is_inside or not row.for_participants
        found.append({"row": row, "title": row.title or row.document.title, "is_open": is_open})
    return found

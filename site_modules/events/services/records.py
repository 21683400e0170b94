"""The state of an event beside its page: meetings, seats, cancelled, paused."""

from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record as audit
from cms.core.cache import renew_content_version
from cms.core.members_text import clean_source
from site_modules.events import permissions
from site_modules.events.models import EventDate, EventPage, EventRecord
from site_modules.events.recurrence import Span
from site_modules.events.services.refusals import EventRefused
from site_modules.events.services.seats import offer_free_seats
from site_modules.events.services.telling import tell_all, when_text


@transaction.atomic
def settle(*, page: EventPage) -> EventRecord | None:
    """Bring the record in line with a page that was just published.

    Participants are told when a meeting ahead or the place changed. A translation changes nothing:
    None.
    """
    event = EventRecord.objects.filter(key=page.translation_key).first()
    if event is not None and event.page_id not in (None, page.pk):
        return None
    spans = page.spans
    is_new = event is None
    if event is None:
        event = EventRecord(key=page.translation_key)
    moved = not is_new and event.place != page.where
    renamed = not is_new and event.title != page.title
    event.page, event.title, event.place = page, page.title, page.where
    event.organisation, event.capacity = page.organisation, page.capacity
    event.starts_at, event.ends_at = spans[0][0], max(end for _start, end in spans)
    event.sequence += int(moved or renamed)
    if is_new:
        event.save()
    else:
        event.save(update_fields=[
            "page", "title", "place", "organisation", "capacity", "starts_at", "ends_at",
            "sequence",
        ])  # fmt: skip
    moved = _settle_dates(event, spans) or moved
    if moved and not is_new and not event.is_over and not event.is_cancelled:
        ahead = event.dates.filter(is_cancelled=False, ends_at__gt=timezone.now()).first()
        when = when_text(ahead.starts_at if ahead else event.starts_at)
        tell_all(event, "moved", when=when, place=event.place)
    offer_free_seats(event=event)
    return event


def _settle_dates(event: EventRecord, spans: list[Span]) -> bool:
    """Rows for the meetings; what stands keeps its key, so that calendars move it. True when one
    that lies ahead changed."""
    rows = list(event.dates.order_by("number"))
    by_start = {row.starts_at: row for row in rows}
    loose = [span for span in spans if span[0] not in by_start]
    kept = {span[0] for span in spans}
    free = [row for row in rows if row.starts_at not in kept]
    moved = False
    for start, end in spans:
        row = by_start.get(start)
        if row is not None and (row.ends_at != end or row.is_cancelled):
            moved |= _move(row, start, end)
    for row, (start, end) in zip(free, loose, strict=False):
        moved |= _move(row, start, end)
    next_number = max((row.number for row in rows), default=0) + 1
    made = [
        EventDate(event=event, number=number, starts_at=start, ends_at=end)
        for number, (start, end) in enumerate(loose[len(free) :], start=next_number)
    ]
    EventDate.objects.bulk_create(made)
    for row in free[len(loose) :]:
        if not row.is_cancelled:
            moved |= row.ends_at > timezone.now()
            EventDate.objects.filter(pk=row.pk).update(
                is_cancelled=True, sequence=F("sequence") + 1
            )
    return moved


def _move(row: EventDate, start: Any, end: Any) -> bool:
    was_ahead = row.ends_at > timezone.now()
    EventDate.objects.filter(pk=row.pk).update(
        starts_at=start, ends_at=end, is_cancelled=False, sequence=F("sequence") + 1,
        day_reminder_at=None, hour_reminder_at=None,
    )  # fmt: skip
    return was_ahead or end > timezone.now()


@transaction.atomic
def cancel_event(*, event: EventRecord, by: Any, reason: str) -> None:
    """It does not take place: everybody registered is told why. Raises EventRefused."""
    if not permissions.can_manage_event(by, event):
        raise EventRefused("not_allowed", _("You do not look after this event."))
    reason = clean_source(reason).strip()
    if not reason:
        raise EventRefused("no_reason", _("Say why it does not take place."), "reason")
    if not call_off(event, reason, actor=by):
        raise EventRefused("changed", _("The event is over, or was cancelled before."))
    audit("events.cancelled", actor=by, details={"event": event.pk})


def call_off(event: EventRecord, reason: str, *, actor: Any = None) -> bool:
    """Of several at once one gets true; inside the caller's transaction."""
    now = timezone.now()
    won = EventRecord.objects.filter(pk=event.pk, cancelled_at=None, ends_at__gt=now).update(
        cancelled_at=now, cancel_reason=reason[:600], sequence=F("sequence") + 1
    )
    if not won:
        return False
    event.refresh_from_db()
    tell_all(event, "cancelled", actor=actor, reason=event.cancel_reason)
    renew_content_version()
    return True


@transaction.atomic
def page_deleted(*, page: EventPage) -> None:
    """Its record stays with who took part; those who wait for an event ahead are told."""
    event = EventRecord.objects.filter(page=page.pk).first()
    if event is None:
        return
    EventRecord.objects.filter(pk=event.pk).update(page=None)
    call_off(EventRecord.objects.get(pk=event.pk), "")


@transaction.atomic
def pause_events_of(*, organisation_id: int) -> int:
    """The organiser is suspended: its events ahead are seen by nobody, participants are told."""
    events = EventRecord.objects.filter(
        organisation=organisation_id, is_paused=False, ends_at__gt=timezone.now()
    )
    found = list(events.select_related("page"))
    for event in found:
        EventRecord.objects.filter(pk=event.pk).update(is_paused=True)
        if not event.is_cancelled:
            tell_all(event, "paused")
    return len(found)


@transaction.atomic
def resume_events_of(*, organisation_id: int) -> int:
    """The organiser is restored."""
    paused = EventRecord.objects.filter(organisation=organisation_id, is_paused=True)
    found = list(paused)
    paused.update(is_paused=False)
    for event in found:
        offer_free_seats(event=event)
    return len(found)

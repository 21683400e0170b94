"""Who takes part, for who looks after an event."""

import csv
from collections.abc import Iterable
from io import StringIO
from typing import Any

from django.db.models import Avg, Count, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from site_modules.events.enums import RegistrationState
from site_modules.events.models import (
    EventAttendance,
    EventDate,
    EventFeedback,
    EventRecord,
    EventRegistration,
)

#: A table that one can still read; the CSV has all.
MOST = 500
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def participants_screen(event: EventRecord, chosen: str) -> dict[str, Any]:
    """The list with ticks for one meeting, counts, opinions."""
    dates = list(event.dates.filter(is_cancelled=False).order_by("starts_at"))
    date = chosen_date(dates, chosen)
    rows: list[Any] = list(event.registrations.select_related("person", "certificate").order_by(
        "registered_at", "pk"
    )[:MOST])  # fmt: skip
    came: set[int] = set()
    if date is not None:
        attended = EventAttendance.objects.filter(date=date)
        came = set(attended.values_list("registration_id", flat=True))
    for row in rows:
        row.came = row.pk in came
    order = list(RegistrationState.values)
    groups = [
        {
            "label": RegistrationState(state).label,
            "state": state,
            "rows": [row for row in rows if row.state == state],
        }
        for state in sorted({row.state for row in rows}, key=_first_confirmed(order))
    ]
    return {
        "event": event, "dates": dates, "date": date, "groups": groups, "came": len(came),
        "counts": counts_of(event), "opinions": opinions_of(event),
    }  # fmt: skip


def scanned_screen(registration: EventRegistration, chosen: str) -> dict[str, Any]:
    """One ticket at the entrance: whose, for which meeting, whether they are here already."""
    event = registration.event
    dates = list(event.dates.filter(is_cancelled=False).order_by("starts_at"))
    date = chosen_date(dates, chosen)
    if date is not None:
        date.event = event
    seen = EventAttendance.objects.filter(registration=registration, date=date).first()
    return {
        "event": event, "page": event.page, "own": registration, "dates": dates, "date": date,
        "name": registration.person.get_full_name() or registration.person.public_name,
        "seen_at": seen.marked_at if date is not None and seen else None,
    }  # fmt: skip


def _first_confirmed(order: list[str]) -> Any:
    return lambda state: (state != RegistrationState.CONFIRMED, order.index(state))


def chosen_date(dates: list[EventDate], chosen: str) -> EventDate | None:
    """The one that was asked for; otherwise that of today, or the last that began."""
    for date in dates:
        if str(date.pk) == chosen:
            return date
    today = timezone.localdate()
    begun = [date for date in dates if timezone.localdate(date.starts_at) <= today]
    return begun[-1] if begun else (dates[0] if dates else None)


def counts_of(event: EventRecord) -> dict[str, int]:
    rows = event.registrations.values_list("state").annotate(count=Count("pk")).order_by()
    return dict(rows)


def opinions_of(event: EventRecord) -> dict[str, Any]:
    """Without names; words only of several people, so that nobody is guessed."""
    rows = EventFeedback.objects.filter(registration__event=event)
    found = rows.aggregate(mean=Avg("rating"), count=Count("pk"))
    texts = rows.exclude(Q(liked="") & Q(missed="")).order_by("?").values("liked", "missed")
    return {**found, "texts": list(texts[:100]) if found["count"] >= 3 else []}


def participants_csv(event: EventRecord) -> str:
    """All of them, for a spreadsheet; no cell begins a formula."""
    stream = StringIO()
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(
        [_("Name"), _("E-mail"), _("State"), _("Registered at"), _("Meetings attended"),
         _("Needs"), _("Answers")]
    )  # fmt: skip
    rows = event.registrations.select_related("person").annotate(came=Count("attendances"))
    for row in rows.order_by("registered_at", "pk").iterator(chunk_size=500):
        answers = " | ".join(f"{one['question']}: {one['answer']}" for one in row.answers)
        writer.writerow(_safe([
            row.person.get_full_name() or row.person.public_name, row.person.email,
            row.get_state_display(), f"{timezone.localtime(row.registered_at):%d.%m.%Y %H:%M}",
            row.came, row.needs, answers,
        ]))  # fmt: skip
    return "\ufeff" + stream.getvalue()


def _safe(cells: Iterable[Any]) -> list[str]:
    texts = (str(cell) for cell in cells)
    return [f"'{text}" if text.startswith(FORMULA_SIGNS) else text for text in texts]

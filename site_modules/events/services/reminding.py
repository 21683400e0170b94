"""Reminders a day and an hour before a meeting, and news of events that fit somebody's interests.

Each meeting and each event is claimed by one conditional update: however often a job runs, and in
however many processes, people are told once.
"""

from collections import defaultdict
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from cms.core.access import can_view_page
from cms.core.letters import folded
from site_modules.accounts.models import ProfileInterest, ProfileSkill, User
from site_modules.events.models import EventDate, EventRecord
from site_modules.events.services.telling import address_of, tell_those, when_text
from site_modules.notifications.delivery import notify

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)
#: Whoever is reminded an hour before needs no word about “tomorrow”.
TOO_LATE_FOR_A_DAY = timedelta(hours=3)
#: Shorter words say nothing of an interest.
SHORTEST_WORD = 4
MOST_EVENTS = 50


def send_reminders() -> int:
    """How many people were reminded."""
    now = timezone.now()
    return _remind("day_reminder_at", "reminder_day", now, DAY) + _remind(
        "hour_reminder_at", "reminder_hour", now, HOUR
    )


def _remind(field: str, kind: str, now: datetime, ahead: timedelta) -> int:
    due = EventDate.objects.standing().filter(
        starts_at__gt=now, starts_at__lte=now + ahead, event__page__live=True,
        event__is_paused=False, **{field: None},
    )  # fmt: skip
    return sum(
        _remind_of(date, field, kind, now) for date in due.select_related("event__page")[:200]
    )


@transaction.atomic
def _remind_of(date: EventDate, field: str, kind: str, now: datetime) -> int:
    won = EventDate.objects.filter(pk=date.pk, **{field: None}).update(**{field: now})
    if not won or (kind == "reminder_day" and date.starts_at - now < TOO_LATE_FOR_A_DAY):
        return 0
    rows = date.event.registrations.confirmed().select_related("person").order_by("pk")
    return tell_those(
        rows,
        date.event,
        kind,
        data={"when": when_text(date.starts_at), "place": date.event.place},
    )


def announce_new_events() -> int:
    """Tell people of new events that name one of their interests or skills, once for each event."""
    new = EventRecord.objects.filter(
        announced_at=None, page__live=True, is_paused=False, cancelled_at=None,
        starts_at__gt=timezone.now(),
    ).select_related("page")[:MOST_EVENTS]  # fmt: skip
    events = list(new)
    if not events:
        return 0
    wishes = _wishes()
    return sum(_announce(event, wishes) for event in events)


def _wishes() -> dict[int, set[str]]:
    """Account → interests and skills, folded."""
    found: dict[int, set[str]] = defaultdict(set)
    for model in (ProfileInterest, ProfileSkill):
        rows = model._default_manager.filter(content_object__user__is_active=True)
        for key, name in rows.values_list("content_object__user_id", "tag__name"):
            found[key].add(folded(name))
    return found


@transaction.atomic
def _announce(event: EventRecord, wishes: dict[int, set[str]]) -> int:
    won = EventRecord.objects.filter(pk=event.pk, announced_at=None).update(
        announced_at=timezone.now()
    )
    if not won or event.page is None:
        return 0
    words = words_of(event.page)
    keys = [key for key, names in wishes.items() if any(fits(name, words) for name in names)]
    people = [one for one in User.objects.filter(pk__in=keys) if can_view_page(one, event.page)]
    notify(
        kind="events.new", recipients=people, url=address_of(event),
        data={"event": event.title, "when": when_text(event.starts_at)},
        group_key=f"event-new:{event.pk}",
    )  # fmt: skip
    return len(people)


def words_of(page: Any) -> list[str]:
    """What an event says of itself in lists."""
    text = f"{page.title} {page.summary} {page.audience} {page.get_kind_display()}"
    return folded(f"{text} {page.get_service_display()}").split()


def fits(wish: str, words: list[str]) -> bool:
    """True when every word of a wish is there, whatever its ending."""
    stems = [part[: max(SHORTEST_WORD, len(part) - 2)] for part in wish.split()]
    long_enough = [stem for stem in stems if len(stem) >= SHORTEST_WORD]
    return bool(long_enough) and all(
        any(word.startswith(stem) for word in words) for stem in long_enough
    )

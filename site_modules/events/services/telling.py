"""Who is told of what; every mail leaves after the commit."""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse
from django.utils import timezone

from cms.core.addresses import page_address
from site_modules.events.models import EventRecord, EventRegistration
from site_modules.notifications.delivery import notify

BATCH = 500


def when_text(moment: Any) -> str:
    """Day and hour of Romania, the same in every language of the site."""
    return timezone.localtime(moment).strftime("%d.%m.%Y, %H:%M")


def address_of(event: EventRecord) -> str:
    """The page of an event; without one, the list of one's own."""
    if event.page is not None and event.page.live:
        return page_address(event.page) or reverse("events:mine")
    return reverse("events:mine")


def tell(registration: EventRegistration, kind: str, **data: str | int) -> None:
    """One person about their registration."""
    event = registration.event
    notify(
        kind=f"events.{kind}",
        recipients=[registration.person],
        url=address_of(event),
        data={"event": event.title, "when": when_text(event.starts_at), **data},
        group_key=f"event-{kind}:{event.pk}",
    )


def tell_all(event: EventRecord, kind: str, *, actor: Any = None, **data: str | int) -> int:
    """Everybody whose registration is held; how many were told."""
    held = event.registrations.held().select_related("person", "event__page").order_by("pk")
    return tell_those(held, event, kind, actor=actor, data=data)


def tell_those(
    rows: Any,
    event: EventRecord,
    kind: str,
    *,
    actor: Any = None,
    data: dict[str, str | int] | None = None,
) -> int:
    """The people of some registrations, in batches."""
    told = 0
    words = {"event": event.title, "when": when_text(event.starts_at), **(data or {})}
    for people in _batches(row.person for row in rows.iterator(chunk_size=BATCH)):
        notify(
            kind=f"events.{kind}", recipients=people, url=address_of(event), data=words,
            actor=actor, group_key=f"event-{kind}:{event.pk}",
        )  # fmt: skip
        told += len(people)
    return told


def _batches(people: Iterable[Any]) -> Iterable[list[Any]]:
    batch: list[Any] = []
    for person in people:
        batch.append(person)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch

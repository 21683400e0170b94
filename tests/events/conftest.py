"""Shortcuts: events in any state, people who take part."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from cms.core.calendar_files import ZONE
from site_modules.events import services
from site_modules.events.models import EventIndexPage, EventPage, EventRecord, EventRegistration
from site_modules.organisations.models import Organisation
from tests.factories import organisation_of

Person = Callable[[str], Any]


def calendar_page() -> EventIndexPage:
    return EventIndexPage.objects.get(locale__language_code="ro")


def add_event(title: str = "Atelier de buget", *, live: bool = True, **fields: Any) -> EventPage:
    """A published event of next week, for members unless it says otherwise."""
    start = fields.pop("starts_at", None) or tomorrow_at(18) + timedelta(days=6)
    values: dict[str, Any] = {
        "summary": "Cum se face bugetul unui proiect mic.", "place": "Sibiu, Casa de Cultură",
        "starts_at": start, "ends_at": fields.pop("ends_at", start + timedelta(hours=2)),
    } | fields  # fmt: skip
    parent = calendar_page()
    page = EventPage(title=title, locale=parent.locale, live=False, **values)
    parent.add_child(instance=page)
    revision = page.save_revision()
    if live:
        revision.publish()
    return EventPage.objects.get(pk=page.pk)


def tomorrow_at(hour: int) -> datetime:
    day = timezone.localdate() + timedelta(days=1)
    return datetime(day.year, day.month, day.day, hour, tzinfo=ZONE)


def record_of(page: EventPage) -> EventRecord:
    return EventRecord.objects.select_related("page").get(page=page)


def join(page: EventPage, person: Any, **values: Any) -> EventRegistration:
    return services.register(event=record_of(page), by=person, **values)


def fresh(one: Any) -> Any:
    return type(one).objects.get(pk=one.pk)


@pytest.fixture
def organisation(person: Person) -> Organisation:
    """Verified; „delegate” acts for it."""
    return organisation_of(person("delegate"))


@pytest.fixture
def small(db: None) -> EventPage:
    """One seat."""
    return add_event("Cerc mic", capacity=1)

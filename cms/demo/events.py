"""Publishes the events of the demonstration, with people who take part; days count from today."""

from datetime import date, datetime, timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from cms.core.calendar_files import ZONE
from cms.demo.content.events import EVENTS, EventText
from cms.demo.content.events.past import TEXTS
from cms.demo.documents import make_pdf
from cms.demo.records import recall, remember
from cms.media.models import SiteDocument
from site_modules.accounts.models import User
from site_modules.events import services
from site_modules.events.enums import RegistrationState
from site_modules.events.models import (
    EventAttendance,
    EventIndexPage,
    EventMaterial,
    EventPage,
    EventQuestion,
    EventRecord,
    EventRegistration,
    EventSession,
    EventSettings,
    EventSpeaker,
)
from site_modules.events.permissions import can_manage_event

PUBLISHER = "Punte"


class EventLoader:
    """Makes files, pages, registrations; what stands is not made again."""

    def __init__(self, builder: Any, people: dict[str, User]) -> None:
        self.builder, self.people = builder, people
        self.today = timezone.localdate()

    def load(self) -> None:
        """Nothing where editors took the calendar away."""
        index = EventIndexPage.objects.filter(locale__language_code="ro").first()
        if index is None:
            return
        for text in EVENTS:
            standing = recall(f"event:{text.key}")
            if standing is None and not index.get_children().filter(slug=text.key).exists():
                self._add(index, text)

    def _add(self, index: EventIndexPage, text: EventText) -> None:
        files = [self._document(name, title) for name, title in text.materials]
        page = EventPage(
            title=text.title, slug=text.key, summary=text.summary, locale=index.locale,
            search_description=text.summary[:160], live=False, **self._facts(text),
        )  # fmt: skip
        page.body = self.builder.body([("text", text.body)])
        self._fill(page, text, files)
        page.full_clean(exclude=["path", "depth"])
        index.add_child(instance=page)
        revision = page.save_revision()
        revision.publish()
        remember(f"event:{text.key}", page, demo_revision_id=revision.pk)
        event = EventRecord.objects.get(page=page)
        # Of another day: nobody is told of what the demonstration brings.
        EventRecord.objects.filter(pk=event.pk).update(announced_at=timezone.now())
        remember(f"event-record:{text.key}", event)
        self._register(event, text)

    def _facts(self, text: EventText) -> dict[str, Any]:
        day = self.today + timedelta(days=text.day)
        organiser = recall(f"organisation:{text.organiser}") if text.organiser else None
        return {
            "kind": text.kind, "service": text.service, "starts_at": _moment(day, text.begins),
            "ends_at": _moment(day, text.ends), "place": text.place,
            "place_kind": text.place_kind, "online_url": text.online_url,
            "organisation": organiser, "audience": text.audience,
            "accessibility": text.accessibility, "cost": text.cost, "capacity": text.capacity,
            "is_public": text.is_public, "takes_registrations": text.takes_registrations,
            "gives_certificate": text.certificate, "repeats": text.repeats,
            "repeats_times": text.times,
        }  # fmt: skip

    def _fill(self, page: EventPage, text: EventText, files: list[SiteDocument]) -> None:
        for order, (time, title, who) in enumerate(text.programme):
            page.sessions.add(EventSession(sort_order=order, time=time, title=title, speakers=who))
        for order, (name, role, about) in enumerate(text.speakers):
            page.speakers.add(EventSpeaker(sort_order=order, name=name, role=role, about=about))
        for order, (question, kind, choices) in enumerate(text.questions):
            page.questions.add(
                EventQuestion(sort_order=order, text=question, kind=kind, choices=choices)
            )
        for order, document in enumerate(files):
            page.materials.add(EventMaterial(sort_order=order, document=document))

    def _document(self, name: str, title: str) -> SiteDocument:
        key = f"event-file:{name}"
        standing = recall(key)
        if standing is not None:
            found: SiteDocument = standing
            return found
        document = SiteDocument(
            title=title,
            collection=EventSettings.load().files_collection,
            file=ContentFile(make_pdf(title, TEXTS[name], publisher=PUBLISHER), f"{name}.pdf"),
        )
        document.full_clean()
        document.save()
        remember(key, document)
        return document

    def _register(self, event: EventRecord, text: EventText) -> None:
        """In order, as far as there are seats; past ones with who came and their certificates."""
        names = [name for name in text.registered if name in self.people]
        seats = text.capacity or len(names)
        start = min(event.starts_at, timezone.now()) - timedelta(days=3)
        rows = [
            EventRegistration(
                event=event, person=self.people[name],
                state=RegistrationState.CONFIRMED if place < seats else RegistrationState.WAITING,
                registered_at=start + timedelta(hours=place), changed_at=start,
            )
            for place, name in enumerate(names)
        ]  # fmt: skip
        made = EventRegistration.objects.bulk_create(rows)
        EventRecord.objects.filter(pk=event.pk).update(taken=min(seats, len(made)))
        dates = list(event.dates.order_by("starts_at"))
        EventAttendance.objects.bulk_create(
            EventAttendance(registration=row, date=dates[0], marked_at=dates[0].starts_at)
            for row in made
            if row.person.username in text.came
        )
        editor = self.people["editor"]
        # A person of the same name who stood there before may lack the right.
        if text.certificate and text.came and can_manage_event(editor, event):
            services.issue_certificates(event=event, by=editor)
        if text.cancelled:
            EventRecord.objects.filter(pk=event.pk).update(
                cancelled_at=timezone.now(), cancel_reason=text.cancelled, sequence=1
            )


def _moment(day: date, hour: str) -> datetime:
    hours, minutes = map(int, hour.split(":"))
    return datetime(day.year, day.month, day.day, hours, minutes, tzinfo=ZONE)

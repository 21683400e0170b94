"""Writes the demonstration's requests, with times counted back from today; nobody is told."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from django.utils import timezone

from cms.core.working_days import after_working_days
from cms.demo.content import requests_management
from cms.demo.content.requests import READY_ANSWERS, REQUESTS, RequestText, Words
from cms.demo.records import recall, remember
from cms.media.fields import private_storage
from site_modules.accounts.models import User
from site_modules.requests.enums import HAPPENING_OF, STATE_AFTER, AnswerOutcome, Happening
from site_modules.requests.enums import RequestState as State
from site_modules.requests.kinds import find_kind
from site_modules.requests.models import (
    AnswerTemplate,
    RequestEvent,
    RequestMessage,
    RequestNote,
    ServiceRequest,
)
from site_modules.requests.services.asking import take_reference
from site_modules.requests.services.files import store_files

FOLDER = settings.PROJECT_DIR / "fixtures" / "demo"
EVERY_REQUEST = (*REQUESTS, *requests_management.REQUESTS)
#: Requests are sent in the morning.
SENT_AT = time(9, 30)
ENDS = {
    "withdrawn": (State.WITHDRAWN, Happening.WITHDRAWN),
    "ended": (State.CLOSED, Happening.ENDED),
}


def load_requests(people: dict[str, User]) -> None:
    """Those that are missing, from the oldest to the newest, so that their numbers follow."""
    for text in sorted(EVERY_REQUEST, key=lambda one: -one.days_ago):
        if recall(f"request:{text.key}") is None:
            remember(f"request:{text.key}", _Writer(text, people).write())
    for title, kind, words in READY_ANSWERS:
        if recall(f"ready-answer:{title}") is None:
            made, _new = AnswerTemplate.objects.get_or_create(
                title=title, defaults={"kind": kind, "text": words}
            )
            remember(f"ready-answer:{title}", made)


def remove_request(request: ServiceRequest) -> None:
    """With the bytes of its files."""
    storage = private_storage()
    for name in request.files.values_list("file", flat=True):
        storage.delete(name)
    request.delete()


class _Writer:
    """One request, as if it had happened in those days."""

    def __init__(self, text: RequestText, people: dict[str, User]) -> None:
        self.text, self.people = text, people
        day = timezone.localdate() - timedelta(days=text.days_ago)
        self.sent_at = min(timezone.make_aware(datetime.combine(day, SENT_AT)), timezone.now())

    def write(self) -> ServiceRequest:
        request = self._make()
        self._event(request, Happening.SENT, self.text.by, self.sent_at)
        if self.text.taken_by:
            self._event(request, Happening.TAKEN, self.text.taken_by, self._at(2))
        for words in self.text.words:
            self._say(request, words)
        self._finish(request)
        return request

    def _make(self) -> ServiceRequest:
        text = self.text
        return ServiceRequest.objects.create(
            reference=take_reference(), kind=text.kind, requester=self.people[text.by],
            subject=text.subject, answers=dict(text.answers), created_at=self.sent_at,
            due_on=self._due_on(self.sent_at),
            assigned_to=self.people.get(text.taken_by),
            assigned_at=self._at(2) if text.taken_by else None,
            state=State.IN_WORK if text.taken_by else State.NEW,
        )  # fmt: skip

    def _due_on(self, since: datetime) -> date:
        kind = find_kind(self.text.kind)
        return after_working_days(timezone.localdate(since), kind.due_working_days if kind else 3)

    def _at(self, hours: int) -> datetime:
        return min(self.sent_at + timedelta(hours=hours), timezone.now())

    def _event(self, request: ServiceRequest, happening: str, who: str, at: datetime) -> None:
        RequestEvent.objects.create(
            request=request, happening=happening, actor=self.people.get(who), happened_at=at
        )

    def _say(self, request: ServiceRequest, words: Words) -> None:
        at = self._at(words.after)
        message = RequestMessage.objects.create(
            request=request, author=self.people[words.author], text=words.text,
            is_from_staff=bool(words.outcome), created_at=at,
        )  # fmt: skip
        if words.file:
            path = FOLDER / words.file
            store_files(
                message=message, owner=message.author, written=[],
                files=[ContentFile(path.read_bytes(), name=path.name)],
                is_deliverable=words.is_deliverable,
            )  # fmt: skip
        if words.outcome:
            self._answered(request, AnswerOutcome(words.outcome), words.author, at)
        elif words.after:
            was_solved = request.is_solved
            request.state, request.solved_at = State.IN_WORK, None
            request.due_on = self._due_on(at)
            happening = Happening.REOPENED if was_solved else Happening.REPLIED
            self._event(request, happening, words.author, at)
        request.updated_at = at

    def _answered(
        self, request: ServiceRequest, outcome: AnswerOutcome, who: str, at: datetime
    ) -> None:
        request.state = STATE_AFTER[outcome]
        request.solved_at = at if request.is_solved else None
        self._event(request, HAPPENING_OF[outcome], who, at)

    def _finish(self, request: ServiceRequest) -> None:
        text = self.text
        if text.rating:
            request.rating, request.rating_comment = text.rating, text.rating_comment
            request.rated_at = request.updated_at
            self._event(request, Happening.RATED, text.by, request.updated_at)
        if text.end:
            state, happening = ENDS[text.end]
            at = (
                self._at(48) if text.end == "withdrawn" else request.updated_at + timedelta(days=30)
            )
            request.state, request.closed_at, request.updated_at = state, at, at
            self._event(request, happening, text.by if text.end == "withdrawn" else "", at)
        if text.note:
            author: Any = self.people[text.taken_by]
            RequestNote.objects.create(request=request, author=author, text=text.note)
        request.save()

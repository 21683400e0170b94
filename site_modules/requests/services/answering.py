"""What staff do: take, give back, hand over, answer, write notes."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import Case, F, Value, When
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.media.uploads.kept import whole_or_nothing
from site_modules.requests import permissions
from site_modules.requests.enums import (
    ANSWERABLE,
    HAPPENING_OF,
    OPEN,
    STATE_AFTER,
    AnswerOutcome,
    Happening,
    RequestState,
)
from site_modules.requests.models import RequestMessage, RequestNote, ServiceRequest
from site_modules.requests.services.changing import change
from site_modules.requests.services.files import checked_files, store_files
from site_modules.requests.services.refusals import Changed, NotAllowed, RequestRefused
from site_modules.requests.services.telling import (
    tell_of_answer,
    tell_of_day,
    tell_of_hand_over,
    tell_of_state,
)
from site_modules.requests.services.text import MAX_NOTE, checked_text

#: The latest day that can be agreed on.
MOST_AHEAD = timedelta(days=366)
#: A new one is in work as soon as somebody takes it; the rest stays as it is.
TAKEN_STATE = Case(
    When(state=RequestState.NEW, then=Value(RequestState.IN_WORK)), default=F("state")
)


def may_handle(request: ServiceRequest, by: Any) -> bool:
    """May this person read and answer it as staff, as it is in the database now?"""
    return ServiceRequest.objects.handled_by(by).filter(pk=request.pk).exists()


def _require_handling(request: ServiceRequest, by: Any) -> None:
    if not may_handle(request, by):
        raise NotAllowed


@transaction.atomic
def claim(*, request: ServiceRequest, by: Any) -> bool:
    """„I take care of it”; false when somebody else has taken it, or it is no longer open."""
    if request.requester_id == by.pk or not permissions.can_answer_kind(by, request.kind):
        raise NotAllowed
    was_new = request.is_new
    try:
        change(
            request, happening=Happening.TAKEN, by=by,
            conditions={"assigned_to": None, "state__in": OPEN},
            assigned_to=by, assigned_at=timezone.now(), state=TAKEN_STATE,
        )  # fmt: skip
    except Changed:
        request.refresh_from_db()
        return False
    if was_new:
        tell_of_state(request)
    return True


@transaction.atomic
def give_back(*, request: ServiceRequest, by: Any) -> bool:
    """Back to the queue; false when it is not this person's (any more) or no longer open."""
    try:
        change(
            request, happening=Happening.GIVEN_BACK, by=by,
            conditions={"assigned_to": by, "state__in": OPEN},
            assigned_to=None, assigned_at=None,
        )  # fmt: skip
    except Changed:
        return False
    return True


@transaction.atomic
def hand_over(*, request: ServiceRequest, by: Any, to: Any, version: int) -> None:
    """Give it to a colleague who answers this kind. Raises NotAllowed, RequestRefused, Changed."""
    _require_handling(request, by)
    if to.pk == request.requester_id or not permissions.can_answer_kind(to, request.kind):
        raise RequestRefused("wrong_person", _("This person does not answer such requests."), "to")
    change(
        request, happening=Happening.HANDED_OVER, by=by, given_to=to, version=version,
        conditions={"state__in": ANSWERABLE},
        assigned_to=to, assigned_at=timezone.now(), state=TAKEN_STATE,
    )  # fmt: skip
    tell_of_hand_over(request, actor=by)


@transaction.atomic
def agree_on(*, request: ServiceRequest, by: Any, due_on: date, version: int) -> None:
    """Another day for the answer, as both sides agreed. Raises NotAllowed, RequestRefused,
    Changed."""
    _require_handling(request, by)
    today = timezone.localdate()
    if not today <= due_on <= today + MOST_AHEAD:
        raise RequestRefused("day", _("Choose a day between today and a year from now."), "due_on")
    change(
        request, happening=Happening.AGREED, by=by, version=version,
        conditions={"state__in": OPEN}, due_on=due_on,
    )  # fmt: skip
    tell_of_day(request)


def answer(
    *,
    request: ServiceRequest,
    by: Any,
    text: str,
    outcome: str,
    version: int,
    files: Sequence[File] = (),
    is_deliverable: bool = False,
    sent_key: str = "",
) -> RequestMessage:
    """Answer, ask back, solve or close, in one step with the words that the member reads.

    Whoever answers what nobody has taken takes it. Raises NotAllowed, RequestRefused, and Changed
    when something happened since the form was made: a message, a withdrawal, a colleague's answer.
    """
    _require_handling(request, by)
    if known := _answer_before(request, sent_key):
        return known
    words, kept = checked_text(text), checked_files(files)
    if is_deliverable and not kept:
        raise RequestRefused("no_file", _("Choose the file of the finished document."), "uploads")
    try:
        with whole_or_nothing() as written:
            _change_by_answer(request, by, AnswerOutcome(outcome), version)
            message = RequestMessage.objects.create(
                request=request, author=by, is_from_staff=True, text=words,
                sent_key=sent_key or None,
            )  # fmt: skip
            store_files(
                message=message, owner=by, files=kept, written=written,
                is_deliverable=is_deliverable,
            )  # fmt: skip
            tell_of_answer(request)
        return message
    except (IntegrityError, Changed):
        if known := _answer_before(request, sent_key):
            return known
        raise


def _answer_before(request: ServiceRequest, sent_key: str) -> RequestMessage | None:
    if not sent_key:
        return None
    return RequestMessage.objects.filter(request=request, sent_key=sent_key).first()


def _change_by_answer(
    request: ServiceRequest, by: Any, outcome: AnswerOutcome, version: int
) -> None:
    now = timezone.now()
    state = STATE_AFTER[outcome]
    values: dict[str, Any] = {"state": state, "solved_at": None, "closed_at": None}
    if state in (RequestState.SOLVED, RequestState.CLOSED):
        values["solved_at"] = now
    if state == RequestState.CLOSED:
        values["closed_at"] = now
    if request.assigned_to_id is None:
        values |= {"assigned_to": by, "assigned_at": now}
    change(
        request, happening=HAPPENING_OF[outcome], by=by, version=version,
        conditions={"state__in": ANSWERABLE}, **values,
    )  # fmt: skip


@transaction.atomic
def add_note(*, request: ServiceRequest, by: Any, text: str) -> RequestNote:
    """Words for colleagues. Raises NotAllowed, RequestRefused."""
    _require_handling(request, by)
    words = checked_text(text, most=MAX_NOTE)
    return RequestNote.objects.create(request=request, author=by, text=words)

"""What members do: ask, go on, withdraw, say how it was."""

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any

from django.core.files.base import File
from django.db import IntegrityError, transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cms.audit.services import record
from cms.core.working_days import after_working_days
from cms.media.uploads.kept import whole_or_nothing
from cms.operations.limits import attempt_key, count_attempt
from site_modules.accounts.models import User
from site_modules.requests import permissions
from site_modules.requests.enums import OPEN, RATEABLE, Happening, RequestState
from site_modules.requests.kinds import find_kind
from site_modules.requests.models import (
    ReferenceCounter,
    RequestEvent,
    RequestMessage,
    ServiceRequest,
)
from site_modules.requests.models.request import REOPEN_TERM
from site_modules.requests.services.changing import change
from site_modules.requests.services.files import checked_files, store_files
from site_modules.requests.services.refusals import Changed, NotAllowed, RequestRefused
from site_modules.requests.services.telling import tell_assignee, tell_staff_of_new
from site_modules.requests.services.text import MAX_COMMENT, checked_text

MOST_REQUESTS, MOST_MESSAGES = 10, 30
REQUESTS_WINDOW, MESSAGES_WINDOW = timedelta(hours=24), timedelta(minutes=30)


def send_request(
    *,
    kind: str,
    user: User,
    subject: str,
    text: str,
    answers: Mapping[str, str] | None = None,
    files: Sequence[File] = (),
    sent_key: str = "",
) -> ServiceRequest:
    """Ask something, or find what the same form asked before. Raises RequestRefused, NotAllowed.

    `answers` are those to the kind's own questions, by name. Staff are told after the commit.
    """
    if sent_key and (known := _sent_before(user, sent_key)):
        return known
    found = find_kind(kind)
    if found is None or not permissions.can_ask_kind(user, found):
        raise NotAllowed
    words, kept = checked_text(text), checked_files(files)
    _count("requests", user, MOST_REQUESTS, REQUESTS_WINDOW)
    names = {one.name for one in found.fields}
    values = {
        "kind": kind, "requester": user, "subject": subject,
        "answers": {name: said for name, said in (answers or {}).items() if name in names and said},
        "due_on": after_working_days(timezone.localdate(), found.due_working_days),
        "sent_key": sent_key or None,
    }  # fmt: skip
    return _once(lambda: _send(user, values, words, kept), lambda: _sent_before(user, sent_key))


def _sent_before(user: User, sent_key: str) -> ServiceRequest | None:
    if not sent_key:
        return None
    return ServiceRequest.objects.filter(requester=user, sent_key=sent_key).first()


def _once(write: Callable[[], Any], find: Callable[[], Any]) -> Any:
    """Write, or find what the same form has written in another process in this moment."""
    try:
        return write()
    except IntegrityError:
        known = find()
        if known is None:
            raise
        return known


def _count(scope: str, user: User, most: int, window: timedelta) -> None:
    if count_attempt(attempt_key(scope, str(user.pk)), window=window) > most:
        message = _("You sent many requests or messages in a short time. Try again later.")
        raise RequestRefused("too_many", message)


def _send(user: User, values: dict[str, Any], words: str, files: Sequence[File]) -> ServiceRequest:
    with whole_or_nothing() as written:
        request = ServiceRequest.objects.create(reference=take_reference(), **values)
        message = RequestMessage.objects.create(
            request=request, author=user, text=words, created_at=request.created_at
        )
        store_files(message=message, owner=user, files=files, written=written)
        RequestEvent.objects.create(
            request=request, happening=Happening.SENT, actor=user, happened_at=request.created_at
        )
        tell_staff_of_new(request)
        details = {"reference": request.reference, "kind": request.kind}
        record("requests.sent", actor=user, subject=user, details=details)
    return request


def take_reference() -> str:
    """The next number of this year; the row is held until the transaction ends."""
    year = timezone.localdate().year
    ReferenceCounter.objects.get_or_create(year=year)
    ReferenceCounter.objects.filter(year=year).update(last=F("last") + 1)
    return f"CER-{year}-{ReferenceCounter.objects.get(year=year).last:05}"


def write_message(
    *,
    request: ServiceRequest,
    user: User,
    text: str,
    files: Sequence[File] = (),
    sent_key: str = "",
) -> RequestMessage:
    """Go on with one's own request; one that was solved lately opens again. Raises RequestRefused,
    NotAllowed."""
    if request.requester_id != user.pk or not permissions.can_ask(user):
        raise NotAllowed
    if known := _message_before(request, sent_key):
        return known
    words, kept = checked_text(text), checked_files(files)
    _count("request-messages", user, MOST_MESSAGES, MESSAGES_WINDOW)

    def write() -> RequestMessage:
        with whole_or_nothing() as written:
            message = RequestMessage.objects.create(
                request=request, author=user, text=words, sent_key=sent_key or None
            )
            store_files(message=message, owner=user, files=kept, written=written)
            _go_on(request, user)
            tell_assignee(request, actor=user)
        return message

    return _once(write, lambda: _message_before(request, sent_key))


def _message_before(request: ServiceRequest, sent_key: str) -> RequestMessage | None:
    if not sent_key:
        return None
    return RequestMessage.objects.filter(request=request, sent_key=sent_key).first()


def _go_on(request: ServiceRequest, user: User) -> None:
    """The state after the member's words: who was asked has answered, what was solved is open."""
    request.refresh_from_db()
    before, now = request.state, timezone.now()
    if not request.takes_messages:
        raise RequestRefused("closed", _("This request is closed. Send a new one."), "text")
    values: dict[str, Any] = {}
    happening = Happening.REPLIED
    if before in RATEABLE:
        happening = Happening.REOPENED
        values |= {"solved_at": None, "closed_at": None}
    if before != RequestState.NEW:
        values["state"] = RequestState.IN_WORK if request.assigned_to_id else RequestState.NEW
        values["due_on"] = _new_due_day(request) if before not in OPEN or request.waits_for_member \
            else request.due_on  # fmt: skip
    conditions: dict[str, Any] = {"state": before}
    if before in RATEABLE:
        conditions["solved_at__gte"] = now - REOPEN_TERM
    try:
        change(request, happening=happening, by=user, conditions=conditions, **values)
    except Changed:
        _go_on(request, user)


def _new_due_day(request: ServiceRequest) -> Any:
    """The staff's time starts again with the member's answer."""
    kind = find_kind(request.kind)
    return after_working_days(timezone.localdate(), kind.due_working_days if kind else 3)


@transaction.atomic
def withdraw(*, request: ServiceRequest, user: User) -> bool:
    """Take one's own request back while it is open; false when it no longer is."""
    if request.requester_id != user.pk:
        raise NotAllowed
    try:
        change(
            request, happening=Happening.WITHDRAWN, by=user, conditions={"state__in": OPEN},
            state=RequestState.WITHDRAWN, closed_at=timezone.now(),
        )  # fmt: skip
    except Changed:
        return False
    if request.assigned_to is not None:
        tell_assignee(request, actor=user)
    return True


@transaction.atomic
def rate(*, request: ServiceRequest, user: User, rating: int, comment: str = "") -> bool:
    """Say once how content one is; false when it was said before or it is not time yet."""
    if request.requester_id != user.pk:
        raise NotAllowed
    words = checked_text(comment, most=MAX_COMMENT, field="comment") if comment.strip() else ""
    try:
        change(
            request, happening=Happening.RATED, by=user,
            conditions={"rating": None, "state__in": RATEABLE},
            rating=rating, rating_comment=words, rated_at=timezone.now(),
        )  # fmt: skip
    except Changed:
        return False
    if request.assigned_to is not None:
        tell_assignee(request, actor=user)
    return True

"""Events, by the services of the site. What one may not read is 404."""

import hashlib
from typing import Annotated, Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest
from django.utils import timezone
from ninja import Header, Query, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import BigKey
from cms.api.enums import Scope
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.events import (
    EventList,
    EventOut,
    EventProposalIn,
    EventProposalOut,
    OwnRegistrationList,
    OwnRegistrationOut,
    RegistrationIn,
)
from cms.core.addresses import page_address
from site_modules.events import services
from site_modules.events.forms.proposal import ProposalForm
from site_modules.events.forms.registration import RegistrationForm
from site_modules.events.models import EventProposal, EventRecord, EventRegistration
from site_modules.events.services import EventRefused
from site_modules.organisations.selectors import voices_of

READS, WRITES = Bearer(Scope.EVENTS_READ), Bearer(Scope.EVENTS_WRITE)
router = Router(tags=["events"], auth=READS)
Word = Annotated[str, Query(max_length=100)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 409.",
    ),
]


@router.get("/events", response=EventList, summary="List events")
def list_events(
    request: HttpRequest, kind: Word = "", service: Word = "", place: Word = "",
    organisation: Word = "", past: bool = False, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "",
) -> Any:  # fmt: skip
    """Those ahead that you may see, or those that are over; narrowed by kind, service, place (loc,
    online, mixt) and short name of the organisation."""
    now = timezone.now()
    rows = EventRecord.objects.visible_to(request.user)
    rows = rows.filter(ends_at__lte=now) if past else rows.filter(ends_at__gt=now)
    asked = {
        "page__kind": kind, "page__service": service, "page__place_kind": place,
        "organisation__slug": organisation,
    }  # fmt: skip
    rows = rows.filter(**{name: value for name, value in asked.items() if value})
    rows = rows.select_related("page__locale", "organisation").defer("page__body")
    found, following = cut(request, rows, name="events", cursor=cursor, limit=limit)
    return {"items": [_row(event) for event in found], "next": following}


@router.get("/events/{event_id}", response=EventOut, summary="Read an event")
def read_event(request: HttpRequest, event_id: BigKey) -> Any:
    """Its page (`/pages/{page}`) has the text."""
    event = _event(request, event_id)
    page: Any = event.page
    own = EventRegistration.objects.visible_to(request.user).filter(event=event)
    mine = own.select_related("event__page", "certificate").first()
    return _row(event) | {
        "meetings": list(event.dates.filter(is_cancelled=False).order_by("starts_at")),
        "cancel_reason": event.cancel_reason,
        "questions": [
            {"id": one.pk, "text": one.text, "kind": one.kind, "choices": one.options,
             "is_required": one.is_required}
            for one in page.questions.order_by("sort_order")
        ],
        "registration": _own_out(mine) if mine else None,
    }  # fmt: skip


@router.post(
    "/events/{event_id}/registration",
    response={201: OwnRegistrationOut, 409: ProblemOut},
    auth=WRITES,
    summary="Register for an event",
)
def register_for_event(
    request: HttpRequest, event_id: BigKey, sent: RegistrationIn,
    idempotency_key: IdempotencyKey = "",
) -> Any:  # fmt: skip
    """A confirmed seat, or a place on the waiting list when there is none."""
    event = _event(request, event_id)
    page: Any = event.page
    values = {f"q{one.question}": one.answer for one in sent.answers} | {"needs": sent.needs}
    form = RegistrationForm(values, questions=list(page.questions.order_by("sort_order")))
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    try:
        made = services.register(
            event=event, by=request.user, answers=form.answers, needs=form.cleaned_data["needs"],
            token=_token(request, idempotency_key),
        )  # fmt: skip
    except EventRefused as refusal:
        raise _problem(refusal) from refusal
    return Status(201, _own_out(made))


@router.post(
    "/events/{event_id}/registration/accept",
    response={200: OwnRegistrationOut, 409: ProblemOut},
    auth=WRITES,
    summary="Accept an offered seat",
)
def accept_event_seat(request: HttpRequest, event_id: BigKey) -> Any:
    """The seat is yours; 409 when the offer is over."""
    own = _own(request, event_id)
    try:
        services.accept_offer(registration=own, by=request.user)
    except EventRefused as refusal:
        raise _problem(refusal) from refusal
    own.refresh_from_db()
    return _own_out(own)


@router.delete(
    "/events/{event_id}/registration",
    response={200: OwnRegistrationOut, 409: ProblemOut},
    auth=WRITES,
    summary="Say that you cannot come",
)
def leave_event(request: HttpRequest, event_id: BigKey) -> Any:
    """The seat goes to who waits."""
    own = _own(request, event_id)
    try:
        services.cancel_registration(registration=own, by=request.user)
    except EventRefused as refusal:
        raise _problem(refusal) from refusal
    own.refresh_from_db()
    return _own_out(own)


@router.get("/me/events", response=OwnRegistrationList, summary="List your registrations")
def my_events(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """In every state."""
    rows = EventRegistration.objects.visible_to(request.user)
    rows = rows.select_related("event__page", "certificate").defer("event__page__body")
    found, following = cut(request, rows, name="my-events", cursor=cursor, limit=limit)
    return {"items": [_own_out(one) for one in found], "next": following}


@router.post(
    "/event-proposals",
    response={201: EventProposalOut, 409: ProblemOut},
    auth=WRITES,
    summary="Propose an event",
)
def propose_event(
    request: HttpRequest, sent: EventProposalIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """A moderator reads it; then its page is published and people register."""
    voices = voices_of(request.user)
    values = sent.dict() | {"event_kind": sent.kind, "is_public": "on" if sent.is_public else ""}
    form = ProposalForm(values, organisations=[(slug, one.name) for slug, one in voices.items()])
    if sent.organisation and sent.organisation not in voices:
        raise Problem(403)
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    proposal = EventProposal(organisation=voices.get(sent.organisation))
    try:
        made = services.send_proposal(
            proposal=proposal, by=request.user, changes=form.changes,
            token=_token(request, idempotency_key),
        )  # fmt: skip
    except EventRefused as refusal:
        raise _problem(refusal) from refusal
    except ValidationError as error:
        raise Problem(422, " ".join(error.messages)) from error
    return Status(201, {
        "id": made.pk, "reference": made.reference, "title": made.title, "state": made.state,
        "address": made.get_absolute_url(),
    })  # fmt: skip


def _token(request: HttpRequest, key: str) -> str:
    found = f"event:{request.user.pk}:{key}" if key else ""
    return hashlib.sha256(found.encode()).hexdigest() if found else ""


def _event(request: HttpRequest, key: int) -> EventRecord:
    rows = EventRecord.objects.visible_to(request.user)
    found: EventRecord | None = (
        rows.select_related("page__locale", "organisation").filter(pk=key).first()
    )
    if found is None:
        raise Problem(404)
    return found


def _own(request: HttpRequest, key: int) -> EventRegistration:
    rows = EventRegistration.objects.visible_to(request.user).filter(event=key)
    found: EventRegistration | None = rows.select_related(
        "event__page", "person", "certificate"
    ).first()
    if found is None:
        raise Problem(404)
    return found


def _problem(refusal: EventRefused) -> Problem:
    if refusal.field:
        error = {"field": refusal.field, "code": refusal.code, "message": str(refusal.message)}
        return Problem(422, errors=[error])
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "3600"})
    return Problem(403 if refusal.code == "not_allowed" else 409, refusal.message)


def _row(event: EventRecord) -> dict[str, Any]:
    page: Any = event.page
    return {
        "id": event.pk, "page": page.pk, "title": event.title, "kind": page.kind,
        "service": page.service, "place_kind": page.place_kind, "place": page.where,
        "organiser": event.organisation.name if event.organisation else "",
        "starts_at": event.starts_at, "ends_at": event.ends_at,
        "is_cancelled": event.is_cancelled, "capacity": event.capacity,
        "free_seats": event.free_seats, "takes_registrations": event.takes_registrations,
        "address": page_address(page),
    }  # fmt: skip


def _own_out(one: EventRegistration) -> dict[str, Any]:
    page = one.event.page
    is_linked = one.is_confirmed and page is not None and not one.event.is_paused
    certificate = getattr(one, "certificate", None)
    return {
        "event": one.event_id, "title": one.event.title, "state": one.state,
        "registered_at": one.registered_at, "offer_ends_at": one.offer_ends_at,
        "online_url": page.online_url if is_linked else "",  # type: ignore[union-attr]
        "certificate": certificate.number if certificate else "",
    }  # fmt: skip

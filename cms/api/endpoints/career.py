"""Appointments with career counsellors, by the services of the site: a member's own. What a
counsellor does with theirs is in `career_desk`."""

import hashlib
from datetime import date, datetime, timedelta
from typing import Annotated, Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from ninja import Header, Query, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import BigKey
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas import ProblemOut
from cms.api.schemas.career import (
    AppointmentIn,
    AppointmentList,
    AppointmentOut,
    CancelIn,
    CounsellingKindList,
    CounsellorList,
    KindName,
    Minutes,
    MoveIn,
    PlatformName,
    SlotList,
    WishIn,
)
from cms.operations.forms import claim_token
from site_modules.accounts.forms.fields import PersonNameField, PhoneField
from site_modules.career import services
from site_modules.career.enums import Counselling
from site_modules.career.models import Booking, Counsellor
from site_modules.career.permissions import may_book
from site_modules.career.selectors.slots import (
    Wanted,
    counsellors_who_fit,
    free_slots,
    platforms_of,
)
from site_modules.career.services import CareerRefused, Details

READS, WRITES = Bearer(Scope.APPOINTMENTS_READ), Bearer(Scope.APPOINTMENTS_WRITE)
router = Router(tags=["career"], auth=READS)
MOST_DAYS = 31
#: Refusals that a program mends by another value of one field.
WRONG_FIELDS = {"no_wish": "days", "empty": "reason", "past": "start"}
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 409.",
    ),
]


@router.get("/career/counsellors", response=CounsellorList, summary="List counsellors")
def counsellors(request: HttpRequest) -> Any:
    """Those who take appointments."""
    _refuse_closed(request)
    found = Counsellor.objects.visible_to(request.user).select_related("person__profile")
    return {
        "items": [
            {
                "id": one.pk, "name": one.name, "headline": one.headline, "about": one.about,
                "kinds": one.kinds, "languages": one.languages, "durations": one.durations,
                "platforms": platforms_of(one),
            }
            for one in found.prefetch_related("places")
        ]
    }  # fmt: skip


@router.get("/career/kinds", response=CounsellingKindList, summary="List kinds of counselling")
def kinds(request: HttpRequest) -> Any:
    """What one may book an appointment for."""
    return {"items": [{"id": value, "label": str(label)} for value, label in Counselling.choices]}


@router.get("/career/slots", response=SlotList, summary="List free times")
def slots(
    request: HttpRequest, kind: KindName, duration: Minutes = 30,
    platform: PlatformName | None = None, counsellor: Annotated[int, Query(ge=0, le=2**62)] = 0,
    first: date | None = None, last: date | None = None,
) -> Any:  # fmt: skip
    """From `first` (today) to `last` (a week later), at most 31 days."""
    _refuse_closed(request)
    first = max(first or timezone.localdate(), timezone.localdate())
    last = min(last or first + timedelta(days=6), first + timedelta(days=MOST_DAYS - 1))
    wanted = Wanted(kind, duration, platform or "", counsellor_id=counsellor)
    found = free_slots(counsellors_who_fit(wanted), duration, first, last) if last >= first else []
    return {
        "items": [
            {
                "start": slot.local_start, "end": slot.local_start + (slot.end - slot.start),
                "counsellors": [one.pk for one in slot.counsellors],
            }
            for slot in found
        ]
    }  # fmt: skip


@router.get("/me/appointments", response=AppointmentList, summary="List your appointments")
def my_appointments(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """In every state, until their term is over."""
    own = Booking.objects.of_member(request.user).prefetch_related("steps")
    rows, after = cut(request, own, name="my-appointments", cursor=cursor, limit=limit)
    return {"items": [_out(one) for one in rows], "next": after}


@router.post(
    "/me/appointments",
    response={201: AppointmentOut, 409: ProblemOut},
    auth=WRITES,
    summary="Book an appointment",
)
def book(request: HttpRequest, sent: AppointmentIn, idempotency_key: IdempotencyKey = "") -> Any:
    """409 when somebody was faster, or you have another appointment then."""
    user: Any = request.user
    details = _details(user, sent)
    try:
        with transaction.atomic():
            _claim(user, idempotency_key)
            made = services.book(
                by=user, details=details, start=aware(sent.start), counsellor_id=sent.counsellor
            )
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _out(made))


@router.post(
    "/me/appointments/wishes", response={201: AppointmentOut, 409: ProblemOut}, auth=WRITES,
    summary="Propose other times",
)  # fmt: skip
def wish(request: HttpRequest, sent: WishIn, idempotency_key: IdempotencyKey = "") -> Any:
    """Counsellors of this kind see days and hours alone; one of them offers you a time."""
    user: Any = request.user
    details = _details(user, sent)
    try:
        with transaction.atomic():
            _claim(user, idempotency_key)
            made = services.wish(
                by=user, details=details, days=list(dict.fromkeys(sent.days)),
                parts=list(dict.fromkeys(sent.parts)), wishes=sent.wishes,
            )  # fmt: skip
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return Status(201, _out(made))


@router.get("/me/appointments/{key}", response=AppointmentOut, summary="Read your appointment")
def read_appointment(request: HttpRequest, key: BigKey) -> Any:
    """State, time, place, what you agreed."""
    return _out(_own(request, key))


@router.post(
    "/me/appointments/{key}/move", response={200: AppointmentOut, 409: ProblemOut}, auth=WRITES,
    summary="Move your appointment",
)  # fmt: skip
def move(request: HttpRequest, key: BigKey, sent: MoveIn) -> Any:
    """The old time stays yours until the new one is. 409 when it is taken."""
    user: Any = request.user
    try:
        services.move(booking=_own(request, key), by=user, start=aware(sent.start))
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return _out(_own(request, key))


@router.post(
    "/me/appointments/{key}/accept", response={200: AppointmentOut, 409: ProblemOut}, auth=WRITES,
    summary="Accept the time that is offered",
)  # fmt: skip
def accept(request: HttpRequest, key: BigKey) -> Any:
    """For an appointment in the state `oferita`."""
    user: Any = request.user
    try:
        services.accept(booking=_own(request, key), by=user)
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return _out(_own(request, key))


@router.post(
    "/me/appointments/{key}/cancel", response={200: AppointmentOut, 409: ProblemOut}, auth=WRITES,
    summary="Cancel your appointment",
)  # fmt: skip
def cancel(request: HttpRequest, key: BigKey, sent: CancelIn) -> Any:
    """Shared documents are deleted, the counsellor is told."""
    user: Any = request.user
    try:
        services.cancel(booking=_own(request, key), by=user, reason=sent.reason)
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return _out(_own(request, key))


def _refuse_closed(request: HttpRequest) -> None:
    if not may_book(request.user):
        raise Problem(403)


def _details(user: Any, sent: AppointmentIn | WishIn) -> Details:
    """Checked as the form of the site checks them."""
    errors, values = [], {}
    checks: dict[str, Any] = {
        "name": PersonNameField(max_length=310).clean,
        "phone": PhoneField(required=False).clean,
        "email": forms.EmailField().clean,
    }
    given = {
        "name": sent.name or user.get_full_name().strip() or user.public_name,
        "phone": sent.phone,
        "email": sent.email or user.email,
    }
    for name, check in checks.items():
        try:
            values[name] = check(given[name])
        except ValidationError as error:
            code = getattr(error, "code", None) or "invalid"
            message = " ".join(error.messages)
            errors.append({"field": name, "code": code, "message": message})
    if errors:
        raise Problem(422, errors=errors)
    return Details(
        kind=sent.kind, platform=sent.platform, duration=sent.duration,
        description=sent.description, **values,
    )  # fmt: skip


def aware(moment: datetime) -> datetime:
    """Without a zone it is an hour of Romania."""
    return moment if moment.tzinfo else timezone.make_aware(moment)


def _claim(user: Any, key: str) -> None:
    if not key:
        return
    token = hashlib.sha256(f"book:{user.pk}:{key}".encode()).hexdigest()
    if not claim_token(token):
        raise Problem(409)


def _own(request: HttpRequest, key: int) -> Booking:
    own = Booking.objects.of_member(request.user).select_related("counsellor__person", "member")
    found: Booking | None = own.filter(pk=key).first()
    if found is None:
        raise Problem(404)
    return found


def problem_of(refusal: CareerRefused) -> Problem:
    if refusal.code in WRONG_FIELDS:
        field = WRONG_FIELDS[refusal.code]
        error = {"field": field, "code": refusal.code, "message": str(refusal.message)}
        return Problem(422, errors=[error])
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "86400"})
    conflicts = {"taken", "overlap", "changed", "not_now", "nobody", "too_many_open", "early"}
    return Problem(409 if refusal.code in conflicts else 403, refusal.message)


def local(moment: datetime | None) -> datetime | None:
    """With the zone of Romania."""
    return timezone.localtime(moment) if moment else None


def _out(one: Booking) -> dict[str, Any]:
    return {
        "id": one.pk, "state": one.state, "sequence": one.sequence,
        "counsellor": one.counsellor_name, "kind": one.kind, "platform": one.platform,
        "duration": one.duration, "start": local(one.starts_at), "end": local(one.ends_at),
        "place": one.place if one.is_confirmed else "", "description": one.description,
        "reason": one.reason, "summary": one.summary,
        "steps": [step.text for step in one.steps.all()], "address": one.get_absolute_url(),
    }  # fmt: skip

"""The appointments of a counsellor, by the services of the site. Whoever is none sees an empty
desk; those of other counsellors are 404, whatever the rights. Private notes stay on the site."""

from typing import Annotated, Any

from django.http import HttpRequest
from ninja import Query, Router

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.career import aware, local, problem_of
from cms.api.endpoints.organisations import BigKey
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas import ProblemOut
from cms.api.schemas.career import (
    AppointmentStateName,
    CancelIn,
    CloseIn,
    ConfirmIn,
    DeskAppointmentList,
    DeskAppointmentOut,
    OfferIn,
)
from site_modules.career import services
from site_modules.career.models import Booking
from site_modules.career.services import CareerRefused

router = Router(tags=["career"], auth=Bearer(Scope.APPOINTMENTS_COUNSEL))
ANSWERS = {200: DeskAppointmentOut, 409: ProblemOut}


@router.get(
    "/career/desk", response=DeskAppointmentList, summary="List the appointments with you"
)  # fmt: skip
def list_desk(
    request: HttpRequest,
    state: Annotated[AppointmentStateName | None, Query()] = None,
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """In every state, or in one."""
    rows = Booking.objects.of_counsellor(request.user).prefetch_related("steps")
    rows = rows.filter(state=state) if state else rows
    found, after = cut(request, rows, name="desk-appointments", cursor=cursor, limit=limit)
    return {"items": [_out(one) for one in found], "next": after}


@router.get("/career/desk/{key}", response=DeskAppointmentOut, summary="Read one with you")
def read_with_me(request: HttpRequest, key: BigKey) -> Any:
    """Who comes, when, where, and what they want to talk about."""
    return _out(_with_me(request, key))


@router.post("/career/desk/{key}/confirm", response=ANSWERS, summary="Confirm an appointment")
def confirm_appointment(request: HttpRequest, key: BigKey, sent: ConfirmIn) -> Any:
    """For one in the state `ceruta`; the member is told."""
    return _done(request, key, services.confirm, place=sent.place)


@router.post("/career/desk/{key}/offer", response=ANSWERS, summary="Offer another time")
def offer_time(request: HttpRequest, key: BigKey, sent: OfferIn) -> Any:
    """The member accepts it or not."""
    found = _with_me(request, key)
    return _done(request, key, services.offer, start=aware(sent.start), counsellor=found.counsellor)


@router.post("/career/desk/{key}/cancel", response=ANSWERS, summary="Cancel one with you")
def cancel_with_me(request: HttpRequest, key: BigKey, sent: CancelIn) -> Any:
    """With a few words, which the member reads."""
    return _done(request, key, services.cancel, reason=sent.reason)


@router.post("/career/desk/{key}/close", response=ANSWERS, summary="Say how a meeting ended")
def close_meeting(request: HttpRequest, key: BigKey, sent: CloseIn) -> Any:
    """Once it has begun; sent again it replaces what was written."""
    return _done(
        request, key, services.close, came=sent.came, summary=sent.summary, steps=sent.steps
    )


def _done(request: HttpRequest, key: int, deed: Any, **values: Any) -> dict[str, Any]:
    """The appointment after what was done with it."""
    try:
        deed(booking=_with_me(request, key), by=request.user, **values)
    except CareerRefused as refusal:
        raise problem_of(refusal) from refusal
    return _out(_with_me(request, key))


def _with_me(request: HttpRequest, key: int) -> Booking:
    rows = Booking.objects.of_counsellor(request.user)
    found: Booking | None = (
        rows.select_related("counsellor__person", "member").filter(pk=key).first()
    )
    if found is None:
        raise Problem(404)
    return found


def _out(one: Booking) -> dict[str, Any]:
    return {
        "id": one.pk, "state": one.state, "sequence": one.sequence, "name": one.name,
        "email": one.email, "phone": one.phone, "kind": one.kind, "platform": one.platform,
        "duration": one.duration, "start": local(one.starts_at), "end": local(one.ends_at),
        "place": one.place, "description": one.description, "reason": one.reason,
        "summary": one.summary, "steps": [step.text for step in one.steps.all()],
        "address": one.desk_url,
    }  # fmt: skip

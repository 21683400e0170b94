"""Applications to ads, by the services of the site. CVs are sent and fetched on the site alone."""

import hashlib
from typing import Annotated, Any, Literal

from django.db import transaction
from django.http import HttpRequest
from ninja import Header, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import BigKey, seen
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas.applications import (
    ApplicationDecision,
    ApplicationIn,
    ApplicationList,
    ApplicationOut,
    AppliedKind,
    ReceivedList,
    ReceivedOut,
)
from cms.operations.forms import claim_token
from site_modules.applications import services
from site_modules.applications.models import Application
from site_modules.applications.services import ApplicationRefused, Sent
from site_modules.hub.enums import AdKind
from site_modules.hub.kinds import KINDS
from site_modules.organisations.permissions import can_act_for

READS, WRITES = Bearer(Scope.APPLICATIONS_READ), Bearer(Scope.APPLICATIONS_WRITE)
router = Router(tags=["applications"], auth=READS)
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 409.",
    ),
]
StateFilter = Literal["", "trimisa", "vazuta", "acceptata", "refuzata", "retrasa"]


@router.post(
    "/ads/{kind}/{ad_id}/applications",
    response={201: ApplicationOut},
    auth=WRITES,
    summary="Apply to an ad",
)
def apply_to_ad(
    request: HttpRequest, kind: AppliedKind, ad_id: BigKey, sent: ApplicationIn,
    idempotency_key: IdempotencyKey = "",
) -> Any:  # fmt: skip
    """What of your profile goes along is what the form of the site shows."""
    user: Any = request.user
    ads = KINDS[AdKind(kind)].model.objects.visible_to(user).select_related("organisation")
    ad = ads.filter(pk=ad_id).first()
    if ad is None:
        raise Problem(404)
    try:
        with transaction.atomic():
            _claim(user, idempotency_key)
            made = services.apply(ad=ad, by=user, sent=Sent(**sent.dict()))
    except ApplicationRefused as refusal:
        raise _problem(refusal) from refusal
    return Status(201, _own_out(made))


def _claim(user: Any, key: str) -> None:
    if not key:
        return
    token = hashlib.sha256(f"apply:{user.pk}:{key}".encode()).hexdigest()
    if not claim_token(token):
        raise Problem(409)


@router.get("/me/applications", response=ApplicationList, summary="List your applications")
def my_applications(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """In every state, until their term is over."""
    own = Application.objects.own(request.user).select_related("organisation")
    rows, after = cut(request, own, name="my-applications", cursor=cursor, limit=limit)
    return {"items": [_own_out(one) for one in rows], "next": after}


@router.get("/me/applications/{key}", response=ApplicationOut, summary="Read your application")
def read_application(request: HttpRequest, key: BigKey) -> Any:
    """State, times and the answer."""
    return _own_out(_own(request, key))


@router.post(
    "/me/applications/{key}/withdraw",
    response=ApplicationOut,
    auth=WRITES,
    summary="Withdraw your application",
)
def withdraw_application(request: HttpRequest, key: BigKey) -> Any:
    """CV and phone number are deleted. 409 when the organisation decided in this moment."""
    application = _own(request, key)
    user: Any = request.user
    try:
        services.withdraw(application=application, by=user)
    except ApplicationRefused as refusal:
        raise _problem(refusal) from refusal
    return _own_out(_own(request, key))


@router.get(
    "/organisations/{key}/applications",
    response=ReceivedList,
    summary="List the applications to an organisation",
)
def received_applications(
    request: HttpRequest, key: BigKey, state: StateFilter = "", limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:  # fmt: skip
    """For who acts in its name. Reading the list marks nothing as seen."""
    rows = _received(request, key)
    if state:
        rows = rows.filter(state=state)
    found, after = cut(request, rows, name=f"received-{key}-{state}", cursor=cursor, limit=limit)
    return {"items": [_received_out(one) for one in found], "next": after}


@router.get(
    "/organisations/{key}/applications/{application}",
    response=ReceivedOut,
    summary="Read an application to an organisation",
)
def read_received(request: HttpRequest, key: BigKey, application: BigKey) -> Any:
    """The applicant is told that it was looked at, as on the site."""
    found = _one_received(request, key, application)
    user: Any = request.user
    services.mark_seen(application=found, by=user)
    return _received_out(found)


@router.post(
    "/organisations/{key}/applications/{application}/decision",
    response=ReceivedOut,
    auth=WRITES,
    summary="Decide on an application",
)
def decide_on_application(
    request: HttpRequest, key: BigKey, application: BigKey, sent: ApplicationDecision
) -> Any:
    """The applicant is told. 409 when somebody decided before, or the applicant withdrew."""
    found = _one_received(request, key, application)
    user: Any = request.user
    try:
        services.decide(application=found, by=user, accepts=sent.accepts, answer=sent.answer)
    except ApplicationRefused as refusal:
        raise _problem(refusal) from refusal
    return _received_out(_one_received(request, key, application))


def _own(request: HttpRequest, key: int) -> Application:
    own = Application.objects.own(request.user).select_related("organisation")
    found: Application | None = own.filter(pk=key).first()
    if found is None:
        raise Problem(404)
    return found


def _received(request: HttpRequest, key: int) -> Any:
    organisation = seen(request, key)
    if not can_act_for(request.user, organisation):
        raise Problem(403)
    rows = Application.objects.received_by(request.user).filter(organisation=organisation)
    return rows.exclude(applicant=request.user.pk).select_related("organisation", "applicant")


def _one_received(request: HttpRequest, key: int, application: int) -> Application:
    found: Application | None = _received(request, key).filter(pk=application).first()
    if found is None:
        raise Problem(404)
    return found


def _problem(refusal: ApplicationRefused) -> Problem:
    if refusal.field:
        error = {
            "field": refusal.field, "code": refusal.code, "message": str(refusal.message),
        }  # fmt: skip
        return Problem(422, errors=[error])
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "86400"})
    status = 409 if refusal.code in {"changed", "already", "closed", "not_now"} else 403
    return Problem(status, refusal.message)


def _own_out(one: Application) -> dict[str, Any]:
    return {
        "id": one.pk, "kind": one.ad_kind, "ad": one.ad_id, "title": one.ad_title,
        "organisation": one.organisation.slug, "state": one.state, "message": one.message,
        "answer": one.answer, "sent_at": one.sent_at, "seen_at": one.seen_at,
        "decided_at": one.decided_at, "withdrawn_at": one.withdrawn_at, "has_cv": bool(one.cv),
        "address": one.get_absolute_url(),
    }  # fmt: skip


def _received_out(one: Application) -> dict[str, Any]:
    is_accepted = one.is_accepted
    return {
        "id": one.pk, "kind": one.ad_kind, "ad": one.ad_id, "title": one.ad_title,
        "state": one.state, "name": one.name, "county": one.county, "locality": one.locality,
        "skills": one.skills, "spoken_languages": one.spoken_languages,
        "availability": one.availability, "has_guardian": one.has_guardian,
        "message": "" if one.is_withdrawn else one.message,
        "email": one.applicant.email if is_accepted else "",
        "phone": one.phone if is_accepted else "", "answer": one.answer, "sent_at": one.sent_at,
        "seen_at": one.seen_at, "decided_at": one.decided_at, "has_cv": bool(one.cv),
        "address": one.desk_url,
    }  # fmt: skip

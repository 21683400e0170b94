"""Service requests: one's own, and the queue of those who answer, by the site's services."""

import hashlib
from typing import Annotated, Any

from django.core.exceptions import NON_FIELD_ERRORS
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from ninja import Header, Path, Query, Router, Status

from cms.api.authentication import Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.enums import Scope
from cms.api.files import absolute
from cms.api.problems import Problem, form_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.requests import (
    QueueList,
    RequestAnswerIn,
    RequestIn,
    RequestKindList,
    RequestList,
    RequestMessageIn,
    RequestMessageOut,
    RequestOut,
    RequestThread,
)
from cms.media.serving import serve_private_file
from site_modules.requests import services
from site_modules.requests.forms import PREFIX, AnswerForm, MessageForm, RequestForm
from site_modules.requests.kinds import RequestKind, find_kind, kinds_for
from site_modules.requests.models import RequestFile, RequestMessage, ServiceRequest
from site_modules.requests.permissions import can_ask_kind, is_staff
from site_modules.requests.selectors.queue import Queue, Row
from site_modules.requests.selectors.thread import MOST_SHOWN, messages_of
from site_modules.requests.viewsets import CHANGED

router = Router(tags=["requests"], auth=Bearer(Scope.REQUESTS_READ))

WRITES = Bearer(Scope.REQUESTS_WRITE)
ANSWERS = Bearer(Scope.REQUESTS_ANSWER)

Reference = Annotated[str, Path(max_length=20)]
FileKey = Annotated[int, Path(ge=1, le=2**63 - 1)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="Sending the same key again finds what was made before.",
    ),
]


def _key(sent: str) -> str:
    return hashlib.sha256(sent.encode()).hexdigest() if sent else ""


@router.get("/request-kinds", response=RequestKindList, summary="List what can be asked")
def request_kinds(request: HttpRequest) -> Any:
    """Kinds of requests with their own questions, in the language that Accept-Language asks for."""
    return {"items": [_kind(kind) for kind in kinds_for(request.user)]}


def _kind(kind: RequestKind) -> dict[str, Any]:
    return {
        "name": kind.name, "group": kind.group, "label": str(kind.label),
        "description": str(kind.description), "due_working_days": kind.due_working_days,
        "questions": [
            {
                "name": one.name, "label": str(one.label), "help_text": str(one.help_text),
                "is_required": one.is_required, "max_length": one.max_length,
                "choices": {value: str(words) for value, words in one.choices},
            }
            for one in kind.fields
        ],
    }  # fmt: skip


@router.get("/me/requests", response=RequestList, summary="List your requests")
def my_requests(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """What you asked and where it stands."""
    mine = ServiceRequest.objects.of(request.user).select_related("assigned_to")
    found, after = cut(request, mine, name="my-requests", cursor=cursor, limit=limit)
    return {"items": [_request(one) for one in found], "next": after}


@router.post("/me/requests", response={201: RequestOut}, auth=WRITES, summary="Ask something")
def send_request(
    request: HttpRequest, sent: RequestIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """Sends a request of one of the kinds; the answer comes by a notification."""
    kind = find_kind(sent.kind)
    if kind is None or not can_ask_kind(request.user, kind):
        raise Problem(404)
    own = {f"{PREFIX}{name}": said for name, said in sent.answers.items()}
    form = RequestForm({"subject": sent.subject, "text": sent.text, **own}, kind=kind)
    if not form.is_valid():
        raise Problem(422, errors=_errors(form))
    try:
        made = services.send_request(
            kind=kind.name,
            user=request.user,  # type: ignore[arg-type]
            subject=form.cleaned_data["subject"],
            text=form.cleaned_data["text"],
            answers=form.answers,
            sent_key=_key(idempotency_key),
        )
    except services.RequestRefused as refusal:
        raise _refusal(refusal) from refusal
    return Status(201, _request(made))


def _errors(form: Any) -> list[dict[str, str]]:
    """With the names of the questions as the kind gives them."""
    found = form_errors(form)
    return [one | {"field": one["field"].removeprefix(PREFIX)} for one in found]


def _refusal(refusal: services.RequestRefused) -> Problem:
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "3600"})
    field = refusal.field or NON_FIELD_ERRORS
    error = {"field": field, "code": refusal.code, "message": str(refusal.message)}
    return Problem(422, errors=[error])


@router.get("/me/requests/{reference}", response=RequestThread, summary="Read your request")
def my_request(request: HttpRequest, reference: Reference) -> Any:
    """One request of yours with its messages and files."""
    return _thread(_own(request, reference))


def _own(request: HttpRequest, reference: str) -> ServiceRequest:
    own = ServiceRequest.objects.of(request.user).select_related("requester", "assigned_to")
    return _first(own, reference)


def _first(found: Any, reference: str) -> ServiceRequest:
    one: ServiceRequest | None = found.filter(reference=reference).first()
    if one is None:
        raise Problem(404)
    return one


@router.post(
    "/me/requests/{reference}/messages",
    response={201: RequestMessageOut},
    auth=WRITES,
    summary="Go on with your request",
)
def write_request_message(
    request: HttpRequest,
    reference: Reference,
    sent: RequestMessageIn,
    idempotency_key: IdempotencyKey = "",
) -> Any:
    """Answers a question or adds something; a request that was solved lately opens again."""
    form = MessageForm({"text": sent.text})
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    try:
        made = services.write_message(
            request=_own(request, reference),
            user=request.user,  # type: ignore[arg-type]
            text=form.cleaned_data["text"],
            sent_key=_key(idempotency_key),
        )
    except services.RequestRefused as refusal:
        raise _refusal(refusal) from refusal
    return Status(201, _message(made))


@router.get(
    "/request-files/{file_id}",
    response={200: None},
    summary="Download a file of a request",
    url_name="request_file",
    openapi_extra={
        "responses": {200: {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def request_file(request: HttpRequest, file_id: FileKey) -> HttpResponseBase:
    """The bytes, for who asked, who takes care of the request, and managers."""
    seen = ServiceRequest.objects.visible_to(request.user)
    found = RequestFile.objects.filter(pk=file_id, request__in=seen).first()
    if found is None:
        raise Problem(404)
    try:
        return serve_private_file(
            request, found.file, file_name=found.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Problem(404) from error


@router.get("/requests", response=QueueList, auth=ANSWERS, summary="Read the queue of requests")
def queue(
    request: HttpRequest,
    view: Annotated[
        str,
        Query(
            max_length=20,
            description="deschise, libere, mele, depasite, intreaba or incheiate.",
        ),
    ] = "deschise",
    kind: Annotated[str, Query(max_length=40)] = "",
    page: Annotated[int, Query(ge=1, le=80)] = 1,
) -> Any:
    """What you take care of and what you could take; for people who answer requests."""
    _require_staff(request)
    found = Queue(request.user, view=view, kind=kind).page(str(page))
    return {
        "items": [_line(row) for row in found.object_list],
        "page": found.number,
        "pages": found.paginator.num_pages,
        "total": found.paginator.count,
    }


def _require_staff(request: HttpRequest) -> None:
    if not is_staff(request.user):
        raise Problem(403)


def _line(row: Row) -> dict[str, Any]:
    one = row.request
    return {
        "reference": one.reference, "kind": one.kind, "state": one.state, "due_on": one.due_on,
        "is_overdue": one.is_overdue, "created_at": one.created_at,
        "assigned_to": str(one.assigned_to or ""), "is_readable": row.is_readable,
        "subject": one.subject if row.is_readable else "",
        "requester": str(one.requester) if row.is_readable else "",
    }  # fmt: skip


@router.get("/requests/{reference}", response=RequestThread, auth=ANSWERS, summary="Read a request")
def read_request(request: HttpRequest, reference: Reference) -> Any:
    """One that you have taken, or any if you manage requests."""
    return _thread(_handled(request, reference))


def _handled(request: HttpRequest, reference: str) -> ServiceRequest:
    _require_staff(request)
    handled = ServiceRequest.objects.handled_by(request.user)
    return _first(handled.select_related("requester", "assigned_to"), reference)


@router.post(
    "/requests/{reference}/claim",
    response={200: RequestThread, 409: ProblemOut},
    auth=ANSWERS,
    summary="Take a request",
)
def claim_request(request: HttpRequest, reference: Reference) -> Any:
    """You take care of it from now on; 409 when somebody was faster."""
    _require_staff(request)
    line = _first(ServiceRequest.objects.queue_of(request.user), reference)
    if not services.claim(request=line, by=request.user):
        raise Problem(409)
    return _thread(_handled(request, reference))


@router.post(
    "/requests/{reference}/answers",
    response={201: RequestMessageOut, 409: ProblemOut},
    auth=ANSWERS,
    summary="Answer a request",
)
def answer_request(
    request: HttpRequest,
    reference: Reference,
    sent: RequestAnswerIn,
    idempotency_key: IdempotencyKey = "",
) -> Any:
    """Answers, asks back, solves or closes; 409 when something happened since you read it."""
    found = _handled(request, reference)
    form = AnswerForm(sent.dict())
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    values = form.cleaned_data
    try:
        made = services.answer(
            request=found,
            by=request.user,
            text=values["text"],
            outcome=values["outcome"],
            version=values["version"],
            sent_key=_key(idempotency_key),
        )
    except services.Changed as error:
        raise Problem(409, CHANGED) from error
    except services.RequestRefused as refusal:
        raise _refusal(refusal) from refusal
    return Status(201, _message(made))


def _request(one: ServiceRequest) -> dict[str, Any]:
    names = (
        "reference", "kind", "subject", "state", "version", "due_on", "created_at", "updated_at",
        "solved_at", "closed_at", "rating",
    )  # fmt: skip
    shown = {name: getattr(one, name) for name in names}
    return shown | {"assigned_to": str(one.assigned_to or "")}


def _thread(one: ServiceRequest) -> dict[str, Any]:
    latest = list(messages_of(one).reverse()[:MOST_SHOWN])
    return _request(one) | {
        "answers": one.answers,
        "requester": str(one.requester),
        "messages": [_message(message) for message in reversed(latest)],
    }


def _message(one: RequestMessage) -> dict[str, Any]:
    return {
        "id": one.pk,
        "author": str(one.author or ""),
        "is_from_staff": one.is_from_staff,
        "text": one.text,
        "created_at": one.created_at,
        "files": [
            {
                "id": file.pk, "name": file.name, "size": file.size,
                "is_deliverable": file.is_deliverable,
                "download": absolute(reverse("api:request_file", args=[file.pk])),
            }
            for file in one.files.all()
        ],
    }  # fmt: skip

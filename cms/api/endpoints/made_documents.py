"""Documents made from templates, by the services of the site."""

import hashlib
from dataclasses import asdict
from typing import Annotated, Any

from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from ninja import Header, Router, Status

from cms.api.authentication import READS_CONTENT, Bearer
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.organisations import BigKey
from cms.api.enums import Scope
from cms.api.problems import Problem
from cms.api.schemas import ProblemOut
from cms.api.schemas.documents import (
    FileFormatName,
    KnownAnswers,
    MadeDocumentDetail,
    MadeDocumentIn,
    MadeDocumentList,
    MadeDocumentOut,
    VerifiedOut,
)
from cms.core.access import can_view_page
from cms.doctemplates.answers import answers_form
from cms.doctemplates.fields import fields_of
from cms.doctemplates.models import DocumentTemplatePage
from cms.doctemplates.sources import SourceContext, prefill
from cms.media.serving import serve_unsealed
from cms.operations.forms import claim_token
from cms.operations.limits import attempt_key, attempts_so_far, client_address, count_attempt
from site_modules.documents import services
from site_modules.documents.codes import normal_code
from site_modules.documents.enums import FileFormat
from site_modules.documents.making import is_identity
from site_modules.documents.models import Document
from site_modules.documents.sealing import Unreadable
from site_modules.documents.selectors.verifying import MOST_WRONG, WINDOW, verified
from site_modules.documents.services import DocumentRefused
from site_modules.documents.services.batches import as_typed
from site_modules.documents.services.making import file_name_of
from site_modules.organisations.selectors import organisations_of

READS, WRITES = Bearer(Scope.DOCUMENTS_READ), Bearer(Scope.DOCUMENTS_WRITE)
router = Router(tags=["documents"], auth=READS)
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 409.",
    ),
]


@router.get(
    "/document-templates/{key}/known-answers",
    response=KnownAnswers,
    summary="Read the answers that are known",
)
def known_answers(request: HttpRequest, key: BigKey, organisation: str = "") -> Any:
    """As the form of the site is filled in beforehand; identity data is left out."""
    page = _page(request, key)
    version = page.current_version
    user: Any = request.user
    fields = fields_of(version.source)
    context = SourceContext(user=user, organisation=_organisation(request, organisation))
    known = prefill(fields.values(), context)
    answers = {name: words for name, words in known.items() if not is_identity(fields[name])}
    return {"template": page.pk, "version": version.number, "answers": answers}


@router.post(
    "/me/generated-documents",
    response={202: MadeDocumentOut, 409: ProblemOut},
    auth=WRITES,
    summary="Make a document from a template",
)
def make_document(
    request: HttpRequest, sent: MadeDocumentIn, idempotency_key: IdempotencyKey = ""
) -> Any:
    """Takes the number at once; the files follow: read the document until its state is „gata”."""
    version = _page(request, sent.template).current_version
    form = answers_form(version.source, as_typed(sent.answers))
    if not form.is_valid():
        errors = [
            {"field": f"answers.{name}", "code": "invalid", "message": " ".join(map(str, problems))}
            for name, problems in form.errors.items()
        ]
        raise Problem(422, errors=errors)
    user: Any = request.user
    try:
        with transaction.atomic():
            _claim(user, idempotency_key)
            made = services.begin(
                template=version, by=user, title=sent.title, answers=form.answers(),
                organisation=_organisation(request, sent.organisation),
            )  # fmt: skip
            services.ask_to_make(document=made, by=user, version=made.version)
    except DocumentRefused as refusal:
        raise _problem(refusal) from refusal
    return Status(202, _out(_own(request, made.pk)))


@router.get(
    "/me/generated-documents", response=MadeDocumentList, summary="List generated documents"
)
def generated_documents(
    request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = ""
) -> Any:
    """Yours, those of organisations that you act for, and finished ones shared with you."""
    rows = _rows(request)
    found, after = cut(request, rows, name="generated-documents", cursor=cursor, limit=limit)
    return {"items": [_out(one) for one in found], "next": after}


@router.get(
    "/me/generated-documents/{key}",
    response=MadeDocumentDetail,
    summary="Read where a generated document stands",
)
def generated_document(request: HttpRequest, key: BigKey) -> Any:
    """State, number, code, files."""
    found = _own(request, key)
    return _out(found) | {"has_newer_template": services.newest_of(found) is not None}


@router.get(
    "/me/generated-documents/{key}/file/{ending}",
    response={200: None},
    summary="Download a generated document",
    openapi_extra={
        "responses": {200: {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def generated_file(request: HttpRequest, key: BigKey, ending: FileFormatName) -> HttpResponseBase:
    """The bytes of the PDF, the Word file or the workbook."""
    document = _own(request, key)
    kind = FileFormat(ending)
    if kind not in document.formats or document.is_cancelled:
        raise Problem(404)
    try:
        content = services.file_content(document=document, kind=kind)
    except (FileNotFoundError, Unreadable) as error:
        raise Problem(404) from error
    return serve_unsealed(content, file_name=file_name_of(document, kind))


@router.get(
    "/document-codes/{code}",
    response=VerifiedOut,
    auth=READS_CONTENT,
    summary="Check the code of a document",
)
def check_code(request: HttpRequest, code: str) -> Any:
    """Whether it was made here and still holds; 30 wrong codes an hour from one address."""
    key = attempt_key("document-codes", client_address(request))
    if attempts_so_far(key) >= MOST_WRONG:
        raise Problem(429, headers={"Retry-After": "3600"})
    normal = normal_code(code[:60])
    found = verified(normal) if normal else None
    if found is None:
        count_attempt(key, window=WINDOW)
        raise Problem(404)
    return asdict(found)


def _page(request: HttpRequest, key: int) -> DocumentTemplatePage:
    page: DocumentTemplatePage | None = DocumentTemplatePage.objects.live().filter(pk=key).first()
    if page is None or not can_view_page(request.user, page) or page.current_version is None:
        raise Problem(404)
    return page


def _organisation(request: HttpRequest, slug: str) -> Any:
    if not slug:
        return None
    found = organisations_of(request.user).filter(slug=slug[:80]).first()
    if found is None:
        raise Problem(404)
    return found


def _claim(user: Any, key: str) -> None:
    if not key:
        return
    token = hashlib.sha256(f"document:{user.pk}:{key}".encode()).hexdigest()
    if not claim_token(token):
        raise Problem(409)


def _rows(request: HttpRequest) -> Any:
    rows = Document.objects.visible_to(request.user).defer("sealed_answers")
    return rows.select_related(
        "organisation", "owner", "number", "template_version", "own_template"
    )


def _own(request: HttpRequest, key: int) -> Document:
    found: Document | None = _rows(request).filter(pk=key).first()
    if found is None:
        raise Problem(404)
    return found


def _problem(refusal: DocumentRefused) -> Problem:
    if refusal.field or refusal.code == "missing":
        error = {
            "field": refusal.field or "answers", "code": refusal.code,
            "message": str(refusal.message),
        }  # fmt: skip
        return Problem(422, errors=[error])
    return Problem(409 if refusal.code in {"changed", "many"} else 403, refusal.message)


def _out(one: Document) -> dict[str, Any]:
    return {
        "id": one.pk, "title": one.title, "template": one.template_title,
        "version": one.template.number, "state": one.state, "failure": one.failure,
        "organisation": one.organisation.slug if one.organisation else "",
        "number": one.number.number if one.number else None,
        "date": one.number.date if one.number else None,
        "code": one.shown_code if one.made_at else "",
        "formats": [] if one.is_cancelled else [kind.value for kind in one.formats],
        "changed_at": one.changed_at, "address": one.get_absolute_url(),
    }  # fmt: skip

"""Documents of members, by the form and the services of the site. What one may not read is 404."""

import hashlib
from typing import Annotated, Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from ninja import File, Form, Header, Path, Router, Status
from ninja.files import UploadedFile

from cms.api.authentication import Bearer
from cms.api.enums import Scope
from cms.api.files import absolute
from cms.api.problems import Problem, form_errors, validation_errors
from cms.api.schemas import ProblemOut
from cms.api.schemas.uploads import UploadIn, UploadList, UploadNewVersionIn, UploadOut
from cms.media.serving import serve_private_file
from site_modules.organisations.selectors import voices_of
from site_modules.uploads import permissions, services
from site_modules.uploads.forms import DocumentForm
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.selectors.detail import files_of, older_files_of
from site_modules.uploads.views.documents import may_read_file
from site_modules.uploads.views.shell import own_upload

router = Router(tags=["uploads"], auth=Bearer(Scope.SUBMISSIONS_READ))
WRITES = Bearer(Scope.SUBMISSIONS_WRITE)
Key = Annotated[int, Path(ge=1, le=2**63 - 1)]
IdempotencyKey = Annotated[
    str,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        description="The same key is taken once; a second time answers 403.",
    ),
]
MOST_LISTED = 100
SAME = (
    "reference", "title", "description", "resource_type", "visibility", "rights", "licence",
    "publisher", "year", "language", "keywords", "state", "edit_state", "version", "approved_at",
)  # fmt: skip


@router.get("/uploads", response=UploadList, summary="List restricted documents")
def list_uploads(request: HttpRequest) -> Any:
    """Those that are up and that the library does not show, the newest first, at most 100; what
    you sent yourself is in `/me/submissions`, what is open to members in `/resources`."""
    found: Any = DocumentUpload.objects.visible_to(request.user)
    rows = found.restricted().open_now().select_related("organisation", "theme")
    return {"items": [_out(one) for one in rows.order_by("-approved_at", "-pk")[:MOST_LISTED]]}


@router.get("/uploads/{upload_id}", response=UploadOut, summary="Read about a document")
def read_upload(request: HttpRequest, upload_id: Key) -> Any:
    """One that is open to you, or your own in any state."""
    found: Any = DocumentUpload.objects.visible_to(request.user)
    one = found.select_related("organisation", "theme").filter(pk=upload_id).first()
    if one is None:
        raise Problem(404)
    return _out(one)


@router.get(
    "/uploads/{upload_id}/files/{file_id}",
    response={200: None},
    summary="Download a file of a document",
    url_name="document_upload_file",
    openapi_extra={
        "responses": {200: {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def upload_file(request: HttpRequest, upload_id: Key, file_id: Key) -> HttpResponseBase:
    """The bytes, of an older version too; knows ranges."""
    row = UploadFile.objects.defer("text").filter(pk=file_id, upload=upload_id).first()
    if row is None or not may_read_file(request.user, row):
        raise Problem(404)
    try:
        return serve_private_file(
            request, row.file, file_name=row.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Problem(404) from error


@router.post(
    "/uploads", response={201: UploadOut}, auth=WRITES, summary="Send a document for approval"
)
def send_upload(
    request: HttpRequest,
    sent: Form[UploadIn],
    uploads: File[list[UploadedFile]],
    idempotency_key: IdempotencyKey = "",
) -> Any:
    """Form data with up to three files (PDF, Word, Excel), 50 MB together. A moderator looks at it
    before anybody else reads it."""
    upload = DocumentUpload()
    form = _checked(request, sent, upload)
    voices = voices_of(request.user)
    upload.organisation = voices.get(form.cleaned_data.get("organisation", ""))
    token = f"{request.user.pk}:{idempotency_key}" if idempotency_key else ""
    token = hashlib.sha256(token.encode()).hexdigest() if token else ""
    return Status(201, _out(_written(request, upload, form, uploads, token=token)))


@router.post(
    "/uploads/{upload_id}",
    response={200: UploadOut, 409: ProblemOut},
    auth=WRITES,
    summary="Send a new version of your document",
)
def change_upload(
    request: HttpRequest,
    upload_id: Key,
    sent: Form[UploadNewVersionIn],
    uploads: File[list[UploadedFile] | None] = None,
) -> Any:
    """The approved version stays up until a moderator has looked at the new one."""
    upload = own_upload(request.user, upload_id)
    form = _checked(request, sent, upload)
    return _out(_written(request, upload, form, uploads or [], seen=sent.seen))


def _checked(request: HttpRequest, sent: UploadIn, upload: DocumentUpload) -> DocumentForm:
    """Checked by the form of the site. Raises Problem 422 that names the fields."""
    if not permissions.can_send_document(request.user):
        raise Problem(403)
    voices = [(slug, one.name) for slug, one in voices_of(request.user).items()]
    values = sent.dict() | {"confirms": "on" if sent.confirms else ""}
    form = DocumentForm(values, organisations=voices, is_new=upload._state.adding)
    if not form.is_valid():
        raise Problem(422, errors=form_errors(form))
    return form


def _written(
    request: HttpRequest, upload: DocumentUpload, form: DocumentForm, uploads: Any, **how: Any
) -> DocumentUpload:
    user: Any = request.user
    try:
        files = services.store_files(
            owner=user, files=services.checked_files(uploads), organisation=upload.organisation
        )
        kept = services.keys_of(files)
        if not kept and not upload._state.adding:
            kept = upload.latest_words().files
        changes = form.changes | {"files": kept}
        return services.send_document(upload=upload, by=user, changes=changes, **how)
    except services.UploadRefused as refusal:
        raise _problem(refusal) from refusal
    except ValidationError as error:
        raise Problem(422, errors=validation_errors(error)) from error


def _problem(refusal: services.UploadRefused) -> Problem:
    if refusal.code == "too_many":
        return Problem(429, refusal.message, headers={"Retry-After": "3600"})
    if refusal.field:
        error = {"field": "uploads", "code": refusal.code, "message": str(refusal.message)}
        return Problem(422, errors=[error])
    return Problem(409 if refusal.code in ("changed", "not_now") else 403, refusal.message)


def _out(upload: DocumentUpload) -> dict[str, Any]:
    files = [*files_of(upload), *older_files_of(upload)]
    in_library = upload.page_id if upload.is_in_library and upload.placed_at else None
    return {name: getattr(upload, name) for name in SAME} | {
        "id": upload.pk,
        "theme": upload.theme.slug if upload.theme else "",
        "organisation": upload.organisation.name if upload.organisation else "",
        "address": upload.get_absolute_url(),
        "library_page": in_library,
        "files": [
            {
                "id": file.pk, "name": file.name, "size": file.size, "version": file.version,
                "page_count": file.page_count,
                "download": absolute(
                    reverse("api:document_upload_file", args=[upload.pk, file.pk])
                ),
            }
            for file in files
        ],
    }  # fmt: skip

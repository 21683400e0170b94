"""Pictures and documents."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponseBase
from ninja import Router
from wagtail.documents.models import document_served

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, cut
from cms.api.endpoints.parameters import Key
from cms.api.files import document_out, image_out
from cms.api.problems import Problem
from cms.api.schemas import DocumentList, DocumentOut, ImageOut
from cms.media.models import SiteDocument, SiteImage
from cms.media.querysets import hidden_collections
from cms.media.serving import serve_private_file

router = Router(tags=["files"], auth=READS_CONTENT)


@router.get("/images/{image_id}", response=ImageOut, summary="Read a picture")
def image(request: HttpRequest, image_id: Key) -> Any:
    """A picture in its sizes, when its collection is open to you. Pages name their pictures."""
    images = SiteImage.objects.filter(pk=image_id)
    found = images.exclude(hidden_collections(request.user)).first()
    if found is None:
        raise Problem(404)
    return image_out(found)


@router.get("/documents", response=DocumentList, summary="List documents")
def list_documents(request: HttpRequest, limit: Limit = DEFAULT_LIMIT, cursor: Cursor = "") -> Any:
    """Documents that you may download."""
    documents = SiteDocument.objects.visible_to(request.user)
    found, next_page = cut(request, documents, name="documents", cursor=cursor, limit=limit)
    return {"items": [document_out(item) for item in found], "next": next_page}


@router.get("/documents/{document_id}", response=DocumentOut, summary="Read about a document")
def document(request: HttpRequest, document_id: Key) -> Any:
    """Title, kind and size of one document."""
    return document_out(_find(request, document_id))


@router.get(
    "/documents/{document_id}/file",
    response={200: None},
    summary="Download a document",
    url_name="document_file",
    openapi_extra={
        "responses": {200: {"content": {"*/*": {"schema": {"type": "string", "format": "binary"}}}}}
    },
)
def document_file(request: HttpRequest, document_id: Key) -> HttpResponseBase:
    """The bytes, with the type and the name of the file; knows ranges."""
    found = _find(request, document_id)
    is_public = SiteDocument.objects.visible_to(AnonymousUser()).filter(pk=found.pk).exists()
    try:
        response = serve_private_file(
            request,
            found.file,
            file_name=found.filename,
            as_attachment=True,
            is_public=is_public and request.user.is_anonymous,
        )
    except FileNotFoundError as error:
        raise Problem(404) from error
    document_served.send(sender=SiteDocument, instance=found, request=request)
    return response


def _find(request: HttpRequest, document_id: int) -> SiteDocument:
    found = SiteDocument.objects.visible_to(request.user).filter(pk=document_id).first()
    if found is None:
        raise Problem(404)
    return found

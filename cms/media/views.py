"""The addresses of stored files."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.db.models.fields.files import FieldFile
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe
from wagtail.documents.models import document_served

from cms.media.models import SiteDocument, SiteMedia
from cms.media.serving import serve_private_file


@require_safe
def document(request: HttpRequest, document_id: int, file_name: str) -> HttpResponseBase:
    """Download a document that this person may fetch."""
    item = get_object_or_404(SiteDocument, pk=document_id)
    if item.filename != file_name:
        raise Http404
    denied = _refuse(request, SiteDocument, item)
    if denied:
        return denied
    document_served.send(sender=SiteDocument, instance=item, request=request)
    return _serve(request, item, item.file, as_attachment=True)


@require_safe
def stream(request: HttpRequest, media_id: int, file_name: str) -> HttpResponseBase:
    """Play or download an audio or video piece."""
    item = get_object_or_404(SiteMedia, pk=media_id)
    if item.filename != file_name:
        raise Http404
    as_attachment = "descarca" in request.GET
    return _refuse(request, SiteMedia, item) or _serve(
        request, item, item.file, as_attachment=as_attachment
    )


@require_safe
def captions(request: HttpRequest, media_id: int) -> HttpResponseBase:
    """The captions of a piece, for the player's track element."""
    item = get_object_or_404(SiteMedia.objects.exclude(captions=""), pk=media_id)
    return _refuse(request, SiteMedia, item) or _serve(
        request, item, item.captions, as_attachment=False
    )


@require_safe
def thumbnail(request: HttpRequest, media_id: int) -> HttpResponseBase:
    """The picture shown before a video starts."""
    item = get_object_or_404(SiteMedia.objects.exclude(thumbnail=""), pk=media_id)
    return _refuse(request, SiteMedia, item) or _serve(
        request, item, item.thumbnail, as_attachment=False
    )


def _refuse(request: HttpRequest, model: Any, item: Any) -> HttpResponseBase | None:
    """Sign-in for a visitor, 403 for somebody without the right, None when it may be fetched."""
    if model.objects.visible_to(request.user).filter(pk=item.pk).exists():
        return None
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    raise PermissionDenied


def _serve(
    request: HttpRequest, item: Any, file: FieldFile, *, as_attachment: bool
) -> HttpResponseBase:
    is_public = type(item).objects.visible_to(AnonymousUser()).filter(pk=item.pk).exists()
    name = str(file.name).rsplit("/", 1)[-1]
    try:
        return serve_private_file(
            request, file, file_name=name, as_attachment=as_attachment, is_public=is_public
        )
    except FileNotFoundError as error:
        raise Http404 from error

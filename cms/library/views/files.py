"""The addresses of a resource's files and of the picture of their first page."""

from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_safe

from cms.core.access import can_view_page
from cms.library.files import may_fetch
from cms.library.models import ResourceFile, ResourcePage
from cms.library.notes import note_download
from cms.media.serving import serve_private_file


@require_safe
def file(request: HttpRequest, page_id: int, file_id: int, file_name: str) -> HttpResponseBase:
    """Download a file of a resource, of an older version too."""
    page, row = _find(page_id, file_id)
    if row.document.filename != file_name:
        raise Http404
    denied = _refuse(request, page, row)
    if denied:
        return denied
    if request.method == "GET" and "Range" not in request.headers:
        note_download(page_id=page.pk)
    return _serve(request, page, row, row.document.file, file_name, as_attachment=True)


@require_safe
def preview(request: HttpRequest, page_id: int, file_id: int) -> HttpResponseBase:
    """The picture of the first page; who may fetch the file may see it."""
    page, row = _find(page_id, file_id)
    denied = _refuse(request, page, row)
    if denied:
        return denied
    reading = getattr(row.document, "reading", None)
    if reading is None or not reading.preview:
        raise Http404
    name = "prima-pagina.webp"
    return _serve(request, page, row, reading.preview, name, as_attachment=False)


def _find(page_id: int, file_id: int) -> tuple[ResourcePage, Any]:
    """The file is looked for among those of its page."""
    page: ResourcePage = get_object_or_404(
        ResourcePage.objects.filter(live=True).defer("body"), pk=page_id
    )
    files = ResourceFile.objects.filter(page=page.pk)
    rows = files.select_related("document__collection", "document__reading")
    return page, get_object_or_404(rows, pk=file_id)


def _may(user: Any, page: ResourcePage, row: Any) -> bool:
    return can_view_page(user, page) and may_fetch(row.document, user)


def _refuse(request: HttpRequest, page: ResourcePage, row: Any) -> HttpResponseBase | None:
    """Sign-in for a visitor, 403 for somebody without the right, None when it may be fetched."""
    if _may(request.user, page, row):
        return None
    if not request.user.is_authenticated:
        return redirect_to_login(request.get_full_path())
    raise PermissionDenied


def _serve(
    request: HttpRequest, page: ResourcePage, row: Any, stored: Any, name: str, *,
    as_attachment: bool,
) -> HttpResponseBase:  # fmt: skip
    is_public = _may(AnonymousUser(), page, row)
    try:
        return serve_private_file(
            request, stored, file_name=name, as_attachment=as_attachment, is_public=is_public
        )
    except FileNotFoundError as error:
        raise Http404 from error

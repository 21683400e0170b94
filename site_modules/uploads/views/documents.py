"""One's own documents, the page of one, its files."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.safestring import mark_safe
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.access import can_view_page
from cms.core.addresses import page_address
from cms.core.members_text import render as render_text
from cms.media.serving import serve_private_file
from site_modules.uploads import permissions
from site_modules.uploads.models import DocumentUpload, UploadFile
from site_modules.uploads.selectors.detail import (
    facts_of,
    file_row,
    files_of,
    older_files_of,
)
from site_modules.uploads.selectors.listing import lines_of, own_documents, shared_documents
from site_modules.uploads.views.shell import MAX_KEY, shell


@never_cache
@login_required
@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """„Documentele mele”, with those that one's organisations keep for their people."""
    group, number = request.GET.get("stare", ""), request.GET.get("pagina", "1")
    context = shell(request.user, "uploads:mine") | own_documents(
        request.user, group=group, number=number
    )
    context["shared"], context["is_cut"] = shared_documents(request.user)
    context["page_query"] = f"stare={context['group']}&" if context["group"] else ""
    context["may_send"] = permissions.can_send_document(request.user)
    return render(request, "uploads/mine.html", context)


@never_cache
@login_required
@require_safe
def document(request: HttpRequest, upload_id: int) -> HttpResponse:
    """The page of a document: for its author in every state, for others the one that is up. What
    stands in the library is read there."""
    found: Any = DocumentUpload.objects.visible_to(request.user)
    rows = found.select_related("organisation", "theme", "page", "submitter")
    upload: DocumentUpload = get_object_or_404(rows, pk=min(upload_id, MAX_KEY))
    is_own = permissions.can_write_document(request.user, upload)
    in_library = library_address(upload, request.user)
    if in_library and not is_own:
        return redirect(in_library)
    title = upload.title
    context = shell(request.user) | {
        "upload": upload,
        "is_own": is_own,
        "in_library": in_library,
        "body": mark_safe(render_text(upload.description)),  # noqa: S308  (the one renderer)
        "facts": facts_of(upload),
        "files": [file_row(file, title) for file in files_of(upload)],
        "older": [file_row(file, title) for file in older_files_of(upload)],
        "rows": lines_of([upload]) if is_own else [],
        "report_url": reverse("moderation:report", args=[upload._meta.label_lower, upload.pk]),
    }
    return render(request, "uploads/document.html", context)


def library_address(upload: DocumentUpload, user: Any) -> str:
    """Where the library shows it to this person; empty where it does not (yet)."""
    page = upload.page
    if page is None or not upload.is_in_library or not can_view_page(user, page):
        return ""
    return page_address(page) or ""


@login_required
@require_safe
def file(request: HttpRequest, file_id: int, file_name: str) -> HttpResponseBase:
    """The bytes, as a download, to whoever may read the version that names the file."""
    found = get_object_or_404(
        UploadFile.objects.defer("text"), pk=min(file_id, MAX_KEY), name=file_name
    )
    if not may_read_file(request.user, found):
        raise Http404
    try:
        return serve_private_file(
            request, found.file, file_name=found.name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error


def may_read_file(user: Any, found: UploadFile) -> bool:
    """Readers of the approved version that names it, and of the versions before; its authors;
    moderators who decide on it."""
    if found.upload_id is None:
        return bool(found.owner_id == user.pk and permissions.can_read_documents(user))
    uploads: Any = DocumentUpload.objects.filter(pk=found.upload_id)
    shown = uploads.visible_to(user).open_now().first()
    if shown is not None and (found.pk in shown.files or found.version > 0):
        return True
    return uploads.own(user).exists() or uploads.decided_by(user).exists()

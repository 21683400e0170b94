"""Materials, certificates and their verification."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from cms.core.access import can_view_page
from cms.media.serving import serve_private_file
from site_modules.events.files import may_fetch
from site_modules.events.models import EventCertificate, EventMaterial, EventRecord
from site_modules.events.permissions import can_manage_event
from site_modules.events.views.shell import MAX_KEY


@require_safe
def material(
    request: HttpRequest, page_id: int, material_id: int, file_name: str
) -> HttpResponseBase:
    """Download a file of an event; it is looked for among those of its page."""
    rows = EventMaterial.objects.select_related("document__collection", "page")
    row = get_object_or_404(
        rows, pk=min(material_id, MAX_KEY), page=min(page_id, MAX_KEY), page__live=True
    )
    event = EventRecord.objects.filter(key=row.page.translation_key).first()
    if row.document.filename != file_name or event is None or event.is_paused:
        raise Http404
    if not _may(request.user, row, event):
        if not request.user.is_authenticated:
            return redirect_to_login(request.get_full_path())
        raise PermissionDenied
    is_public = _may(AnonymousUser(), row, event)
    try:
        return serve_private_file(
            request, row.document.file, file_name=file_name, as_attachment=True,
            is_public=is_public,
        )  # fmt: skip
    except FileNotFoundError as error:
        raise Http404 from error


def _may(user: Any, row: EventMaterial, event: EventRecord) -> bool:
    if not (can_view_page(user, row.page) and may_fetch(row.document, user)):
        return False
    if not row.for_participants:
        return True
    if not user.is_authenticated:
        return False
    seated = event.registrations.confirmed().filter(person=user.pk).exists()
    return seated or can_manage_event(user, event)


@login_required
@require_safe
def certificate(request: HttpRequest, certificate_id: int) -> HttpResponseBase:
    """One's own, as a PDF."""
    own = EventCertificate.objects.filter(person=request.user.pk)
    found = get_object_or_404(own, pk=min(certificate_id, MAX_KEY))
    if not found.file:
        raise Http404
    try:
        return serve_private_file(
            request, found.file, file_name=found.file_name, as_attachment=True, is_public=False
        )
    except FileNotFoundError as error:
        raise Http404 from error


@never_cache
@require_safe
def verify(request: HttpRequest, code: str = "") -> HttpResponse:
    """Says of a code whether a certificate has it, to anybody (a visitor verifies certificates)."""
    typed = request.GET.get("cod", "")
    if typed and not code:
        clean = "".join(sign for sign in typed.upper() if sign.isascii() and sign.isalnum())[:12]
        if len(clean) == 12:
            return redirect("events:verify_code", f"{clean[:4]}-{clean[4:8]}-{clean[8:]}")
    asked = code or typed
    found = EventCertificate.objects.filter(code=code).first() if code else None
    context = {"asked": asked, "found": found}
    return render(
        request, "events/verify.html", context, status=404 if asked and not found else 200
    )

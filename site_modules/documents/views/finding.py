"""Documents, templates, organisations of an address for who may have them; 404 for all others."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect

from cms.core.access import can_view_page
from cms.doctemplates.models import DocumentTemplatePage
from site_modules.documents.models import Batch, Document, OwnTemplate
from site_modules.documents.services import DocumentRefused
from site_modules.organisations.models import Organisation

#: Keys beyond this are no keys: databases refuse them.
MAX_KEY = 2**63 - 1


def one_of(rows: Any, key: int) -> Any:
    if key > MAX_KEY:
        raise Http404
    return get_object_or_404(rows, pk=key)


def _rows(found: Any) -> Any:
    return found.select_related(
        "organisation", "owner", "number", "made_by", "template_version", "own_template"
    )


def readable_document(request: HttpRequest, key: int) -> Document:
    found: Document = one_of(_rows(Document.objects.visible_to(request.user)), key)
    return found


def changeable_document(request: HttpRequest, key: int) -> Document:
    """Not those that were only shared."""
    found: Document = one_of(_rows(Document.objects.changed_by(request.user)), key)
    return found


def readable_batch(request: HttpRequest, key: int) -> Batch:
    rows = Batch.objects.visible_to(request.user)
    rows = rows.select_related("organisation", "owner", "template_version", "own_template")
    found: Batch = one_of(rows, key)
    return found


def readable_template(request: HttpRequest, page_id: int) -> DocumentTemplatePage:
    """Published, with a version, and open to this reader."""
    page: DocumentTemplatePage = one_of(DocumentTemplatePage.objects.live(), page_id)
    if not can_view_page(request.user, page) or page.current_version is None:
        raise Http404
    return page


def organisation_acted_for(request: HttpRequest, slug: str) -> Organisation:
    return get_object_or_404(Organisation.objects.acted_for_by(request.user), slug=slug)


def own_template(request: HttpRequest, key: int, slug: str = "") -> OwnTemplate:
    """Of an organisation in whose name the reader acts."""
    rows = OwnTemplate.objects.visible_to(request.user).select_related("organisation", "replaces")
    if slug:
        rows = rows.filter(organisation__slug=slug)
    found: OwnTemplate = one_of(rows, key)
    return found


def put_beside(form: Any, refusal: DocumentRefused) -> None:
    """The refusal beside its field, or above the form."""
    field = refusal.field if refusal.field in form.fields else None
    form.add_error(field, str(refusal.message))


def said(request: HttpRequest, refusal: DocumentRefused, address: str) -> HttpResponse:
    """The refusal above the page to which the reader goes back."""
    messages.warning(request, str(refusal.message))
    return redirect(address)

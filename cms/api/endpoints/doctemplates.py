"""Templates of documents: listed, one with the fields that its form asks."""

from typing import Annotated, Any

from django.http import HttpRequest
from django.utils.translation import override
from ninja import Query, Router

from cms.api.authentication import READS_CONTENT
from cms.api.cursors import DEFAULT_LIMIT, Cursor, Limit, next_address, read_cursor
from cms.api.endpoints.parameters import Key
from cms.api.endpoints.site import Language
from cms.api.problems import Problem
from cms.api.schemas import TemplateList, TemplateOut
from cms.core.access import can_view_page
from cms.core.addresses import page_address
from cms.doctemplates.fields import fields_of
from cms.doctemplates.models import DocumentTemplatePage

router = Router(tags=["library"], auth=READS_CONTENT)


@router.get("/document-templates", response=TemplateList, summary="List templates of documents")
def list_templates(
    request: HttpRequest,
    locale: Language = "ro",
    kind: Annotated[str, Query(max_length=20, description="The shelf; empty: all.")] = "",
    limit: Limit = DEFAULT_LIMIT,
    cursor: Cursor = "",
) -> Any:
    """Published templates that you may see, in the order of their numbers."""
    after = read_cursor("document-templates", cursor) or 0
    found = DocumentTemplatePage.objects.visible_to(request.user).filter(
        locale__language_code=locale, pk__gt=after
    )
    found = found.filter(kind=kind) if kind else found
    pages = list(
        found.select_related("locale").defer("body", "form_fields").order_by("pk")[: limit + 1]
    )
    following = pages[limit - 1].pk if len(pages) > limit else None
    with override(locale):
        return {
            "items": [_row(page) for page in pages[:limit]],
            "next": next_address(request, "document-templates", following),
        }


@router.get(
    "/document-templates/{template_id}",
    response=TemplateOut,
    summary="Read a template of documents",
)
def template(request: HttpRequest, template_id: Key) -> Any:
    """One template with the version that documents are made from now, and its fields."""
    found = DocumentTemplatePage.objects.filter(pk=template_id, live=True).select_related("locale")
    page = found.first()
    if page is None or not can_view_page(request.user, page):
        raise Problem(404)
    version = page.current_version
    fields = fields_of(version.source).values() if version else ()
    with override(page.locale.language_code):
        return {
            **_row(page),
            "purpose": page.purpose,
            "law_reference": page.law_reference,
            "legal_note": page.legal_note,
            "version": version.number if version else None,
            "version_created_at": version.created_at if version else None,
            "fields": [_field(field) for field in fields],
        }


def _row(page: DocumentTemplatePage) -> dict[str, Any]:
    return {
        "id": page.pk,
        "locale": page.locale.language_code,
        "title": page.title,
        "summary": page.summary,
        "address": page_address(page),
        "kind": page.kind,
        "kind_name": str(page.get_kind_display()),
        "audience": page.audience,
        "formats": ["pdf", "docx", *(["xlsx"] if page.has_workbook else [])],
        "last_published_at": page.last_published_at,
        "detail": f"/api/v1/document-templates/{page.pk}",
    }


def _field(field: Any) -> dict[str, Any]:
    return {
        "key": field.key,
        "label": field.label,
        "type": field.type,
        "help": field.help,
        "required": field.required,
        "source": field.source,
        "choices": list(field.choices),
        "columns": [
            {"key": one.key, "label": one.label, "type": one.type} for one in field.columns
        ],
        "is_sensitive": field.sensitive,
    }

"""The page of one template: what is asked, and how the document looks."""

from typing import Any

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from cms.doctemplates.enums import FieldType
from cms.doctemplates.fields import fields_of
from cms.doctemplates.rendering import to_html
from cms.doctemplates.samples import sample_answers


def template_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """In the admin's preview the page as it is being written."""
    is_preview = bool(getattr(request, "is_preview", False))
    version = None if is_preview else page.current_version
    source = version.source if version else page.source()
    questions = [
        {
            "label": field.label,
            "help": field.help,
            "is_required": field.required,
            "is_known": bool(field.source),
            "type": str(FieldType(field.type).label) if field.type in FieldType.values else "",
        }
        for field in fields_of(source).values()
    ]
    trail = page.breadcrumbs(request.user)
    return {
        "list_url": str(trail[-1]["url"]) if trail else "",
        "version": version,
        "questions": questions,
        "document_html": to_html(source, sample_answers(source), None),
        "start_url": start_address(page),
    }


def start_address(page: Any) -> str:
    """Where somebody fills the template in."""
    try:
        return reverse("documents:start", args=[page.pk])
    except NoReverseMatch:
        return ""

"""Puts the shipped templates on the site: each once; what editors change stays as it is."""

from typing import Any

from cms.doctemplates.models import DocumentTemplatePage, TemplateIndexPage
from cms.doctemplates.shipped import SHIPPED, Template


def add_shipped_templates(*, below: TemplateIndexPage) -> list[DocumentTemplatePage]:
    """Publish those whose address is free below this list; returns the new pages."""
    taken = set(below.get_children().values_list("slug", flat=True))
    return [_publish(one, below) for one in SHIPPED if one.key not in taken]


def _publish(one: Template, below: Any) -> DocumentTemplatePage:
    page = DocumentTemplatePage(
        title=one.title,
        slug=one.key,
        summary=one.summary,
        search_description=one.summary[:160],
        locale=below.locale,
        live=False,
        kind=one.kind,
        audience=one.audience,
        purpose=one.purpose,
        law_reference=one.law,
        document_title=one.document_title,
        has_workbook=one.has_workbook,
    )
    for name, value in (("form_fields", one.fields), ("body", one.body)):
        setattr(page, name, DocumentTemplatePage._meta.get_field(name).to_python(value))
    below.add_child(instance=page)
    page.save_revision().publish()
    return page

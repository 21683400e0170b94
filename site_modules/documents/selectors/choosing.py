"""Templates from which this reader may make something."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.utils.translation import get_language

from cms.core.access import visible_pages
from cms.doctemplates.enums import TemplateKind
from cms.doctemplates.models import DocumentTemplatePage, TemplateVersion
from site_modules.documents.models import OwnTemplate
from site_modules.organisations.models import Organisation

#: More templates than an editor would put into one list; the page says when they are cut.
MOST = 200
ROMANIAN = "ro"


def template_choices(user: Any) -> list[tuple[str, list[DocumentTemplatePage]]]:
    """(shelf, templates), in the reader's language where there are any, else in Romanian."""
    has_version = Exists(TemplateVersion.objects.filter(page=OuterRef("pk")))
    pages = visible_pages(DocumentTemplatePage.objects.live().filter(has_version), user)
    rows = pages.select_related("locale").defer("body", "form_fields").order_by("title")
    language = get_language() or ROMANIAN
    shown = list(rows.filter(locale__language_code=language)[:MOST])
    if not shown and language != ROMANIAN:
        shown = list(rows.filter(locale__language_code=ROMANIAN)[:MOST])
    shelves = [
        (str(kind.label), [page for page in shown if page.kind == kind]) for kind in TemplateKind
    ]
    return [(label, pages) for label, pages in shelves if pages]


def own_choices(user: Any, organisation: Organisation | None) -> list[OwnTemplate]:
    """Files of the reader's organisations, of one where it is given."""
    rows = OwnTemplate.objects.visible_to(user).filter(is_ready=True, is_put_away=False)
    if organisation is not None:
        rows = rows.filter(organisation=organisation)
    return list(
        rows.select_related("organisation").order_by("organisation__name_key", "title")[:MOST]
    )

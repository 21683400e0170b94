"""The catalogue of public resources as open data: what a visitor may see, and nothing else."""

from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.contrib.auth.models import AnonymousUser

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.library.enums import CATEGORY_OF, LICENCE_ADDRESSES
from cms.library.models import ResourcePage
from cms.library.selectors.themes import themes

#: Of the catalogue itself; each resource names its own.
CATALOGUE_LICENCE = LICENCE_ADDRESSES["cc0"]
COLUMNS = (
    "id", "title", "summary", "category", "type", "theme", "publisher", "year", "language",
    "licence", "licence_url", "keywords", "law_reference", "official_url", "address", "added_date",
)  # fmt: skip
#: A cell that begins so would be a formula in a spreadsheet program.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")


def rows() -> Iterator[dict[str, Any]]:
    """One at a time, however many there are."""
    known = themes()
    found = visible_pages(ResourcePage.objects.exclude(added_date=None), AnonymousUser())
    ordered = found.select_related("locale").defer("body").order_by("-added_date", "-pk")
    for page in ordered.iterator(chunk_size=500):
        theme = known.of_key(page.theme_id)
        yield {
            "id": page.pk,
            "title": page.title,
            "summary": page.summary,
            "category": str(CATEGORY_OF[page.resource_type].label),
            "type": str(page.get_resource_type_display()),
            "theme": theme.name if theme else "",
            "publisher": page.publisher,
            "year": page.year,
            "language": page.language,
            "licence": str(page.get_licence_display()),
            "licence_url": LICENCE_ADDRESSES.get(page.licence, ""),
            "keywords": page.keywords,
            "law_reference": page.law_reference,
            "official_url": page.official_url,
            "address": f"{settings.SITE_URL}{page_address(page)}",
            "added_date": page.added_date.isoformat(),
        }


def as_cells(row: dict[str, Any]) -> list[str]:
    """A row for a spreadsheet, in which no cell can become a formula."""
    cells = ("" if row[name] is None else str(row[name]) for name in COLUMNS)
    return [f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell for cell in cells]

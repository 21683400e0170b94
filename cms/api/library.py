"""Resources as the API tells of them."""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils.translation import override

from cms.api.files import absolute
from cms.core.addresses import page_address
from cms.library.enums import LICENCE_ADDRESSES
from cms.library.files import offered, stored_files
from cms.library.measures import KIND_BITS
from cms.library.models import ResourcePage
from cms.library.selectors.cards import download_counts
from cms.library.selectors.frame import frame_of
from cms.library.selectors.landing import citation_of
from cms.library.selectors.themes import themes


class EveryResource:
    """Stands for a list that gathers all resources of a language, for the ledger."""

    def __init__(self, locale: str) -> None:
        self.pk = f"all-{locale}"
        self.locale_code = locale

    def resources(self) -> Any:
        return ResourcePage.objects.filter(locale__language_code=self.locale_code)


def rows_of(keys: Sequence[int]) -> list[dict[str, Any]]:
    """Resources of a list in its order; that they may be seen is known."""
    pages = ResourcePage.objects.select_related("locale").defer("body").in_bulk(list(keys))
    return [row_of(pages[key]) for key in keys if key in pages]


def row_of(page: ResourcePage) -> dict[str, Any]:
    theme = themes().of_key(page.theme_id)
    return {
        "id": page.pk,
        "locale": page.locale.language_code,
        "title": page.title,
        "summary": page.summary,
        "address": page_address(page),
        "category": page.category,
        "type": page.resource_type,
        "theme": {"slug": theme.slug, "name": theme.name} if theme else None,
        "kinds": [kind for kind, bit in KIND_BITS.items() if page.kinds & bit],
        "publisher": page.publisher,
        "year": page.year,
        "language": page.language,
        "licence": page.licence,
        "added_date": page.added_date,
        "last_published_at": page.last_published_at,
        "detail": f"/api/v1/resources/{page.pk}",
    }


def whole_resource(page: ResourcePage, user: Any) -> dict[str, Any]:
    """Everything for one person who may read the page."""
    with override(page.locale.language_code):
        frame = frame_of(page, user)
        citation = citation_of(page, f"{settings.SITE_URL}{page_address(page)}")
    return {
        **row_of(page),
        "law_reference": page.law_reference,
        "keywords": [word for word in map(str.strip, page.keywords.split(",")) if word],
        "official_url": page.official_url,
        "licence_url": LICENCE_ADDRESSES.get(page.licence, ""),
        "review_date": page.review_date,
        "citation": citation,
        "downloads": download_counts([page.pk]).get(page.pk, 0),
        "files": [_file(page, row) for row in offered(stored_files(page), user)],
        "related": [{"title": item.title, "address": item.url} for item in frame.related],
    }


def _file(page: ResourcePage, row: Any) -> dict[str, Any]:
    reading = getattr(row.document, "reading", None)
    return {
        "id": row.pk,
        "title": row.title or page.title,
        "extension": row.document.file_extension.lower(),
        "page_count": reading.page_count if reading else None,
        "version": row.version,
        "version_date": row.version_date,
        "note": row.note,
        "is_older": row.is_older,
        "download": absolute(reverse("api:resource_file", args=[page.pk, row.pk])),
    }

"""The page of a resource, put together for one audience."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from cms.core.selectors import structured_data
from cms.library.enums import LICENCE_ADDRESSES, Category
from cms.library.selectors.cards import download_counts
from cms.library.selectors.frame import Frame, frame_of, linking_pages


def resource_context(page: Any, request: HttpRequest) -> dict[str, Any]:
    """Frame from what is kept, the number of downloads in one query."""
    is_preview = bool(getattr(request, "is_preview", False))
    frame = frame_of(page, request.user, is_preview=is_preview)
    address = f"{settings.SITE_URL}{page.get_url() or ''}"
    trail = page.breadcrumbs(request.user)
    return {
        "frame": frame,
        "share_address": address,
        "citation": citation_of(page, address),
        "day_text": date_format(page.shown_date, "DATE_FORMAT"),
        "year_text": str(page.year or ""),
        "category_label": str(Category(page.category).label),
        "licence_url": LICENCE_ADDRESSES.get(page.licence, ""),
        "keywords": [word for word in map(str.strip, page.keywords.split(",")) if word],
        "downloads": download_counts([page.pk]).get(page.pk, 0),
        "linking": [] if is_preview else linking_pages(page, request.user),
        "is_overdue": bool(page.review_date and page.review_date < timezone.localdate()),
        "list_url": str(trail[-1]["url"]) if trail else "",
        "structured_data": mark_safe(  # noqa: S308  (escaped by its maker)
            structured_data(page, _as_document(page, frame))
        ),
    }


def citation_of(page: Any, address: str) -> str:
    """The resource as one names it in a text of one's own."""
    parts = [page.publisher or _("Unknown publisher")]
    parts[0] += f" ({page.year})." if page.year else "."
    parts.append(f"{page.title} [{page.get_resource_type_display()}].")
    version = next((row.version for row in page.files.all() if not row.is_older), "")
    if version:
        parts.append(_("Version %(version)s.") % {"version": version})
    parts.append(page.official_url or address)
    return " ".join(parts)


def _as_document(page: Any, frame: Frame) -> dict[str, Any]:
    """schema.org's DigitalDocument."""
    entry: dict[str, Any] = {
        "@type": "DigitalDocument",
        "inLanguage": page.language,
        "datePublished": page.shown_date.isoformat(),
        "genre": str(page.get_resource_type_display()),
    }
    if page.publisher:
        entry["publisher"] = {"@type": "Organization", "name": page.publisher}
    if page.licence in LICENCE_ADDRESSES:
        entry["license"] = LICENCE_ADDRESSES[page.licence]
    if frame.theme:
        entry["about"] = frame.theme.name
    if page.keywords:
        entry["keywords"] = page.keywords
    return entry

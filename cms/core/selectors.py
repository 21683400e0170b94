"""Reads that every kind of page needs."""

import json
from typing import Any

from django.apps import apps
from django.conf import settings
from wagtail.models import Page

from cms.core.access import is_open_to_all
from cms.core.addresses import page_address
from cms.core.cache import cached

LANGUAGE_NAMES = dict(settings.LANGUAGES)


def service_above(page: Page) -> str:
    """The key of the service a page lies under, from its path alone; empty outside."""
    for path, key in service_paths():
        if page.path and page.path.startswith(path):
            return key
    return ""


def service_paths() -> list[tuple[str, str]]:
    """(path in the tree, key) of the page of each service, in every language."""
    return cached("service-paths", _read_service_paths)


def _read_service_paths() -> list[tuple[str, str]]:
    return [
        row
        for model in apps.get_models()
        if issubclass(model, Page) and any(field.name == "service" for field in model._meta.fields)
        for row in model._default_manager.order_by().values_list("path", "service")
    ]


def structured_data(page: Any, extra: dict[str, Any] | None = None) -> str:
    """The page as schema.org JSON-LD, safe inside a script element; `extra` replaces entries."""
    address = f"{settings.SITE_URL}{page.get_url()}"
    entry: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "@id": address,
        "url": address,
        "name": page.title,
        "description": page.search_description or page.summary,
        "inLanguage": page.locale.language_code,
        "isPartOf": {"@type": "WebSite", "name": "Punte", "url": f"{settings.SITE_URL}/"},
    }
    if page.last_published_at:
        entry["dateModified"] = page.last_published_at.isoformat()
    return json_ld(entry | (extra or {}))


def json_ld(entry: dict[str, Any]) -> str:
    """Linked data as text that cannot end the script element around it."""
    text = json.dumps(entry, ensure_ascii=False)
    return text.translate({ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"})


def translations_of(page: Page) -> list[dict[str, str]]:
    """Languages in which a page can be read by everyone who can read it here, itself included."""
    return cached(f"translations:{page.pk}", lambda: _read_translations(page))


def _read_translations(page: Page) -> list[dict[str, str]]:
    found = page.get_translations(inclusive=True).filter(live=True).select_related("locale")
    rows = [
        {
            "code": item.locale.language_code,
            "name": LANGUAGE_NAMES.get(item.locale.language_code, item.locale.language_code),
            "url": page_address(item),
        }
        for item in found
        if is_open_to_all(item) or not is_open_to_all(page)
    ]
    return sorted(rows, key=lambda row: (row["code"] != "ro", row["code"]))

"""The sections of a service beside one another: what apps register, then the lists of its tree."""

from typing import Any

from django.utils.translation import get_language
from wagtail.models import Page

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.core.selectors import service_paths
from cms.core.service_sections import extra_sections


def sections_of_service(service: str, user: Any) -> list[dict[str, str]]:
    """Title and address of all that this person may open; kept for everybody with their rights."""
    return cached(
        sections_key(service, user),
        lambda: [*extra_sections(service, user), *_section_pages(service, user)],
    )


def tabs_of(service: str, user: Any, here: str) -> list[dict[str, Any]]:
    """The same as tabs, with the one at the address `here` marked."""
    return [one | {"is_current": one["url"] == here} for one in sections_of_service(service, user)]


def sections_key(service: str, user: Any) -> str:
    return f"sections:{service}:{get_language()}:{audience_key(user)}"


def _section_pages(service: str, user: Any) -> list[dict[str, str]]:
    """The pages below a service that are lists of their own (`BasePage.is_section`)."""
    paths = [path for path, key in service_paths() if key == service]
    homes = Page.objects.filter(path__in=paths, live=True).select_related("locale")
    by_language = {home.locale.language_code: home for home in homes}
    home = by_language.get(get_language() or "ro") or by_language.get("ro")
    if home is None:
        return []
    found = visible_pages(home.get_children(), user).specific()
    return [
        {"title": page.card_title, "url": page_address(page) or ""}
        for page in found
        if getattr(page, "is_section", False)
    ]

"""Reads that shape the home, the service pages and standard pages."""

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import get_language
from wagtail.models import Page

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.core.service_sections import extra_sections

if TYPE_CHECKING:
    from cms.home.models import HomePage


def home_tasks(page: "HomePage", request: HttpRequest) -> list[dict[str, str]]:
    """The lines of „Astăzi vreau să…” that lead somewhere."""
    if getattr(request, "is_preview", False):
        return _read_tasks(page)
    return cached(tasks_key(page), lambda: _read_tasks(page))


def tasks_key(page: Page) -> str:
    return f"tasks:{page.pk}:{get_language()}"


def _read_tasks(page: "HomePage") -> list[dict[str, str]]:
    lines = [
        {
            "label": block.value["label"],
            "icon": block.value["icon"],
            "accent": block.value["accent"],
            "url": block.value.href,
        }
        for block in page.tasks
    ]
    return [line for line in lines if line["url"]]


def sections_of(page: Page, user: Any) -> list[dict[str, str]]:
    """What lies below a service that this person may see, for its tabs and cards: what can be
    done there first, then pages to read."""
    return cached(sections_key(page, user), lambda: _sections(page, user))


def sections_key(page: Page, user: Any) -> str:
    return f"sections:{page.pk}:{get_language()}:{audience_key(user)}"


def _sections(page: Page, user: Any) -> list[dict[str, str]]:
    pages = [_section(child) for child in children_of(page, user)]
    return [*extra_sections(getattr(page, "service", ""), user), *pages]


def _section(page: Any) -> dict[str, str]:
    return {"title": page.card_title, "summary": page.summary, "url": page.get_url() or ""}


def help_with(service: str) -> dict[str, str] | None:
    """The page that says how a service is used: in the language of the reader where it exists."""
    return cached(help_key(), _read_help).get(service)


def help_key() -> str:
    return f"help:{get_language()}"


def _read_help() -> dict[str, dict[str, str]]:
    language = get_language() or "ro"
    model: Any = apps.get_model("home", "StandardPage")
    pages = model.objects.visible_to(AnonymousUser()).exclude(help_for="")
    in_reach = pages.filter(locale__language_code__in={language, "ro"}).select_related("locale")
    found: dict[str, dict[str, str]] = {}
    for page in sorted(in_reach, key=lambda page: page.locale.language_code == language):
        code = page.locale.language_code
        words = {"title": page.title, "summary": page.summary, "url": page_address(page)}
        found[page.help_for] = words | {"lang": "" if code == language else code}
    return found


def children_of(page: Page, user: Any) -> list[Page]:
    """The pages below a page that this person may see, as their own classes."""
    return list(visible_pages(page.get_children(), user).specific())

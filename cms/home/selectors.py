"""Reads that shape the home, the service pages and standard pages."""

from typing import TYPE_CHECKING, Any

from django.apps import apps
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest
from django.utils.translation import get_language, ngettext
from wagtail.models import Locale, Page

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.core.enums import Service
from cms.core.service_sections import extra_sections
from cms.media.models import SiteDocument
from site_modules.accounts.enums import Role
from site_modules.accounts.models import User

if TYPE_CHECKING:
    from cms.home.models import HomePage

FIGURES_KEPT_SECONDS = 600


def public_figures() -> list[dict[str, Any]]:
    """Counted numbers for the water under the bridge; kept for ten minutes, never typed."""
    return cached(f"figures:{get_language()}", _count_figures, seconds=FIGURES_KEPT_SECONDS)


def _count_figures() -> list[dict[str, Any]]:
    published = Page.objects.filter(live=True)
    services = len(Service)
    members = User.objects.filter(is_active=True, groups__name=Role.MEMBER).count()
    pages = published.filter(depth__gt=2).count()
    documents = SiteDocument.objects.count()
    languages = Locale.objects.filter(pk__in=published.values("locale")).count()
    figures = [
        (services, ngettext("digital service", "digital services", services)),
        (members, ngettext("member or volunteer", "members and volunteers", members)),
        (pages, ngettext("page of guides", "pages of guides", pages)),
        (documents, ngettext("document to download", "documents to download", documents)),
        (languages, ngettext("language", "languages", languages)),
    ]
    return [{"count": count, "label": label} for count, label in figures if count]


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

"""Reads that shape what stands around every page: menu, identity, footer."""

from dataclasses import asdict
from typing import Any

from django.contrib.auth.models import AnonymousUser
from django.utils.translation import get_language
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.models import Page

from cms.core.access import visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached
from cms.core.enums import SERVICE_ENTRIES, MenuPlace
from cms.core.models import MenuLink, SiteSettings
from cms.home.models import ContactPage, ServicePage
from cms.media.renditions import LOGO_SPEC
from site_modules.events.models import EventIndexPage


def service_menu() -> list[dict[str, str]]:
    """The six services with their addresses in the current language, for menu, home and footer."""
    return cached(f"service-menu:{get_language()}", _read_service_menu)


def _read_service_menu() -> list[dict[str, str]]:
    language = get_language() or "ro"
    pages = ServicePage.objects.visible_to(AnonymousUser()).select_related("locale")
    found: dict[str, ServicePage] = {}
    for page in pages.filter(locale__language_code__in={language, "ro"}):
        if page.service not in found or page.locale.language_code == language:
            found[page.service] = page
    return [
        {
            "key": entry.key,
            "title": found[entry.key].title,
            "short_title": found[entry.key].short_title,
            "tagline": found[entry.key].tagline,
            "url": page_address(found[entry.key]),
            "lang": _foreign(found[entry.key], language),
        }
        for entry in SERVICE_ENTRIES
        if entry.key in found
    ]


def fallback_service_menu() -> list[dict[str, str]]:
    """The same from what is fixed, for pages shown while the database is away."""
    return [{**asdict(entry), "tagline": "", "url": f"/{entry.slug}/"} for entry in SERVICE_ENTRIES]


def site_identity() -> dict[str, Any]:
    """The site settings as plain values, with logos and footer links."""
    return cached(f"site-identity:{get_language()}", _read_site_identity)


def _read_site_identity() -> dict[str, Any]:
    site = SiteSettings.load()
    names = [field.name for field in SiteSettings._meta.concrete_fields]
    identity = {name: getattr(site, name) for name in names}
    identity["funder_logos"] = [
        {"name": logo.name, **_logo_picture(logo)}
        for logo in site.funder_logos.select_related("image").prefetch_related("image__renditions")
    ]
    identity["social_links"] = [
        {"name": link.name, "url": link.url} for link in site.social_links.all()
    ]
    identity["menus"] = _footer_menus(site)
    identity["calendar_url"] = _calendar_address()
    return identity


def _logo_picture(logo: Any) -> dict[str, Any]:
    rendition = get_rendition_or_not_found(logo.image, LOGO_SPEC)
    return {"url": rendition.url, "width": rendition.width // 2, "height": rendition.height // 2}


def _footer_menus(site: SiteSettings) -> dict[str, list[dict[str, str]]]:
    menus: dict[str, list[dict[str, str]]] = {place: [] for place in MenuPlace.values}
    links = list(MenuLink.objects.filter(settings=site).select_related("page"))
    pages = _open_pages_by_key(links)
    for link in links:
        if link.page is None:
            menus[link.place].append({"label": link.label, "url": link.url})
            continue
        page = pages.get(link.page.translation_key)
        if page is not None:
            label = link.label or page.title
            entry = {"label": label, "url": page_address(page)}
            menus[link.place].append({**entry, "lang": _foreign(page, get_language() or "ro")})
    return menus


def _foreign(page: Page, language: str) -> str:
    """The language of a title that is not in the language around it (WCAG 3.1.2), or nothing."""
    code = page.locale.language_code
    return "" if code == language else str(code)


def _open_pages_by_key(links: list[MenuLink]) -> dict[Any, Page]:
    """Open pages behind the links, in the current language where it exists."""
    keys = [link.page.translation_key for link in links if link.page]
    open_pages = visible_pages(
        Page.objects.filter(translation_key__in=keys).select_related("locale"), AnonymousUser()
    )
    language = get_language()
    found: dict[Any, Page] = {}
    for page in open_pages:
        if page.locale.language_code == language or page.translation_key not in found:
            found[page.translation_key] = page
    return found


def _calendar_address() -> str:
    """The calendar in the current language; empty when there is none."""
    pages = EventIndexPage.objects.visible_to(AnonymousUser()).select_related("locale")
    found = pages.filter(locale__language_code=get_language()).first() or pages.first()
    return page_address(found) if found else ""


def contact_address() -> str:
    """The contact page in the current language; empty when there is none."""
    return cached(f"contact-address:{get_language()}", _read_contact_address)


def _read_contact_address() -> str:
    pages = ContactPage.objects.visible_to(AnonymousUser()).select_related("locale")
    found = pages.filter(locale__language_code=get_language()).first() or pages.first()
    return page_address(found) if found else ""

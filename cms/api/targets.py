"""Pages behind addresses, and where a moved address leads for the person who asks."""

from typing import Any
from urllib.parse import unquote, urlsplit

from django.conf import settings
from django.utils.translation import get_language_from_path, override
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from cms.core.access import can_view_page
from cms.core.addresses import page_address
from cms.core.views.pages import find_page


def page_at(path: str) -> Page | None:
    """The live page that the site shows at a path (`/en/about/`, encoded or not)."""
    plain = unquote(path)
    language = get_language_from_path(plain) or settings.LANGUAGE_CODE
    inner = plain.lstrip("/")
    if language != settings.LANGUAGE_CODE:
        inner = inner.removeprefix(language).lstrip("/")
    if inner and not inner.endswith("/"):
        inner += "/"
    with override(language):
        return find_page(inner, language)


def target_of(redirect: Redirect, user: Any) -> str:
    """The new address; empty when it leads to nothing that this person may see."""
    page = redirect.redirect_page
    if page is not None:
        return page_address(page) if can_view_page(user, page) else ""
    link = str(redirect.redirect_link)
    path = _own_path(link)
    if path is None:
        return link
    found = page_at(path)
    return link if found is not None and can_view_page(user, found) else ""


def _own_path(link: str) -> str | None:
    """The path of a link within this site; None for other sites."""
    parts = urlsplit(link)
    if parts.netloc and parts.netloc != urlsplit(settings.SITE_URL).netloc:
        return None
    return parts.path or "/"

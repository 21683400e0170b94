"""Addresses of pages, from one cached list of the trees' roots.

Wagtail asks the database for the site and its roots; here a page's address costs no query.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Subquery
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from wagtail.models import Page, Site

from cms.core.cache import cached

ROOTS_KEY = "tree-roots"
#: What stands in an address as it is, below the address of its home.
PLAIN = re.compile(r"(?:[a-zA-Z0-9_-]+/)*")


@dataclass(frozen=True)
class TreeRoot:
    """The home page of one language: `path` is its `url_path`, ending in a slash."""

    language: str
    path: str
    site_id: int


def tree_roots() -> list[TreeRoot]:
    """The homes of all languages of the default site."""
    return cached(ROOTS_KEY, _read_tree_roots)


def _read_tree_roots() -> list[TreeRoot]:
    default = Site.objects.filter(is_default_site=True)
    homes = (
        Page.objects.filter(translation_key__in=default.values("root_page__translation_key"))
        .annotate(site=Subquery(default.values("pk")[:1]))
        .values_list("locale__language_code", "url_path", "site")
    )
    return [TreeRoot(language=code, path=path, site_id=site) for code, path, site in homes]


def root_of(language: str) -> str | None:
    """The `url_path` below which the pages of a language lie."""
    return next((root.path for root in tree_roots() if root.language == language), None)


def page_path(url_path: str) -> tuple[int, str] | None:
    """(site, address within it) of a page by its `url_path`; None outside every tree."""
    return _path_below(tree_roots(), url_path)


def page_paths(url_paths: Iterable[str]) -> dict[str, str]:
    """`url_path` → address, of those that have one; the roots are asked for once."""
    roots = tree_roots()
    homes: dict[str, str | None] = {}
    found = {}
    for path in url_paths:
        root = _root_above(roots, path)
        if root is None:
            continue
        if root.language not in homes:
            homes[root.language] = _address_below(root, "")
        home, rest = homes[root.language], path[len(root.path) :]
        # A resolver asked about each line of a list would cost more than the list.
        is_plain = home is not None and PLAIN.fullmatch(rest)
        address = f"{home}{rest}" if is_plain else _address_below(root, rest)
        if address is not None:
            found[path] = address
    return found


def _path_below(roots: list[TreeRoot], url_path: str) -> tuple[int, str] | None:
    root = _root_above(roots, url_path)
    address = _address_below(root, url_path[len(root.path) :]) if root else None
    return (root.site_id, address) if root and address is not None else None


def _root_above(roots: list[TreeRoot], url_path: str) -> TreeRoot | None:
    return next((root for root in roots if url_path.startswith(root.path)), None)


def _address_below(root: TreeRoot, rest: str) -> str | None:
    try:
        with translation.override(root.language):
            return reverse("wagtail_serve", args=[rest])
    except NoReverseMatch:
        return None


def page_address(page: Page) -> str:
    """The address of a page of any class; empty when it has none."""
    found = page_path(page.url_path)
    return found[1] if found else ""

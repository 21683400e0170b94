"""Addresses of pages, from one cached list of the trees' roots.

Wagtail asks the database for the site and its roots; here a page's address costs no query.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Subquery
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from wagtail.models import Page, Site

from cms.core.cache import cached

ROOTS_KEY = "tree-roots"


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
    found = {path: _path_below(roots, path) for path in url_paths}
    return {path: place[1] for path, place in found.items() if place}


def _path_below(roots: list[TreeRoot], url_path: str) -> tuple[int, str] | None:
    for root in roots:
        if url_path.startswith(root.path):
            try:
                with translation.override(root.language):
                    return root.site_id, reverse("wagtail_serve", args=[url_path[len(root.path) :]])
            except NoReverseMatch:
                return None
    return None


def page_address(page: Page) -> str:
    """The address of a page of any class; empty when it has none."""
    found = page_path(page.url_path)
    return found[1] if found else ""

"""Addresses of apps, found without trying those of all the others.

Django asks every pattern of every include in turn; the site has hundreds, and a page comes after
all of them. An app's addresses begin with a few words, so most apps can be passed over at one look.
"""

import re
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django.urls import ResolverMatch, URLPattern, URLResolver, include
from django.urls.exceptions import Resolver404
from django.urls.resolvers import RegexPattern, RoutePattern

#: The first part of an address, where a pattern says it in letters: „forum/<int:key>/” → „forum”.
FIRST_PART = re.compile(r"\^?([a-zA-Z0-9_.-]+)(?=/)")
#: A whole pattern of one part without a slash at its end: „sitemap.xml”.
ONLY_PART = re.compile(r"\^?([a-zA-Z0-9_-]+(?:\\?\.[a-z]+)?)\$?\Z")


class AppResolver(URLResolver):
    """An include without a prefix of its own, tried only where an address begins as one of its."""

    @cached_property
    def beginnings(self) -> frozenset[str] | None:
        """First parts of all its addresses; nothing when some begin with a value."""
        return first_parts(self.url_patterns)

    def resolve(self, path: str) -> ResolverMatch:
        known = self.beginnings
        if known is not None and path.partition("/")[0] not in known:
            raise Resolver404({"path": path, "tried": []})
        return super().resolve(path)


def section(module: str) -> URLResolver:
    """Like `path("", include(module))`."""
    urlconf, app_name, namespace = include(module)
    return AppResolver(
        RoutePattern("", is_endpoint=False), urlconf, None, app_name=app_name, namespace=namespace
    )


def first_parts(patterns: Iterable[URLPattern | URLResolver]) -> frozenset[str] | None:
    """First parts of the addresses of these patterns; None when one cannot be read off."""
    found: set[str] = set()
    for one in patterns:
        route = _route(one.pattern)
        if not route and isinstance(one, URLResolver):
            inner = first_parts(one.url_patterns)
            if inner is None:
                return None
            found |= inner
            continue
        match = FIRST_PART.match(route) or ONLY_PART.match(route)
        if match is None:
            return None
        found.add(match[1].replace("\\", ""))
    return frozenset(found)


def _route(pattern: Any) -> str:
    """A route („forum/<int:key>/”) or an expression, as it was written."""
    if isinstance(pattern, RegexPattern | RoutePattern):
        return str(pattern)
    return "<"

"""Parts of the page of results that are rendered once for many: all but what was found.

Places in them are filled for each reader. Their marks hold a letter that no clean query has.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import Any

from django.core.paginator import Page
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from cms.core.cache import cached_many
from cms.core.shared_pages import Audience, fill_holes, filled, is_shareable, shared_frame
from cms.core.views.pages import UNTRANSLATED
from cms.search.enums import Pace

PLACE = re.compile("\x00([a-z_]+)\x00")


def _place(name: str) -> SafeString:
    return mark_safe(f"\x00{name}\x00")  # noqa: S308


def around(request: HttpRequest, *, query: str, has_filters: bool, parts: Mapping[str, str]) -> str:
    """The whole page around its parts (`kind_field`, `filter_fields`, `body`, safe as HTML)."""
    context: dict[str, Any] = {"is_asked": bool(query), "has_filters": has_filters}
    if not is_shareable(request) or UNTRANSLATED in request.GET:
        return render_to_string("search/search.html", {**context, **parts, "query": query}, request)
    own = {**parts, "query": escape(query)}
    places = {name: _place(name) for name in own}
    who = "reader" if request.user.is_authenticated else "visitor"
    theme = Audience(request.user).theme
    key = f"search-frame:{get_language()}:{who}:{theme}:{bool(query)}:{has_filters}"
    found = _kept(
        key,
        lambda: shared_frame(
            request,
            lambda stand_in: render_to_string("search/search.html", context | places, stand_in),
        ),
    )
    return fill_holes(request, found, lambda html: PLACE.sub(lambda at: own[at[1]], html))


def save_form(request: HttpRequest, hidden: Iterable[tuple[str, str]]) -> SafeString:
    """Keeping this search; `hidden` are the fields that say which."""
    html = filled(
        request,
        "search-save",
        lambda stand_in: render_to_string(
            "search/_save.html", {"hidden": _place("hidden"), "paces": Pace.choices}, stand_in
        ),
    )
    fields = "".join(
        f'<input type="hidden" name="{name}" value="{escape(value)}">' for name, value in hidden
    )
    return mark_safe(html.replace(_place("hidden"), fields))  # noqa: S308 (escaped above)


def pager(page: Page, query: str) -> SafeString:
    """The numbers below a list; `query` are the other parameters, ending in &."""
    key = f"search-pager:{get_language()}:{page.paginator.num_pages}:{page.number}"
    html = _kept(
        key,
        lambda: render_to_string("components/pager.html", {"page": page, "query": _place("query")}),
    )
    return mark_safe(html.replace(_place("query"), escape(query)))  # noqa: S308 (escaped here)


def _kept(key: str, make: Callable[[], Any]) -> Any:
    return cached_many([key], lambda _keys: {key: make()})[key]

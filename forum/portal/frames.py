"""Whole pages kept for all who see the same, with places for what is one's own.

A page is rendered once for readers with the same rights, theme, language and wishes; tokens, names
and marks are put in for each (see `cms.core.shared_pages`). Staff, and readers with a message or a
text of their own on the page (such as why they are suspended), get it made for them.
"""

import hashlib
from collections.abc import Callable
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import get_language

from cms.core.cache import content_version
from cms.core.shared_pages import Audience, fill_holes, is_shareable, shared_frame
from forum.portal.suspensions import suspended_until

#: Figures such as views may be so old; everything else changes the key.
KEPT_SECONDS = 120


def kept_page(
    request: HttpRequest,
    template: str,
    context: dict[str, Any],
    *,
    key: tuple[object, ...],
    is_plain: bool,
    put: Callable[[str], str],
) -> HttpResponse:
    """The page, kept where it is plain: `key` names all it depends on beside the reader's rights;
    `put(html)` fills the places that are the page's own."""
    is_own = not is_plain or suspended_until(request.user) is not None
    if is_own or not is_shareable(request):
        return HttpResponse(put(render_to_string(template, context, request)))
    full_key = _full(request, template, key)
    parts: list[str] | None = cache.get(full_key)
    if parts is None:
        parts = shared_frame(
            request, lambda stand_in: render_to_string(template, context, stand_in)
        )
        cache.set(full_key, parts, KEPT_SECONDS)
    return HttpResponse(fill_holes(request, parts, put))


def _full(request: HttpRequest, template: str, key: tuple[object, ...]) -> str:
    theme = Audience(request.user).theme
    parts = repr((template, content_version(), get_language(), theme, request.path, *key))
    return f"forum-page:{hashlib.sha256(parts.encode()).hexdigest()[:40]}"

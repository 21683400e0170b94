"""Small pieces of markup that nearly every template needs."""

from collections.abc import Iterator
from functools import lru_cache

from django import template
from django.core.paginator import Page
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

register = template.Library()


@register.simple_tag
def icon(name: str, size: str = "", extra: str = "") -> SafeString:
    """An icon of the sprite, hidden from screen readers: `{% icon "bell" "s" "push" %}`."""
    return _drawn(static("icons.svg"), name, size, extra)


@lru_cache(maxsize=500, typed=True)
def _drawn(sprite: str, name: str, size: str, extra: str) -> SafeString:
    classes = " ".join(["icon", *([f"icon-{size}"] if size else []), *([extra] if extra else [])])
    return format_html(
        '<svg class="{}" aria-hidden="true"><use href="{}#i-{}"/></svg>',
        classes,
        sprite,
        name,
    )


@register.filter
def page_numbers(page: Page) -> Iterator[int | str]:
    """The numbers a pager shows around the current page, with gaps."""
    return page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)

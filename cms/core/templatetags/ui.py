"""Small pieces of markup that nearly every template needs."""

from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import Any

from django import template
from django.conf import settings
from django.core.paginator import Page
from django.templatetags.static import static
from django.urls import reverse
from django.utils.html import format_html, strip_tags
from django.utils.safestring import SafeString
from django.utils.translation import get_language, gettext

from cms.core.cache import cached_many
from cms.core.names import in_running_text, moment

register = template.Library()
register.filter(in_running_text)
register.filter(moment, expects_localtime=True)


@register.simple_tag
def icon(name: str, size: str = "", extra: str = "") -> SafeString:
    """An icon of the sprite, hidden from screen readers: `{% icon "bell" "s" "push" %}`."""
    return _drawn(_sprite(settings.STATIC_URL), name, size, extra)


@lru_cache(maxsize=10)
def _sprite(_static_url: str) -> str:
    """Where the icons lie: a page shows dozens, and the address stays while the process runs."""
    return static("icons.svg")


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


class KeepNode(template.Node):
    """See `keep`."""

    def __init__(self, name: str, nodes: template.NodeList) -> None:
        self.name, self.nodes = name, nodes

    def render(self, context: template.Context) -> str:
        # At the bottom of the context: what a block sets is gone with the block.
        context.dicts[0][self.name] = self.nodes.render(context)
        return ""


@register.tag
def keep(parser: template.base.Parser, token: template.base.Token) -> KeepNode:
    """`{% keep name %}…{% endkeep %}`: what is inside is written nowhere, and where `{{ name }}`
    stands, however often; so a page says its title once."""
    _tag, name = token.split_contents()
    nodes = parser.parse(("endkeep",))
    parser.delete_first_token()
    return KeepNode(name, nodes)


class SharedNode(template.Node):
    """See `shared`."""

    def __init__(self, name: str, vary: list[Any], nodes: template.NodeList) -> None:
        self.name, self.vary, self.nodes = name, vary, nodes

    def render(self, context: template.Context) -> str:
        values = [str(one.resolve(context)) for one in self.vary]
        key = f"shared:{self.name}:{get_language()}:{values}"
        return str(cached_many([key], lambda _keys: {key: self.nodes.render(context)})[key])


@register.tag
def shared(parser: template.base.Parser, token: template.base.Token) -> SharedNode:
    """`{% shared name value … %}…{% endshared %}`: what is inside is equal for everybody who reads
    the same language and has the same few values, and is written once until somebody publishes."""
    _tag, name, *vary = token.split_contents()
    nodes = parser.parse(("endshared",))
    parser.delete_first_token()
    return SharedNode(name, [parser.compile_filter(one) for one in vary], nodes)


@register.inclusion_tag("components/trail.html", takes_context=True)
def trail(context: template.Context, *above: str) -> dict[str, Any]:
    """Where a page outside the tree stands: `{% trail title address … %}` from the home down to
    what is above it; it ends with the title of the page itself."""
    items = [{"title": "", "url": reverse("wagtail_serve", args=[""])}]
    pairs = zip(above[::2], above[1::2], strict=True)
    items += [{"title": title, "url": url} for title, url in pairs]
    return {"items": items, "current": as_place(context.get("own_title") or "")}


@register.filter
def as_place(own_title: str) -> str:
    """The title of a page as plain words, without what it says of a mistake in a form."""
    plain = unescape(strip_tags(str(own_title))).strip()
    return plain.removeprefix(gettext("Error:")).strip()

"""What stands around a page in a list, kept for each audience: the way down to it, the tabs."""

from typing import Any

from wagtail.models import Page

from cms.core.access import audience_key, visible_pages
from cms.core.addresses import page_address
from cms.core.cache import cached


def trail_key(page: Any, user: Any) -> str:
    """Pages of one list share their way down."""
    return f"trail:{page.path[: -Page.steplen]}:{audience_key(user)}"


def trail_above(page: Any, user: Any) -> list[dict[str, str]]:
    """Titles and addresses from the home down to the parent, as far as the person sees."""
    return cached(trail_key(page, user), lambda: _read_trail(page, user))


def _read_trail(page: Any, user: Any) -> list[dict[str, str]]:
    above = page.get_ancestors().filter(depth__gt=1).only("title", "path", "url_path", "live")
    return [
        {"title": _short_title(ancestor), "url": page_address(ancestor)}
        for ancestor in visible_pages(above, user)
    ]


def _short_title(page: Page) -> str:
    """A service has a short name for menus and tabs."""
    specific = page.specific
    return getattr(specific, "short_title", "") or page.title


def siblings_key(page: Any, user: Any) -> str:
    return f"siblings:{page.path[: -Page.steplen]}:{audience_key(user)}"


def siblings_of(page: Any, user: Any) -> list[dict[str, str]]:
    """The sections of the service that this person may see, this one among them."""
    return cached(siblings_key(page, user), lambda: _read_siblings(page, user))


def _read_siblings(page: Any, user: Any) -> list[dict[str, str]]:
    found = visible_pages(Page.objects.sibling_of(page), user).specific()
    return [{"title": item.card_title, "url": page_address(item)} for item in found]

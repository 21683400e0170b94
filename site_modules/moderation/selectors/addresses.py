"""Which content stands behind an address that somebody pasted."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings

from site_modules.moderation.targets import all_targets

#: Any page of the site; asked last, since content on a page is more exact than the page.
PAGE = "wagtailcore.page"


def path_on_site(address: str) -> str | None:
    """Path, query and fragment of an address of this site; None for others and for no address."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return None
    if parts.scheme not in ("", "http", "https"):
        return None
    if parts.netloc and parts.netloc.lower() != urlsplit(settings.SITE_URL).netloc.lower():
        return None
    if not parts.path.startswith("/"):
        return None
    query = f"?{parts.query}" if parts.query else ""
    return parts.path + query + (f"#{parts.fragment}" if parts.fragment else "")


def content_at(address: str, user: Any) -> Any:
    """The content at an address that this person may see, the most exact first; else None."""
    path = path_on_site(address)
    if path is None:
        return None
    for target in sorted(all_targets(), key=lambda one: one.name == PAGE):
        found = target.find(path)
        if found is not None:
            return target.visible_to(user).filter(pk=found.pk).first()
    return None

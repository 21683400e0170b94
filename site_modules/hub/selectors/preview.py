"""The page of an ad as moderators look at it before its readers do."""

from typing import Any

from django.urls import reverse

from cms.core.enums import Service
from site_modules.hub.kinds import kind_of
from site_modules.hub.models import Ad
from site_modules.hub.selectors.detail import (
    contact_of,
    facts_of,
    files_of,
    parts_of,
    translations_of,
)


def preview_of(ad: Ad, user: Any) -> dict[str, Any]:
    """What its page shows, in its own language and below it in all others; nothing to do there."""
    kind = kind_of(ad)
    return {
        "service_around": Service.HUB,
        "kind": kind,
        "ad": ad,
        "parts": parts_of(ad),
        "facts": facts_of(ad),
        "contact": contact_of(ad, user),
        "files": files_of(ad),
        "translations": translations_of(ad),
        "list_url": reverse("hub:list", args=[kind.path]),
    }

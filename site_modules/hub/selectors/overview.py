"""What the presentation page of the service shows of the hub."""

from typing import Any

from django.db.models import Count
from django.urls import reverse

from cms.core.cache import cached
from site_modules.hub.kinds import KINDS, OFFER, OPPORTUNITY
from site_modules.hub.selectors.languages import in_readers_language
from site_modules.hub.selectors.listing import for_cards, open_ads
from site_modules.hub.versions import lists_version

NEWEST = 3
KEPT_SECONDS = 300


def open_counts() -> dict[str, int]:
    """Path of a kind → how many ads are open now; public."""
    key = f"hub-open:{lists_version()}"
    return cached(
        key,
        lambda: {
            kind.path: kind.model.objects.open_now().aggregate(n=Count("pk"))["n"]
            for kind in KINDS.values()
        },
        seconds=KEPT_SECONDS,
    )


def figures() -> list[dict[str, Any]]:
    """The counts in words, in the reader's language."""
    counts = open_counts()
    made = []
    for kind in KINDS.values():
        total = counts[kind.path]
        words = kind.count_text(total).partition(" ")[2]
        made.append({"count": total, "label": words, "url": reverse("hub:list", args=[kind.path])})
    return made


def newest(user: Any) -> dict[str, Any]:
    """For members: the newest opportunities and volunteers' ads."""
    offers = open_ads(OFFER, user)
    return {
        "opportunities": newest_opportunities(user),
        "offers": in_readers_language(for_cards(offers).in_order("noi")[:NEWEST]),
        "counts": open_counts(),
    }


def newest_opportunities(user: Any) -> list[Any]:
    """Those that were approved last and are open; none for who is no member."""
    found = for_cards(open_ads(OPPORTUNITY, user)).in_order("noi")[:NEWEST]
    return list(in_readers_language(found))

"""What the career centre shows of itself: categories and counsellors for members."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import get_language

from cms.core.access import audience_key
from cms.core.cache import cached
from cms.core.enums import Service
from site_modules.career.around import cards, news
from site_modules.career.models import Counsellor
from site_modules.career.permissions import may_book, may_counsel
from site_modules.career.selectors.slots import Slot, counsellors, next_slots

MOST_COUNSELLORS, KEPT_SECONDS = 12, 60


@dataclass(frozen=True)
class CounsellorCard:
    """Somebody to talk to, and the first free hour."""

    counsellor: Counsellor
    next_slot: Slot | None


def overview_for(user: Any) -> dict[str, Any]:
    """Categories as the person may read them; counsellors and booking for members."""
    is_member = may_book(user)
    key = f"career-cards:{get_language()}:{audience_key(user)}"
    return {
        "categories": cached(key, lambda: _categories(user)),
        "news": news(user) if is_member else [],
        "is_member": is_member,
        "counsellors": counsellor_cards() if is_member else [],
        "is_counsellor": is_member and user.may_enter_admin and may_counsel(user),
    }


def _categories(user: Any) -> list[dict[str, Any]]:
    pages: Any = apps.get_model("home", "ServicePage")._default_manager
    language = get_language() or "ro"
    service = pages.filter(service=Service.CAREER, locale__language_code=language).first()
    return cards(service, user) if service is not None else []


def counsellor_cards() -> list[CounsellorCard]:
    """The same for every member; free hours are a minute old at most."""
    return cached("career-counsellors", _counsellor_cards, seconds=KEPT_SECONDS)


def _counsellor_cards() -> list[CounsellorCard]:
    found = []
    for counsellor in counsellors()[:MOST_COUNSELLORS]:
        first = next_slots([counsellor], min(counsellor.durations, default=30))
        found.append(CounsellorCard(counsellor, first[0] if first else None))
    return found

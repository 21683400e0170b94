"""What the career centre shows of itself: categories and counsellors for members."""

from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.utils.translation import get_language

from cms.core.cache import cached
from cms.core.enums import Service
from site_modules.career.around import cards, news
from site_modules.career.models import Counsellor
from site_modules.career.permissions import may_book, may_counsel
from site_modules.career.selectors.slots import Slot, Wanted, counsellors_who_fit, next_slots

MOST_COUNSELLORS, KEPT_SECONDS = 12, 60


@dataclass(frozen=True)
class CounsellorCard:
    """Somebody to talk to, and the first free hour."""

    counsellor: Counsellor
    next_slot: Slot | None


def overview_for(user: Any) -> dict[str, Any]:
    """Categories as the person may read them; counsellors and booking for members."""
    pages: Any = apps.get_model("home", "ServicePage")._default_manager
    service = pages.filter(
        service=Service.CAREER, locale__language_code=get_language() or "ro"
    ).first()
    is_member = may_book(user)
    return {
        "categories": cards(service, user) if service is not None else [],
        "news": news(user) if is_member else [],
        "is_member": is_member,
        "counsellors": counsellor_cards() if is_member else [],
        "is_counsellor": is_member and may_counsel(user),
    }


def counsellor_cards() -> list[CounsellorCard]:
    """The same for every member; free hours are a minute old at most."""
    return cached("career-counsellors", _counsellor_cards, seconds=KEPT_SECONDS)


def _counsellor_cards() -> list[CounsellorCard]:
    found = []
    for counsellor in _shown():
        first = next_slots([counsellor], min(counsellor.durations, default=30))
        found.append(CounsellorCard(counsellor, first[0] if first else None))
    return found


def _shown() -> list[Counsellor]:
    everybody = [
        one
        for length in (30, 60)
        for one in counsellors_who_fit(Wanted(duration=length))
    ]  # fmt: skip
    unique = {one.pk: one for one in everybody}
    return sorted(unique.values(), key=lambda one: one.pk)[:MOST_COUNSELLORS]

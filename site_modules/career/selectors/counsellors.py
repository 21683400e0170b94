"""One counsellor, as members meet them on their page."""

from typing import Any

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.http import urlencode

from site_modules.career.enums import Counselling, Platform
from site_modules.career.models import Counsellor
from site_modules.career.selectors.slots import Slot, next_slots, platforms_of

MOST_SLOTS = 5


def open_counsellor(user: Any, key: int) -> Counsellor | None:
    """Somebody who takes appointments, with everything that free hours need."""
    found = Counsellor.objects.visible_to(user).select_related("person__profile")
    return found.prefetch_related("hours", "exceptions", "places").filter(pk=key).first()


def counsellor_screen(counsellor: Counsellor) -> dict[str, Any]:
    """Kinds with their values for the links, ways to meet, the first free hours; one query."""
    offered = platforms_of(counsellor)
    duration = min(counsellor.durations, default=30)
    slots = next_slots([counsellor], duration, most=MOST_SLOTS)
    return {
        "counsellor": counsellor,
        "kinds": [
            {"value": value, "label": label}
            for value, label in Counselling.choices
            if value in counsellor.kinds
        ],
        "platforms": [str(label) for value, label in Platform.choices if value in offered],
        "duration": duration,
        "slots": [
            {
                "label": date_format(slot.local_start, "l, j F, H:i"),
                "url": _address(counsellor, duration, slot),
            }
            for slot in slots
        ],
    }


def _address(counsellor: Counsellor, duration: int, slot: Slot) -> str:
    """The page of booking with this hour chosen."""
    chosen = {
        "consilier": counsellor.pk, "tip": next(iter(counsellor.kinds), ""), "durata": duration,
        "saptamana": slot.day.isoformat(), "ora": slot.value,
    }  # fmt: skip
    return f"{reverse('career:book')}?{urlencode(chosen)}"

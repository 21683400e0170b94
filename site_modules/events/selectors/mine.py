"""„Evenimentele mele”: where somebody is registered, what they attended, what they look after."""

from typing import Any

from site_modules.events.models import (
    EventCertificate,
    EventProposal,
    EventRecord,
    EventRegistration,
)
from site_modules.submissions.selectors.own_rows import rows_of

MOST = 100


def own_events_screen(user: Any) -> dict[str, Any]:
    """A handful of queries, whatever somebody did."""
    rows = EventRegistration.objects.visible_to(user).select_related(
        "event__page__locale", "event__organisation"
    )
    found = list(rows.defer("event__page__body").order_by("-event__starts_at")[:MOST])
    proposals = EventProposal.objects.own(user).order_by("-updated_at")[:MOST]
    managed = EventRecord.objects.managed_by(user).select_related("page__locale")
    return {
        "coming": [one for one in reversed(found) if not one.event.is_over and one.is_held],
        "past": [one for one in found if one.event.is_over or not one.is_held],
        "certificates": EventCertificate.objects.filter(person=user).order_by("-pk")[:MOST],
        "proposals": rows_of(
            [{"kind": "events.eventproposal", "key": one.pk} for one in proposals]
        ),
        "managed": managed.order_by("-starts_at")[:MOST],
    }

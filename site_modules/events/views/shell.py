"""How events are found for the views that act on them."""

from typing import Any

from django.http import Http404

from site_modules.events.models import EventRecord
from site_modules.events.permissions import can_manage_event

MAX_KEY = 2**63 - 1


def readable_event(user: Any, event_id: int) -> EventRecord:
    """One whose page this person may read; 404 for every other."""
    rows = EventRecord.objects.visible_to(user).select_related("page__locale", "organisation")
    found: EventRecord | None = rows.filter(pk=min(event_id, MAX_KEY)).first()
    if found is None:
        raise Http404
    return found


def managed_event(user: Any, event_id: int) -> EventRecord:
    """One that this person looks after, also when its page is gone; 404 for every other."""
    rows = EventRecord.objects.select_related("page__locale", "organisation")
    found: EventRecord | None = rows.filter(pk=min(event_id, MAX_KEY)).first()
    if found is None or not can_manage_event(user, found):
        raise Http404
    return found

"""What a delegate sees of their requests on the page of the service."""

from typing import Any

from django.utils import timezone

from site_modules.management.enums import Section
from site_modules.organisations.selectors import organisations_of
from site_modules.requests.enums import RequestState
from site_modules.requests.models import ServiceRequest

MOST_SHOWN = 5


def organisation_name_of(user: Any) -> str:
    """The only organisation for which somebody acts, or the one that their profile names."""
    own = list(organisations_of(user).values_list("name", flat=True)[:2])
    if len(own) == 1:
        return own[0]
    return getattr(getattr(user, "profile", None), "organisation_name", "")


def own_requests(user: Any) -> list[ServiceRequest]:
    """Of the four sections, those that still go on, the most urgent first; then what was solved."""
    found = ServiceRequest.objects.of(user).filter(kind__in=Section.values)
    rows = list(found.exclude(state=RequestState.WITHDRAWN).order_by("-updated_at")[:40])
    today = timezone.localdate()
    rows.sort(key=lambda one: (not one.is_open, one.due_on if one.is_open else today))
    return rows[:MOST_SHOWN]
